import { printPeriod } from '../../domain/period'
import type { ReturnFacts } from '../../domain/return'
import { printSpan, spanOf } from '../../domain/span'
import type { OwnReturns } from '../../operations/owed'
import type { OutgoingTable } from '../../transfer/files/outgoingFile'
import { SHEET } from '../../transfer/returnsSheet'
import { shortReading } from '../words/figure'
import { earlierPeriod } from '../words/period'

type Column = keyof typeof SHEET

/** What is asked stands in every row, its period first of all; what is to be filled in is blank. */
const CELLS: Readonly<Record<Column, (facts: ReturnFacts) => string>> = {
  code: ({ measure }) => measure.code,
  period: ({ period }) => printPeriod(period),
  measure: ({ measure }) => measure.title,
  span: ({ measure, period }) => {
    const span = spanOf(measure.basis?.is ?? null, period)
    return span === null ? '' : printSpan(span)
  },
  unit: ({ measure }) => measure.noun ?? measure.unit,
  target: ({ target }) => target?.written ?? '',
  last: ({ comparable, measure, period }) =>
    comparable === null
      ? ''
      : `${earlierPeriod(comparable.period, period)}: ${shortReading(comparable.outturn.reading, measure)}`,
  figure: () => '',
  commentary: () => '',
  action: () => '',
}

/** A person's returns for one period as a table to fill in. */
export function returnsTable({ state, person, returns }: OwnReturns): OutgoingTable {
  const columns = Object.keys(SHEET) as Column[]
  return {
    name: `Returns ${printPeriod(state.period)} ${person.name}`,
    header: columns.map((column) => SHEET[column]),
    rows: returns.map((facts) => columns.map((column) => ({ kind: 'text', text: CELLS[column](facts) }))),
    comesBack: true,
  }
}
