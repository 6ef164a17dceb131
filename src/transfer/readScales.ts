import { z } from 'zod'
import type { Council } from '../domain/council'
import { exact } from '../domain/decimal'
import { ROUNDINGS } from '../domain/groupRating'
import type { Scale } from '../domain/rating'
import { ratingWords } from '../domain/scales/ratings'
import { scale } from './readScale'
import { decimal, must, text, unknownOr } from './settingCells'

/** The settings of a council.json that say how it rates. All but its own scale may be left out. */
export const scaleSettings = {
  scale,
  /** other scales, for the measures that `measureScales` names */
  scales: z.array(scale, must('a list of scales')).default([]),
  /** by measure code, the name of the scale it is rated on */
  measureScales: z
    .record(z.string(), text("a scale's name in quotation marks"), must("measure codes, each with a scale's name"))
    .default({}),
  groupRating: z
    .strictObject(
      {
        kind: z.literal('average', must("'average'")),
        points: z.record(
          z.string(),
          decimal("points in quotation marks, like '4'"),
          must('ratings, each with its points'),
        ),
        rounding: z.enum(ROUNDINGS, must(`one of ${ROUNDINGS.map((one) => `'${one}'`).join(', ')}`)),
      },
      { error: unknownOr('how ratings are averaged: its kind, points and rounding') },
    )
    .optional(),
}

type Settings = z.infer<z.ZodObject<typeof scaleSettings>>

export interface ScaleFault {
  readonly path: readonly string[]
  readonly message: string
}

/**
 * What is wrong between settings, each right by itself. Each is read alone, so that a fault in one of them, or anywhere
 * else in the file, hides none in another.
 */
export function faultsBetween(json: unknown): readonly ScaleFault[] {
  const given = z.record(z.string(), z.unknown()).safeParse(json).data ?? {}
  const own = scaleSettings.scale.safeParse(given['scale']).data
  const others = scaleSettings.scales.safeParse(given['scales']).data
  const byMeasure = scaleSettings.measureScales.safeParse(given['measureScales']).data
  const average = scaleSettings.groupRating.safeParse(given['groupRating']).data
  return [
    ...(own && others ? namedTwice([own, ...others]) : []),
    ...(own && others && byMeasure ? unknownScales(byMeasure, [own, ...others]) : []),
    ...(own && average ? pointsAmiss(average, own) : []),
  ]
}

const namedTwice = (all: readonly Scale[]): readonly ScaleFault[] =>
  all.flatMap(({ name }, index) =>
    all.findIndex((one) => one.name === name) === index
      ? []
      : [
          {
            path: ['scales', String(index - 1), 'name'],
            message: `must be a name of its own: '${name}' is another scale's`,
          },
        ],
  )

const unknownScales = (byMeasure: Settings['measureScales'], all: readonly Scale[]): readonly ScaleFault[] =>
  Object.entries(byMeasure).flatMap(([code, name]) =>
    all.some((one) => one.name === name)
      ? []
      : [{ path: ['measureScales', code], message: `must be the name of a scale in this file; '${name}' is none` }],
  )

/** Every rating of the council's scale has points, and a better one more than a worse. */
function pointsAmiss({ points }: NonNullable<Settings['groupRating']>, { kind }: Scale): readonly ScaleFault[] {
  const words = ratingWords(kind)
  const given = words.flatMap((word) => (Object.hasOwn(points, word) ? [exact(points[word] ?? '0')] : []))
  const descends = given.every((one, index) => index === 0 || given[index - 1]?.gt(one))
  if (descends && given.length === words.length && Object.keys(points).length === words.length) return []
  const says = `must give points to ${words.map((word) => `'${word}'`).join(', ')} and to nothing else, fewer each time`
  return [{ path: ['groupRating', 'points'], message: says }]
}

/** How a council rates, from settings with no fault. */
export function scalesOf(read: Settings): Pick<Council, 'scale' | 'measureScales' | 'groupRating'> {
  const named = new Map([read.scale, ...read.scales].map((one) => [one.name, one]))
  const measureScales = Object.fromEntries(
    Object.entries(read.measureScales).map(([code, name]) => [code, named.get(name) ?? read.scale]),
  )
  return {
    scale: read.scale,
    ...(Object.keys(measureScales).length === 0 ? {} : { measureScales }),
    ...(read.groupRating === undefined ? {} : { groupRating: read.groupRating }),
  }
}
