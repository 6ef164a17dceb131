import type { Clause } from '../clauses'
import { clausesIn } from '../clauses'
import type { Span } from '../span'
import { isName } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid } from './frame'

const UNITS = new Set('min minute hour hr'.split(' '))

const AWAY = new Set('day wk week fortnight month'.split(' '))

const COUNTED = new Set('a one two three four five six seven eight nine ten fifteen twenty thirty half few couple'.split(' ')) // prettier-ignore

/** What a clause is about that only tells when the answer is wanted, or where the asker has been. */
const HURRIED = new Set('need needed want wanted meeting mtg go going goe deadline newsletter committee cabinet scrutiny board dmt slt clt cmt smt leaving got'.split(' ')) // prettier-ignore

const ABSENT = new Set('off away leave holiday'.split(' '))

const SINCE = new Set('been ive im back just weve'.split(' '))

/** "need it in 5 mins", "newsletter goes at 3", "been off on leave 2 wks": the asker's own time, which limits nothing. */
export const askersClock: Frame = (spans, tokens) =>
  laid(spans, clausesApart(tokens).filter((clause) => isOfTheAsker(spans, tokens, clause)).map(({ from, to }) => filler(from, to))) // prettier-ignore

/** None of a sentence that is one clause: it is the question. */
function clausesApart(tokens: readonly Token[]): readonly Clause[] {
  const clauses = clausesIn(tokens)
  return clauses.length > 1 ? clauses : []
}

const LONGEST = 9

function isOfTheAsker(spans: readonly Span[], tokens: readonly Token[], { from, to }: Clause): boolean {
  if (to - from > LONGEST || !tokens.slice(from, to).some((_, step) => isClock(tokens, from + step, { from, to })))
    return false
  const within = spans.filter((span) => span.from >= from && span.to <= to)
  return within.every((span) => !isName(span) && !LIMITING.has(kindOf(span)))
}

const LIMITING = new Set<Tag['kind'] | undefined>(['rating', 'verdict', 'provisional', 'noun', 'threshold', 'exclude', 'rank', 'order', 'not held', 'group', 'reported', 'because', 'review', 'measure']) // prettier-ignore

/** "in 5 mins", "at 3", "by 4pm", "for 2 weeks", where the clause says what is hurried to or away from. */
function isClock(tokens: readonly Token[], at: number, { from, to: end }: Clause): boolean {
  const [lead, number, unit] = [tokens[at]?.fold ?? '', tokens[at + 1], tokens[at + 2]]
  const before = tokens.slice(from, at).map(({ fold }) => fold)
  const counted = number !== undefined && (number.kind === 'number' || COUNTED.has(number.fold))
  const hurried = before.some((word) => HURRIED.has(word))
  if (['in', 'within'].includes(lead) && counted && UNITS.has(unit?.fold ?? '')) return hurried
  if (['at', 'by', 'for', 'before'].includes(lead) && counted && number.kind === 'number' && isHour(number.text)) {
    const after = unit?.fold ?? ''
    return hurried && (at + 2 >= end || ['pm', 'am', 'oclock', 'today', 'tomorrow', 'sharp'].includes(after))
  }
  const clause = tokens.slice(from, at + 1).map(({ fold }) => fold)
  const away = SINCE.has(clause[0] ?? '') && clause.some((word) => ABSENT.has(word))
  return away && counted && [...AWAY, ...UNITS].includes(unit?.fold ?? '') && at + 3 >= end
}

const isHour = (text: string): boolean => /^(?:[1-9]|1\d|2[0-3])(?:[.:]?[0-5]\d)?$/.test(text)
