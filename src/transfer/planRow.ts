import { z } from 'zod'
import type { Direction, Frequency, Growth, Known, Life, Measure, QuarterRule } from '../domain/measure'
import type { Basis } from '../domain/span'
import { UNITS } from '../domain/unit'
import { anyWords, day, emailAddress, exactly, list, oneOf, orBlank, words } from './cells'
import { claim, decimals, tolerance } from './planCells'
import type { Claim } from './planCells'

const DIRECTIONS: readonly Direction[] = ['higher', 'lower', 'within range', 'none']
const BASES: readonly Basis[] = ['quarter', 'year to date', 'rolling year', 'snapshot', 'annual']
const GROWTHS: readonly Growth[] = ['level', 'adds up', 'builds towards a whole']
const FREQUENCIES: readonly Frequency[] = ['monthly', 'quarterly', 'half-yearly', 'annual']
const QUARTER_RULES: readonly QuarterRule[] = ['latest', 'worst', 'average', 'sum', 'months met']
const LIVES: readonly Life['kind'][] = ['live', 'suspended', 'discontinued', 'moved elsewhere']

/** The columns that a plan must have; a council may leave the others out and answer at import. */
export const NEEDED = [
  'code',
  'directorate',
  'service area',
  'priority',
  'key aim',
  'outcome',
  'title',
  'short name',
  'unit',
  'decimals',
  'frequency',
] as const

/** Columns that are for people: nothing is read from them. */
export const FOR_PEOPLE = ['note'] as const

const shortName = words.refine(
  (name) => name.length <= 40,
  'This must be at most 40 characters, to fit a card on a phone.',
)

/** One row of a plan, its cells by tidied heading. Year columns are read apart: their headings are not fixed. */
export const planRow = z
  .object({
    code: words,
    directorate: words,
    'service area': words,
    priority: exactly,
    'key aim': exactly,
    outcome: exactly,
    title: exactly,
    'short name': shortName,
    aliases: list,
    unit: oneOf(UNITS),
    noun: anyWords,
    decimals,
    polarity: claim(DIRECTIONS),
    'polarity evidence': anyWords,
    basis: claim(BASES),
    'basis evidence': anyWords,
    growth: claim(GROWTHS),
    'growth evidence': anyWords,
    frequency: oneOf(FREQUENCIES),
    'quarter rule': orBlank(oneOf(QUARTER_RULES)),
    tolerance: orBlank(tolerance),
    owner: orBlank(emailAddress),
    life: orBlank(oneOf(LIVES)),
    'life because': anyWords,
    'confirmed by': anyWords,
    'confirmed on': orBlank(day),
    query: anyWords,
    'loose footnotes': z.string().default(''),
  })
  .superRefine((row, context) => {
    const needs = (column: keyof typeof row, message: string) =>
      context.addIssue({ code: 'custom', path: [column], message })
    for (const column of ['polarity', 'basis', 'growth'] as const) {
      if (row[column] !== null && row[`${column} evidence`] === '')
        needs(`${column} evidence`, `What is said of the ${column} needs its evidence.`)
    }
    if (row.life !== null && row.life !== 'live' && row['life because'] === '')
      needs('life because', `A measure that is ${row.life} needs a reason.`)
    if (row.frequency === 'monthly' && row['quarter rule'] === null)
      needs('quarter rule', 'A monthly measure must say what its quarter is made of.')
    if ((row['confirmed by'] === '') !== (row['confirmed on'] === null))
      needs('confirmed by', 'A confirmation needs both who and when.')
  })

export type PlanRow = z.output<typeof planRow>

/** Who confirmed what a row says, and when; null when nobody has. */
export function confirmationOf(row: PlanRow): Known<unknown>['confirmed'] {
  return row['confirmed on'] === null ? null : { by: row['confirmed by'], on: row['confirmed on'] }
}

/** The measure that a row describes, at its place in the plan. */
export function measureOf(row: PlanRow, position: number): Measure {
  const confirmed = confirmationOf(row)
  const known = <T>(said: Claim<T> | null, evidence: string): Known<T> | null =>
    said && { is: said.is, confirmed: said.confirmed === undefined ? confirmed : said.confirmed, evidence }
  return {
    code: row.code,
    title: row.title,
    shortName: row['short name'],
    aliases: row.aliases,
    serviceArea: row['service area'],
    directorate: row.directorate,
    thread: { priority: row.priority, keyAim: row['key aim'], outcome: row.outcome },
    unit: row.unit,
    noun: row.noun === '' ? null : row.noun,
    decimals: row.decimals,
    polarity: known(row.polarity, row['polarity evidence']),
    basis: known(row.basis, row['basis evidence']),
    growth: known(row.growth, row['growth evidence']),
    frequency: row.frequency,
    quarterRule: row['quarter rule'],
    tolerance: row.tolerance,
    owner: row.owner,
    life: lifeOf(row),
    position,
  }
}

function lifeOf(row: PlanRow): Life {
  const kind = row.life ?? 'live'
  return kind === 'live' ? { kind } : { kind, because: row['life because'] }
}
