import type { Connector } from '../connector/connector'
import type { Person } from '../connector/client'
import type { Reads } from '../../src/operations/ports'
import { personOf } from './people'
import { said, saving } from './saving'

/** The figure that is given, signed off and given anew, over and over, while others save theirs. */
const MEASURE = 'SD-027'

/**
 * Beside the stream of figures: one more is given and signed off, and the performance team reminds, until the bot is
 * gone. What was told as signed off is counted.
 */
export class Approvals {
  /** versions that somebody was told are signed off */
  readonly told: number[] = []

  constructor(private readonly connector: Connector) {}

  /** Goes on from a version until a request fails: then the bot has been killed. */
  async run(bot: string, version: number): Promise<void> {
    const [priya, colin, george] = ['Payments and Income Manager', 'Head of Finance', 'Performance Officer'].map(
      (title) => personOf(title, bot, this.connector),
    ) as [Person, Person, Person]
    try {
      for (let on = version; ; on += 1) {
        await priya.invokes('saveReturns', saving({ [MEASURE]: String(40 + (on % 20)) }, on))
        const signed = await colin.invokes('signOff', signing(on + 1))
        if (said(signed).includes('✓ 1 figure signed off')) this.told.push(on + 1)
        await george.invokes('sendReminders', { scope: { kind: 'everyone' }, how: 'again' })
      }
    } catch {
      // The bot is gone.
    }
  }
}

const signing = (version: number) => ({
  period: '2021Q1',
  serviceArea: 'Finance',
  rows: [{ measure: MEASURE, version }],
  rest: [],
  [`off_${MEASURE}`]: 'true',
})

/** What was kept of it all: versions given, and those that the record says were signed off. */
export async function signedFor(tx: Reads): Promise<{ versions: number; signedOff: readonly number[] }> {
  const entries = await tx.record({ measure: MEASURE })
  const signedOff = entries
    .filter(({ act }) => act === 'return signed off')
    .map(({ after }) => (after as Version).version)
  const versions = entries.filter(({ act }) => ['return submitted', 'return amended'].includes(act)).length
  return { versions, signedOff }
}

interface Version {
  readonly version: number
}
