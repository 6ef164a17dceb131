import type { Outturn, Target } from '../../domain/figure'
import type { MeasureCode } from '../../domain/measure'
import { printYear, year } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { FigureRow } from '../../domain/return'
import { query } from '../draft/draftFinding'
import type { DraftFinding, DraftMeasure } from '../draft/planDraft'
import { takesFigures, targetHeld } from './heldPlan'
import type { HeldPlan } from './heldPlan'

/** A target to keep, with the one that stands in its place until then. */
export interface TargetChange {
  readonly target: Target
  readonly before: Target | null
}

/** An outturn to keep: the plan brings it for a year in which none is held. */
export interface OutturnBrought {
  readonly period: Period
  readonly outturn: Outturn
  readonly returned: FigureRow['returned']
}

export interface PlannedFigures {
  readonly targets: readonly TargetChange[]
  readonly outturns: readonly OutturnBrought[]
  readonly findings: readonly DraftFinding[]
}

/** What a plan's figures make different, for a measure that is held (by its code) or new (null). */
export function plannedFigures(
  drafted: DraftMeasure,
  code: MeasureCode | null,
  held: HeldPlan,
  answered: (of: 'target' | 'outturn', startYear: number) => boolean,
): PlannedFigures {
  const found: DraftFinding[] = []
  const tell = (says: string): void => {
    found.push(query(drafted.source.place, '', `“${drafted.measure.title.trim()}”: ${says}`, drafted.key))
  }
  const targets = drafted.targets.flatMap((target): TargetChange[] => {
    const before = code === null ? null : targetHeld(held, code, target.startYear)
    if (before === null) return code !== null && isBlank(target) ? [] : [{ target: { ...target, version: 1 }, before }]
    if (isBlank(target) && !isBlank(before)) {
      tell(`its ${printYear(target.startYear)} target is blank here. The one held, ${before.written}, stays.`)
      return []
    }
    const settled = answered('target', target.startYear)
    if (!differs(before, target, drafted.measure.code !== null || settled)) return []
    if (takesFigures(held, year(target.startYear)) === 'closed') {
      const years = printYear(target.startYear)
      tell(`its ${years} target is ${target.written} here. ${years} is closed, so the one it was reported on, ${before.written}, stays.`) // prettier-ignore
      return []
    }
    return [{ target: { ...keeping(before, target), version: before.version + 1 }, before }]
  })
  const outturns = drafted.outturns.flatMap((one) => outturnBrought(one, code, held, tell))
  return { targets, outturns, findings: found }
}

/** A condition that somebody has said is met stays met while its words are the same. */
const keeping = (before: Target, target: Target): Target =>
  before.condition !== null && before.condition.words === target.condition?.words
    ? { ...target, condition: before.condition }
    : target

const isBlank = ({ written }: { readonly written: string }): boolean => written.trim() === ''

/** The words decide; how they are read only where the plan itself says it, or a person has just said it. */
function differs(before: Target, target: Target, inFull: boolean): boolean {
  if (before.written.trim() !== target.written.trim()) return true
  if (!inFull) return false
  const readOf = ({ reading, profile, footnotes }: Target) => JSON.stringify([reading, profile, footnotes])
  return readOf(before) !== readOf(target)
}

function outturnBrought(
  { period, outturn }: DraftMeasure['outturns'][number],
  code: MeasureCode | null,
  held: HeldPlan,
  tell: (says: string) => void,
): readonly OutturnBrought[] {
  const years = printYear(period.startYear)
  const row = code === null ? null : held.yearOf(code, period.startYear)
  const before = row?.outturn ?? null
  if (before !== null && !isBlank(before)) {
    if (!isBlank(outturn) && before.written.trim() !== outturn.written.trim()) {
      tell(`its ${years} outturn is ${outturn.written} here. The figure held, ${before.written}, stays.`)
    }
    return []
  }
  if (takesFigures(held, period) === 'no') {
    if (!isBlank(outturn)) tell(`its ${years} outturn is given on its return, and was not taken from the plan.`)
    return []
  }
  if (row?.returned && (isBlank(outturn) || row.returned.current?.reply.kind === 'nil')) return []
  return [{ period, outturn, returned: row?.returned ?? null }]
}
