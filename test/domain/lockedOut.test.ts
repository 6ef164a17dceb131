import { locksOut, ownLoss } from '../../src/domain/lockedOut'
import { peopleChanges } from '../../src/domain/peopleChanges'
import type { ListedPerson } from '../../src/domain/peopleChanges'
import type { Person } from '../../src/domain/person'
import { aPerson } from '../store/samples'

const someone = (id: number, name: string, more: Partial<Omit<Person, 'id'>> = {}): Person => ({
  ...aPerson(`${name}@council.example`, { name, objectId: `account of ${name}`, roles: ['performance team'], ...more }),
  id,
})
const IMOGEN = someone(1, 'imogen')
const GEORGE = someone(2, 'george')
const AMIR = someone(3, 'amir', { roles: ['manager'] })
const HELD = [IMOGEN, GEORGE, AMIR].map((person) => ({ person, retired: false }))

const given = (list: readonly ListedPerson[], met: readonly number[] = [1, 3], firstPerson: string | null = null) => {
  const changes = peopleChanges(list, HELD)
  return [ownLoss(changes, IMOGEN), locksOut({ changes, by: IMOGEN, met: new Set(met), firstPerson })]
}
const other = { objectId: 'another account' }
const manager = { roles: ['manager'] } as const

test.each<[string, readonly ListedPerson[], ReturnType<typeof given>]>([
  ['the list as it is', [IMOGEN, GEORGE, AMIR], [null, false]],
  ['one that leaves accounts out', [{ ...IMOGEN, objectId: null }, GEORGE], [null, false]],
  ['one without its importer, and nobody else met', [GEORGE, AMIR], ['gone', true]],
  ['another account for its importer', [{ ...IMOGEN, ...other }, GEORGE], ['another account', true]],
  ['another role for its importer', [{ ...IMOGEN, ...manager }, GEORGE], ['not on the team', true]],
  ['its importer under another name and address', [{ ...IMOGEN, name: 'Ida', email: 'ida@council.example' }], [null, false]], // prettier-ignore
])('%s', (_, list, expected) => {
  expect(given(list)).toEqual(expected)
})

test('a colleague who has been met, and keeps role and account, can mend the list', () => {
  const without = [GEORGE, AMIR]
  expect(given(without, [1, 2, 3])).toEqual(['gone', false])
  expect(given([{ ...GEORGE, ...other }, AMIR], [1, 2, 3])).toEqual(['gone', true])
  expect(given([{ ...GEORGE, ...manager }, { ...AMIR, roles: ['performance team'] }], [1, 2, 3])).toEqual(['gone', false]) // prettier-ignore
})

test('so can the first person of the settings, unless the list gives them another account or role', () => {
  const { email } = GEORGE
  expect(given([GEORGE], [1], email)).toEqual(['gone', false])
  expect(given([{ ...GEORGE, ...other }], [1], email)).toEqual(['gone', true])
  expect(given([{ ...GEORGE, ...manager }], [1], email)).toEqual(['gone', true])
})
