import { EVERYTHING } from '../../../src/domain/question'
import type { CardMessage } from '../../../src/teams/views/cardMessage'
import { inChat, saidInChat } from './inChat'

/** Answers whose first lines depend on what was said: measures held against one another, who leads, reasons as filters. */
export const saidCards: Readonly<Record<string, CardMessage>> = {
  'answerList, two measures side by side': saidInChat('council tax collection v business rates collection'),
  'answerList, two that met their targets side by side': saidInChat(
    'compare training days with personal development reviews',
  ),
  'answerList, one unrated beside one missed': saidInChat('debtor days against twitter followers side by side'),
  'answerList, four measures side by side': saidInChat(
    'sickness absence, debtor days, council tax collection and training days side by side',
  ),
  'answerCompare, the service with most reds': saidInChat('which service has the most reds?'),
  'answerCompare, two services by ambers': saidInChat('finance or customer services, who has more ambers?'),
  'answerRank, the worst of the ambers': saidInChat('the worst of the ambers'),
  'answerList, no target because of what is written': saidInChat('which have no target because of the CRM?'),
  'answerList, reds on part of the year': saidInChat("reds resting on nine months' data"),
  'answerStatus, two counts at once': saidInChat('how many reds and how many greens do we have?'),
  'answerRank, the target beaten by most': saidInChat('which measure beat its target by most?'),
  'answerRank, targets only just met': saidInChat('which 3 measures only just met their target?'),
  'answerList, which of two did worse': inChat({
    kind: 'list',
    lead: 'worst',
    filter: { ...EVERYTHING, measures: ['SD-008', 'SD-027'] },
    period: null,
  }),
  'answerList, all the misses but one': saidInChat('all the misses but not the GDPR one'),
  'answerList, what a target says': saidInChat('everything where the target just says Upward trend'),
}
