import { verifyRecord as verify } from '../operations/verifyRecord'
import { done, refused } from './act'
import type { CommandLineAct } from './act'

/** Finds and names whatever was altered, removed, put in or moved behind Outturn's back. */
export const verifyRecord: CommandLineAct = {
  usage: 'verify-record',
  async run(deps) {
    const { looked, faults } = await verify(deps, null)
    if (faults.length === 0) return done(`✓ The record is in order. ${looked}`)
    return refused(`The record is not in order. ${looked}`, ...faults.map((fault) => `- ${fault}`))
  },
}
