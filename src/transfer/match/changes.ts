import type { Target } from '../../domain/figure'
import type { Known, Measure, Tolerance } from '../../domain/measure'
import { printYear } from '../../domain/period'
import { foldName } from '../documents/headings'
import type { KnownMeasure } from '../draft/knownMeasure'
import type { DraftMeasure } from '../draft/planDraft'
import type { PartChanged } from './planMatch'

type Part = Pick<PartChanged, 'part'> & { readonly of: (measure: Omit<Measure, 'code'>) => string }

/** What every plan says of a measure. */
const IN_EVERY_PLAN: readonly Part[] = [
  { part: 'title', of: ({ title }) => title },
  { part: 'service area', of: ({ serviceArea }) => serviceArea },
  { part: 'priority', of: ({ thread }) => thread.priority },
  { part: 'key aim', of: ({ thread }) => thread.keyAim },
  { part: 'outcome', of: ({ thread }) => thread.outcome },
]

const known = <T extends string>(claim: Known<T> | null): string =>
  claim === null ? '' : `${claim.is}${claim.confirmed ? '' : ' (proposed)'}`

/** What only our own form says, where a blank is an answer. */
const IN_OUR_OWN: readonly Part[] = [
  ...IN_EVERY_PLAN,
  { part: 'short name', of: ({ shortName }) => shortName },
  { part: 'aliases', of: ({ aliases }) => aliases.join('; ') },
  { part: 'directorate', of: ({ directorate }) => directorate },
  { part: 'unit', of: ({ unit }) => unit },
  { part: 'noun', of: ({ noun }) => noun ?? '' },
  { part: 'decimals', of: ({ decimals }) => String(decimals) },
  { part: 'polarity', of: ({ polarity }) => known(polarity) },
  { part: 'basis', of: ({ basis }) => known(basis) },
  { part: 'growth', of: ({ growth }) => known(growth) },
  { part: 'frequency', of: ({ frequency }) => frequency },
  { part: 'quarter rule', of: ({ quarterRule }) => quarterRule ?? '' },
  { part: 'tolerance', of: ({ tolerance }) => toleranceWords(tolerance) },
  { part: 'owner', of: ({ owner }) => owner ?? '' },
  { part: 'life', of: ({ life }) => life.kind },
]

function toleranceWords(tolerance: Tolerance | null): string {
  switch (tolerance?.kind) {
    case undefined:
      return ''
    case 'share of target':
      return `${tolerance.percent} % of target`
    case 'points':
      return `${tolerance.points} points`
    case 'own units':
      return tolerance.amount
    case 'none':
      return 'none'
  }
}

/**
 * What would change if a measure of a draft were kept as one that is held. A plan that is no export of ours changes only
 * what it says: where it has no service area, or no target for a year, the one that is held stays.
 */
export function changesFrom(draft: DraftMeasure, held: KnownMeasure): readonly PartChanged[] {
  const own = draft.measure.code !== null
  const parts = (own ? IN_OUR_OWN : IN_EVERY_PLAN).flatMap(({ part, of }) => {
    const [before, after] = [of(held.measure), of(draft.measure)]
    const silent = !own && after === ''
    return silent || sameWords(before, after) ? [] : [{ part, before, after, target: null }]
  })
  return [...parts, ...unitChange(draft, held), ...draft.targets.flatMap((target) => targetChange(target, held))]
}

/** A unit that the document's figures name, where it is another than the measure is held in. */
function unitChange(draft: DraftMeasure, { measure: { unit: before } }: KnownMeasure): readonly PartChanged[] {
  const { code, unit: after } = draft.measure
  const named = draft.assumptions.some(({ kind, confidence }) => kind === 'unit' && confidence === 'sure')
  return code === null && named && before !== after ? [{ part: 'unit', before, after, target: null }] : []
}

/** Capitals, blanks and a full stop at the end change nothing. */
const sameWords = (one: string, other: string): boolean =>
  one === other || (foldName(one) === foldName(other) && /\p{L}/u.test(one))

function targetChange(target: Target, { targets }: KnownMeasure): readonly PartChanged[] {
  const before = targets.find(({ startYear }) => startYear === target.startYear)
  const same = before ? sameTarget(before, target) : target.written.trim() === ''
  if (same) return []
  const part = `${printYear(target.startYear)} target`
  return [{ part, before: before?.written ?? '', after: target.written, target: target.startYear }]
}

/** The words decide; and for words that are the same, a profile that one of them lacks or has otherwise. */
const sameTarget = (one: Target, other: Target): boolean =>
  one.written.trim() === other.written.trim() &&
  (other.profile === null || JSON.stringify(one.profile) === JSON.stringify(other.profile))
