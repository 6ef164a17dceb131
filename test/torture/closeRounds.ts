import { setTimeout as pause } from 'node:timers/promises'
import { quarter } from '../../src/domain/period'
import type { Period } from '../../src/domain/period'
import { adoptPlan } from '../../src/operations/adoptPlan'
import { closePeriod } from '../../src/operations/closePeriod'
import { openPeriod } from '../../src/operations/openPeriod'
import type { Deps, RecordEntry, Store } from '../../src/operations/ports'
import { submitReturns } from '../../src/operations/submitReturns'
import { demoCouncil, entitled } from '../builders/demoCouncil'
import { demoPeople, demoPlan } from '../transfer/demo'
import { keptFor } from './kept'
import { randomFrom } from './random'

/** What four people send who press Save while the performance team closes. */
const FOUR = [
  ['Benefits Manager', 'SD-009', '2,600'],
  ['Revenues Manager', 'SD-024', '1,950'],
  ['Customer Services Manager', 'SD-013', '6,120'],
  ['Payments and Income Manager', 'SD-027', '49'],
] as const

/** How one round ended. */
export interface Round {
  /** what became of each of the four: "saved", or what they were told */
  readonly told: readonly string[]
  /** how many returns the close counted as submitted */
  readonly counted: number
  /** versions there the moment the close was done, and when everybody had been answered */
  readonly versions: readonly [atClose: number, afterwards: number]
  /** entries of the record that come after the close or say a later moment */
  readonly late: readonly RecordEntry[]
}

/** Rounds of four submissions against one close, each in a quarter of its own, in an order that the seed decides. */
export async function closeRounds(store: Store, rounds: number, seed: number): Promise<readonly Round[]> {
  const deps: Deps = { store, clock: CLOCK, council: demoCouncil }
  await adoptPlan(deps, { people: demoPeople.people, measures: demoPlan.measures, source: 'the plan' })
  const random = randomFrom(seed)
  const ended: Round[] = []
  for (let round = 0; round < rounds; round += 1) {
    ended.push(await oneRound(deps, quarter(2021 + Math.floor(round / 4), quarterOf(round)), random))
  }
  return ended
}

const CLOCK = { today: () => '2099-12-31', instant: () => new Date().toISOString() }

const quarterOf = (round: number) => ([1, 2, 3, 4] as const)[round % 4] ?? 1

async function oneRound(deps: Deps, period: Period, random: () => number): Promise<Round> {
  const by = entitled('Performance Officer')
  await openPeriod(deps, { period, by, door: 'card' })
  const versions = () => deps.store.read(async (tx) => (await keptFor(tx, period)).entries.length)
  const close = async () => {
    await pause(random() * 12)
    const { total } = await closePeriod(deps, { period, by, door: 'card' })
    return { counted: total.submitted, atClose: await versions() }
  }
  const closing = close()
  // One in five waits for the close to be over, so that even a slow machine sees both ends of the race.
  const start = () => (random() < 0.2 ? closing : pause(random() * 12))
  const submit = async ([jobTitle, measure, typed]: (typeof FOUR)[number]) => {
    const entry = { measure, typed, baseVersion: 0, confirmed: [], action: null, commentary: null }
    await start()
    const submission = { period, by: entitled(jobTitle), onBehalfOf: null, entries: [entry], door: 'card' } as const
    const { outcomes } = await submitReturns(slowly(deps, random() * 10), { ...submission, key: jobTitle })
    return outcomes.map((outcome) => outcome.kind).join()
  }
  const submissions = FOUR.map((one) => submit(one).catch((error: unknown) => String(error)))
  const { counted, atClose } = await closing
  const told = await Promise.all(submissions)
  return { told, counted, versions: [atClose, await versions()], late: await lateEntries(deps.store, period) }
}

/** Takes its time between what was read and what is written: a close that does not wait gets in there. */
function slowly(deps: Deps, milliseconds: number): Deps {
  const { store } = deps
  const transaction: Store['transaction'] = (work) =>
    store.transaction((tx) =>
      work({
        ...tx,
        write: async (changes) => {
          await pause(milliseconds)
          await tx.write(changes)
        },
      }),
    )
  return { ...deps, store: { ...store, transaction } }
}

async function lateEntries(store: Store, period: Period): Promise<readonly RecordEntry[]> {
  const record = await store.read((tx) => tx.record({ period }))
  const closed = record.find(({ act }) => act === 'period closed')
  if (closed === undefined) throw new Error('the period was not closed')
  return record.filter(({ sequence, at }) => sequence > closed.sequence || at > closed.at)
}
