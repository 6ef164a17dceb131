import type { Directorate } from '../domain/directorate'
import type { Measure, MeasureCode } from '../domain/measure'
import type { Person } from '../domain/person'
import type { PeriodState } from '../domain/return'
import { ratingsInUse } from '../domain/scales/scaleFor'
import type { LexiconSource } from './lexiconSource'
import type { MeasureIndex } from './measureIndex'
import { indexMeasures } from './measureIndex'
import { directoratesOf, distinct, nameCouncil, nameMeasures, namePeople, nameTrees, nameWhole } from './names'
import type { Vocabulary } from './nearness'
import { vocabularyOf } from './nearness'
import type { PhraseIndex } from './phrases'
import { emptyIndex } from './phrases'
import type { Shortenable } from './shortened'
import { shortenableNames } from './shortened'
import { nameTolerance } from './tolerance'

export type { LexiconSource }

/** All that is needed to read a sentence about one council: built once for each version of its data. */
export interface Lexicon {
  readonly phrases: PhraseIndex
  readonly measures: MeasureIndex
  readonly byCode: ReadonlyMap<MeasureCode, Measure>
  readonly byOwner: ReadonlyMap<string, readonly Measure[]>
  readonly people: ReadonlyMap<number, Person>
  readonly periods: readonly PeriodState[]
  /** the words of the council's scales, best first */
  readonly ratings: readonly string[]
  /** every word of the council's names, as folded */
  readonly known: ReadonlySet<string>
  readonly vocabulary: Vocabulary
  readonly shortenable: Shortenable
  /** hyphenated words of measures' names, written together: "relet" */
  readonly joined: ReadonlySet<string>
  readonly byTitle: ReadonlyMap<string, readonly Measure[]>
  readonly serviceAreas: readonly string[]
  /** none where there is but one, which is everything */
  readonly directorates: readonly Directorate[]
  readonly priorities: readonly string[]
  readonly keyAims: readonly string[]
  readonly outcomes: readonly string[]
}

export function buildLexicon(source: LexiconSource): Lexicon {
  const { council, measures, people, periods } = source
  const phrases = emptyIndex()
  nameCouncil(phrases, council)
  nameTrees(phrases, source)
  namePeople(phrases, people)
  nameMeasures(phrases, source)
  nameWhole(phrases, council)
  const index = indexMeasures(measures)
  const known = new Set([...wordsOf(phrases), ...index.words])
  nameTolerance(phrases, council)
  return {
    phrases,
    measures: index,
    byCode: new Map(measures.map((measure) => [measure.code, measure])),
    byOwner: groupBy(
      measures.filter((measure) => measure.owner !== null),
      (measure) => (measure.owner ?? '').toLowerCase(),
    ),
    byTitle: groupBy(measures, (measure) => measure.title),
    people: new Map(people.map((person) => [person.id, person])),
    periods,
    ratings: ratingsInUse(council),
    known,
    vocabulary: vocabularyOf(known),
    shortenable: shortenableNames(phrases, index),
    joined: index.joined,
    serviceAreas: distinct(measures.map((measure) => measure.serviceArea)),
    directorates: directoratesOf(measures),
    priorities: distinct(measures.map((measure) => measure.thread.priority)),
    keyAims: distinct(measures.map((measure) => measure.thread.keyAim)),
    outcomes: distinct(measures.map((measure) => measure.thread.outcome)),
  }
}

function* wordsOf(phrases: PhraseIndex): Generator<string> {
  for (const key of phrases.entries.keys()) yield* key.split(' ')
}

function groupBy(
  measures: readonly Measure[],
  keyOf: (measure: Measure) => string,
): ReadonlyMap<string, readonly Measure[]> {
  const groups = new Map<string, Measure[]>()
  for (const measure of measures) {
    const there = groups.get(keyOf(measure))
    if (there) there.push(measure)
    else groups.set(keyOf(measure), [measure])
  }
  return groups
}
