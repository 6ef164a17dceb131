import { isPermitted } from '../domain/waves/wavesDue'
import type { Deps } from './ports'
import { sendWaves, timeNow } from './sendWaves'
import { requestDueSignOffs } from './signOffRequests'

/**
 * All that Outturn says of its own accord: the calendar's waves, and on the due date and after it what approvers have to
 * sign off. Never outside the council's working hours. Answers how much was written into the ledger.
 */
export async function askCalendar(deps: Deps): Promise<number> {
  if (!isPermitted(deps.council, timeNow(deps))) return 0
  const waves = await sendWaves(deps)
  const requests = await requestDueSignOffs(deps)
  return waves + requests.length
}
