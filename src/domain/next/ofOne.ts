import type { Answer } from '../answer'
import { verdictOf } from '../fits'
import { EVERYTHING } from '../question'
import type { Aspect } from '../question'
import type { RatedFigure } from '../ratedFigure'
import type { TrendAnswer } from '../overTime/answers'
import type { Around, Next } from './next'
import { aspect, isLatest, missesOf, list } from './parts'

type Measured = Answer & { readonly kind: 'measure' }

/** What else there is to be asked of the measure, and of the service that it is in. */
export function afterMeasure({ row, about, owner, nextTarget, asReported }: Measured, around: Around): readonly Next[] {
  if (asReported !== undefined) return []
  const { measure, rating } = row
  const aspects: readonly (Aspect | null)[] = [
    rating.kind === 'rated' ? 'why this rating' : 'why not rated',
    owner !== null && around.by !== null && owner.id !== around.by.id ? 'owner' : null,
    nextTarget !== null && nextTarget.reading.kind !== 'none' && isLatest(row.period, around) ? 'next target' : null,
    measure.thread.priority === '' ? null : 'golden thread',
  ]
  const sides = aspects.filter((one): one is Aspect => one !== null && one !== about).map((one) => aspect(row, one))
  const [first, ...others] = sides
  return [...(first ? [first] : []), ...alsoOffTarget(row), ...others]
}

/** What else is off target in its service, where it is itself: the list holds one measure at least. */
const alsoOffTarget = (row: RatedFigure): readonly Next[] =>
  verdictOf(row) === 'missed'
    ? [list(missesOf({ ...EVERYTHING, serviceAreas: [row.measure.serviceArea] }), row.period)]
    : []

export function afterTrend({ rows, measure }: TrendAnswer, { by }: Around): readonly Next[] {
  const latest = rows.at(-1)
  if (latest === undefined) return []
  return [
    aspect(latest, latest.rating.kind === 'rated' ? 'why this rating' : 'why not rated'),
    ...alsoOffTarget(latest),
    ...(by !== null && measure.owner !== null && measure.owner !== by.email ? [aspect(latest, 'owner')] : []),
    ...(measure.thread.priority === '' ? [] : [aspect(latest, 'golden thread')]),
  ]
}
