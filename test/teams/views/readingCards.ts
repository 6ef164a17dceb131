import type { FigureQuestion } from '../../../src/domain/answerQuestion'
import { year } from '../../../src/domain/period'
import type { Question } from '../../../src/domain/question'
import { readingFormOf, suggestionsAfter } from '../../../src/teams/around'
import { answered } from '../../../src/teams/views/answers'
import type { CardMessage } from '../../../src/teams/views/cardMessage'
import { demoLexicon, held } from '../../language/builders/lexicons'
import { about, asking, called, today } from './demo'

const demo = demoLexicon()
const lexicon = { ...demo, periods: [held(year(2019), 'closed'), ...demo.periods] }
const person = called('Chief Executive')

/** An answer as it stands in a chat of one's own: with the boxes to change its question in, and what may be asked next. */
function inChat(question: Question & FigureQuestion): CardMessage {
  const answer = asking(question)
  const next = suggestionsAfter(answer, { question, by: person }, lexicon)
  const change = readingFormOf(question, answer, lexicon)
  const [first] = answered(answer, [], { person, today, next, change })
  if (!first) throw new Error('nothing answered')
  return first
}

const period = null
const off = about({ serviceAreas: ['Customer Services'], verdicts: ['missed'] })

/** Every kind of answer whose question can be changed, and what is suggested after others. */
export const readingCards: Readonly<Record<string, CardMessage>> = {
  'answerList, in a chat': inChat({ kind: 'list', filter: off, period }),
  'answerList, everything in a chat': inChat({ kind: 'list', filter: about({}), period }),
  'answerList, a count in a chat': inChat({
    kind: 'count',
    filter: about({ serviceAreas: ['Finance', 'Customer Services'], missedBy: { over: '10', under: null }, verdicts: ['missed'] }), // prettier-ignore
    period,
  }),
  'answerList, the worst in a chat': inChat({ kind: 'rank', order: 'worst', limit: 4, filter: about({}), period }),
  'answerStatus, in a chat': inChat({ kind: 'status', filter: about({}), period }),
  'answerMeasure, in a chat': inChat({ kind: 'measure', measure: 'SD-008', period }),
  'answerOwners, in a chat': inChat({ kind: 'owners', filter: off, period }),
}
