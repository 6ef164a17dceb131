import type { Day } from '../domain/day'
import { asidesOf } from './asides'
import { callsAim, tellsOfAim } from './calledAim'
import type { Choice } from './chooseMeasures'
import { chooseMeasures, isScope } from './chooseMeasures'
import { claimedIn } from './claimed'
import { ofWhichFigure } from './figureOfSeveral'
import type { Match } from './findMeasures'
import { findMeasures } from './findMeasures'
import { stem } from './fold'
import type { Lexicon } from './lexicon'
import type { MeasureFrame } from './measureFrame'
import { measureFrame } from './measureFrame'
import { namesNothing } from './namesNothing'
import { withOwnDueDate } from './ownDueDate'
import { isBesideMeasure, isPlainWord, isWellNamed } from './plainWords'
import type { Reading, Span } from './reading'
import { isName, range, read } from './reading'
import { tagsOf } from './span'
import { SMALL } from './tables/saysLittle'
import type { Tag, TagOf } from './tag'
import { fromCouncil } from './tag'
import { tokenise } from './token'

export { tagsOf }

/** A sentence with the measures it names, and what is left once their words are taken. */
export interface Sentence {
  readonly reading: Reading
  readonly choice: Choice
  /** every measure that shares a telling word with it, best first */
  readonly matches: readonly Match[]
  /** spans whose words are not part of a chosen measure's name */
  readonly live: readonly Span[]
  /** places of words that nothing explains and that could change the answer */
  readonly unknown: readonly number[]
  /** places of words that are left out: in an aside ("stop messing about, …"), and everyday ones ("kindly") */
  readonly aside: readonly number[]
  /** what the words about the measure's name ask of it */
  readonly frame: MeasureFrame | null
}

/**
 * A turn reads the same words two or three times: as a command, as a figure, as a question. And it reads parts of them in
 * between, so the last few readings are kept.
 */
const lastRead = new WeakMap<Lexicon, Map<string, Sentence>>()
const MOST_KEPT = 8

export function readSentence(text: string, lexicon: Lexicon, today: Day): Sentence {
  const kept = lastRead.get(lexicon) ?? new Map<string, Sentence>()
  if (kept.size === 0) lastRead.set(lexicon, kept)
  const key = `${today} ${text}`
  const last = kept.get(key)
  if (last) return last
  const sentence = readAnew(text, lexicon, today)
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '')
  kept.set(key, sentence)
  return sentence
}

function readAnew(text: string, lexicon: Lexicon, today: Day): Sentence {
  const reading = read(text, lexicon, today)
  const told = tellsOfAim(reading)
  const called = new Set([...callsAim(reading), ...told])
  const matches = findMeasures(reading, lexicon).filter(
    (match) => !namesNothing(match, reading) && ![...match.used].every((place) => called.has(place)),
  )
  const choice = chooseMeasures(reading, matches)
  const used = usedBy(choice)
  const titled = choice.kind === 'one' ? wordsOfTitle(reading, choice.matches) : NONE
  const frame = choice.kind === 'one' ? measureFrame(reading.tokens, used) : null
  const free = reading.spans
    .map((span) => (isOfTheThing(span, reading, used) ? { ...span, tags: [FILLER] } : span))
    .filter(
      // prettier-ignore
      (span) =>
      !isFramed(span, frame) &&
      !isOnlyTitle(span, titled) &&
      (!isTaken(span, used) || saysMeasures(span, reading) || asksTargetOf(span, reading, used)),
    )
  const live = withOwnDueDate(free.filter((span) => !isOfNamedAim(span, reading, free)), reading, choice) // prettier-ignore
  const unexplained = unexplainedIn(reading, live, used).filter((place) => !frame?.places.has(place) && !(called.has(place) && lexicon.measures.postings.has(stem(reading.tokens[place]?.fold ?? '')))) // prettier-ignore
  const named = choice.kind === 'one' ? choice.matches.find((match) => isWellNamed(reading, match)) : undefined
  const [only] = choice.kind === 'one' ? choice.matches : []
  const claimed = only ? claimedIn(reading, only, unexplained) : []
  const plain = unexplained.filter(
    (place) => claimed.includes(place) || isPlainWord(reading, place, lexicon) || (named && isBesideMeasure(reading, place, named, lexicon)), // prettier-ignore
  )
  const strange = unexplained.filter((place) => !plain.includes(place))
  const aside = new Set([...asidesOf(reading, live, used, strange), ...plain, ...claimed, ...told])
  return {
    reading,
    choice: ofWhichFigure(choice, matches, reading, claimed),
    matches,
    live: live.filter((span) => span.from === span.to || !range(span.from, span.to).every((place) => aside.has(place))),
    unknown: unexplained.filter((place) => !aside.has(place)),
    aside: [...aside].filter((place) => unexplained.includes(place)),
    frame,
  }
}

const FILLER: Tag = { kind: 'filler' }

/** "net new homes", "minutes published late": what is counted is new, or late, and neither the measure nor its figure. */
function isOfTheThing({ from, to, tags }: Span, { tokens }: Reading, used: ReadonlySet<number>): boolean {
  if (to > from + 1) return false
  if (tokens[from]?.fold === 'new') return used.has(to) && tags.some((tag) => tag.kind === 'beyond')
  return tokens[from]?.fold === 'late' && used.has(from - 1) && /ed$/i.test(tokens[from - 1]?.text ?? '')
}

/** What a frame is made of has no meaning beside it. */
export const isFramed = (span: Span, frame: MeasureFrame | null): boolean =>
  frame !== null && range(span.from, span.to).every((place) => frame.places.has(place))

/** The words that the chosen measures hold in their names. */
const usedBy = (choice: Choice): ReadonlySet<number> =>
  new Set(choice.kind === 'one' || choice.kind === 'several' ? choice.matches.flatMap((match) => [...match.used]) : [])

const NONE: ReadonlySet<number> = new Set()

/** Places of two words that stand side by side here and in a name of the measure. */
function wordsOfTitle({ tokens, spans }: Reading, matches: readonly Match[]): ReadonlySet<number> {
  if (!spans.some(isOnlyPerson)) return NONE
  const names = matches.flatMap(({ entry: { measure } }) => [measure.title, measure.shortName, ...measure.aliases])
  const runs = names.map((name) => ` ${tokenise(name).map(({ fold }) => fold).join(' ')} `) // prettier-ignore
  const isRun = (place: number) => runs.some((run) => run.includes(` ${tokens[place]?.fold ?? ''} ${tokens[place + 1]?.fold ?? ''} `)) // prettier-ignore
  return new Set(tokens.flatMap((_, place) => (tokens[place + 1] && isRun(place) ? [place, place + 1] : [])))
}

/** "foster carer households": nobody of that surname is meant by a word that stands so in the measure's name. */
const isOnlyTitle = (span: Span, titled: ReadonlySet<number>): boolean => isOnlyPerson(span) && titled.has(span.from)

const isOnlyPerson = ({ from, to, tags }: Span): boolean =>
  to === from + 1 && tags.length > 0 && tags.every(({ kind }) => kind === 'person')

/** A word of English, or a name, that is only part of the measure's own name. */
function isTaken(span: Span, used: ReadonlySet<number>): boolean {
  if (span.tags.every((tag) => tag.kind === 'measure')) return true
  if (span.tags.some((tag) => tag.kind === 'negate' || tag.kind === 'exclude' || tag.kind === 'person')) return false
  if (isSideApart(span, used)) return false
  // "FOI over time", where the title has "in time"
  if (span.to > span.from + 1 && !used.has(span.from) && span.tags.some((tag) => tag.kind === 'beyond' && tag.what === 'trend')) return false // prettier-ignore
  // "names of staff who are off sick": the measure holds a word of what is not held, and not the one that says so.
  if (span.tags.some((tag) => tag.kind === 'not held') && !used.has(span.from)) return false
  return (
    range(span.from, span.to).some((place) => used.has(place)) &&
    tagsOf(span).every((tag) => !isWholeName(tag, span, used))
  )
}

/** "small print on small business relief": the side that two words ask for is no part of a name that has one of them. */
const isSideApart = (span: Span, used: ReadonlySet<number>): boolean =>
  span.to > span.from + 1 &&
  !used.has(span.to - 1) &&
  !used.has(span.from - 1) &&
  span.tags.some((tag) => tag.kind === 'aspect' && tag.of === 'footnotes')

/** "diesel measures": the plural speaks of measures at large, though a title may begin with "Measure and compare". */
const saysMeasures = (span: Span, reading: Reading): boolean =>
  span.tags.some((tag) => tag.kind === 'noun') &&
  (reading.tokens[span.to - 1]?.text.toLowerCase().endsWith('s') ?? false)

/** "the target for defects completed within target": what stands before the name asks, though the name holds the word. */
const asksTargetOf = (span: Span, { tokens }: Reading, used: ReadonlySet<number>): boolean =>
  span.tags.some((tag) => tag.kind === 'aspect' && tag.of === 'target') &&
  [span.to, span.to - 1].some((place) => ['for', 'of', 'on'].includes(tokens[place]?.fold ?? '')) &&
  (used.has(span.to) || used.has(span.to + 1) || used.has(span.to + 2)) &&
  !used.has(span.from - 1)

/** A service named in full beside the measure still limits; one whose words stand in the title does not. */
const isWholeName = (tag: Tag, span: Span, used: ReadonlySet<number>): boolean =>
  fromCouncil(tag) && range(span.from, span.to).some((place) => !used.has(place))

/** The first tag of a kind among the live spans, and whether there is one. */
export function liveTags<K extends Tag['kind']>(live: readonly Span[], kind: K): readonly TagOf<K>[] {
  const found: TagOf<K>[] = []
  for (const span of live)
    for (const tag of span.tags) if (tag.kind === kind && tag.kind !== 'measure') found.push(tag as TagOf<K>)
  return found
}

/** Words in no span, in no chosen measure's name, and not part of a name that was given by its code. */
function unexplainedIn(reading: Reading, live: readonly Span[], used: ReadonlySet<number>): readonly number[] {
  const spanned = reading.spans.filter((span) => tagsOf(span).length > 0)
  const covered = new Set([...used, ...spanned.flatMap((span) => range(span.from, span.to)), ...smallIn(reading, used)])
  const named = stemsOfNames(live)
  return reading.tokens.flatMap((token, place) => (covered.has(place) || named.has(stem(token.fold)) ? [] : [place]))
}

/** Small words of a whole title are its own, however many of its other words were taken. */
const smallIn = ({ spans, tokens }: Reading, used: ReadonlySet<number>): readonly number[] =>
  spans
    .filter((span) => tagsOf(span).length === 0 && used.has(span.to - 1))
    .flatMap((span) => range(span.from, span.to).filter((place) => SMALL.has(tokens[place]?.fold ?? '')))

const stemsOfNames = (spans: readonly Span[]): ReadonlySet<string> =>
  new Set(
    spans
      .flatMap((span) => tagsOf(span).filter(isScope))
      .flatMap((tag) => tag.names.flatMap((name) => tokenise(name)))
      .map((token) => stem(token.fold)),
  )

const ASKED_FOR = new Set(['which', 'what', 'each', 'every', 'per', 'by'])

const LOOSE = new Set<Tag['kind']>(['group', 'aspect', 'noun'])

/** "P3.1, consistency for service users": words that only repeat what the aim named by its code is about. */
function isOfNamedAim(span: Span, reading: Reading, free: readonly Span[]): boolean {
  const loose = tagsOf(span).every((tag) => LOOSE.has(tag.kind))
  if (!loose && !tagsOf(span).every((tag) => tag.kind === 'service area')) return false
  // "which service has most reds under P3.1": what is asked for, though the outcome is of service users.
  if (ASKED_FOR.has(reading.tokens[span.from - 1]?.fold ?? '')) return false
  const aims = free.filter((other) => tagsOf(other).some((tag) => tag.kind === 'key aim' || tag.kind === 'outcome'))
  const named = stemsOfNames(aims)
  const isNamed = (place: number) => named.has(stem(reading.tokens[place]?.fold ?? ''))
  return range(span.from, span.to).every(isNamed) && (loose || goesOn(span, reading, isNamed))
}

/** "methods of communication, P3.2": a service's other name, where the aim's own words lead up to it, is one of them. */
function goesOn({ from }: Span, { tokens, spans }: Reading, isNamed: (place: number) => boolean): boolean {
  const before = SMALL.has(tokens[from - 1]?.fold ?? '') ? from - 2 : from - 1
  return (
    before >= 0 && isNamed(before) && !spans.some((span) => before >= span.from && before < span.to && isName(span))
  )
}

/** The measures that a sentence settles on: none unless it names one, or several equally well. */
export const chosen = (sentence: Sentence): readonly Match[] =>
  sentence.choice.kind === 'one' || sentence.choice.kind === 'several' ? sentence.choice.matches : []
