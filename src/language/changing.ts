import type { Day } from '../domain/day'
import type { Command, Offer } from './intention'
import type { Lexicon } from './lexicon'
import { offerMeasure } from './offers'
import { chosen, readSentence } from './sentence'
import { tokenise } from './token'

/** Words around a measure's name that say no more than that it is to be changed. */
const AROUND = new Set(
  'the a measure for of its target tolerance owner profile polarity unit condition setting detail'.split(' '),
)

const CHANGE = /^(?:please )?(?:change|alter) (?:the )?(.{2,300}?)(?: please)?[.!]?$/i

/** `change council tax collection`: nothing but one measure's name may follow. */
export function changeOf(text: string, lexicon: Lexicon, today: Day): Command | null {
  const [only, ...others] = namedIn(text, lexicon, today)
  return only !== undefined && others.length === 0 ? { kind: 'change', measure: only } : null
}

/** `change council tax`, where several measures are called so: a button for each. */
export function changeOffers(text: string, lexicon: Lexicon, today: Day): readonly Offer[] {
  const named = CHANGE.exec(text)?.[1]
  const codes = named === undefined || text.includes('?') ? [] : namedIn(named, lexicon, today)
  return codes.length < 2 ? [] : codes.flatMap((code) => offerMeasure(code, lexicon, 'change '))
}

/** "change in debtor days", "change of circumstances": what became of it is asked, and nothing is to be changed. */
const CHANGED = /^(?:in|of|since|over|between)\b/i

/** The measures that every word of a text is the name of, or of none. */
export function namedIn(text: string, lexicon: Lexicon, today: Day): readonly string[] {
  if (tokenise(text).length > 40 || CHANGED.test(text)) return []
  const sentence = readSentence(text, lexicon, today)
  const matches = chosen(sentence)
  const isNamed = (place: number) => matches.some((match) => match.used.has(place))
  const clean = sentence.reading.tokens.every(
    (token, place) => (isNamed(place) && token.sure) || AROUND.has(token.fold) || isScopeAt(sentence, place),
  )
  return clean && sentence.unknown.length === 0 ? matches.map((match) => match.entry.measure.code) : []
}

/** "change sickness in Finance": a service beside the name only says which one. */
const isScopeAt = ({ live, reading }: ReturnType<typeof readSentence>, place: number): boolean =>
  reading.tokens[place]?.fold === 'in' ||
  live.some((span) => place >= span.from && place < span.to && span.tags.some((tag) => tag.kind === 'service area'))
