import type { Council } from '../council'
import { printYear } from '../period'
import type { CouncilPart } from './councilSet'
import { partsOf } from './councilSet'

/** The boxes of the form for each part, in their order. */
export const FIELDS = {
  council: ['name', 'year'],
  scale: ['scale', 'tolerance', 'atZero', 'cutOffs'],
  calendar: ['due', 'hour', 'from', 'to', 'comingDue', 'overdue', 'headOfService'],
} as const satisfies Readonly<Record<CouncilPart, readonly string[]>>

export type Field = (typeof FIELDS)[CouncilPart][number]

/** What is in the boxes, as typed. An empty box may be missing. */
export type Typed = { readonly [One in Field]?: string | undefined }

/** The cut-offs that reproduce Derbyshire's published ratings, while a council has none of its own. */
export const USUAL_CUT_OFFS = { strong: '105', good: '98', review: '90' } as const

/** What the boxes of every part hold while the council stands like this. */
export function typedOf(council: Council): Readonly<Record<Field, string>> {
  const { council: named, scale, calendar } = partsOf(council)
  const { dueOnWorkingDay, waves } = calendar
  const { strong, good, review } = 'cutOffs' in scale ? scale.cutOffs : USUAL_CUT_OFFS
  const days = (number: number | null): string => (number === null ? 'off' : String(number))
  return {
    name: named.name,
    year: named.startYear === null ? '' : printYear(named.startYear),
    scale: scale.kind,
    tolerance: 'tolerancePercent' in scale ? scale.tolerancePercent : '5',
    atZero: scale.toleranceAtZero,
    cutOffs: [strong, good, review].join(', '),
    due: String(dueOnWorkingDay),
    hour: waves.hour,
    from: waves.workingHours.from,
    to: waves.workingHours.to,
    comingDue: days(waves.comingDue),
    overdue: days(waves.overdue),
    headOfService: days(waves.headOfService),
  }
}
