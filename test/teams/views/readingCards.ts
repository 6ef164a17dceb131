import type { CardMessage } from '../../../src/teams/views/cardMessage'
import { about } from './demo'
import { inChat } from './inChat'

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
