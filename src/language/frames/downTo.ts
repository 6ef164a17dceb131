import { NUMBERS } from '../tables/amounts'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

const REACHING = phrasesOf('to, down to, up to, through to, right down to, all the way to, all the way down to, and down to, on down to, and so on to, and so on down to, thru to, until, till') // prettier-ignore

const PLACE = new Set('worst best biggest largest smallest narrowest closest nearest place placed position one'.split(' ')) // prettier-ignore

const COURTESY = new Set(['please', 'pl', 'plz', 'thank', 'ta', 'cheer', 'then'])

/** "The bottom five, biggest miss first down to fifth": the last place says only again how many there are to be. */
export const downTo: Frame = (spans, tokens) => {
  if (!spans.some((span) => kindOf(span) === 'rank')) return spans
  const at = tokens.findIndex((_, place) => lastPlaceAt(tokens, place) !== null)
  const last = at < 0 ? null : lastPlaceAt(tokens, at)
  return last === null ? spans : laid(spans, [filler(at, last)])
}

/** Where "down to the fifth worst" ends, when it begins at `at`, ends a clause and the same number is asked for. */
function lastPlaceAt(tokens: readonly Token[], at: number): number | null {
  const reach = lengthAt(REACHING, tokens, at)
  if (reach === 0) return null
  const place = at + reach + Number(tokens[at + reach]?.fold === 'the')
  const number = placeOf(tokens[place])
  const to = place + 1 + Number(PLACE.has(tokens[place + 1]?.fold ?? ''))
  const ends = tokens[to]?.breakBefore !== false || COURTESY.has(tokens[to].fold)
  const asked = number !== null && tokens.some((token, other) => other < at && countOf(token) === number)
  return asked && ends ? to : null
}

const placeOf = (token: Token | undefined): number | null => {
  const word = token?.fold ?? ''
  const counted = /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1]
  return counted !== undefined ? Number(counted) : ORDINALS.includes(word) ? ORDINALS.indexOf(word) + 1 : null
}

const countOf = ({ kind, fold }: Token): number | null => (kind === 'number' ? Number(fold) : (NUMBERS.get(fold) ?? null)) // prettier-ignore
