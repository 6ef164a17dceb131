import type { Command } from '../../language/intention'
import { readDeliveries } from '../../operations/readDeliveries'
import { sendAgain } from '../../operations/sendAgain'
import { csvFile } from '../../transfer/files/csv'
import { xlsxFile } from '../../transfer/files/xlsx'
import { deliveriesTable } from '../files/deliveriesTable'
import { offerFiles } from '../files/offerFiles'
import type { Desk, KnownTurn, Said } from '../turn'
import { deliveries } from '../views/duty/deliveries'
import { notice } from '../views/notice'
import { goesAgain } from '../words/delivery'
import { deliveriesOffered, nothingToOffer, onItsWayTo } from '../words/duty/deliveries'

/** `deliveries`: who may not have what was sent, and what to do about it. */
export async function deliveriesSaid(
  desk: Desk,
  turn: KnownTurn,
  { page }: Command & { kind: 'deliveries' },
): Promise<Said> {
  return [deliveries(await readDeliveries(desk.deps, turn.caller.person), { page })]
}

/** `deliveries as a spreadsheet`: for those who must be e-mailed. What is still on its way is not among them. */
export async function deliveriesAsSheet(desk: Desk, turn: KnownTurn): Promise<Said> {
  const { lines } = await readDeliveries(desk.deps, turn.caller.person)
  const missed = lines.filter(({ trouble }) => trouble !== 'waiting')
  if (missed.length === 0) return [notice(nothingToOffer)]
  const table = deliveriesTable(missed)
  return offerFiles(desk, turn, [await xlsxFile(table), csvFile(table)], deliveriesOffered(missed))
}

/** "Send again": from the list, the same page of the list comes back, saying so. */
export async function sentAgain(
  desk: Desk,
  turn: KnownTurn,
  asked: { readonly delivery: number; readonly page?: number | undefined },
): Promise<Said> {
  const by = turn.caller.person
  const whom = await sendAgain(desk.deps, { deliveryId: asked.delivery, by, door: 'card' })
  desk.deliver()
  if (asked.page === undefined) return [notice(goesAgain(whom.name))]
  const told = onItsWayTo(whom.name)
  return [deliveries(await readDeliveries(desk.deps, by), { page: asked.page, told })]
}
