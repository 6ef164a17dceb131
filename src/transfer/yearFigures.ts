import type { Day } from '../domain/day'
import { isDay } from '../domain/day'
import type { Outturn, Reading, Standing, Target } from '../domain/figure'
import type { Known } from '../domain/measure'
import { year } from '../domain/period'
import { readOutturn } from '../domain/readOutturn'
import { readTarget } from '../domain/readTarget'
import { spanOf } from '../domain/span'
import type { Basis, Span } from '../domain/span'
import type { Unit } from '../domain/unit'
import { confirmableFrom } from './confirmations'
import { notesFor } from './footnotes'
import { profileFrom } from './profile'
import type { Part } from './yearColumns'

/** One year's cells about a target or an outturn, by part. A part without a column is not there. */
export type FigureCells = Partial<Readonly<Record<Part, string>>>

/** What a figure is read with: its measure's unit and basis, and who confirmed the readings given beside it. */
export interface FigureContext {
  readonly startYear: number
  readonly unit: Unit
  readonly basis: Known<Basis> | null
  readonly confirmed: { readonly by: string; readonly on: Day } | null
}

/** What was wrong or odd, by the part of the figure it was found in. */
export interface FigureRemark {
  readonly severity: 'error' | 'query'
  readonly part: Part
  readonly says: string
}

export interface FigureRead<T> {
  readonly figure: T
  readonly remarks: readonly FigureRemark[]
}

interface Settled {
  readonly reading: Reading
  readonly standing: Standing
  readonly remarks: readonly FigureRemark[]
}

const wrong = (part: Part, says: string): FigureRemark => ({ severity: 'error', part, says })
const odd = (part: Part, says: string): FigureRemark => ({ severity: 'query', part, says })

/** A year's target from its cells. The first version: later ones are made by people. */
export function targetFrom(cells: FigureCells, context: FigureContext): FigureRead<Target> {
  const written = cells.written ?? ''
  const read = readTarget(written, context.unit)
  const notes = notesFor(read.markers, cells.footnotes ?? '')
  const settled = settle(read, cells, context, (text) => readTarget(text, context.unit))
  const profile = profileFrom(cells.profile ?? '', settled.reading)
  return {
    figure: {
      written,
      reading: settled.reading,
      standing: settled.standing,
      footnotes: notes.footnotes,
      startYear: context.startYear,
      version: 1,
      condition: read.condition === null ? null : { words: read.condition, met: isYes(cells['condition met']) },
      rationale: read.rationale,
      profile: typeof profile === 'string' ? null : profile,
    },
    remarks: [
      ...settled.remarks,
      ...notes.oddities.map((says) => odd('footnotes', says)),
      ...(typeof profile === 'string' ? [wrong('profile', profile)] : []),
    ],
  }
}

const isYes = (cell = ''): boolean => /^\s*yes\s*$/i.test(cell)

/** A year's outturn from its cells. */
export function outturnFrom(cells: FigureCells, context: FigureContext): FigureRead<Outturn> {
  const written = cells.written ?? ''
  const read = readOutturn(written, context.unit)
  const notes = notesFor(read.markers, cells.footnotes ?? '')
  const settled = settle(read, cells, context, (text) => readOutturn(text, context.unit))
  const covers = coversFrom(cells.covers ?? '')
  const because = (cells.provisional ?? '').trim()
  return {
    figure: {
      written,
      reading: settled.reading,
      standing: settled.standing,
      footnotes: notes.footnotes,
      span: covers === null || covers === 'wrong' ? wholeYear(context) : covers,
      provisional: because === '' ? read.provisional : { because },
    },
    remarks: [
      ...settled.remarks,
      ...notes.oddities.map((says) => odd('footnotes', says)),
      ...(covers === 'wrong' ? [wrong('covers', `This must be two days, like '2020-04-01 to 2020-12-31'.`)] : []),
    ],
  }
}

const wholeYear = ({ basis, startYear }: FigureContext): Span | null => spanOf(basis?.is ?? null, year(startYear))

/**
 * The reading that a person confirmed, where one stands beside the words; else the one proposed. A confirmed reading is
 * written as a figure would be ("3 of 4", "working day 12") and read by the same reader, which must be sure of it.
 */
function settle(
  proposal: { readonly reading: Reading; readonly standing: Standing },
  cells: FigureCells,
  row: Pick<FigureContext, 'confirmed'>,
  read: (text: string) => { readonly reading: Reading; readonly standing: Standing },
): Settled {
  const { words: given, confirmed = row.confirmed } = confirmableFrom((cells.reading ?? '').trim())
  const evidence = (cells['reading evidence'] ?? '').trim()
  if (given === '') return { ...proposal, remarks: unsureOf(proposal) }
  const { reading, standing } = read(given)
  if (reading.kind === 'narrative' || standing.kind !== 'as written') {
    return { ...proposal, remarks: [wrong('reading', `This can't be read as a figure: '${given}'.`)] }
  }
  if (evidence === '') return { ...proposal, remarks: [wrong('reading evidence', 'A reading needs its evidence.')] }
  return {
    reading,
    standing: confirmed ? { kind: 'confirmed', ...confirmed, evidence } : { kind: 'proposed', because: evidence },
    remarks: [],
  }
}

/** What a person must settle before the figure can be rated. */
function unsureOf({ reading, standing }: { readonly reading: Reading; readonly standing: Standing }): FigureRemark[] {
  if (standing.kind === 'proposed')
    return [odd('written', `Someone must confirm how this was read: ${standing.because}.`)]
  return reading.kind === 'narrative'
    ? [odd('written', "This can't be read as a figure, and was kept as it stands.")]
    : []
}

/** "2020-04-01 to 2020-12-31": the months that a figure stands for, where they are not its whole year. */
function coversFrom(cell: string): Span | null | 'wrong' {
  if (cell.trim() === '') return null
  const [, from = '', to = ''] = /^(\S+) to (\S+)$/.exec(cell.trim()) ?? []
  return isDay(from) && isDay(to) && from <= to ? { kind: 'months', from, to } : 'wrong'
}
