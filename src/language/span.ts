import type { Tag } from './tag'
import { fromCouncil } from './tag'

/** A run of words taken for one thing; several tags where the council has several things of that name. */
export interface Span {
  readonly from: number
  /** the word after the last */
  readonly to: number
  readonly tags: readonly Tag[]
}

export const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, place) => from + place)

/** True for a span that names something of the council's other than a measure. */
export const isName = (span: Pick<Span, 'tags'>): boolean =>
  span.tags.some((tag) => fromCouncil(tag) && tag.kind !== 'measure')

/** The tags of a span that are not measures' names. */
export const tagsOf = (span: Span): readonly Tag[] => span.tags.filter((tag) => tag.kind !== 'measure')
