import type { Day } from '../../domain/day'
import type { MeasureCode } from '../../domain/measure'
import { comparePeriods, printPeriod } from '../../domain/period'
import type { Lexicon } from '../lexicon'
import { sayMeasure } from '../say'
import { findMeasures } from '../findMeasures'
import { readSentence } from '../sentence'

/** The council's names, as a model is told them: no figure, no target, no commentary, nobody's name or address. */
export interface NamesKnown {
  readonly serviceAreas: readonly string[]
  readonly priorities: readonly string[]
  readonly keyAims: readonly string[]
  readonly outcomes: readonly string[]
  readonly measures: readonly string[]
  readonly ratings: readonly string[]
  readonly periods: readonly string[]
}

/** A longer list makes a model slow and dear. A council's plan has some fifty to two hundred measures. */
export const MOST_MEASURES = 200

/** Of a larger plan the measures that share a word with the sentence come first; the latest periods do. */
const MOST_PERIODS = 24

export function namesKnown(sentence: string, lexicon: Lexicon, today: Day): NamesKnown {
  return {
    serviceAreas: lexicon.serviceAreas,
    priorities: lexicon.priorities,
    keyAims: lexicon.keyAims,
    outcomes: lexicon.outcomes,
    measures: measuresNear(sentence, lexicon, today).flatMap((code) => sayMeasure(code, lexicon) ?? []),
    ratings: lexicon.ratings,
    periods: [...lexicon.periods]
      .map((state) => state.period)
      .sort(comparePeriods)
      .slice(-MOST_PERIODS)
      .map(printPeriod),
  }
}

function measuresNear(sentence: string, lexicon: Lexicon, today: Day): readonly MeasureCode[] {
  const all = [...lexicon.byCode.keys()]
  if (all.length <= MOST_MEASURES) return all
  const near = findMeasures(readSentence(sentence, lexicon, today).reading, lexicon)
  return [...new Set([...near.map(({ entry }) => entry.measure.code), ...all])].slice(0, MOST_MEASURES)
}
