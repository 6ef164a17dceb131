import type { Target } from '../figure'
import { measureIn, targetIn } from '../measureHistory'
import type { MeasureHistory } from '../measureHistory'
import { comparePeriods, placeInTime, samePeriod } from '../period'
import type { Period } from '../period'
import type { PeriodState } from '../return'
import type { Alteration, ChangeDecision, ChangeRequest, Subject, Unread } from './change'
import { firstPeriods } from './firstPeriods'
import { readChange } from './readChange'
import type { ReadingFacts } from './readChange'

export interface ChangeFacts extends Omit<ReadingFacts, 'subject'> {
  readonly history: MeasureHistory
  readonly periods: readonly PeriodState[]
}

export const subjectIn = (history: MeasureHistory, period: Period): Subject => ({
  measure: measureIn(history, period),
  target: targetIn(history, period),
})

const unread = (why: Unread): ChangeDecision => ({ kind: 'unread', why })

/**
 * Works out a change of one thing about a measure, from a period on. Versions that begin later are altered in the same
 * way, so that what was changed for them otherwise is kept.
 */
export function decideChange(request: ChangeRequest, facts: ChangeFacts): ChangeDecision {
  const { history, periods, today } = facts
  if (!firstPeriods(periods, today).some((one) => samePeriod(one, request.from))) {
    return unread({ at: 'from', kind: 'not open' })
  }
  const before = subjectIn(history, request.from)
  const read = readChange(request, { ...facts, subject: before })
  if ('at' in read) return unread(read)
  if (request.reason.trim() === '') return unread({ at: 'reason', kind: 'left empty' })
  const after = altered(before, read, request.from)
  if (isSame(before, after)) return unread({ at: 'value', kind: 'as it is' })
  return { kind: 'decided', request, before, after, ...versionsOf(read, request, history) }
}

function versionsOf(read: Alteration, { from, reason }: ChangeRequest, history: MeasureHistory) {
  const starts = [from, ...laterStarts(read, from, history)]
  if (read.of === 'measure') {
    const measures = starts.map((start) => ({ from: start, measure: { ...measureIn(history, start), ...read.set } }))
    const last = history.measures.at(-1)?.version ?? 0
    const added = measures.map((one, place) => ({ ...one, version: last + 1 + place, reason }))
    return { measures, targets: [], history: { ...history, measures: [...history.measures, ...added] as const } }
  }
  const last = Math.max(0, ...ofYear(history, from).map(({ target }) => target.version))
  const targets = starts.flatMap((start, place) => {
    const { target } = altered(subjectIn(history, start), read, start)
    return target === null ? [] : [{ from: start, target: { ...target, version: last + 1 + place } }]
  })
  const added = targets.map((one) => ({ ...one, reason }))
  return { measures: [], targets, history: { ...history, targets: [...history.targets, ...added] } }
}

/** Where later versions begin that the change runs on into; of targets, those of the same year. */
function laterStarts(read: Alteration, from: Period, history: MeasureHistory): readonly Period[] {
  const versions = read.of === 'measure' ? history.measures : ofYear(history, from)
  const starts = versions.flatMap((one) => (one.from !== null && comparePeriods(one.from, from) > 0 ? [one.from] : []))
  return [...new Map(starts.map((one) => [placeInTime(one), one])).values()].toSorted(comparePeriods)
}

const ofYear = ({ targets }: MeasureHistory, { startYear }: Period) =>
  targets.filter(({ target }) => target.startYear === startYear)

function altered(subject: Subject, read: Alteration, { startYear }: Period): Subject {
  if (read.of === 'measure') return { ...subject, measure: { ...subject.measure, ...read.set } }
  return { ...subject, target: { ...(subject.target ?? blank(startYear)), ...read.set } }
}

const blank = (startYear: number): Target => ({
  ...{ written: '', reading: { kind: 'none', why: 'left blank' }, standing: { kind: 'as written' }, footnotes: [] },
  ...{ startYear, version: 1, condition: null, rationale: null, profile: null },
})

/** What a person would call the same: who confirmed it, and on what evidence, changes nothing on its own. */
function isSame(before: Subject, after: Subject): boolean {
  const { polarity, basis, growth, ...rest } = before.measure
  const { polarity: p, basis: b, growth: g, ...others } = after.measure
  const settled = (one: { is: unknown; confirmed: unknown } | null) => [one?.is, one?.confirmed != null]
  const plain = (value: unknown) => JSON.stringify(value)
  return (
    plain([rest, settled(polarity), settled(basis), settled(growth)]) ===
      plain([others, settled(p), settled(b), settled(g)]) && plain(before.target) === plain(after.target)
  )
}
