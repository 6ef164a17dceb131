import type { Choice } from './chooseMeasures'
import type { Reading, Span } from './reading'
import { range } from './span'
import type { Tag } from './tag'

/** Measures whose target is a day or an event: it says when they are due. */
const DATED = new Set(['milestone', 'working day'])

const DATE = new Set(['due', 'deadline'])

const AROUND = new Set('when is wa it by the a an for of on to date still what are'.split(' '))

/** What is sent, and who sends it: their due date is that of the returns. */
const RETURNS = new Set('figure number data return submission submit form outturn result chase reminder quarter in overdue'.split(' ')) // prettier-ignore

const NOW = new Set(['now', 'new', 'revised', 'is', 'next'])

/** Of what came of it its whole answer tells. */
const CAME = new Set(['met', 'meet', 'missed', 'miss', 'hit', 'passed', 'pass', 'gone', 'past'])

/**
 * "RoSPA recognition - when's it due now?": of one measure that is a day or an event, a due date is its target's, and not
 * that of the return of a quarter. Said as of now, it is the coming one.
 */
export function withOwnDueDate(live: readonly Span[], { tokens }: Reading, choice: Choice): readonly Span[] {
  const [only, ...others] = choice.kind === 'one' ? choice.matches : []
  if (!only || others.length > 0 || !DATED.has(only.entry.measure.unit)) return live
  const asked = live.filter(({ tags }) => tags.some(isProgress))
  const folds = asked.flatMap(({ from, to }) => range(from, to).map((place) => tokens[place]?.fold ?? ''))
  if (
    !folds.some((fold) => DATE.has(fold)) ||
    !folds.every((fold) => DATE.has(fold) || AROUND.has(fold) || CAME.has(fold))
  )
    return live
  if (live.some(({ tags }) => tags.some(isOfCollection))) return live
  const rest = tokens.flatMap(({ fold }, place) => (only.used.has(place) || isInYear(live, fold, place) ? [] : [fold]))
  if (rest.some((fold) => RETURNS.has(fold))) return live
  const said = rest.some((fold) => NOW.has(fold)) || tokens.some(({ text }) => /^when.?s$/i.test(text))
  const coming = live.filter((span) => isNextYear(span, tokens))
  const isNow = coming.length > 0 || (said && !live.some(({ tags }) => tags.some((tag) => tag.kind === 'period')))
  const of = folds.some((fold) => CAME.has(fold)) ? null : isNow ? 'next target' : 'target'
  const tags: readonly Tag[] = [{ kind: 'aspect', of }]
  return live.map((span) => (asked.includes(span) ? { ...span, tags } : coming.includes(span) ? { ...span, tags: FILLER } : span)) // prettier-ignore
}

/** "in 21/22", and not "to be in" */
const isInYear = (live: readonly Span[], fold: string, place: number): boolean =>
  fold === 'in' && live.some((span) => span.from === place + 1 && span.tags.some((tag) => tag.kind === 'period'))

const FILLER: readonly Tag[] = [{ kind: 'filler' }]

const isNextYear = ({ from, to, tags }: Span, tokens: Reading['tokens']): boolean =>
  tags.some((tag) => tag.kind === 'period') &&
  range(from, to).every((place) => ['next', 'coming', 'year', 'this', 'the'].includes(tokens[place]?.fold ?? '')) &&
  range(from, to).some((place) => ['next', 'coming'].includes(tokens[place]?.fold ?? ''))

const isProgress = (tag: Tag): boolean => tag.kind === 'asking' && tag.what === 'progress'

/** A quarter, a verdict or a person: something of the collection is asked about. */
const isOfCollection = (tag: Tag): boolean =>
  tag.kind === 'person' ||
  tag.kind === 'verdict' ||
  (tag.kind === 'period' && tag.readings.some(({ kind }) => kind !== 'year'))
