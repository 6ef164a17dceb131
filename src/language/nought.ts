import type { Token } from './token'

const NOUGHT = new Set(['nought', 'naught', 'zero', 'nil'])

/** What leads to a figure that is told: "shows a nought", "is at zero", "of nil". */
const TOLD = new Set('a an the at of is was are were be being on show shows showing shown read reads reading say says saying stand stands stood come came comes just only still'.split(' ')) // prettier-ignore

/** "shows a nought, so why …", "is zero": a figure in words. Before what it counts ("zero reds", "a nil return") it stays a word. */
export const readNought = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(({ fold }) => NOUGHT.has(fold)) ? tokens.map((token, place) => (isFigure(tokens, place) ? { ...token, fold: '0', kind: 'number' } : token)) : tokens // prettier-ignore

function isFigure(tokens: readonly Token[], place: number): boolean {
  const [before, token, after] = [tokens[place - 1], tokens[place], tokens[place + 1]]
  if (!NOUGHT.has(token?.fold ?? '') || token?.breakBefore !== false || !TOLD.has(before?.fold ?? '')) return false
  return after === undefined || after.breakBefore || ASKS_ON.has(after.fold)
}

const ASKS_ON = new Set([
  'so',
  'and',
  'but',
  'why',
  'is',
  'isnt',
  'then',
  'surely',
  'percent',
  'how',
  'does',
  'shouldnt',
])
