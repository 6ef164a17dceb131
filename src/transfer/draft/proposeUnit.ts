import type { Reading } from '../../domain/figure'
import { readOutturn } from '../../domain/readOutturn'
import { readTarget } from '../../domain/readTarget'
import type { Unit } from '../../domain/unit'
import { fair, sure, unsure } from './proposal'
import type { Proposal } from './proposal'

/** The words of a measure's figures, before there is a unit to read them in. */
export interface FigureWords {
  readonly title: string
  readonly targets: readonly string[]
  readonly outturns: readonly string[]
}

/** What a measure is counted in, from what its figures name and its title says. */
export function proposeUnit({ title, targets, outturns }: FigureWords): Proposal<Unit> {
  const readings = [
    ...targets.map((words) => readTarget(words, 'number')),
    ...outturns.map((words) => readOutturn(words, 'number')),
  ]
  const named = [
    ...new Set(readings.flatMap(({ reading, standing }) => namedIn(reading, standing.kind === 'as written'))),
  ]
  const [unit, ...others] = named
  const reduction = named.find((one) => one === 'percent reduction')
  if (reduction) return sure(reduction, 'The target is a reduction in per cent.')
  if (unit !== undefined && others.length === 0) return namedBy(unit, title)
  if (unit !== undefined) {
    const kept = named.includes('milestone') ? (named.find((one) => one !== 'milestone') ?? unit) : unit
    return unsure(kept, `The figures name more than one unit: ${named.join(', ')}.`)
  }
  const bare = readings.flatMap(({ reading }) => (reading.kind === 'number' && reading.unit === null ? [reading] : []))
  if (bare.length > 0) return byTitle(title, largest(bare))
  return (
    byWords(
      readings.map(({ reading }) => reading),
      [...targets, ...outturns],
    ) ?? byTitle(title, null)
  )
}

function namedBy(unit: Unit, title: string): Proposal<Unit> {
  if (unit === 'percent' && REDUCTION.test(title))
    return fair('percent reduction', 'The title says that it is a reduction in per cent.')
  return sure(unit, `The figures are written in ${SAID[unit] ?? unit}.`)
}

const SAID: Partial<Readonly<Record<Unit, string>>> = {
  percent: 'per cent',
  milestone: 'dates, or as done and not done',
  'working day': 'working days of a month',
}

const REDUCTION = /^(?:%|percent(?:age)?) reduction\b|\breduction \(%\)/i

function namedIn(reading: Reading, straight: boolean): readonly Unit[] {
  switch (reading.kind) {
    case 'number':
    case 'between':
      return reading.unit === null || !straight ? [] : [reading.unit]
    case 'working day':
      return ['working day']
    case 'date':
    case 'done':
    case 'not done':
    case 'expected':
      return ['milestone']
    case 'trend':
    case 'none':
    case 'narrative':
      return []
  }
}

const TITLES: readonly { readonly words: RegExp; readonly unit: Unit }[] = [
  { words: /%|\bpercent(?:age)?\b|\bproportion\b/i, unit: 'percent' },
  { words: /£|\bvalue of\b|\bamount of money\b/i, unit: 'pounds' },
  { words: /\b(?:number of |training |working |debtor |sick(?:ness)? |average )?days\b(?! of)/i, unit: 'days' },
  { words: /\bminutes\b/i, unit: 'minutes' },
  { words: /\bseconds\b/i, unit: 'seconds' },
]

/** A figure that names no unit is in the title's, unless it is a share that could not be. */
function byTitle(title: string, most: number | null): Proposal<Unit> {
  const found = TITLES.find(({ words }) => words.test(title))
  if (found?.unit === 'percent' && (most === null || most > 100 || /% number\b/i.test(title))) {
    if (most === null) return unsure('percent', 'The title speaks of per cent, and there is no figure to tell.')
    return fair('number', 'The title speaks of per cent, but the figures are numbers.')
  }
  if (found && /\bwithin\b.*\b(?:days|minutes|seconds)\b/i.test(title) && found.unit !== 'percent')
    return unsure('number', 'The title names a time to be kept, not what is counted.')
  if (found) return fair(found.unit, `The title says that it counts ${SAID[found.unit] ?? found.unit}.`)
  return most === null
    ? unsure('number', 'No figure of it names a unit.')
    : fair('number', 'Its figures are numbers without a unit.')
}

/** Words that hold a figure without being one lend it its unit, as long as nothing else does. */
function byWords(readings: readonly Reading[], written: readonly string[]): Proposal<Unit> | null {
  const named = [...new Set(readings.flatMap((reading) => namedIn(reading, true)))]
  const [unit, ...others] = named
  if (unit !== undefined && others.length === 0)
    return fair(unit, `The words of its figures speak of ${SAID[unit] ?? unit}.`)
  const narrative = written.filter((words, index) => readings[index]?.kind === 'narrative')
  if (narrative.some((words) => words.includes('%')))
    return unsure('percent', 'The words of its figures speak of per cent.')
  if (narrative.length > 0 && !narrative.some((words) => /\d/.test(words)))
    return unsure('milestone', 'Its target is in words without a figure: it may be something to be done.')
  return null
}

const largest = (readings: readonly Reading[]): number =>
  Math.max(...readings.map((reading) => (reading.kind === 'number' ? Number(reading.value) : 0)))
