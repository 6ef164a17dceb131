import type { Council } from '../council'
import { financialYear, isOff, timeOfDay, workingDays } from './boxes'
import type { CouncilPart, CouncilParts, CouncilSetting } from './councilSet'
import type { Box, SettingFault } from './fault'
import type { Typed } from './fields'
import { scaleFrom } from './scaleFrom'
import { calendarOf } from '../waves/calendar'

export type SettingRead =
  | { readonly kind: 'read'; readonly setting: CouncilSetting }
  | { readonly kind: 'unread'; readonly faults: readonly SettingFault[] }

/** Longer than any council's name. */
const LONGEST_NAME = 100

/** Reads what was typed for a part of a council's settings; everything that is missing or wrong is told at once. */
export function readSetting(part: CouncilPart, typed: Typed, council: Council): SettingRead {
  const faults: SettingFault[] = []
  const box: Box = (at, read) => {
    const words = (typed[at] ?? '').trim()
    const value = words === '' ? null : read(words)
    if (value === null) faults.push({ at, kind: words === '' ? 'missing' : 'unreadable' })
    return value
  }
  const setting = READERS[part](box, council, faults)
  if (faults.length > 0 || setting === null) return { kind: 'unread', faults }
  return { kind: 'read', setting }
}

/** Null: something could not be read, and is among the faults. */
type Reader = (box: Box, council: Council, faults: SettingFault[]) => CouncilSetting | null

const READERS: Readonly<Record<CouncilPart, Reader>> = {
  council: (box, _, faults) => {
    const [name, startYear] = [box('name', (words) => words), box('year', financialYear)]
    if (name !== null && name.length > LONGEST_NAME) faults.push({ at: 'name', kind: 'too long' })
    return name === null || startYear === null ? null : { part: 'council', value: { name, startYear } }
  },
  scale: (box, council, faults) => {
    const value = scaleFrom(box, council, faults)
    return value === null ? null : { part: 'scale', value }
  },
  calendar: (box, council, faults) => {
    const value = calendarFrom(box, council, faults)
    return value === null ? null : { part: 'calendar', value }
  },
}

/** What the form does not ask (when the team is asked to open, and a reminder on the day) stays as it is. */
function calendarFrom(box: Box, council: Council, faults: SettingFault[]): CouncilParts['calendar'] | null {
  const due = box('due', workingDays)
  const [hour, from, to] = [box('hour', timeOfDay), box('from', timeOfDay), box('to', timeOfDay)]
  const comingDue = box('comingDue', daysOrOff)
  const overdue = box('overdue', daysOrOff)
  const headOfService = box('headOfService', daysOrOff)
  if (due === null || hour === null || from === null || to === null) return null
  if (comingDue === null || overdue === null || headOfService === null) return null
  if (from >= to) faults.push({ at: 'to', kind: 'ends before it begins', from })
  else if (hour < from || hour >= to) faults.push({ at: 'hour', kind: 'outside hours', from, to })
  if (overdue !== 'off' && headOfService !== 'off' && headOfService <= overdue) {
    faults.push({ at: 'headOfService', kind: 'before its owners', overdue })
  }
  const waves = {
    ...{ ...calendarOf(council), workingHours: { from, to }, hour },
    ...{ comingDue: kept(comingDue), overdue: kept(overdue), headOfService: kept(headOfService) },
  }
  return { dueOnWorkingDay: due, waves }
}

const daysOrOff = (words: string): number | 'off' | null => (isOff(words) ? 'off' : workingDays(words))

const kept = (days: number | 'off'): number | null => (days === 'off' ? null : days)
