import { FINAL_REASONS, OPEN_REASONS } from '../../src/domain/delivery'
import type { Delivery } from '../../src/operations/ports'
import { AT_ONCE } from '../../src/operations/dispatch'
import type { Came, Trial } from './campaign'

/** What Teams does that lasts until the person acts. */
const FINAL = ['blocked', 'disabled', 'not on the roster', 'not installed', 'gone']

/** After these nobody can know whether the message arrived. */
const DOUBTFUL = ['502', '504', 'dropped', 'answer lost']

/**
 * Nobody has two; whoever can be reached has one, but for those whose outcome is not known, which are listed and are no
 * more than were being sent when a process died; and every failure says why.
 */
export function expectOnceEach({ rows, taken, objectIds, chance }: Came, { people, kills }: Trial): void {
  const takenBy = ({ personId }: Delivery) => taken.get(objectIds.get(personId) ?? '') ?? 0
  const inState = (state: Delivery['state']) => rows.filter((row) => row.state === state)
  const wrong = (list: readonly Delivery[], right: readonly number[]) =>
    list.filter((row) => !right.includes(takenBy(row))).map(({ state, why, personId }) => ({ state, why, personId }))

  expect(rows).toHaveLength(people)
  expect([...taken.values()].filter((count) => count > 1)).toEqual([])
  expect(wrong(inState('sent'), [1])).toEqual([])
  expect(wrong(inState('failed for good'), [0])).toEqual([])
  expect(wrong(inState('not known'), [0, 1])).toEqual([])
  const settled = [...inState('sent'), ...inState('failed for good'), ...inState('not known')]
  expect(settled).toHaveLength(people)

  const unreachable = chance.met.filter(({ kind }) => FINAL.includes(kind)).length
  expect(inState('failed for good').length).toBeLessThanOrEqual(unreachable)
  expect(inState('failed for good').every(({ why }) => FINAL_REASONS.some((reason) => reason === why))).toBe(true)
  expect(inState('not known').every(({ why }) => OPEN_REASONS.some((reason) => reason === why))).toBe(true)
  const lost = inState('not known').filter(({ why }) => why === 'stopped while sending')
  expect(lost.length).toBeLessThanOrEqual(kills * AT_ONCE)
  const doubtful = chance.met.filter(({ kind }) => DOUBTFUL.includes(kind)).length
  expect(inState('not known').length - lost.length).toBeLessThanOrEqual(doubtful)
}
