import type { Period } from '../domain/period'
import type { Span } from './reading'
import type { Sentence } from './sentence'
import { tagsOf } from './sentence'
import type { Moved, Tag } from './tag'

/** "what has gone off target" says by itself that a target is missed; "new" alone says nothing. */
export const saysItself = ({ live }: Sentence): boolean =>
  live.some(
    (span) => span.to - span.from > 1 && tagsOf(span).some((tag) => tag.kind === 'beyond' && tag.moved === 'newly'),
  )

/** "missed again", "keeps failing" */
export const saysMissedAgain = ({ live, reading }: Sentence): boolean =>
  live.some(
    (span) =>
      tagsOf(span).some((tag) => tag.kind === 'beyond' && tag.moved === 'running') &&
      reading.tokens.slice(span.from, span.to).some(({ fold }) => MISSED.has(fold)),
  )

const MISSED = new Set([
  'target',
  'missed',
  'missing',
  'miss',
  'failing',
  'failed',
  'behind',
  'suspect',
  'offender',
  'culprit',
  'off',
  'short',
  'adrift',
  'recover',
  'recovered',
  'wrong',
])

/** What a turn from one state to another already says: "slipped from meeting it to missing it" is one change, not two. */
const SETTLES: Readonly<Partial<Record<Moved, readonly Moved[]>>> = {
  newly: ['worse', 'changed'],
  recovered: ['better', 'changed'],
}

export const settledBy = (turned: Moved, moves: readonly Moved[]): readonly Moved[] => [
  ...new Set([...moves.filter((moved) => !SETTLES[turned]?.includes(moved)), turned]),
]

/** "who gets the prize for": nobody is asked for by it. */
export const isIdleAt = (place: number, live: Sentence['live']): boolean =>
  live.some(({ from, to, tags }) => from <= place && place < to && to - from > 2 && tags.every(({ kind }) => kind === 'filler')) // prettier-ignore

/** "measures whose performance declined": whose it is, and nobody asked for. */
export const isOfMeasures = (place: number, live: Sentence['live']): boolean =>
  live.some((span) => span.to === place && tagsOf(span).some(({ kind }) => kind === 'noun' || kind === 'pronoun'))

const TRAVEL = new Set(['travel', 'direction', 'up', 'down'])

/** "direction of travel: anything that worsened", "up on last time, as in better": the change itself says which way. */
export const saysTravel = (tag: Tag, { live, reading }: Sentence): boolean =>
  live.some((span) => span.tags.includes(tag) && reading.tokens.slice(span.from, span.to).some(({ fold }) => TRAVEL.has(fold))) // prettier-ignore

const OF_THEM = new Set(['noun', 'verdict', 'beyond', 'asking'])

/** "those that met it", "having missed it", "… and which are they": said of what the sentence itself asks for. */
export function saysTheirs(pronoun: Span, { live, reading: { tokens } }: Sentence): boolean {
  const fold = tokens[pronoun.from]?.fold ?? ''
  const next = tokens[pronoun.to]?.fold ?? ''
  if (fold === 'those' || fold === 'these') return RELATIVE.has(next) || live.some((span) => span.from === pronoun.to && tagsOf(span).some(({ kind }) => kind === 'noun')) // prettier-ignore
  const before = live.filter((span) => span.to <= pronoun.from).flatMap((span) => tagsOf(span).map(({ kind }) => kind))
  if (fold === 'it') return live.some((span) => span.to === pronoun.from && tagsOf(span).some(({ kind }) => kind === 'verdict')) && before.some((kind) => OF_THEM.has(kind)) // prettier-ignore
  return fold === 'they' && pronoun.to === tokens.length && before.includes('noun')
}

const RELATIVE = new Set(['that', 'which', 'whose', 'with', 'where', 'having', 'who'])

/** "any good news, which have improved": what is asked for is the change, and the news no rating. */
export const saysNews = ({ live, reading: { tokens } }: Sentence): boolean => {
  const judged = live.filter((span) => tagsOf(span)[0]?.kind === 'verdict')
  return judged.length > 0 && judged.every((span) => tokens[span.to - 1]?.fold === 'new' && span.to - span.from > 1)
}

/** "two quarters running" is of quarters, whatever period came last. */
export function kindSaid({ live, reading }: Sentence): Period['kind'] | null {
  const span = live.find((each) => tagsOf(each).some((tag) => tag.kind === 'beyond' && tag.moved === 'running'))
  const words = span ? reading.tokens.slice(span.from, span.to).map((token) => token.fold) : []
  return words.includes('quarter') ? 'quarter' : words.includes('year') ? 'year' : null
}
