import { samePeriod } from '../domain/period'
import { periodAt } from './periodWords'
import type { Times } from './times'
import type { Tag } from './tag'
import type { Token } from './token'

const COLLECTING = new Set(['collection', 'collecting', 'round', 'exercise', 'window'])

/** "the Q1 collection", "collecting Q1": beside a period that is open it is the collection of figures, and not of taxes. */
export function collectionAt(
  tokens: readonly Token[],
  at: number,
  before: readonly { readonly to: number; readonly tags: readonly Tag[] }[],
  times: Times,
): { readonly tags: readonly Tag[]; readonly length: number } | null {
  if (!COLLECTING.has(tokens[at]?.fold ?? '')) return null
  const last = before.findLast((span) => span.to === at)
  const beside = last?.tags.find((tag) => tag.kind === 'period') ?? periodAt(tokens, at + 1, times)?.tag
  const open = times.periods.filter(({ state }) => state === 'open')
  const isOpen = beside?.kind === 'period' && beside.readings.some((one) => open.some(({ period }) => samePeriod(one, period))) // prettier-ignore
  return isOpen ? { tags: [{ kind: 'asking', what: 'progress' }], length: 1 } : null
}
