import { readHistory } from '../operations/readHistory'
import { verifyRecord } from '../operations/verifyRecord'
import type { Command } from '../language/intention'
import type { Desk, KnownTurn, Said } from './turn'
import { history } from './views/history'
import { notice } from './views/notice'
import { recordFaulty, recordInOrder } from './words/record'

/** "verify record": what is not as Outturn left it, each in a line. */
export async function verifySaid(desk: Desk, turn: KnownTurn): Promise<Said> {
  const { looked, faults } = await verifyRecord(desk.deps, turn.caller.person)
  return [notice(faults.length === 0 ? recordInOrder(looked) : recordFaulty(looked, faults))]
}

/** "history council tax collection" */
export async function historySaid(
  desk: Desk,
  turn: KnownTurn,
  { measure, page }: Extract<Command, { kind: 'history' }>,
): Promise<Said> {
  return [history(await readHistory(desk.deps, { by: turn.caller.person, measure, page }))]
}
