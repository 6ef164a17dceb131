import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Council } from '../../../src/domain/council'
import type { Measure } from '../../../src/domain/measure'
import type { Period } from '../../../src/domain/period'
import { quarter, year } from '../../../src/domain/period'
import type { Person } from '../../../src/domain/person'
import type { PeriodState } from '../../../src/domain/return'
import type { Unit } from '../../../src/domain/unit'
import { UNITS } from '../../../src/domain/unit'
import type { LexiconSource } from '../../../src/language/lexicon'
import { buildLexicon } from '../../../src/language/lexicon'

export const TODAY = '2021-07-05'

const demo = (file: string) => readFileSync(join(__dirname, '../../../env/demo', file), 'utf8')

const rows = (file: string) =>
  Papa.parse<Record<string, string>>(demo(file), { header: true, skipEmptyLines: true }).data

const words = (cell: string | undefined): string[] => (cell ?? '').split(';').map((word) => word.trim()).filter((word) => word !== '') // prettier-ignore

const unitOf = (word: string | undefined): Unit => UNITS.find((unit) => unit === word) ?? 'number'

/** A measure with what language needs of it; the rest is plain. */
export function aMeasure(over: Partial<Measure> & Pick<Measure, 'code' | 'title'>): Measure {
  return {
    shortName: over.title.slice(0, 40), aliases: [], serviceArea: 'Finance', directorate: 'Resources', unit: 'number', noun: null, decimals: 0,
    thread: { priority: 'Our People', keyAim: 'P1. Run things well', outcome: 'P1.1 Things run well' }, polarity: null, basis: null, growth: null,
    frequency: 'quarterly', quarterRule: null, tolerance: null, owner: null, life: { kind: 'live' }, position: 1, ...over,
  } // prettier-ignore
}

const demoMeasures = (): Measure[] =>
  rows('plan.csv').map((row, place) =>
    aMeasure({
      code: row['code'] ?? '',
      title: row['title'] ?? '',
      shortName: row['short name'] ?? '',
      aliases: words(row['aliases']),
      serviceArea: row['service area'] ?? '',
      directorate: row['directorate'] ?? '',
      thread: { priority: row['priority'] ?? '', keyAim: row['key aim'] ?? '', outcome: row['outcome'] ?? '' },
      unit: unitOf(row['unit']),
      owner: row['owner'] ?? null,
      position: place + 1,
    }),
  )

const demoPeople = (): Person[] =>
  rows('people.csv').map((row, place) => ({
    id: place + 1,
    name: row['name'] ?? '',
    email: row['email'] ?? '',
    objectId: null,
    roles: ['manager'],
    serviceAreas: words(row['service areas']),
    jobTitle: row['job title'] ?? null,
    deputy: null,
  }))

const SCALE = {
  kind: 'rag with tolerance',
  name: 'RAG with tolerance',
  tolerancePercent: '5',
  toleranceAtZero: '1',
  exceptions: ['amber', 'red'],
} as const

export const aCouncil = (name: string, alsoCalled: Council['alsoCalled'] = {}): Council => ({
  name, scale: SCALE, dueOnWorkingDay: 10, workingWeekdays: [1, 2, 3, 4, 5], bankHolidays: [], timeZone: 'Europe/London', alsoCalled,
}) // prettier-ignore

export const held = (period: Period, state: PeriodState['state']): PeriodState => ({
  period, state, dueOn: null, openedAt: null, closedAt: null,
}) // prettier-ignore

const demoCalled = (): Council['alsoCalled'] =>
  (JSON.parse(demo('council.json')) as { alsoCalled: Council['alsoCalled'] }).alsoCalled

/** The demo council: 2020/21 closed, Q1 2021/22 being collected. */
export const demoSource = (): LexiconSource => ({
  council: aCouncil('South Derbyshire District Council', demoCalled()),
  measures: demoMeasures(),
  people: demoPeople(),
  periods: [held(year(2020), 'closed'), held(quarter(2021, 1), 'open')],
})

export const demoLexicon = () => buildLexicon(demoSource())

export const codeOf = (source: LexiconSource, title: string): string => {
  const found = source.measures.find((measure) => measure.title.startsWith(title))
  if (!found) throw new Error(`no measure is called ${title}`)
  return found.code
}
