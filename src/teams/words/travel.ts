import { exact } from '../../domain/decimal'
import type { Measure } from '../../domain/measure'
import { printPeriod } from '../../domain/period'
import { withUnit } from '../../domain/printNumber'
import type { NoComparison, Travel } from '../../domain/travel'
import { sentence } from './count'

/** "Better than Q4 2020/21 by 1.2 %"; where there is no comparison, why there is none. */
export function sayTravel(travel: Travel, measure: Measure): string {
  if (travel.kind === 'no comparison') return sentence(noComparison(travel.because))
  const { kind, before, change, provisional } = travel
  const than = printPeriod(before.period)
  const mark = provisional ? ' (provisional)' : ''
  if (kind === 'the same') return `The same as ${than}${mark}`
  const unit = measure.unit === 'percent' || measure.unit === 'percent reduction' ? 'percentage points' : measure.unit
  const by = withUnit(exact(change).abs(), unit === 'working day' ? 'days' : unit)
  return `${sentence(kind)} than ${than} by ${by}${mark}`
}

function noComparison(why: NoComparison): string {
  switch (why.kind) {
    case 'nothing before':
      return `no figure for ${printPeriod(why.period)}`
    case 'cumulative':
      return 'it grows through the year, so it is compared with the same period last year only'
    case 'basis unconfirmed':
      return 'nobody has confirmed what time its figures cover'
    case 'polarity unconfirmed':
      return 'nobody has confirmed which way is better'
    case 'neither way is better':
      return 'neither way is better'
    case 'series broken':
      return `not comparable: its ${why.at.changed} has changed`
    case 'no figure':
      return why.whose === 'now' ? 'no figure' : 'no figure to compare with'
    case 'reading unconfirmed':
      return 'nobody has confirmed how to read the figures'
    case 'not one figure':
      return 'not one figure that could be compared'
    case 'unit changed':
      return 'not comparable: its unit has changed'
    case 'basis changed':
      return 'not comparable: the time its figures cover has changed'
    case 'baseline changed':
      return 'not comparable: its baseline has changed'
  }
}
