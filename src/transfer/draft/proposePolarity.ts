import type { Comparator, Reading, Target } from '../../domain/figure'
import type { Direction } from '../../domain/measure'
import { printYear } from '../../domain/period'
import type { MeasureFacts } from './measureFacts'
import { fair, sure, unsure } from './proposal'
import type { Proposal } from './proposal'
import { titleVerb } from './titleVerb'
import { evidenceOf, wellKnown } from './wellKnown/wellKnown'

/** One reason to think that a way is better, as a sentence. */
interface Sign {
  readonly is: Direction
  readonly says: string
}

/**
 * Which way is better, from the target's own words before all else, then its title's verb, the same measure in another
 * plan, and what is well known. Signs that disagree decide nothing. "Rate" and "Number of" are no signs.
 */
export function proposePolarity(facts: MeasureFacts): Proposal<Direction> {
  const reduced = reductionSign(facts)
  if (reduced) return sure(reduced.is, reduced.says)
  const told = facts.targets.flatMap(signOfTarget)
  const hints = [titleVerb(facts.title), knownSign(facts), wellKnownSign(facts)].flatMap((sign) => sign ?? [])
  const trends = facts.targets.flatMap(signOfTrend)
  if (told.length > 0) return decided(told, hints.slice(0, 1), sure)
  if (trends.length > 0 || hints.length > 0) return decided([...trends, ...hints], [], fair)
  return byDesign(facts) ?? decided([], [], fair)
}

/** Whether rating the measure will ask which way is better: a task is done or not, and without a target nothing is asked. */
export const needsPolarity = ({ unit, targets }: MeasureFacts): boolean =>
  unit !== 'milestone' && targets.some(({ reading: { kind } }) => NEEDING.includes(kind))

const NEEDING: readonly Reading['kind'][] = ['number', 'between', 'working day', 'trend']

type Settled = (is: Direction, evidence: string) => Proposal<Direction>

function decided(signs: readonly Sign[], against: readonly Sign[], settled: Settled): Proposal<Direction> {
  const all = [...signs, ...against]
  const says = [...new Set(all.map((sign) => sign.says))].join(' ')
  const [first] = all
  if (!first) return unsure<Direction>(null, 'Neither the target nor the title says which way is better.')
  if (all.every(({ is }) => is === first.is)) return settled(first.is, says)
  return unsure(first.is, `These disagree. ${says}`)
}

/** No target by design: it may be that the council cannot move the figure, and neither way is better. */
function byDesign({ targets }: MeasureFacts): Proposal<Direction> | null {
  const none = targets.length > 0 && targets.every(({ reading }) => isByDesign(reading))
  return none
    ? unsure<Direction>('none', 'The plan sets no target by design, so it may be that neither way is better.')
    : null
}

const isByDesign = (reading: Reading): boolean => reading.kind === 'none' && reading.why === 'no target by design'

/** A reduction is better when it is larger, whatever the title says of what is reduced. */
function reductionSign({ unit, targets }: MeasureFacts): Sign | null {
  const target = targets.find(({ reading }) => reading.kind === 'number' && reading.unit === 'percent reduction')
  if (!target && unit !== 'percent reduction') return null
  return { is: 'higher', says: 'The target is a reduction, so a larger figure is better, whatever the title says.' }
}

const TOLD: Readonly<Record<Exclude<Comparator, 'plain'>, Direction>> = {
  'at least': 'higher',
  'more than': 'higher',
  'at most': 'lower',
  'less than': 'lower',
}

const directionOf = (reading: Reading): Direction | null => {
  if (reading.kind === 'between') return 'within range'
  if (reading.kind === 'working day') return 'lower'
  return reading.kind === 'number' && reading.comparator !== 'plain' ? TOLD[reading.comparator] : null
}

function signOfTarget({ reading, written, startYear }: Target): readonly Sign[] {
  const is = directionOf(reading)
  if (is === null) return []
  if (reading.kind === 'working day') return [{ is, says: 'The target is a day to be done by: earlier is better.' }]
  return [{ is, says: `The ${printYear(startYear)} target is written "${written}".` }]
}

const TRENDS = { up: 'higher', down: 'lower', 'not up': 'lower', 'not down': 'higher' } as const

/** To maintain a level says nothing of which way is better. */
const signOfTrend = ({ reading, written }: Target): readonly Sign[] =>
  reading.kind === 'trend' && reading.direction !== 'steady'
    ? [{ is: TRENDS[reading.direction], says: `The target is written "${written}".` }]
    : []

/** What another year's plan says in its target, or what somebody confirmed of the same measure. */
function knownSign({ known }: MeasureFacts): Sign | null {
  if (known === null) return null
  const [told] = known.targets.flatMap(({ reading, written, startYear }) => {
    const is = directionOf(reading)
    return is === null
      ? []
      : [{ is, says: `The ${printYear(startYear)} plan writes the target of '${known.measure.title}' "${written}".` }]
  })
  if (told) return told
  const { polarity } = known.measure
  return polarity?.confirmed
    ? { is: polarity.is, says: `Confirmed for this measure before: ${polarity.evidence}` }
    : null
}

function wellKnownSign({ title }: MeasureFacts): Sign | null {
  const known = wellKnown(title)
  return known ? { is: known.polarity, says: evidenceOf(known) } : null
}
