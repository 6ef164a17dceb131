import { contractionOf } from './contracted'
import { fold, stem } from './fold'
import type { Lexicon } from './lexicon'
import { soundsLike } from './soundsLike'
import { SPELLINGS } from './tables/spellings'
import { NUMBERS_SAID } from './tables/synonyms'
import type { Token } from './token'

/** Words whose misspelling is known, as the words that are meant; the same tokens where there are none. */
export function respell(
  said: readonly Token[],
  lexicon: Pick<Lexicon, 'known' | 'measures' | 'vocabulary'>,
): readonly Token[] {
  const tokens = saidOfNumbers(
    said.map((token, place) => inDigits(token, said[place + 1], lexicon) ?? ofUnit(token, said[place - 1], lexicon) ?? contracted(token, lexicon) ?? soundsLike(token, said[place - 1], said[place + 1]) ?? token), // prettier-ignore
    lexicon,
  )
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

/** The units that a letter stands for when it is written to its number. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['d', 'day'],
  ['s', 'second'],
  ['h', 'hour'],
  ['w', 'week'],
  ['wd', 'working'],
])

/** "10d", where a name says "10 days". */
function ofUnit(token: Token, number: Token | undefined, { measures }: Pick<Lexicon, 'measures'>): Token | null {
  const unit = number?.kind === 'number' && number.end === token.start ? UNITS.get(token.fold) : undefined
  return unit !== undefined && measures.numbers.has(`${number?.fold ?? ''} ${unit}`) ? { ...token, fold: unit } : null
}

/** "coll'n": every letter of it is right, and only the middle is left out. */
function contracted(token: Token, lexicon: Pick<Lexicon, 'known' | 'vocabulary'>): Token | null {
  const word = token.kind === 'word' && !lexicon.known.has(token.fold) ? contractionOf(token, lexicon) : undefined
  return word === undefined ? null : { ...token, fold: fold(word) }
}

/** How people say the small word that a name has before its number. */
const BEFORE_NUMBER: ReadonlyMap<string, string> = new Map([
  ['inside', 'within'],
  ['past', 'after'],
])

/** Letters that are words, or stand for words, of their own. */
const OWN_LETTERS = new Set('a e i n o r s t u w y'.split(' '))

/** "Inside ten days", where a name says "within 10 days"; "c tax", where one says "council tax". */
function saidOfNumbers(tokens: readonly Token[], { measures }: Pick<Lexicon, 'measures'>): readonly Token[] {
  return tokens.map((token, place) => {
    const next = tokens[place + 1]
    if (!next) return token
    const small = BEFORE_NUMBER.get(token.fold)
    if (small !== undefined && next.kind === 'number' && measures.numbers.has(`${small} ${next.fold}`)) return { ...token, fold: small } // prettier-ignore
    if (token.kind !== 'word' || token.text.length !== 1 || OWN_LETTERS.has(token.fold)) return token
    const whole = measures.initials.get(`${token.fold} ${stem(next.fold)}`)
    return whole === undefined || whole === '' ? token : { ...token, fold: whole }
  })
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
