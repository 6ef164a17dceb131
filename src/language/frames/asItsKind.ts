import { isName } from '../span'
import type { Frame } from './frame'
import { filler, kindOf, laid } from './frame'

/** "how has Finance performed as a service", "… as a directorate": what kind of part it is, which its name says. */
export const asItsKind: Frame = (spans, tokens) => {
  if (!spans.some((span) => isName(span) && kindOf(span) !== 'measure' && kindOf(span) !== 'person')) return spans
  const said = spans.filter(
    (span) =>
      span.tags.some((tag) => tag.kind === 'group' && !tag.each) &&
      tokens[span.from - 2]?.fold === 'as' &&
      ['a', 'an', 'one'].includes(tokens[span.from - 1]?.fold ?? ''),
  )
  return laid(spans, said.map(({ from, to }) => filler(from - 2, to))) // prettier-ignore
}
