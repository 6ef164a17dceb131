import { isPermitted } from '../domain/waves/wavesDue'
import { coverLeave } from './coverLeave'
import { endDelegations } from './delegate'
import type { Deps } from './ports'
import { sendWaves, timeNow } from './sendWaves'
import { requestDueSignOffs } from './signOffRequests'

/**
 * All that Outturn says of its own accord: the calendar's waves, and on the due date and after it what approvers have to
 * sign off; and who stands in for whom, on the first day of leave; and what comes
 * back to its owner on the day that was named. Never outside the council's working hours. Answers how much was written into the ledger.
 */
export async function askCalendar(deps: Deps): Promise<number> {
  if (!isPermitted(deps.council, timeNow(deps))) return 0
  const waves = await sendWaves(deps)
  const requests = await requestDueSignOffs(deps)
  const covered = await coverLeave(deps)
  const ended = await endDelegations(deps)
  return waves + requests.length + covered + ended
}
