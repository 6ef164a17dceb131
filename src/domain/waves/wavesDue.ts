import type { Council } from '../council'
import type { Day } from '../day'
import { lastDay, samePeriod } from '../period'
import type { Period } from '../period'
import { isWorkingDay, nthWorkingDayAfter, nthWorkingDayBefore } from '../workingDays'
import { calendarOf, hasCome } from './calendar'
import type { CouncilTime } from './calendar'

export type WaveKind = 'opening' | 'coming due' | 'due today' | 'overdue' | 'head of service'

/** One occasion on which Outturn speaks of its own accord about a period. */
export interface Wave {
  readonly period: Period
  readonly kind: WaveKind
  /** what makes it one of a kind within its period: "coming due 2021-07-14", after the due date it belongs to */
  readonly name: string
  /** its own time; it goes then, or as soon as may be afterwards */
  readonly when: CouncilTime
}

/** A period as the calendar sees it. */
export interface WavePeriod {
  readonly period: Period
  /** 'to open': it has no state yet */
  readonly state: 'to open' | 'open' | 'closed'
  readonly dueOn: Day | null
  /** the council's day on which its opening cards went */
  readonly openedOn: Day | null
}

/** A wave that was written, or passed over, and on which day. */
export interface WaveRecord {
  readonly period: Period
  readonly name: string
  readonly on: Day
  /** 'opened': not said by the calendar; the day on which a person opened the period */
  readonly became: 'sent' | 'passed over' | 'opened'
}

export interface WavesDue {
  readonly send: readonly Wave[]
  /** their time went by unseen, and what they would say is no longer true */
  readonly passedOver: readonly Wave[]
}

const NONE: WavesDue = { send: [], passedOver: [] }

/**
 * The waves to write now: of each period the one that is true at this moment and no other, in the council's working
 * hours, and those of a day together. What it rests on is all given, so a restart or a second instance decides the same.
 */
export function wavesDue(
  council: Council,
  periods: readonly WavePeriod[],
  sent: readonly WaveRecord[],
  now: CouncilTime,
): WavesDue {
  const spokeToday = sent.some((one) => one.became === 'sent' && one.on === now.day)
  if (!isPermitted(council, now) || spokeToday) return NONE
  const each = periods.map((one) => ofPeriod(council, one, sent, now))
  return { send: each.flatMap((one) => one.send), passedOver: each.flatMap((one) => one.passedOver) }
}

/** Inside the council's working hours, on a day it works. */
export function isPermitted(council: Council, now: CouncilTime): boolean {
  const { from, to } = calendarOf(council).workingHours
  return isWorkingDay(now.day, council) && now.time >= from && now.time < to
}

function ofPeriod(council: Council, one: WavePeriod, sent: readonly WaveRecord[], now: CouncilTime): WavesDue {
  const come = wavesOfPeriod(council, one).filter(({ when }) => hasCome(when, now))
  const isWritten = (wave: Wave) => sent.some((row) => row.name === wave.name && samePeriod(row.period, wave.period))
  const latest = come.at(-1)
  const isMeant = (wave: Wave) => wave === latest && isStillTrue(wave, one, now) && !isBeforeOpening(wave, one)
  const waiting = come.filter((wave) => !isWritten(wave))
  return { send: waiting.filter(isMeant), passedOver: waiting.filter((wave) => !isMeant(wave)) }
}

/** The waves of a period in the order of their times, whether or not they have come. */
export function wavesOfPeriod(council: Council, { period, state, dueOn }: WavePeriod): readonly Wave[] {
  const { hour, opening, comingDue, dueToday, overdue, headOfService } = calendarOf(council)
  const wave = (kind: WaveKind, name: string, day: Day): Wave => ({ period, kind, name, when: { day, time: hour } })
  if (state === 'to open' && opening !== null) {
    return [wave('opening', 'opening', nthWorkingDayAfter(lastDay(period), opening, council))]
  }
  if (state !== 'open' || dueOn === null) return []
  const due = (kind: WaveKind, day: Day) => wave(kind, `${kind} ${dueOn}`, day)
  return [
    ...(comingDue === null ? [] : [due('coming due', nthWorkingDayBefore(dueOn, comingDue, council))]),
    ...(dueToday ? [due('due today', dueOn)] : []),
    ...(overdue === null ? [] : [due('overdue', nthWorkingDayAfter(dueOn, overdue, council))]),
    ...(headOfService === null ? [] : [due('head of service', nthWorkingDayAfter(dueOn, headOfService, council))]),
  ].sort((before, after) => (before.when.day < after.when.day ? -1 : 1))
}

function isStillTrue({ kind }: Wave, { dueOn }: WavePeriod, now: CouncilTime): boolean {
  if (kind === 'coming due') return dueOn !== null && now.day <= dueOn
  return kind === 'due today' ? now.day === dueOn : true
}

/** Whoever had the opening card that day, or later, needs no reminder that was meant for before. */
const isBeforeOpening = ({ when }: Wave, { openedOn }: WavePeriod): boolean => openedOn !== null && when.day <= openedOn
