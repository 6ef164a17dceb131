import { exact } from '../../../domain/decimal'
import type { Decimal } from '../../../domain/decimal'
import { numberFrom } from '../../../domain/figureWords'
import { printNumber } from '../../../domain/printNumber'
import type { Cell, DocumentTable } from '../../documents/document'
import { query } from '../draftFinding'
import type { DraftFinding } from '../planDraft'

type Row = readonly Cell[]

/** A row that adds up those above it, and says no more. */
const TOTAL = /^(?:grand |overall |sub-?)?totals?:?$/i

/** Totals, in any table of the document, that are not the sum of the rows above them. */
export const sumFindings = (tables: readonly DocumentTable[]): readonly DraftFinding[] => tables.flatMap(inTable)

function inTable({ rows }: DocumentTable): readonly DraftFinding[] {
  return rows.flatMap((row, at) => {
    if (!TOTAL.test(row[0]?.text.trim() ?? '')) return []
    const above = rows.slice(
      rows.slice(0, at).findLastIndex((other) => TOTAL.test(other[0]?.text.trim() ?? '')) + 1,
      at,
    )
    return row.slice(1).flatMap((cell, index) => inColumn(cell, above, index + 1))
  })
}

/** At least two numbers above, and nothing else but headings: a column with words in it is not summed. */
function inColumn(total: Cell, above: readonly Row[], column: number): readonly DraftFinding[] {
  const said = amount(total.text)
  const cells = above.map((row) => row[column]?.text.trim() ?? '')
  const first = cells.findIndex((text) => amount(text) !== null)
  const parts = first === -1 ? [] : cells.slice(first).filter((text) => text !== '')
  const amounts = parts.flatMap((text) => amount(text) ?? [])
  if (said === null || amounts.length < 2 || amounts.length < parts.length) return []
  const sum = amounts.reduce((so, far) => so.plus(far), exact(0))
  if (sum.eq(said)) return []
  const says = `The total '${total.text.trim()}' is not the sum of the ${amounts.length} figures above it, which is ${printNumber(sum)}.`
  return [query(total.place, '', says)]
}

const amount = (text: string): Decimal | null => numberFrom(text.trim().replace(/^£/, ''))
