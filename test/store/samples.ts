import type { Outturn, Target } from '../../src/domain/figure'
import type { Measure, MeasureCode } from '../../src/domain/measure'
import { periodKey, quarter, year } from '../../src/domain/period'
import type { Period } from '../../src/domain/period'
import type { Person } from '../../src/domain/person'
import type { ReturnVersion } from '../../src/domain/return'
import type { Change } from '../../src/operations/ports'

export const Q1 = quarter(2021, 1)
export const Q2 = quarter(2021, 2)
export const LAST_YEAR = year(2020)
export const AT = '2021-07-05T09:00:00.000Z'
export const LATER = '2021-07-14T16:30:00.250Z'

export function aPerson(email: string, more: Partial<Omit<Person, 'id'>> = {}): Omit<Person, 'id'> {
  return {
    name: 'Asha Example',
    email,
    objectId: null,
    roles: ['manager'],
    serviceAreas: ['Customer Services'],
    jobTitle: 'Revenues manager',
    deputy: null,
    ...more,
  }
}

export function aMeasure(code: MeasureCode, more: Partial<Measure> = {}): Measure {
  const known = { confirmed: { by: 'Performance team', on: '2021-04-01' }, evidence: 'the target says so' }
  return {
    code,
    title: 'Council Tax collection rate ',
    shortName: 'Council Tax collected',
    aliases: ['council tax'],
    serviceArea: 'Customer Services',
    directorate: 'Corporate Resources',
    thread: { priority: 'Our People', keyAim: 'P3. Deliver Excellent Services', outcome: 'P3.1 Ensuring consistency' },
    unit: 'percent',
    noun: null,
    decimals: 2,
    polarity: { is: 'higher', ...known },
    basis: { is: 'year to date', ...known },
    growth: { is: 'builds towards a whole', ...known, confirmed: null },
    frequency: 'quarterly',
    quarterRule: null,
    tolerance: { kind: 'points', points: '0.5' },
    owner: 'asha@council.example',
    life: { kind: 'live' },
    position: 1,
    ...more,
  }
}

export function aTarget(written: string, more: Partial<Target> = {}): Target {
  return {
    written,
    reading: { kind: 'number', value: '98.0', unit: 'percent', comparator: 'at least' },
    standing: { kind: 'confirmed', by: 'Performance team', on: '2021-04-01', evidence: 'the plan' },
    footnotes: [{ marker: '**', paragraphs: ['Awaiting a review.', 'Second paragraph.'] }],
    startYear: 2021,
    version: 1,
    condition: { words: 'if CRM implemented', met: false },
    rationale: null,
    profile: { kind: 'given', byQuarter: ['29.4', '57.1', '84.8', '98.0'] },
    ...more,
  }
}

export function anOutturn(value: string, more: Partial<Outturn> = {}): Outturn {
  return {
    written: `${value}%*`,
    reading: { kind: 'number', value, unit: 'percent', comparator: 'plain' },
    standing: { kind: 'as written' },
    footnotes: [],
    span: { kind: 'since', from: '2021-04-01', to: '2021-06-30' },
    provisional: null,
    ...more,
  }
}

export function aVersion(version: number, value: string, more: Partial<ReturnVersion> = {}): ReturnVersion {
  return {
    version,
    reply: { kind: 'figure', outturn: anOutturn(value) },
    commentary: 'Slow start.',
    action: { words: 'More reminders' },
    confirmed: ['tenfold change'],
    byId: null,
    byName: 'Asha Example',
    onBehalfOf: null,
    door: 'card',
    at: AT,
    ...more,
  }
}

export const opened = (period: Period, ...measures: readonly MeasureCode[]): readonly Change[] => [
  { kind: 'period opened', period, dueOn: '2021-07-14', at: AT },
  ...measures.map((measure): Change => ({ kind: 'return created', period, measure })),
]

export function added(period: Period, measure: MeasureCode, version: ReturnVersion, key?: string): Change {
  const submissionKey = key ?? `${periodKey(period)} ${measure} ${version.version}`
  return { kind: 'version added', period, measure, version, state: 'submitted', submissionKey }
}

export function recorded(act: string, more: Partial<(Change & { kind: 'recorded' })['entry']> = {}): Change {
  return {
    kind: 'recorded',
    entry: {
      ...{ at: AT, actorId: null, actorName: 'Outturn', act, period: null, measure: null },
      ...{ before: null, after: null, reason: null, door: 'command line', ...more },
    },
  }
}
