import { lateServices } from '../../../src/domain/escalation'
import { quarter, year } from '../../../src/domain/period'
import type { CardMessage } from '../../../src/teams/views/cardMessage'
import { escalation } from '../../../src/teams/views/escalation'
import { notice } from '../../../src/teams/views/notice'
import { toOpen } from '../../../src/teams/words/calendar'
import { facts, lastYear, measures, open, people } from './demo'

const due = measures.filter(({ life }) => life.kind === 'live')
const returns = due.map(({ code }) => facts(code))
const customers = returns.filter(({ measure }) => measure.serviceArea === 'Customer Services')
const late = (of: typeof returns, period = open) => lateServices({ state: period, returns: of }, people, '2021-07-19')
const told = { today: '2021-07-19', own: 0, openings: [], heldFor: null }

/** What Outturn says of its own accord, on the calendar. */
export const CALENDAR_CARDS: Readonly<Record<string, CardMessage>> = {
  escalation: escalation({ ...told, late: late(customers), own: 2 }),
  'escalation, every service in two periods': escalation({
    ...{ ...told, heldFor: 'Daniel Okafor', openings: [quarter(2021, 1)] },
    late: [...late(returns, { ...open, period: lastYear }), ...late(returns)],
  }),
  'notice, one period to open': notice(toOpen([quarter(2021, 1)], 0, null)),
  'notice, two periods to open, and figures owed': notice(toOpen([quarter(2021, 4), year(2021)], 3, 'George Abara')),
}
