import type { Measure, MeasureCode } from '../measure'
import type { Scale } from '../rating'
import { bestFirst, ratingWords } from './ratings'

/** A council's scale, and the measures that are rated on another one. */
export interface Scales {
  readonly scale: Scale
  readonly measureScales?: Readonly<Record<MeasureCode, Scale>> | undefined
}

/** The scale that a measure is rated on: its own, or else the council's. */
export function scaleFor({ code }: Measure, { scale, measureScales = {} }: Scales): Scale {
  return Object.hasOwn(measureScales, code) ? (measureScales[code] ?? scale) : scale
}

/** Every scale in use, the council's first. */
export const scalesInUse = ({ scale, measureScales = {} }: Scales): readonly Scale[] => [
  ...new Set([scale, ...Object.values(measureScales)]),
]

/** The words of every scale in use, best first. */
export const ratingsInUse = (scales: Scales): readonly string[] =>
  [...new Set(scalesInUse(scales).flatMap(({ kind }) => ratingWords(kind)))].toSorted(bestFirst)

/** True where some measure cannot be rated without the figure of the same period last year. */
export const asksForLastYear = (scales: Scales): boolean =>
  scalesInUse(scales).some(({ kind }) => kind === 'last year decides amber')
