import { maySendAgain } from '../../domain/undelivered'
import type { UndeliveredLine } from '../../domain/undelivered'
import { printPeriod } from '../../domain/period'
import type { OutgoingCell, OutgoingTable } from '../../transfer/files/outgoingFile'
import { sayConcerned, sayLine, sayTrouble } from '../words/duty/deliveries'

const HEADER = ['Name', 'E-mail', 'Service', 'What happened', 'Message', 'Why', 'What to do', 'May be sent again', 'Owes', 'Figures owed'] // prettier-ignore

const text = (words: string): OutgoingCell => (words === '' ? null : { kind: 'text', text: words })

/** Who has to be told another way: one row a line of the list, with all that a letter to them needs. */
export function deliveriesTable(lines: readonly UndeliveredLine[]): OutgoingTable {
  return { name: 'Deliveries', header: HEADER, rows: lines.map(rowOf) }
}

function rowOf(line: UndeliveredLine): readonly OutgoingCell[] {
  const { person, trouble, row, owes } = line
  const { why, remedy } = sayLine(line)
  const owed = owes.map((one) => `${one.measure.shortName} (${printPeriod(one.period)})`)
  return [
    ...[person.name, person.email, person.serviceAreas.join(', '), sayTrouble(trouble), sayConcerned(line), why, remedy].map(text), // prettier-ignore
    text(maySendAgain(row) ? 'yes' : 'no'),
    { kind: 'number', number: String(owes.length), decimals: 0 },
    text(owed.join('; ')),
  ]
}
