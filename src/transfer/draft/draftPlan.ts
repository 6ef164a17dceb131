import { ALIKE, nearTitles } from '../../domain/nearTitles'
import { foldName } from '../documents/headings'
import type { DocumentContents } from '../documents/document'
import { readPlanTables } from '../tables/readPlanTables'
import type { PlanRow } from '../tables/planRows'
import { query, rowOf } from './draftFinding'
import { draftMeasure } from './draftMeasure'
import { figureFindings } from './findings/figureFindings'
import { sumFindings } from './findings/sumFindings'
import { twinFindings } from './findings/twinFindings'
import { keysOf } from './keys'
import type { KnownMeasure } from './knownMeasure'
import { ownPlan } from './ownPlan'
import type { DraftFinding, DraftMeasure, PlanDraft } from './planDraft'
import { shortNames } from './shortName'
import { sayPlace } from '../documents/document'

export interface DraftOptions {
  /** the directorate of measures whose document names none and whose service area no known measure has */
  readonly directorate: string
}

/**
 * A draft of the plan in a document: every measure that is in it, with what the document says of each to the letter, and
 * what has to be assumed set out to be confirmed. `known` are the measures of other years' plans, and those that are
 * held already. Never throws on content.
 */
export function draftPlan(
  read: DocumentContents & { readonly name: string },
  known: readonly KnownMeasure[],
  options: DraftOptions,
): PlanDraft {
  return ownPlan(read, read.name) ?? draftOf(read, known, options)
}

function draftOf(
  read: DocumentContents & { readonly name: string },
  known: readonly KnownMeasure[],
  { directorate }: DraftOptions,
): PlanDraft {
  const { rows, findings } = readPlanTables(read)
  const keys = keysOf(rows.map(({ place }) => sayPlace(rowOf(place))))
  const knownFor = sameMeasureIn(known)
  const directorates = new Map(known.map(({ measure }) => [measure.serviceArea, measure.directorate]))
  const shortNameFor = shortNames(rows.map(({ title }) => title))
  const measures = rows.map((row, index): DraftMeasure => {
    return draftMeasure(row, {
      key: keys[index] ?? String(index),
      position: index + 1,
      shortName: shortNameFor(row.title),
      directorate: directorates.get(row.serviceArea) ?? directorate,
      known: knownFor(row),
    })
  })
  const measureAt = new Map(measures.map(({ key, source }) => [sayPlace(rowOf(source.place)), key]))
  const told = findings.map((finding) => ({
    ...finding,
    measure: measureAt.get(sayPlace(rowOf(finding.place))) ?? null,
  }))
  return {
    document: read.name,
    years: yearsOf(rows),
    measures,
    findings: [
      ...told,
      ...undatedFigures(rows, keys),
      ...measures.flatMap(figureFindings),
      ...twinFindings(measures),
      ...sumFindings(read.tables),
      ...unplacedFindings(measures),
    ],
  }
}

/** The titles of one measure in two years' plans are seldom the same to the letter. */
function sameMeasureIn(known: readonly KnownMeasure[]): (row: PlanRow) => KnownMeasure | null {
  const byTitle = new Map(known.map((one) => [foldName(one.measure.title), one]))
  const near = nearTitles(known, ({ measure }) => measure)
  return ({ title, serviceArea }) => {
    const exact = byTitle.get(foldName(title))
    if (exact) return exact
    const [first] = near({ title, serviceArea })
    return first && first.likeness >= ALIKE ? first.one : null
  }
}

function yearsOf(rows: readonly PlanRow[]): PlanDraft['years'] {
  const of = (use: 'target' | 'outturn') => {
    const columns = rows.flatMap((row) => row.columns.filter((column) => column.of === use))
    const years = new Set(columns.flatMap(({ year }) => (year === null ? [] : [year.startYear])))
    return [...years].sort((one, other) => one - other)
  }
  return { targets: of('target'), outturns: of('outturn') }
}

/** Measures that no heading places in a service area: a person must, before anybody can be asked for them. */
function unplacedFindings(measures: readonly DraftMeasure[]): readonly DraftFinding[] {
  const [first, ...others] = measures.filter(({ measure }) => measure.serviceArea === '')
  if (!first) return []
  const count = others.length + 1
  const which = count === 1 ? `'${first.measure.title}' belongs to` : `${count} of the measures belong to`
  return [query(first.source.place, '', `Nothing in the document says which service area ${which}.`)]
}

/** Figures whose year nothing tells are kept as written, and count for nothing. */
function undatedFigures(rows: readonly PlanRow[], keys: readonly string[]): readonly DraftFinding[] {
  return rows.flatMap((row, index) =>
    row.columns.flatMap(({ of, year, place, heading, written }) =>
      (of === 'target' || of === 'outturn') && year === null && written.trim() !== ''
        ? [
            query(
              place,
              heading,
              `Nothing says which year '${written}' is for, so it was not taken as a figure.`,
              keys[index],
            ),
          ]
        : [],
    ),
  )
}
