import { dayOf, printDay } from './day'
import type { Instant } from './day'
import type { MeasureCode } from './measure'
import { printPeriod } from './period'
import type { EntryNamed, KeptThing, RecordFault } from './recordCheck'

/** What the words about a fault need to know of the council. */
export interface Spoken {
  readonly timeZone: string
  /** a measure's short name */
  readonly nameOf: (measure: MeasureCode) => string
}

/** One fault in plain words: which entry or figure, when and what about, and what is wrong with it. */
export function printFault(fault: RecordFault, spoken: Spoken): string {
  switch (fault.kind) {
    case 'entry altered':
      return `${entry(fault.entry, spoken)} was altered after it was written.`
    case 'entry inserted':
      return `${entry(fault.entry, spoken)} was put in by something other than Outturn.`
    case 'entry moved':
      return `${entry(fault.entry, spoken)} was moved to place ${fault.to}.`
    case 'entries missing':
      return missing(fault, spoken)
    case 'found out of order':
      return `By ${moment(fault.entry.at, spoken)} the end of the record was not as Outturn had left it (entry ${fault.entry.sequence} says so).`
    case 'end altered':
      return 'The mark at the end of the record, by which its last entry is known, was altered. Entries at the end may be missing.'
    case 'sealed with another key':
      return `${entries(fault.from, fault.to)} sealed with another key than this Outturn has, so nothing proves them here.`
    case 'kept altered':
      return `${thing(fault.thing, spoken)} was altered after it was kept: it is not what the record tells of.`
    case 'kept removed':
      return `${thing(fault.thing, spoken)} is gone, and the record tells of it.`
    case 'kept unrecorded':
      return `${thing(fault.thing, spoken)} is kept, and the record does not tell of it.`
  }
}

/** "5 July 2021 at 09:12", in the council's time. */
export function moment(at: Instant, { timeZone }: Pick<Spoken, 'timeZone'>): string {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(Date.parse(at))
  return `${printDay(dayOf(at, timeZone))} at ${time}`
}

function entry({ sequence, act, at, period, measure }: EntryNamed, spoken: Spoken): string {
  const about = [measure === null ? '' : spoken.nameOf(measure), period === null ? '' : printPeriod(period)]
  const of = about.filter((part) => part !== '').join(', ')
  return `Entry ${sequence} (${[act, of, moment(at, spoken)].filter((part) => part !== '').join('; ')})`
}

const entries = (from: number, to: number): string =>
  from === to ? `Entry ${from} is` : `Entries ${from} to ${to} are`

function missing({ from, to, after }: RecordFault & { kind: 'entries missing' }, spoken: Spoken): string {
  const where = after === null ? 'at the beginning' : `after ${entry(after, spoken).replace('Entry', 'entry')}`
  return `${entries(from, to)} missing, ${where}.`
}

function thing(kept: KeptThing, { nameOf }: Spoken): string {
  const name = nameOf(kept.measure)
  if (kept.kind === 'figure') return `The figure for ${name}, ${printPeriod(kept.period)}, version ${kept.version},`
  if (kept.kind === 'signature') return `The sign-off of ${name}, ${printPeriod(kept.period)}, version ${kept.version},`
  const year = printPeriod({ kind: 'year', startYear: kept.startYear })
  return `The target for ${name}, ${year}, version ${kept.version},`
}
