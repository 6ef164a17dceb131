import { exact } from '../../domain/decimal'
import { shareMissed } from '../../domain/fits'
import type { RatedFigure } from '../../domain/ratedFigure'
import type { Filter, Lead } from '../../domain/question'
import { listed, printCount } from './count'
import { sayMiss } from './rating'

/** More than these are a list. */
const MOST = 4

/** Two to four measures that were named, and nothing else that limits them. */
export const isSideBySide = ({ measures, serviceAreas, priorities, keyAims, outcomes }: Filter): boolean =>
  measures.length > 1 &&
  measures.length <= MOST &&
  serviceAreas.length + priorities.length + keyAims.length + outcomes.length === 0

const nameOf = ({ measure }: RatedFigure): string => measure.shortName

/** "Council Tax came nearer its target, missing it by 0.9 points, 0.92 % of target; Business rates missed by 1.02 points, 1.04 %." */
export function nearerFirst(rows: readonly RatedFigure[], lead: Lead = 'best'): string {
  const rated = rows.filter(({ rating }) => rating.kind === 'rated')
  const met = rated.filter(({ rating }) => rating.kind === 'rated' && rating.met)
  const missed = rated.filter((row) => !met.includes(row))
  if (rated.length === 0) return rows.length === 2 ? 'Neither is rated.' : 'None of them is rated.'
  const unrated = rows.filter((row) => !rated.includes(row))
  const rest = unrated.length === 0 ? '' : ` ${listed(unrated.map(nameOf))} ${unrated.length === 1 ? 'is' : 'are'} not rated.` // prettier-ignore
  if (missed.length === 0) return `${allMet(rated)}${rest}`
  if (met.length === 0) return `${allMissed(missed, lead)}${rest}`
  const [one, ...others] = missed
  const by = one !== undefined && others.length === 0 ? ` by ${missOf(one)}` : ''
  const its = (rows: readonly RatedFigure[]) => (rows.length === 1 ? 'its target' : 'their targets')
  if (lead === 'worst') return `${listed(missed.map(nameOf))} missed ${its(missed)}${by}; ${listed(met.map(nameOf))} met ${its(met)}.${rest}` // prettier-ignore
  return `${listed(met.map(nameOf))} met ${its(met)}; ${listed(missed.map(nameOf))} missed${by}.${rest}`
}

function allMet(rated: readonly RatedFigure[]): string {
  const [only, ...others] = rated
  if (only !== undefined && others.length === 0) return `${nameOf(only)} met its target.`
  return rated.length === 2 ? 'Both met their targets.' : `All ${printCount(rated.length)} met their targets.`
}

/** Told by the share of the target, the one scale on which days and percentages stand beside one another. */
function allMissed(missed: readonly RatedFigure[], lead: Lead): string {
  const share = (row: RatedFigure) => exact(shareMissed(row) ?? 0)
  const sorted = [...missed].sort((one, other) => share(one).comparedTo(share(other)))
  const [nearest] = sorted
  const furthest = sorted.at(-1)
  const both = missed.length === 2 ? 'Both' : `All ${printCount(missed.length)}`
  if (nearest === undefined || furthest === undefined) return ''
  if (missed.length === 1) return `${nameOf(nearest)} missed its target by ${missOf(nearest)}.`
  if (missed.some((row) => shareMissed(row) === null)) return `${both} missed their targets.`
  if (share(nearest).eq(share(furthest))) return `${both} missed their targets by the same share: ${missOf(nearest)}.`
  if (lead === 'worst') return `${nameOf(furthest)} came ${missed.length === 2 ? 'further' : 'furthest'} from its target, missing it by ${missOf(furthest)}; ${nameOf(nearest)} missed by ${missOf(nearest)}.` // prettier-ignore
  return `${nameOf(nearest)} came ${missed.length === 2 ? 'nearer' : 'nearest'} its target, missing it by ${missOf(nearest)}; ${nameOf(furthest)} ${missed.length === 2 ? 'missed' : 'came furthest from its own, missing'} by ${missOf(furthest)}.`
}

const missOf = ({ rating, measure }: RatedFigure): string =>
  rating.kind === 'rated' && rating.miss !== null ? sayMiss(rating.miss, measure, 2) : 'an amount that is not known'

/** The measures as the line of what was understood names them. */
export const besideOneAnother = (rows: readonly RatedFigure[], lead?: Lead): string =>
  lead === undefined
    ? `Side by side: ${listed(rows.map(nameOf))}`
    : `${lead === 'best' ? 'Best' : 'Worst'} against target of ${listed(rows.map(nameOf))}`
