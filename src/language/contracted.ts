import { fold, stem } from './fold'
import type { Lexicon } from './lexicon'
import type { Vocabulary } from './nearness'
import { ENGLISH_VOCABULARY } from './tables/english'
import type { Token } from './token'

/** The beginning and the end of a word, with an apostrophe for what is left out: "coll'n", "appr'ship". */
const CONTRACTED = /^(\p{L}{3,})['’](\p{L}{1,5})$/u

/** Ends that are words of their own: "council's", "they'll", "couldn't". */
const OWN_ENDS = new Set(['s', 'll', 're', 've', 'm'])

/** What "had" or "would" is short for after these. */
const SUBJECTS = new Set('they who that there this what which how where it one you she'.split(' '))

/** The longest that a word is with its middle left out. */
const LONGEST = 18

/**
 * The one word that a contracted one may stand for: a word of the council's names, else one of ours; forms of one word
 * count as one. Undefined where none or several begin and end so.
 */
export function contractionOf({ text }: Token, { vocabulary }: Pick<Lexicon, 'vocabulary'>): string | undefined {
  const [, head = '', end = ''] = CONTRACTED.exec(text.toLowerCase()) ?? []
  if (head === '' || OWN_ENDS.has(end) || (end === 'd' && SUBJECTS.has(head)) || (end === 't' && head.endsWith('n')))
    return undefined
  return onlyWord(vocabulary, head, end) ?? onlyWord(ENGLISH_VOCABULARY, head, end)
}

/** A first letter or two and an end, with a stroke for what is left out: "f/book", "w/site". */
const HEAD = /^\p{L}{1,2}$/u
const END = /^\p{L}{3,}$/u

/** Words written with a stroke in the middle, as the one word that each can only stand for. */
export function joinStrokes(
  text: string,
  tokens: readonly Token[],
  lexicon: Pick<Lexicon, 'vocabulary'>,
): readonly Token[] {
  // prettier-ignore
  if (!text.includes('/')) return tokens
  const whole = tokens.map((token, at) => strokeAt(text, token, tokens[at + 1], lexicon))
  return tokens.flatMap((token, at) => (whole[at - 1] ? [] : [whole[at] ?? token]))
}

function strokeAt(
  text: string,
  head: Token,
  end: Token | undefined,
  { vocabulary }: Pick<Lexicon, 'vocabulary'>,
): Token | null {
  const stroke = end?.start === head.end + 1 && text[head.end] === '/'
  if (!stroke || !HEAD.test(head.text) || !END.test(end.text)) return null
  const parts = [head.text.toLowerCase(), end.text.toLowerCase()] as const
  const word = onlyWord(vocabulary, ...parts) ?? onlyWord(ENGLISH_VOCABULARY, ...parts)
  return word === undefined ? null : { ...head, text: text.slice(head.start, end.end), end: end.end, fold: fold(word) }
}

function onlyWord({ buckets }: Vocabulary, head: string, end: string): string | undefined {
  const last = end.length > 1 && end.endsWith('s') ? end.slice(0, -1) : end
  const words: string[] = []
  for (let length = head.length + last.length; length <= LONGEST; length++)
    for (const { word } of buckets.get(`${head[0] ?? ''}${length}`) ?? [])
      if (word.startsWith(head) && (word.endsWith(last) || word.endsWith(end))) words.push(word)
  const [first, ...others] = words.sort((one, other) => one.length - other.length)
  return first !== undefined && others.every((other) => stem(fold(other)) === stem(fold(first))) ? first : undefined
}
