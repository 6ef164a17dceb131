import type { Command } from './intention'
import type { Lexicon } from './lexicon'
import type { Day } from '../domain/day'
import { chosen, readSentence } from './sentence'
import type { Sentence } from './sentence'
import type { Token } from './token'

/** After "forget", what no name begins with: "forget about Finance", "forget the last one". */
const NO_NAME = new Set(
  'about the a an it that this these those what which who how why when my your our his her their all everything anything me us to filter last next previous service quarter year question'.split(
    ' ',
  ),
)

/**
 * `forget Jane Smith`: whoever has left is in no lexicon, so the words are taken as they are, where they could be a full
 * name or an address and are not what something of the council is called.
 */
export function forgetCommand(
  words: readonly Token[],
  rest: (from: number) => string,
  lexicon: Lexicon,
  today: Day,
): Command | null {
  const [verb, first] = words
  if (verb?.text.toLowerCase() !== 'forget' || first === undefined || NO_NAME.has(first.text.toLowerCase())) return null
  const whom = rest(1).trim()
  const isAddress = /^\S+@\S+\.\S+$/.test(whom)
  if (!isAddress && !/^\p{L}[\p{L}\p{M}’'.-]*(?: \p{L}[\p{L}\p{M}’'.-]*){1,5}$/u.test(whom)) return null
  return !isAddress && isOurs(readSentence(whom, lexicon, today)) ? null : { kind: 'forget', whom }
}

/** Every word is part of what a measure, a service or something else of the council is called. */
function isOurs(sentence: Sentence): boolean {
  const others = sentence.live.filter(({ tags }) => tags.every(({ kind }) => kind !== 'person'))
  const matches = chosen(sentence)
  return sentence.reading.tokens.every(
    (_, place) =>
      others.some(({ from, to }) => place >= from && place < to) || matches.some(({ used }) => used.has(place)),
  )
}
