import type { z } from 'zod'
import { error } from './finding'
import type { ImportFinding } from './finding'
import type { Table, TableRow } from './table'

/** A row as its schema reads it, or every fault in it. */
export type CheckedRow<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'faulty'; readonly findings: readonly ImportFinding[] }

/** Holds one row against a schema whose keys are the tidied headings. */
export function checkRow<T>(schema: z.ZodType<T>, { row, cells }: TableRow, table: Table): CheckedRow<T> {
  const read = schema.safeParse(cells)
  if (read.success) return { kind: 'read', value: read.data }
  return {
    kind: 'faulty',
    findings: read.error.issues.map((issue) => {
      const heading = String(issue.path[0] ?? '')
      return error(row, table.asWritten[heading] ?? heading, issue.message)
    }),
  }
}
