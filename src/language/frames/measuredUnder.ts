import { formsOf } from '../tables/wordForms'
import type { Span } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid } from './frame'

const LIST: readonly Tag[] = [{ kind: 'asking', what: 'list' }]

const MEASURES: ReadonlySet<string> = new Set('measure track monitor gauge record collect count report watch check'.split(' ').flatMap(formsOf)) // prettier-ignore

const BEFORE_IT = new Set('what whats which things we they do did are is was were have has had got get gets getting been being all the council that ve also currently and so hello hi ok'.split(' ')) // prettier-ignore

const ASKS = new Set(['what', 'whats', 'which'])

const LEADS = new Set('in under within for beneath across against inside on by'.split(' '))

const PLACES = new Set<Tag['kind'] | undefined>(['service area', 'priority', 'key aim', 'outcome', 'directorate'])

/** "what have we got measured under Our Future", "what is tracked in Finance": its measures, and not how it is doing. */
export const measuredUnder: Frame = (spans, tokens) => {
  const at = tokens.findIndex(({ fold }) => MEASURES.has(fold))
  const before = tokens.slice(0, at).map(({ fold }) => fold)
  const asks = at > 0 && before.some((fold) => ASKS.has(fold)) && before.every((fold) => BEFORE_IT.has(fold))
  return asks && leadsToPlace(spans, tokens, at + 1)
    ? laid(spans, [filler(0, at), { from: at, to: at + 1, tags: LIST }])
    : spans
}

function leadsToPlace(spans: readonly Span[], tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.fold === 'on' && LEADS.has(tokens[from + 1]?.fold ?? '') ? from + 1 : from
  const the = tokens[at + 1]?.fold === 'the' ? 1 : 0
  return (
    LEADS.has(tokens[at]?.fold ?? '') && spans.some((span) => span.from === at + 1 + the && PLACES.has(kindOf(span)))
  )
}
