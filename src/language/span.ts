import type { Tag } from './tag'
import { fromCouncil } from './tag'

/** A run of words taken for one thing; several tags where the council has several things of that name. */
export interface Span {
  readonly from: number
  /** the word after the last */
  readonly to: number
  readonly tags: readonly Tag[]
}

/** The places from one to the one before another; a loop, for every sentence asks it hundreds of times. */
export function range(from: number, to: number): number[] {
  const places: number[] = []
  for (let place = from; place < to; place += 1) places.push(place)
  return places
}

/** True for a span that names something of the council's other than a measure. */
export const isName = (span: Pick<Span, 'tags'>): boolean =>
  span.tags.some((tag) => fromCouncil(tag) && tag.kind !== 'measure')

/** The tags of a span that are not measures' names. */
export const tagsOf = ({ tags }: Span): readonly Tag[] => (tags.some(isMeasure) ? tags.filter((tag) => !isMeasure(tag)) : tags) // prettier-ignore

const isMeasure = (tag: Tag): boolean => tag.kind === 'measure'
