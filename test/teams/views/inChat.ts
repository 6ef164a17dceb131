import type { FigureQuestion } from '../../../src/domain/answerQuestion'
import { year } from '../../../src/domain/period'
import type { Question } from '../../../src/domain/question'
import { understand } from '../../../src/language/understand'
import { readingFormOf, suggestionsAfter } from '../../../src/teams/around'
import { answered } from '../../../src/teams/views/answers'
import type { CardMessage } from '../../../src/teams/views/cardMessage'
import { demoLexicon, held } from '../../language/builders/lexicons'
import { asking, called, today } from './demo'

const demo = demoLexicon()
const lexicon = { ...demo, periods: [held(year(2019), 'closed'), ...demo.periods] }
const person = called('Chief Executive')

/** An answer as it stands in a chat of one's own: with the boxes to change its question in, and what may be asked next. */
export function inChat(question: Question & FigureQuestion): CardMessage {
  const answer = asking(question)
  const next = suggestionsAfter(answer, { question, by: person }, lexicon)
  const change = readingFormOf(question, answer, lexicon)
  const [first] = answered(answer, [], { person, today, next, change })
  if (!first) throw new Error('nothing answered')
  return first
}

/** The answer to a sentence, as somebody types it. */
export function saidInChat(text: string): CardMessage {
  const heard = understand(text, lexicon, today, null)
  if (heard.kind !== 'question' || !isOfFigures(heard.question)) throw new Error(`no question of figures: ${text}`)
  return inChat(heard.question)
}

const OF_FIGURES = ['list', 'status', 'count', 'measure', 'rank', 'compare', 'owners', 'reasons']

const isOfFigures = (question: Question): question is FigureQuestion => OF_FIGURES.includes(question.kind)
