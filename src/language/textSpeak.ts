import type { Token } from './token'

/** What is asked of a measure, behind which its name follows; of a longer way to say it, the last word. */
const SIDES = new Set('thread priority aim outcome lineage story rationale caveat asterisk source history performance verdict gap miss shortfall margin value level rate baseline responsible accountable target tgt trgt goal figure fig number result outturn actual rating rag reason owner trend note footnote status score latest deadline lead explanation excuse commentary'.split(' ')) // prettier-ignore

/** What a number counts. */
const COUNTED = new Set('of or and to percent day month week quarter year yr hour minute worst best measure kpi red amber green miss time more les out from in is wa on'.split(' ')) // prettier-ignore

/** "tgt 4 emails received": a side, and the name of what it is of. Where anything is counted it stays a number. */
const readFor = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(({ text }) => text === '4') ? tokens.map((token, place) => (isFor(tokens, place) ? { ...token, fold: 'for', kind: 'word' } : token)) : tokens // prettier-ignore

const YEAR_BEFORE = new Set(['prev', 'previous', 'preceding', 'prior', 'the'])

const YEAR_AFTER = new Set(['before', 'prior', 'previous', 'earlier'])

/** "on the yr before", "prev yr": the words as they are written out. */
const readYear = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(({ fold }) => fold === 'yr') ? tokens.map((token, place) => writtenOut(tokens, token, place)) : tokens

function writtenOut(tokens: readonly Token[], token: Token, place: number): Token {
  const [before, after] = [tokens[place - 1]?.fold ?? '', tokens[place + 1]?.fold ?? '']
  if (token.fold === 'prev' && after === 'yr') return { ...token, fold: 'previous' }
  const named = YEAR_BEFORE.has(before) && (before !== 'the' || YEAR_AFTER.has(after))
  return token.fold === 'yr' && named ? { ...token, fold: 'year' } : token
}

/** Words and numbers as they are typed on a phone. */
export const readTextSpeak = (tokens: readonly Token[]): readonly Token[] => readYear(readFor(tokens))

function isFor(tokens: readonly Token[], place: number): boolean {
  const [before, token, after] = [tokens[place - 1], tokens[place], tokens[place + 1]]
  if (token?.text !== '4' || token.breakBefore || after === undefined || after.breakBefore) return false
  return SIDES.has(before?.fold ?? '') && (after.kind === 'word' || isYear(after.fold)) && !COUNTED.has(after.fold)
}

/** "target 4 21/22" */
const isYear = (fold: string): boolean => /^(?:20)?\d\d[/-](?:20)?\d\d$/.test(fold)
