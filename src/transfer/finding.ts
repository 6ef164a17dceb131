/**
 * What reading a file says about one of its cells. An error means that the row (or the file) was not read; a query was
 * read, and a person should look at it.
 */
export interface ImportFinding {
  readonly severity: 'error' | 'query'
  /** the row as a spreadsheet numbers it: headings are row 1 */
  readonly row: number
  /** the heading as the file writes it; '' when the whole row or file is meant */
  readonly column: string
  /** what was found and what would be right, for a person to read */
  readonly says: string
}

export const error = (row: number, column: string, says: string): ImportFinding => ({
  severity: 'error',
  row,
  column,
  says,
})

export const query = (row: number, column: string, says: string): ImportFinding => ({
  severity: 'query',
  row,
  column,
  says,
})
