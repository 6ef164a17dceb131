import type { LaterPeriod } from '../../domain/answer'
import { printPeriod } from '../../domain/period'

/** "A later period is open: Q1 2021/22: 3 of 17 in, not signed off." */
export const laterLine = (later: LaterPeriod | null): string =>
  later === null
    ? ''
    : `A later period is open. ${printPeriod(later.period)}: ${later.submitted} of ${later.returns} in, not signed off.`
