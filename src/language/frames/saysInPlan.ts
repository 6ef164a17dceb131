import { mayStandForTarget } from '../../domain/saidInPlan'
import type { SaidInPlan } from '../../domain/question'
import type { Span } from '../span'
import { isName } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { kindOf, laid, lengthAt, phrasesOf } from './frame'
import { comingYear, yearsMarked } from './notCarried'

const CELLS: ReadonlyMap<string, SaidInPlan['in']> = new Map([['target', 'target'], ['tgt', 'target'], ['trgt', 'target'], ['outturn', 'outturn'], ['actual', 'outturn'], ['aiming', 'target'], ['aimed', 'target']]) // prettier-ignore

/** What may stand between the cell and what it says. */
const LIGHT = new Set('of just only simply merely literally actually cell column box field entry that which it its is are was were wa has have ha being given there in for there basically purely all they'.split(' ')) // prettier-ignore

const SAYS = phrasesOf(
  'say, says, said, saying, read, reads, reading, state, states, stated, stating, given as, written as, worded as, put as, put down as, down as, entered as, entry is, recorded as, expressed as, described as, set as, set down as, shown as, show, shows, showing, listed as, contain, contains, containing, has the words, have the words, with the words, using the words, is the words, consists of, amounts to, goes, wording is, called, says nothing but, quoted as, phrased as, marked as, marked, nothing but, nothing more than, no more than',
)

const LEADS = new Set('just only simply merely literally nothing but more than a an the words word as is'.split(' '))

const ENDS = new Set('and or but please pls plz thanks ta then though tho so because which that who why where when what how across within instead not last rather'.split(' ')) // prettier-ignore

const PLACING = new Set(['in', 'for', 'within', 'across', 'from', 'of', 'under'])

const MOST = 8

/** "everything where the target just says Upward trend": whatever a plan's own cells may hold, looked for by its words. */
export const saysInPlan: Frame = (spans, tokens) => {
  for (let at = 0; at < tokens.length; at += 1) {
    const cell = CELLS.get(tokens[at]?.fold ?? '')
    const found = cell && (saidAfter(spans, tokens, at, cell) ?? saidBefore(spans, tokens, at, cell))
    if (found) return comingYear(laid(spans, [found]), yearsMarked(spans, tokens))
  }
  return spans
}

/** "target says X"; without a verb of saying, "targets that are X", only what a target may be instead of a figure. */
function saidAfter(spans: readonly Span[], tokens: readonly Token[], cell: number, of: SaidInPlan['in']): Span | null {
  let at = cell + 1
  while (lengthAt(SAYS, tokens, at) === 0 && (LIGHT.has(tokens[at]?.fold ?? '') || isLimit(spans, tokens, at))) at += 1
  const verb = isHailed(tokens, cell, at) ? 0 : lengthAt(SAYS, tokens, at)
  let from = at + verb
  while (LEADS.has(tokens[from]?.fold ?? '') && from < tokens.length - 1) from += 1
  const to = endOf(spans, tokens, from, verb > 0)
  const words = wordsIn(tokens, from, to)
  if (
    words === '' ||
    (verb === 0 && SAME.test(words)) ||
    (isJudged(spans, from, to) && !(verb > 0 && mayStandForTarget(words))) ||
    asks(tokens, cell)
  )
    return null
  const sure = verb > 0 ? /\p{L}{2}|\//u.test(words) : of === 'target' && from > cell + 1 && mayBeTold(spans, from, to) && mayStandForTarget(words) // prettier-ignore
  return sure ? { from: verb > 0 ? at : from, to, tags: [{ kind: 'says', in: of, words }] } : null
}

/** "is the target the same?": whether it moves, and no words of a plan's. */
const SAME = /^(?:the |still |all |much |exactly )*(?:same|unchanged|different|identical)\b/i

/** "Outturn, show …", "a target, given …": who is spoken to says nothing, and nor does what a comma parts. */
const isHailed = (tokens: readonly Token[], cell: number, verb: number): boolean =>
  tokens.slice(cell + 1, verb + 1).some(({ breakBefore }) => breakBefore) ||
  (tokens[cell]?.fold === 'outturn' && tokens[verb]?.fold === 'show')

/** "with an upward trend target", "upward trend as the target" */
function saidBefore(spans: readonly Span[], tokens: readonly Token[], cell: number, of: SaidInPlan['in']): Span | null {
  let to = cell
  while (['as', 'the', 'a', 'its', 'their', 'for'].includes(tokens[to - 1]?.fold ?? '')) to -= 1
  const given = tokens[cell - 1]?.fold !== 'as' && tokens[cell - 2]?.fold !== 'as' ? -1 : lastOf(tokens, HAVE, to)
  for (let from = Math.max(0, given + 1, to - MOST); from < to - 1; from += 1) {
    const words = wordsIn(tokens, from, to)
    const fits = given >= 0 || (of === 'target' && /trend/i.test(words) && mayStandForTarget(words))
    if (fits && !isJudged(spans, from, to)) return { from, to, tags: [{ kind: 'says', in: of, words }] }
  }
  return null
}

const HAVE = new Set(['have', 'has', 'ha', 'had', 'with', 'got', 'show', 'showing', 'give', 'given'])

const lastOf = (tokens: readonly Token[], words: ReadonlySet<string>, before: number): number =>
  tokens.slice(0, before).findLastIndex(({ fold }) => words.has(fold))

/** "what does the target say …" asks what it says. */
const asks = (tokens: readonly Token[], cell: number): boolean =>
  /\bwhat (?:(?:is|are|doe|do|did|the|our|its|their|new|next|exactly) )*$/.test(`${tokens.slice(0, cell).map(({ fold }) => fold).join(' ')} `) // prettier-ignore

function endOf(spans: readonly Span[], tokens: readonly Token[], from: number, said: boolean): number {
  let to = from
  while (to < tokens.length && to < from + MOST) {
    const token = tokens[to]
    const ends = to > from && (token?.breakBefore === true || ENDS.has(token?.fold ?? ''))
    const placed = PLACING.has(token?.fold ?? '') && isLimit(spans, tokens, to + 1)
    if (ends || placed || isLimit(spans, tokens, to) || (!said && token?.kind !== 'word')) break
    to += 1
  }
  return to
}

/** A place or period, behind an article if there is one. */
function isLimit(spans: readonly Span[], tokens: readonly Token[], at: number): boolean {
  const place = ['the', 'our'].includes(tokens[at]?.fold ?? '') ? at + 1 : at
  return spans.some((span) => place >= span.from && place < span.to && (isName(span) || kindOf(span) === 'period'))
}

const JUDGING = new Set<Tag['kind'] | undefined>(['rating', 'verdict', 'threshold'])

/** "target that is missed": no words of a plan's. */
const isJudged = (spans: readonly Span[], from: number, to: number): boolean =>
  spans.some((span) => span.from < to && span.to > from && JUDGING.has(kindOf(span)))

const TOLD = new Set<Tag['kind'] | undefined>(['because', 'review', 'aspect', 'provisional'])

/** What has a meaning of its own beside "target" keeps it, unless it is said to be written. */
const mayBeTold = (spans: readonly Span[], from: number, to: number): boolean =>
  spans.every((span) => span.to <= from || span.from >= to || !TOLD.has(kindOf(span)))

/** The words as they were typed; letters that stand alone are parts of one word ("N/A"). */
const wordsIn = (tokens: readonly Token[], from: number, to: number): string =>
  tokens.slice(from, to).map(({ text }) => text).join(' ').replace(/\b(\p{L}) (?=\p{L}\b)/gu, '$1/') // prettier-ignore
