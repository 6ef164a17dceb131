import { sayPlace } from '../documents/document'
import type { DocumentFinding, Place } from '../documents/document'
import type { DraftFinding } from './planDraft'

export const query = (place: Place, column: string, says: string, measure: string | null = null): DraftFinding => ({
  severity: 'query',
  place,
  column,
  says,
  measure,
})

/** A finding as a person reads it: "plan.docx, table 3, row 4: …" */
export const sayFinding = (document: string, { place, column, says }: DocumentFinding): string =>
  `${document}, ${sayPlace(place)}${column === '' ? '' : `, under '${column}'`}: ${says}`

/** The row that a cell stands in. */
export const rowOf = (place: Place): Place => (place.kind === 'paragraph' ? place : { ...place, cell: null })
