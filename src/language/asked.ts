import type { Period } from '../domain/period'
import { printPeriod } from '../domain/period'
import type { Question } from '../domain/question'
import type { Offer, Unclear, Understanding } from './intention'
import type { Lexicon } from './lexicon'
import type { Limits } from './limits'
import { offerQuestion, unclear, usualOffers } from './offers'
import { periodNamed } from './periodsHeld'
import type { Sentence } from './sentence'
import { wordUses } from './wordUses'

/** A sentence about to be made into a question, with what is worked out on the way. */
export interface Asked {
  readonly sentence: Sentence
  readonly limits: Limits
  readonly lexicon: Lexicon
}

/** No sure reading: why, and the ways out. */
export const stop = ({ sentence, lexicon }: Asked, why: Unclear, offers: readonly Offer[]): Understanding =>
  unclear(why, offers.length > 0 ? offers : usualOffers(lexicon), wordUses(sentence))

export const found = ({ sentence }: Asked, question: Question): Understanding => ({
  kind: 'question',
  question,
  words: wordUses(sentence),
})

/** The period asked about, or why it can't be told; `again` makes the question for each of two fair ones. */
export function withPeriod(
  asked: Asked,
  collecting: boolean,
  again: (period: Period | null) => Question,
): Understanding {
  const period = periodNamed(asked.sentence, asked.lexicon, collecting)
  if (period.kind === 'one') return found(asked, again(period.period))
  if (period.kind === 'not held') return stop(asked, { kind: 'not held', what: period.what }, [])
  const periods: readonly (Period | null)[] = period.periods.length > 1 ? period.periods : [...period.periods, null]
  const offers = periods.flatMap((each) =>
    offerQuestion(again(each), asked.lexicon).map((offer) => ({
      ...offer,
      label: each ? printPeriod(each) : 'The latest closed period',
    })),
  )
  return stop(asked, period.compared ? { kind: 'nothing fits' } : { kind: 'several readings' }, offers)
}
