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
