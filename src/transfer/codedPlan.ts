import type { DocumentContents } from './documents/document'
import { NEEDED } from './planRow'
import { tableOfCells, tidyHeading } from './table'
import type { Table } from './table'

/**
 * The table of a document that is a plan in Outturn's own form, with a code for every measure, as `export plan` writes
 * it; null when there is none, and the document is to be read as councils write theirs.
 */
export function codedPlanIn({ tables }: Pick<DocumentContents, 'tables'>): Table | null {
  const coded = tables.find(({ rows }) => {
    const headings = (rows[0] ?? []).map(({ text }) => tidyHeading(text))
    return NEEDED.every((needed) => headings.includes(needed))
  })
  return coded ? tableOfCells(coded.rows) : null
}
