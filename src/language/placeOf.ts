import type { Measure } from '../domain/measure'
import type { ScopeKind, Tag } from './tag'

export const isScope = (tag: Tag): tag is Extract<Tag, { readonly kind: ScopeKind }> =>
  tag.kind === 'service area' || tag.kind === 'priority' || tag.kind === 'key aim' || tag.kind === 'outcome'

/** What a measure's place in either tree is called. */
export function placeOf(measure: Measure, kind: ScopeKind): string {
  switch (kind) {
    case 'service area':
      return measure.serviceArea
    case 'priority':
      return measure.thread.priority
    case 'key aim':
      return measure.thread.keyAim
    case 'outcome':
      return measure.thread.outcome
  }
}

/** The lists of a filter that hold the places of each kind. */
export const LIST_OF = {
  'service area': 'serviceAreas',
  priority: 'priorities',
  'key aim': 'keyAims',
  outcome: 'outcomes',
} as const satisfies Readonly<Record<ScopeKind, string>>

export const LISTS_BY_KIND = Object.entries(LIST_OF) as readonly (readonly [ScopeKind, (typeof LIST_OF)[ScopeKind]])[]
