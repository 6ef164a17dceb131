import type { Council } from '../council'
import type { Instant } from '../day'
import type { Period } from '../period'
import type { Scale } from '../rating'
import { calendarOf } from '../waves/calendar'
import type { WaveCalendar } from '../waves/calendar'

/** What a council may set for itself in Outturn, part by part, as one set up is asked. */
export interface CouncilParts {
  readonly council: { readonly name: string; readonly startYear: number | null }
  readonly scale: Scale
  readonly calendar: { readonly dueOnWorkingDay: number; readonly waves: WaveCalendar }
}

export type CouncilPart = keyof CouncilParts

export const COUNCIL_PARTS: readonly CouncilPart[] = ['council', 'scale', 'calendar']

/** The parts that were set in Outturn; council.json says the others. */
export type CouncilSet = { readonly [Part in CouncilPart]?: CouncilParts[Part] }

/** What is held of them. A later version is a later word: an older one, come late, is not taken back. */
export interface CouncilHeld {
  readonly version: number
  readonly parts: CouncilSet
}

/** A part with what it is set to. */
export type CouncilSetting = {
  readonly [Part in CouncilPart]: { readonly part: Part; readonly value: CouncilParts[Part] }
}[CouncilPart]

/** Who set a part last, and when. */
export interface PartSet {
  readonly part: CouncilPart
  readonly byName: string
  readonly at: Instant
}

/** What a scale does to an open period: how many of its ratings are others on it. */
export interface RatedAnew {
  readonly period: Period
  readonly changed: number
  readonly rated: number
}

/** The council as it stands: what was set in Outturn goes before its council.json. */
export function councilAs(file: Council, { council, scale, calendar }: CouncilSet): Council {
  return {
    ...file,
    ...(council === undefined ? {} : named(council)),
    ...(scale === undefined ? {} : { scale }),
    ...(calendar === undefined ? {} : { dueOnWorkingDay: calendar.dueOnWorkingDay, calendar: calendar.waves }),
  }
}

const named = ({ name, startYear }: CouncilParts['council']): Partial<Council> =>
  startYear === null ? { name } : { name, startYear }

/** A part as it stands. */
export function partsOf(council: Council): CouncilParts {
  const { name, startYear = null, scale, dueOnWorkingDay } = council
  return { council: { name, startYear }, scale, calendar: { dueOnWorkingDay, waves: calendarOf(council) } }
}
