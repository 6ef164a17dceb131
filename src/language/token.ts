import { fold } from './fold'
import { SLASHED, SLASHED_PATTERN } from './tables/slashed'

/** One word of a sentence, with where it stood in what was typed. */
export interface Token {
  /** as typed */
  readonly text: string
  readonly start: number
  readonly end: number
  /** the form in which it is looked up; a corrected one where `sure` is false */
  readonly fold: string
  readonly kind: 'word' | 'number' | 'year' | 'address'
  /** punctuation that parts clauses stands before it */
  readonly breakBefore: boolean
  /** false: not a word we know, taken for the nearest that is */
  readonly sure: boolean
  /** how a word that is not sure was read */
  readonly mended?: Mended
}

/** `english`: it may stand for one of our own words, and not only for one of a name. */
export interface Mended {
  readonly english: boolean
  readonly mistakes: number
}

/** More words than anybody asks in; the rest of a longer text is not read. */
export const MOST_TOKENS = 240

const PATTERN = new RegExp(
  [
    '(?<mention><at>[^<]{0,100}</at>)',
    '(?<address>[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5})',
    '(?<year>(?<![\\d£])(?:(?:19|20)\\d\\d ?[/-] ?(?:(?:19|20)\\d\\d|\\d\\d)|\\d\\d[/-]\\d\\d)(?![\\d%/]| ?%| ?-?(?:y|yr|year)s?[ -]?olds?\\b))',
    '(?<number>£?\\d{1,20}(?:,\\d{3})*(?:\\.\\d+)?(?:/\\d+)?(?:(?:st|nd|rd|th|m|k|bn|(?<=\\b(?:over|under)[ -]?\\d\\d)s)(?!\\p{L}))?)',
    // "by >10%", "<5% off": a bound; a title's own sign (">30% of staff") says nothing that its words do not.
    '(?<sign>(?<=%\\s?)\\+(?!\\s?\\d)|[<>≤≥]=?(?:(?<=(?:by|off|out|target|short|behind|adrift|miss|missed|misses|gap|margin|shortfall|shortfalls|variance|BY|OFF|OUT|TARGET|SHORT|MISSED|MISSES)\\s{0,2}[<>≤≥]=?)(?=\\s?[\\d\\p{L}])|(?=\\s?\\d+(?:\\.\\d+)?\\s?(?:%|per ?cent|pc)\\s(?:off|out|short|adrift|behind|away|miss))|(?<=^\\s{0,3}(?:(?:and|only|just|so)\\s)?[<>≤≥]=?)(?=\\s?\\d+(?:\\.\\d+)?\\s?(?:%|per ?cent|pc)(?!\\s?of))))',
    `(?<word>${SLASHED_PATTERN}|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['’&]\\p{L}[\\p{L}\\p{M}\\p{N}]*|\\.\\d+)*|[&%£])`,
  ].join('|'),
  'gu',
)

const BREAK = /[,;:.!?()\n\r\t–—]| - /

/** Signs, and letters that stand for words: "n", though not that of "n/a". */
const SIGNS: ReadonlyMap<string, string> = new Map([['&', 'and'], ['n', 'and'], ['%', 'percent'], ['£', 'pound'], ['≥', '>='], ['≤', '<=']]) // prettier-ignore

/** "she'll", "he'd": whoever wants it, with an apostrophe they are no shell and no shed. */
const WHOEVER: ReadonlyMap<string, string> = new Map([["she'll", 'theyll'], ["he'll", 'theyll'], ["she'd", 'theyd'], ["he'd", 'theyd']]) // prettier-ignore

/** A turn cuts the same few texts into words again and again; longer ones are not worth keeping. */
const kept = new Map<string, readonly Token[]>()
const MOST_KEPT = 64
const LONGEST_KEPT = 500

/** The words of a text, in order, with mentions of the bot left out. Linear in the length of the text. */
export function tokenise(text: string): readonly Token[] {
  const known = kept.get(text)
  if (known) return known
  const tokens = wordsOf(text)
  if (text.length > LONGEST_KEPT) return tokens
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '')
  kept.set(text, tokens)
  return tokens
}

function wordsOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let after = 0
  for (const match of text.matchAll(PATTERN)) {
    const start = match.index
    const gap = text.slice(after, start)
    after = start + match[0].length
    if (match.groups?.['mention'] !== undefined) continue
    tokens.push(...tokensOf(match, start, BREAK.test(gap)))
    if (tokens.length >= MOST_TOKENS) break
  }
  return tokens
}

function tokensOf(match: RegExpMatchArray, start: number, breakBefore: boolean): readonly Token[] {
  const text = match[0]
  const groups = match.groups ?? {}
  const base = { text, start, end: start + text.length, breakBefore, sure: true } as const
  if (groups['address'] !== undefined) return [{ ...base, kind: 'address', fold: text.toLowerCase() }]
  if (groups['year'] !== undefined) return [yearToken(base)]
  if (groups['number'] !== undefined) return [{ ...base, kind: 'number', fold: text.replace(/[£,]|(?<=\d)s$/g, '') }]
  const slashed = SLASHED.get(text.toLowerCase())
  if (slashed) return slashedTokens(base, slashed)
  const sign = match.input?.[start + text.length] === '/' ? undefined : SIGNS.get(text.toLowerCase())
  const whoever = WHOEVER.get(text.toLowerCase().replace('’', "'"))
  return [{ ...base, kind: 'word', fold: sign ?? whoever ?? fold(text) }]
}

type Base = Omit<Token, 'kind' | 'fold'>

/** "y/e" is two words, and each is written out; "o/t" is one, and stays as typed. */
const slashedTokens = (base: Base, words: readonly string[]): readonly Token[] =>
  words.map((word, place) => ({
    ...base,
    text: words.length > 1 ? word : base.text,
    breakBefore: place === 0 && base.breakBefore,
    kind: 'word',
    fold: fold(word),
  }))

/** "2020/21", "20-21", "2020/2021" as one form; two numbers that are not years running ("10-30") stay a number. */
function yearToken(base: Base): Token {
  const [from = '', to = ''] = base.text.split(/ ?[/-] ?/)
  const startYear = Number(from.length === 2 ? `20${from}` : from)
  const ends = Number(to.slice(-2))
  if ((startYear + 1) % 100 !== ends) return { ...base, kind: 'number', fold: base.text }
  return { ...base, kind: 'year', fold: `${startYear}/${to.slice(-2)}` }
}
