import { fold } from './fold'
import type { Lexicon } from './lexicon'
import { SPELLINGS } from './tables/spellings'
import { NUMBERS_SAID } from './tables/synonyms'
import type { Token } from './token'

/** Words whose misspelling is known, as the words that are meant; the same tokens where there are none. */
export function respell(said: readonly Token[], lexicon: Pick<Lexicon, 'known' | 'measures'>): readonly Token[] {
  const tokens = said.map((token, place) => inDigits(token, said[place + 1], lexicon) ?? token)
  const meant = new Map(tokens.flatMap((token, place) => meantAt(tokens, token, place, lexicon)))
  return meant.size === 0 ? tokens : tokens.map((token, place) => meant.get(place) ?? token)
}

/** "Within ten days", where a name says "10 days". */
function inDigits(token: Token, next: Token | undefined, { measures }: Pick<Lexicon, 'measures'>): Token | null {
  const digits = NUMBERS_SAID.get(token.fold)
  return digits !== undefined && next && measures.numbers.has(`${digits} ${next.fold}`)
    ? { ...token, fold: digits, kind: 'number' }
    : null
}

function meantAt(
  tokens: readonly Token[],
  token: Token,
  place: number,
  lexicon: Pick<Lexicon, 'known'>,
): readonly (readonly [number, Token])[] {
  const meant = meantBy(token, lexicon) ?? (isOffMistyped(tokens, place) ? 'off' : undefined)
  return meant === undefined ? [] : [[place, { ...token, fold: fold(meant), sure: false, mended: { english: true, mistakes: 1 } }]] // prettier-ignore
}

/** A misspelling that the council itself writes is a word of the council's. */
const meantBy = (token: Token, { known }: Pick<Lexicon, 'known'>): string | undefined =>
  token.kind !== 'word' || known.has(token.fold) ? undefined : SPELLINGS.get(token.fold)

const BEFORE_OFF = new Set(
  'is are was were be been isnt arent wasnt werent whats thats wats wots r which what who kpi measure indicator one ones we they still currently now gone go went far most furthest anything everything any'.split(
    ' ',
  ),
)

/** "what is of target": one letter short of "off target". "10 % of target" and "the list of targets" are as they stand. */
function isOffMistyped(tokens: readonly Token[], place: number): boolean {
  if (tokens[place]?.fold !== 'of') return false
  const next = tokens[place + 1]
  const isTarget = next?.text.toLowerCase() === 'target' || SPELLINGS.get(next?.fold ?? '') === 'target'
  return isTarget && (place === 0 || BEFORE_OFF.has(tokens[place - 1]?.fold ?? ''))
}
