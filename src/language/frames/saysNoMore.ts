import type { Span } from '../span'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

/** What a target was set by stands beside it in the plan, so the target's own answer says it. */
const SET_BY = phrasesOf('what is it in line with, what it is in line with, what is that in line with, what it in line with, with what is it in line, in line with what, what is it based on, what it is based on, what is that based on, what it based on, based on what, what is it set by, what is it pegged to, what is it modelled on') // prettier-ignore

const AT_END = phrasesOf('in line with, in keeping with, consistent with, aligned with, aligned to')

const WHAT = new Set(['what', 'whats', 'which'])

/** "what is the 2021/22 target and what is it in line with?": the target as written says the one with the other. */
export const targetSetBy: Frame = (spans, tokens) => {
  const target = spans.find(({ tags }) => tags.some((tag) => tag.kind === 'aspect' && (tag.of === 'target' || tag.of === 'next target'))) // prettier-ignore
  if (!target) return spans
  const at = tokens.findIndex((_, place) => place >= target.to && lengthAt(SET_BY, tokens, place) > 0)
  if (at >= 0) return laid(spans, [filler(at, at + lengthAt(SET_BY, tokens, at))])
  const end = tokens.findIndex((_, place) => endsAt(AT_END, tokens, place))
  const asks = tokens.slice(0, target.from).some(({ fold }) => WHAT.has(fold))
  return end >= target.to && asks ? laid(spans, [filler(end, tokens.length)]) : spans
}

const endsAt = (phrases: Parameters<typeof lengthAt>[0], tokens: readonly Token[], at: number): boolean =>
  lengthAt(phrases, tokens, at) > 0 && at + lengthAt(phrases, tokens, at) === tokens.length

const BEFORE_GUESS = new Set('or is it that this are they just only merely still simply yet really a an another one more some somebody someone of rough best educated wild holding working interim early temporary sort'.split(' ')) // prettier-ignore

const GUESS = phrasesOf('guess, estimate, guesstimate, stab in the dark, stab, approximation, placeholder, finger in the air, ballpark figure, ballpark, stopgap, stop gap') // prettier-ignore

/** What a figure may be but for provisional, where a guess is the other side of it. */
const SURE = new Set('firm solid settled official audited definite definitive'.split(' '))

/** "final or just another guess": the other side of what is asked already. */
export const orAGuess: Frame = (spans, tokens) => {
  const final = spans.find((span) => kindOf(span) === 'provisional')?.from ?? tokens.findIndex(({ fold }) => SURE.has(fold)) // prettier-ignore
  const or = final < 0 ? -1 : tokens.findIndex(({ fold }, place) => place > final && fold === 'or')
  const to = or < 0 ? null : guessAfter(tokens, or)
  return to === null || spans.some((span) => isCut(span, or)) ? spans : laid(spans, [filler(or, to)])
}

const isCut = ({ from, to }: Span, at: number): boolean => from < at && to > at

/** The word after the guess; null where anything else stands behind the "or". */
function guessAfter(tokens: readonly Token[], or: number): number | null {
  let at = or + 1
  while (BEFORE_GUESS.has(tokens[at]?.fold ?? '')) at += 1
  const length = lengthAt(GUESS, tokens, at)
  return length > 0 ? at + length : null
}
