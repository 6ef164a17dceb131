import { quarter } from '../../src/domain/period'
import type { FinalReason } from '../../src/domain/delivery'
import { undelivered } from '../../src/domain/undelivered'
import type { LedgerRow } from '../../src/domain/undelivered'
import { aPerson } from '../builders/person'

const asha = aPerson('Asha', { id: 1 })
const ben = aPerson('Ben', { id: 2 })

let id = 0
const row = (personId: number, kind: string, state: LedgerRow['state'], why: LedgerRow['why'] = null): LedgerRow => {
  id += 1
  return { id, personId, kind, period: quarter(2021, 1), wave: `${kind} ${id}`, state, why }
}

const listed = (rows: readonly LedgerRow[], outOfReach: readonly (readonly [number, FinalReason])[] = []) =>
  undelivered({ rows, people: [asha, ben], outOfReach: new Map(outOfReach), owing: new Set([1, 2]) }).map(
    ({ person, trouble, why, messages }) => `${person.name} ${trouble} ${why ?? '-'} ${messages}`,
  )

test('a card that failed and was followed by one that arrived is of no concern', () => {
  expect(listed([row(1, 'opening', 'failed for good', 'refused'), row(1, 'reminder', 'sent')])).toEqual([])
  expect(listed([row(1, 'opening', 'sent'), row(1, 'reminder', 'not known', 'no answer')])).toEqual([
    'Asha not known no answer 1',
  ])
})

test('a person out of reach is told of once, however many messages they missed', () => {
  const missed = ['opening', 'sent back', 'exceptions'].map((kind) => row(1, kind, 'failed for good', 'not installed'))
  expect(listed(missed, [[1, 'not installed']])).toEqual(['Asha out of reach not installed 3'])
})

test('whoever removed it and was owed nothing since is told of, with nothing to send', () => {
  expect(listed([row(2, 'opening', 'sent')], [[2, 'removed by the person']])).toEqual([
    'Ben out of reach removed by the person 0',
  ])
})

test('what waits comes last, and a card asks nothing of whoever owes nothing any more', () => {
  const rows = [row(1, 'opening', 'failed for now', 'busy'), row(2, 'opening', 'failed for good', 'refused')]
  expect(listed(rows)).toEqual(['Ben failed refused 1', 'Asha waiting busy 1'])
  const facts = { rows, people: [asha, ben], outOfReach: new Map<number, FinalReason>(), owing: new Set<number>() }
  expect(undelivered(facts)).toEqual([])
})
