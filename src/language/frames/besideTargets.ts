import { isName } from '../span'
import type { Span } from '../span'
import type { Frame } from './frame'
import { filler, kindOf, laid } from './frame'
import { placesOf, saying, sentenceOf, taken } from './said'
import { withoutFormer } from './targetsSet'

const WHAT_IS_MISSING = saying('(?:what|whats|wots|wot|wats|whatever)(?: (?:is|s|are we|do you|is it))? (?:missing|lacking|absent|wanting|needed|still needed)') // prettier-ignore

/** "no rating, what's missing?": why there is none, and no return that has not come in. "What's missing a figure" says itself what. */
export const lacksWhat: Frame = (spans, tokens) => {
  const lacks = spans.filter(isLack)
  if (lacks.length === 0) return spans
  const places = placesOf(WHAT_IS_MISSING, sentenceOf(spans, tokens))
  const apart = places.filter(({ from, to }) => lacks.every((span) => span.to <= from || span.from >= to))
  return laid(spans, apart.map(({ from, to }) => filler(from, to))) // prettier-ignore
}

const isLack = ({ tags }: Span): boolean =>
  tags.some(
    (tag) =>
      (tag.kind === 'aspect' && tag.of === 'why not rated') ||
      (tag.kind === 'verdict' && tag.verdicts.join() === 'not rated'),
  )

const CHANGE = saying('(?:change|changes|changed|difference|differ|differs|movement|shift|shifted|gap|moved|move)')

/** "change in the debtor days target from last year to this year": the former year's stands beside the coming one's anyhow. */
export const targetsBetween: Frame = (spans, tokens) => {
  const years = spans.filter(({ tags }) => tags.some((tag) => tag.kind === 'period'))
  const [place] = years.length === 2 ? placesOf(CHANGE, sentenceOf(spans, tokens)) : []
  if (!place || !tokens.some(({ fold }) => fold === 'target' || fold === 'tgt')) return spans
  const former = withoutFormer(spans)
  const known = former.some((span) => (isName(span) || kindOf(span) === 'review') && span.from < place.to && span.to > place.from) // prettier-ignore
  return former === spans || known ? former : taken(former, place, { kind: 'filler' })
}
