import type { Answer } from '../domain/answer'
import { isChangeable } from '../domain/changeReading'
import { nextQuestions } from '../domain/next/nextQuestions'
import type { Around } from '../domain/next/next'
import type { Question } from '../domain/question'
import type { Lexicon } from '../language/lexicon'
import { nextSayings } from '../language/nextSayings'
import { carried } from './pagePayload'
import type { SayButton } from './views/cardMessage'
import { readingForm } from './views/readingForm'
import type { ReadingForm } from './views/readingForm'
import { sayNext } from './words/next'

/** A longer question is not carried: its card has no room for it beside its rows. */
const MOST_CARRIED = 1_000

/** The boxes that an answer's reading can be changed in; none where its question has no such reading. */
export function readingFormOf(question: Question, found: Answer, lexicon: Lexicon): readonly ReadingForm[] {
  if (!isChangeable(question) || !('period' in found)) return []
  const fixed = { ...question, period: found.period }
  const sent = carried(fixed)
  if (sent === null || JSON.stringify(sent).length > MOST_CARRIED) return []
  return [readingForm({ question: fixed, period: found.period, sent }, lexicon)]
}

const MOST_SUGGESTED = 3

/** Up to three questions that go on from an answer, each with words that are understood as just that. */
export function suggestionsAfter(
  found: Answer,
  asked: Omit<Around, 'periods'>,
  lexicon: Lexicon,
): readonly SayButton[] {
  const following = nextQuestions(found, { ...asked, periods: lexicon.periods })
  const period = 'period' in found ? found.period : null
  return nextSayings(following, { question: asked.question, period }, lexicon, MOST_SUGGESTED).map(({ next, say }) => ({
    label: sayNext(next),
    say,
  }))
}
