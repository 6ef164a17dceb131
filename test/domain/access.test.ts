import { may, ownerOf } from '../../src/domain/access'
import type { Act } from '../../src/domain/access'
import type { Person } from '../../src/domain/person'
import { ownedBy } from '../builders/measure'
import { aHeadOf, aManager, aPerson, inLeadership, inPerformance } from '../builders/person'

const sanjay = aManager('Sanjay Mistry', 'Human Resources')
const priya = aManager('Priya Raman', 'Finance', { deputy: 'Sanjay.Mistry@council.example' })
const debtorDays = ownedBy(priya, 'T-001', { serviceArea: 'Finance' })

const WHO = {
  owner: priya,
  deputy: sanjay,
  'manager in the same service': aManager('Malcolm Dyer', 'Finance'),
  'manager elsewhere': aManager('Leah Fenwick', 'Communications'),
  'head of the service': aHeadOf('Finance', 'Colin Fairbrother'),
  'head of another service': aHeadOf('Customer Services', 'Ruth Adeyemi'),
  leadership: inLeadership('Margaret Hollis'),
  'performance team': inPerformance('Imogen Castle'),
  auditor: aPerson('Yusuf Demir', { roles: ['auditor'] }),
  reader: aPerson('Patricia Langley', { roles: ['reader'] }),
} satisfies Record<string, Person>

type Who = keyof typeof WHO
const EVERYONE = Object.keys(WHO) as Who[]

const ACTS: readonly (readonly [Act, readonly Who[], 'role' | 'not yours' | 'not signed off'])[] = [
  [{ kind: 'open a period' }, ['performance team'], 'role'],
  [{ kind: 'close a period' }, ['performance team'], 'role'],
  [{ kind: 'remind' }, ['performance team'], 'role'],
  [{ kind: 'send again' }, ['performance team'], 'role'],
  [{ kind: 'submit for an owner' }, ['performance team'], 'role'],
  [
    { kind: 'see who owes what' },
    ['head of the service', 'head of another service', 'leadership', 'performance team', 'auditor'],
    'role',
  ],
  [{ kind: 'submit', measure: debtorDays, owner: priya }, ['owner', 'deputy'], 'not yours'],
  [{ kind: 'read signed-off figures' }, EVERYONE, 'role'],
  [
    { kind: 'read figures not signed off', measure: debtorDays },
    ['owner', 'manager in the same service', 'head of the service', 'leadership', 'performance team', 'auditor'],
    'not signed off',
  ],
]

describe.each(ACTS)('to $kind', (act, allowed, because) => {
  test.each(EVERYONE)('the %s is answered as the table says', (who) => {
    const answer = allowed.includes(who) ? { allowed: true } : { allowed: false, because }
    expect(may(WHO[who], act)).toEqual(answer)
  })
})

describe('whose a measure is', () => {
  test('addresses are the same whatever their case', () => {
    const shouted = { ...debtorDays, owner: priya.email.toUpperCase() }
    expect(may(priya, { kind: 'submit', measure: shouted, owner: priya }).allowed).toBe(true)
    expect(ownerOf(shouted, [sanjay, priya])).toBe(priya)
  })

  test('nobody owns a measure whose owner is not named, or not on the list', () => {
    expect(ownerOf(ownedBy(null), [priya])).toBeNull()
    expect(ownerOf(debtorDays, [sanjay])).toBeNull()
    expect(may(priya, { kind: 'submit', measure: ownedBy(null), owner: null }).allowed).toBe(false)
  })

  test("the deputy of somebody who doesn't own it has no part in it", () => {
    const measure = ownedBy(WHO['head of the service'])
    expect(may(sanjay, { kind: 'submit', measure, owner: priya }).allowed).toBe(false)
  })

  test('nobody is taken for a deputy while the owner is not known', () => {
    expect(may(sanjay, { kind: 'submit', measure: debtorDays, owner: null }).allowed).toBe(false)
  })

  test("an owner reads their own figure in a service that isn't theirs", () => {
    const councilWide = ownedBy(sanjay, 'T-002', { serviceArea: 'Council wide' })
    expect(may(sanjay, { kind: 'read figures not signed off', measure: councilWide }).allowed).toBe(true)
    expect(may(priya, { kind: 'read figures not signed off', measure: councilWide }).allowed).toBe(false)
  })

  test('having a second role takes nothing away', () => {
    const both = { ...priya, roles: ['manager', 'performance team'] as const }
    expect(may(both, { kind: 'submit', measure: debtorDays, owner: both }).allowed).toBe(true)
    expect(may(both, { kind: 'remind' }).allowed).toBe(true)
  })
})
