import type { Question } from '../domain/question'
import { EVERYTHING } from '../domain/question'
import type { MeasureCode } from '../domain/measure'
import type { Offer, Understanding, Unclear, WordUse } from './intention'
import type { Lexicon } from './lexicon'
import { nearestWord } from './nearness'
import { codesOf } from './nearest'
import type { Sentence } from './sentence'
import { say, sayMeasure } from './say'

/** What comes back when a sentence has no sure reading: why, and the ways out. */
export const unclear = (why: Unclear, offers: readonly Offer[], words: readonly WordUse[]): Understanding => ({
  kind: 'unclear',
  why,
  offers: offers.filter((offer, place) => offers.findIndex((other) => other.say === offer.say) === place).slice(0, 6),
  words,
})

/** A button for a question, unless no plain sentence can say it. */
export function offerQuestion(question: Question, lexicon: Lexicon): readonly Offer[] {
  const sentence = say(question, lexicon)
  return sentence === null ? [] : [{ label: sentence, say: sentence }]
}

/** A way on to a measure: its short name, its service and its title as published. `tail` is typed after its title ("2020/21", ": 61 days"). */
export function offerMeasure(code: MeasureCode, lexicon: Lexicon, head = '', tail = ''): readonly Offer[] {
  const measure = lexicon.byCode.get(code)
  const title = sayMeasure(code, lexicon)
  if (!measure || title === null) return []
  return [
    {
      label: measure.shortName.includes(measure.serviceArea)
        ? measure.shortName
        : `${measure.shortName}, ${measure.serviceArea}`,
      say: `${head}${title}${tail}`,
      ...(measure.title === measure.shortName ? {} : { title: measure.title }),
    },
  ]
}

/** Always a way forward: the main question, the state of the whole, and help. */
export function usualOffers(lexicon: Lexicon): readonly Offer[] {
  return [
    ...offerQuestion({ kind: 'list', filter: { ...EVERYTHING, verdicts: ['missed'] }, period: null }, lexicon),
    ...offerQuestion({ kind: 'status', filter: EVERYTHING, period: null }, lexicon),
    { label: 'Help', say: 'help' },
  ]
}

/** The nearest three for words not known: measures that share a word with the sentence, or a word nearly like one. */
export function nearestOffers(sentence: Sentence, lexicon: Lexicon): readonly Offer[] {
  const { choice, reading, unknown } = sentence
  const partly = choice.kind === 'none' ? [] : choice.matches.map((match) => match.entry.measure.code)
  const nearly = unknown.flatMap((place) => {
    const word = reading.tokens[place]?.fold ?? ''
    const near =
      word.length < 4 ? null : nearestWord(lexicon.vocabulary, word, Math.min(3, Math.floor(word.length / 3)))
    return near === null ? [] : codesOf(near, lexicon)
  })
  const offers = [...partly, ...nearly].flatMap((code) => offerMeasure(code, lexicon))
  return [...offers.slice(0, 3), ...usualOffers(lexicon)].slice(0, 3)
}
