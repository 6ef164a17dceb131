import type { Council } from '../council'
import { exact } from '../decimal'
import type { Scale } from '../rating'
import { EXCEPTIONS, SCALE_KINDS, SCALE_NAMES } from '../scales/ratings'
import { decimal } from './boxes'
import { USUAL_CUT_OFFS } from './fields'
import type { Box, SettingFault } from './fault'

/**
 * The scale that was chosen. One of the kind that the council has keeps its name and its exceptions; its cut-offs are the
 * council's own as soon as they are not those worked out from Derbyshire's ratings.
 */
export function scaleFrom(box: Box, council: Council, faults: SettingFault[]): Scale | null {
  const kind = box('scale', (words) => SCALE_KINDS.find((one) => one === words) ?? null)
  const toleranceAtZero = box('atZero', decimal)
  if (kind === null) return null
  if (council.groupRating !== undefined && kind !== council.scale.kind) {
    faults.push({ at: 'scale', kind: 'averaged on another' })
  }
  const same = kind === council.scale.kind
  const { name, exceptions } = same ? council.scale : { name: SCALE_NAMES[kind], exceptions: EXCEPTIONS[kind] }
  if (kind === 'shares of target') {
    const cutOffs = box('cutOffs', cutOffsIn)
    if (cutOffs === null || toleranceAtZero === null) return null
    if (!inOrder(cutOffs)) faults.push({ at: 'cutOffs', kind: 'out of order' })
    return { kind, name, exceptions, cutOffs, cutOffsAre: whose(cutOffs, council.scale), toleranceAtZero }
  }
  const tolerancePercent = box('tolerance', decimal)
  if (tolerancePercent === null || toleranceAtZero === null) return null
  if (exact(tolerancePercent).gt(100)) faults.push({ at: 'tolerance', kind: 'too much' })
  return { kind, name, exceptions, tolerancePercent, toleranceAtZero }
}

type CutOffs = Extract<Scale, { kind: 'shares of target' }>['cutOffs']

/** "105, 98, 90" */
function cutOffsIn(words: string): CutOffs | null {
  const [strong, good, review, ...more] = words.split(/[,;/]|\band\b/).map((one) => decimal(one))
  if (!strong || !good || !review || more.length > 0) return null
  return { strong, good, review }
}

/** A met target is never below the second rating, nor a missed one the first. */
function inOrder({ strong, good, review }: CutOffs): boolean {
  const [first, second, third] = [exact(strong), exact(good), exact(review)]
  return first.gte(100) && second.lte(100) && first.gt(second) && second.gt(third)
}

function whose(cutOffs: CutOffs, before: Scale): 'inferred' | 'published' {
  const isSame = (one: CutOffs) => KEYS.every((key) => exact(one[key]).eq(exact(cutOffs[key])))
  if (before.kind === 'shares of target' && isSame(before.cutOffs)) return before.cutOffsAre
  return isSame(USUAL_CUT_OFFS) ? 'inferred' : 'published'
}

const KEYS = ['strong', 'good', 'review'] as const satisfies readonly (keyof CutOffs)[]
