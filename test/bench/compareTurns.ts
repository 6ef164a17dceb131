import type { Activity } from 'botbuilder'
import { Person, type Identity } from '../connector/client'
import type { Connector } from '../connector/connector'

/** A bot that is sent an activity again and again: the same, or one that depends on how many there were before. */
export interface Target {
  readonly name: string
  /** Where it listens, such as `http://127.0.0.1:3978`. */
  readonly url: string
  readonly from: Identity
  readonly activity: Partial<Activity> | ((turn: number) => Partial<Activity>)
  /** Words that the answer to the request must hold, where it holds any: a turn that did nothing is no measure. */
  readonly answers?: string
}

export interface Timing {
  readonly name: string
  /** Milliseconds from sending the activity until the bot has answered the request, its replies included. */
  readonly median: number
  readonly p95: number
  /** The median as a multiple of the first target's. */
  readonly ratio: number
}

/**
 * Sends one activity to each target in turn, so that whatever else the machine does falls on all of them alike.
 * @param rounds how many turns of each are timed, after a tenth as many that are not
 */
export async function compareTurns(
  connector: Connector,
  targets: readonly Target[],
  rounds: number,
): Promise<Timing[]> {
  const people = targets.map(({ url, from }) => new Person(from, { bot: url, connector }))
  const times = targets.map((): number[] => [])
  const warmUp = Math.ceil(rounds / 10)
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [index, target] of targets.entries()) {
      const taken = await turn(people[index], target, round)
      if (round >= warmUp) times[index]?.push(taken)
    }
    connector.reset()
  }
  const first = quantile(times[0] ?? [], 0.5)
  return targets.map(({ name }, index) => {
    const own = times[index] ?? []
    const median = quantile(own, 0.5)
    return { name, median, p95: quantile(own, 0.95), ratio: median / first }
  })
}

async function turn(person: Person | undefined, target: Target, round: number): Promise<number> {
  const { name, activity, answers = '' } = target
  const sent = typeof activity === 'function' ? activity(round) : activity
  const start = performance.now()
  const answer = await person?.posts(sent)
  const taken = performance.now() - start
  const body = JSON.stringify(answer?.body ?? '')
  if (answer?.status !== 200 || !body.includes(answers))
    throw new Error(`${name} answered ${answer?.status ?? 'nothing'}: ${body}`)
  return taken
}

/** The value below which the given share of the numbers lies, by nearest rank. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** The timings as lines of a table. */
export function table(timings: readonly Timing[]): string[] {
  const width = Math.max(...timings.map(({ name }) => name.length))
  const line = (name: string, ...cells: string[]): string =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(10))].join(' ')
  const rows = timings.map(({ name, median, p95, ratio }) => {
    return line(name, median.toFixed(2), p95.toFixed(2), `${ratio.toFixed(2)} x`)
  })
  return [line('', 'median ms', 'p95 ms', 'ratio'), ...rows]
}
