import { foldName } from '../documents/headings'
import type { KnownMeasure } from '../draft/knownMeasure'
import type { DraftMeasure } from '../draft/planDraft'
import type { MatchedBy } from './planMatch'

/** A held measure that one of a draft is beyond doubt. */
export interface Certain {
  readonly known: KnownMeasure
  readonly by: MatchedBy
}

/** How two measures are found to be one: the same key on either side, and no other with it. Null: it has none. */
interface Way {
  readonly by: MatchedBy
  readonly ofDraft: (one: DraftMeasure) => string | null
  readonly ofHeld: (one: KnownMeasure) => string
}

const placed = ({ title, serviceArea }: DraftMeasure['measure']): string =>
  `${foldName(title)}\n${foldName(serviceArea)}`

const uncoded = ({ measure }: DraftMeasure, key: string): string | null => (measure.code === null ? key : null)

/** In order: the code, the title in its service area, the title alone. A code that is not held is never overruled. */
const WAYS: readonly Way[] = [
  { by: 'code', ofDraft: ({ measure }) => measure.code, ofHeld: ({ measure }) => measure.code },
  { by: 'title', ofDraft: (one) => uncoded(one, placed(one.measure)), ofHeld: ({ measure }) => placed(measure) },
  {
    by: 'title',
    ofDraft: (one) => uncoded(one, foldName(one.measure.title)),
    ofHeld: ({ measure }) => foldName(measure.title),
  },
]

/** Those that are one beyond doubt. */
export function certainMatches(
  measures: readonly DraftMeasure[],
  held: readonly KnownMeasure[],
): ReadonlyMap<DraftMeasure, Certain> {
  const certain = new Map<DraftMeasure, Certain>()
  const taken = new Set<KnownMeasure>()
  for (const { by, ofDraft, ofHeld } of WAYS) {
    const drafts = onlyOnes(
      measures.filter((one) => !certain.has(one)),
      ofDraft,
    )
    const helds = onlyOnes(
      held.filter((known) => !taken.has(known)),
      ofHeld,
    )
    for (const [key, one] of drafts) {
      const known = helds.get(key)
      if (!known) continue
      certain.set(one, { known, by })
      taken.add(known)
    }
  }
  return certain
}

/** Each that no other has the key of. */
function onlyOnes<T>(all: readonly T[], keyOf: (one: T) => string | null): ReadonlyMap<string, T> {
  const met = new Map<string, T | null>()
  for (const one of all) {
    const key = keyOf(one)
    if (key !== null) met.set(key, met.has(key) ? null : one)
  }
  return new Map([...met].flatMap(([key, one]) => (one === null ? [] : [[key, one] as const])))
}
