import { countsAsTold } from '../domain/delivery'
import { comparePeriods, periodBefore, periodKey, quarterOf, yearOf } from '../domain/period'
import type { Period } from '../domain/period'
import { dayOf } from '../domain/day'
import { councilTime } from '../domain/waves/calendar'
import type { CouncilTime } from '../domain/waves/calendar'
import { isPermitted, wavesDue } from '../domain/waves/wavesDue'
import type { WavePeriod, WaveRecord, WavesDue } from '../domain/waves/wavesDue'
import { waveMessages } from '../domain/waves/waveMessages'
import { openNow } from './openPeriods'
import type { Change, Deps, Reads, Tx } from './ports'
import { reminderFacts } from './sendReminders'
import { waveCards } from './waveCards'
import { waveChanges } from './waveChanges'

/**
 * Asks the calendar what is to be said now, and writes it into the ledger: what was sent, and what was passed over, so
 * that each wave is written once however often and by however many instances this is asked. Answers how many waves
 * were written.
 */
export async function sendWaves(deps: Deps): Promise<number> {
  const now = timeNow(deps)
  if (!isPermitted(deps.council, now)) return 0
  const seen = await deps.store.read((tx) => dueNow(deps, tx, now))
  if (seen.send.length + seen.passedOver.length === 0) return 0
  return deps.store.transaction((tx) => write(deps, tx, seen, now))
}

/** The council's day, which may be pinned, and the hour that its clocks show. */
export function timeNow({ clock, council }: Deps): CouncilTime {
  return { ...councilTime(clock.instant(), council.timeZone), day: clock.today() }
}

async function write(deps: Deps, tx: Tx, seen: WavesDue, now: CouncilTime): Promise<number> {
  const periods = [...seen.send, ...seen.passedOver].map(({ period }) => period)
  for (const period of inOrder(periods)) await tx.lockPeriod(period, 'update')
  const due = await dueNow(deps, tx, now)
  const written = [...due.send, ...due.passedOver].length
  if (written === 0) return 0
  await tx.write([...(await said(deps, tx, due)), ...wavesWritten(deps, due, now)])
  return written
}

const inOrder = (periods: readonly Period[]): readonly Period[] =>
  [...new Map(periods.map((period) => [periodKey(period), period])).values()].sort(comparePeriods)

async function said(deps: Deps, tx: Reads, { send }: WavesDue): Promise<readonly Change[]> {
  if (send.length === 0) return []
  const facts = await reminderFacts(deps, tx, await openNow(tx))
  const ledger = await tx.deliveries({ kind: 'escalation' })
  const escalated = ledger.map((one) => ({ ...one, failed: !countsAsTold(one.state) }))
  const at = deps.clock.instant()
  const messages = waveMessages({ ...facts, waves: send, escalated })
  return [...waveCards(messages, { ...facts, waves: send }, at), ...waveChanges(deps, messages)]
}

function wavesWritten({ clock }: Deps, { send, passedOver }: WavesDue, { day }: CouncilTime): readonly Change[] {
  const at = clock.instant()
  const rows: readonly WaveRecord[] = [
    ...send.map(({ period, name }) => ({ period, name, on: day, became: 'sent' as const })),
    ...passedOver.map(({ period, name }) => ({ period, name, on: day, became: 'passed over' as const })),
  ]
  return rows.map((wave): Change => ({ kind: 'wave written', wave, at }))
}

async function dueNow(deps: Deps, tx: Reads, now: CouncilTime): Promise<WavesDue> {
  const sent = await tx.waves()
  return wavesDue(deps.council, await periodsSeen(deps, tx, sent), sent, now)
}

/** Every period that is open, and those that ended last and that nobody has opened yet. */
async function periodsSeen(deps: Deps, tx: Reads, sent: readonly WaveRecord[]): Promise<readonly WavePeriod[]> {
  const states = await tx.periods()
  const known = new Set(states.map(({ period }) => periodKey(period)))
  const toOpen = justEnded(deps).filter((period) => !known.has(periodKey(period)))
  return [
    ...states.map((one) => ({ ...one, openedOn: openedOn(deps, one, sent) })),
    ...toOpen.map((period): WavePeriod => ({ period, state: 'to open', dueOn: null, openedOn: null })),
  ]
}

/** The quarter that ended last; with the fourth, its year. */
function justEnded({ clock }: Deps): readonly Period[] {
  const quarter = periodBefore(quarterOf(clock.today()))
  return quarter.kind === 'quarter' && quarter.quarter === 4 ? [quarter, yearOf(quarter)] : [quarter]
}

function openedOn(
  { council }: Deps,
  { period, openedAt }: { readonly period: Period; readonly openedAt: string | null },
  sent: readonly WaveRecord[],
) {
  const opened = sent.find((one) => one.became === 'opened' && periodKey(one.period) === periodKey(period))
  return opened?.on ?? (openedAt === null ? null : dayOf(openedAt, council.timeZone))
}
