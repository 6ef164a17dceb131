import type { Measure } from '../../src/domain/measure'
import { quarter, year } from '../../src/domain/period'
import type { Period } from '../../src/domain/period'
import type { Person } from '../../src/domain/person'

const KINDS = [
  'Housing', 'Planning', 'Highways', 'Libraries', 'Revenues', 'Benefits', 'Parks', 'Waste', 'Licensing', 'Adult Care',
  'Children', 'Schools', 'Public Health', 'Procurement', 'Payroll', 'Legal', 'Elections', 'Museums', 'Transport', 'Fleet',
] as const // prettier-ignore
const PLACES = ['North', 'South', 'East', 'West', 'Town', 'Rural', 'Coast', 'Valley', 'Central', 'Upper'] as const
const SUBJECTS = [
  'Invoices paid', 'Calls answered', 'Complaints closed', 'Visits made', 'Forms processed', 'Repairs finished',
  'Inspections passed', 'Arrears collected', 'Cases reviewed', 'Letters sent', 'Bins emptied', 'Posts filled',
] as const // prettier-ignore
const HOW = ['on time', 'within 10 days', 'in the quarter', 'at first contact', 'without error'] as const

const at = <T>(list: readonly T[], n: number): T => {
  const found = list[n % list.length]
  if (found === undefined) throw new Error('an empty list')
  return found
}

/** 200 of them: every kind of work in every place. */
export const serviceArea = (n: number): string => `${at(KINDS, n)} ${at(PLACES, Math.floor(n / KINDS.length))}`

/** As many measures as asked for, 25 to a service, so that a larger council is one with more services. */
export const largePlan = (measures: number): readonly Measure[] =>
  Array.from({ length: measures }, (_, n) => measureOf(n))

function measureOf(n: number): Measure {
  const service = Math.floor(n / 25)
  const name = `${at(SUBJECTS, n)} ${at(HOW, Math.floor(n / SUBJECTS.length))}, ${serviceArea(service)} team ${n % 25}`
  const known = { confirmed: { by: 'Performance team', on: '2011-04-01' }, evidence: 'the target says so' }
  return {
    ...{ code: `L-${n}`, title: name, shortName: name.slice(0, 40), aliases: [] },
    ...{ serviceArea: serviceArea(service), directorate: 'All', unit: 'percent', noun: null, decimals: 1 },
    thread: {
      priority: `Priority ${service % 5}`,
      keyAim: `A${service % 20}. Aim`,
      outcome: `A${service % 20}.1 Outcome`,
    },
    polarity: { is: 'higher', ...known },
    basis: { is: 'quarter', ...known },
    growth: { is: 'level', ...known },
    ...{ frequency: 'quarterly', quarterRule: null, tolerance: null, owner: `owner${service}@council.example` },
    ...{ life: { kind: 'live' }, position: n + 1 },
  }
}

/** The chief executive, and an owner for each service. */
export const largePeople = (measures: number): readonly Omit<Person, 'id'>[] => [
  person('Chief Executive', 'chief@council.example', 'leadership', CHIEF),
  ...Array.from({ length: Math.ceil(measures / 25) }, (_, n) =>
    person(
      `Owner Of${n}`,
      `owner${n}@council.example`,
      'manager',
      `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`,
    ),
  ),
]

export const CHIEF = '00000000-0000-4000-8000-000000000001'

const person = (name: string, email: string, role: 'leadership' | 'manager', objectId: string) => ({
  ...{ name, email, objectId, roles: [role], serviceAreas: [], jobTitle: name, deputy: null },
})

/** Forty quarters, the last of them open. */
export const QUARTERS: readonly (Period & { readonly kind: 'quarter' })[] = Array.from({ length: 40 }, (_, n) =>
  quarter(2011 + Math.floor(n / 4), ((n % 4) + 1) as 1 | 2 | 3 | 4),
)

export const YEARS = Array.from({ length: 10 }, (_, n) => year(2011 + n))
