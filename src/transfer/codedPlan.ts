import type { DocumentContents, DocumentTable } from './documents/document'
import { tableOfCells, tidyHeading } from './table'
import type { Table } from './table'

/** Headings that only a plan in our own form has together. Another that is missing is told when it is read. */
const OWN = ['code', 'title', 'short name']

/**
 * The tables of a document that are a plan in Outturn's own form, with a code for every measure, as `export plan` writes
 * it: one, or as many as blank rows have cut it into. Null when there is none, and the document is to be read as
 * councils write theirs.
 */
export function codedTablesIn({ tables }: Pick<DocumentContents, 'tables'>): readonly DocumentTable[] | null {
  const start = tables.findIndex(({ rows }) => {
    const headings = new Set(rows[0]?.map(({ text }) => tidyHeading(text)))
    return OWN.every((heading) => headings.has(heading))
  })
  if (start === -1) return null
  const beyond = tables.findIndex(({ continues }, index) => index > start && !continues)
  return tables.slice(start, beyond === -1 ? tables.length : beyond)
}

/** The same as one table; null when there is none. */
export function codedPlanIn(contents: Pick<DocumentContents, 'tables'>): Table | null {
  const tables = codedTablesIn(contents)
  return tables && tableOfCells(tables.flatMap(({ rows }) => rows))
}
