import type { Outturn, Target } from '../../domain/figure'
import { quarter, year } from '../../domain/period'
import type { Period } from '../../domain/period'
import { readOutturn } from '../../domain/readOutturn'
import { readTarget } from '../../domain/readTarget'
import type { Unit } from '../../domain/unit'
import type { PlanColumn } from '../tables/planRows'
import { provisionalIn } from './provisionalNotes'

/** The period that an outturn's column is about: a quarter where its heading names one. */
export function periodOf({ heading, year: named }: PlanColumn): Period | null {
  if (named === null) return null
  const number = /\b(?:q|qtr|quarter) ?([1-4])\b/i.exec(heading)?.[1]
  return number === undefined ? year(named.startYear) : quarter(named.startYear, Number(number) as 1 | 2 | 3 | 4)
}

export function draftTarget({ written, footnotes, year: named }: PlanColumn, unit: Unit): Target | null {
  if (named === null) return null
  const read = readTarget(written, unit)
  return {
    written,
    reading: read.reading,
    standing: read.standing,
    footnotes,
    startYear: named.startYear,
    version: 1,
    condition: read.condition === null ? null : { words: read.condition, met: false },
    rationale: read.rationale,
    profile: null,
  }
}

/** An outturn, provisional where its own words or its footnotes say that it is not final; its basis tells its span. */
export function draftOutturn(
  { written, footnotes }: Pick<PlanColumn, 'written' | 'footnotes'>,
  period: Period,
  unit: Unit,
): Outturn {
  const read = readOutturn(written, unit)
  const noted = provisionalIn(footnotes, period)
  return {
    written,
    reading: read.reading,
    standing: read.standing,
    footnotes,
    span: noted?.span ?? null,
    provisional: read.provisional ?? (noted === null ? null : { because: noted.because }),
  }
}
