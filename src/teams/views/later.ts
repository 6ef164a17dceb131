import type { LaterPeriod } from '../../domain/answer'
import { printPeriod } from '../../domain/period'

/** "A later period is open: Q1 2021/22: 3 of 17 in, not signed off." */
export const laterLine = (later: LaterPeriod | null): string =>
  later === null
    ? ''
    : `A later period is open. ${printPeriod(later.period)}: ${later.submitted} of ${later.returns} in, ${signed(later)}.`

const signed = ({ signedOff = 0, submitted }: LaterPeriod): string =>
  signedOff === 0 ? 'not signed off' : `${signedOff === submitted ? 'all' : signedOff} signed off`
