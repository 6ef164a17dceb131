import type { Tag } from '../tag'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

/** What is the asker's own, and not the asker's team's. */
const OWN = new Set('stuff position thing figure return number data name bit part list status submission end side outstanding'.split(' ')) // prettier-ignore

const I = phrasesOf('do i report on, do i report, i report on, am i on the hook for, am i personally on the hook for, am i responsible for, am i personally responsible for, am i accountable for, am i down for, am i answerable for, that i own, do i own, i am responsible for, im responsible for, i am down for, im down for, do i look after, i look after, am i holding up, am i personally') // prettier-ignore

const OWE: readonly Tag[] = [{ kind: 'asking', what: 'owe' }]

/** "any of my stuff overdue", "which do I report on that are outstanding": what is outstanding is the asker's own. */
export const mineOf: Frame = (spans, tokens) => {
  const collecting = spans.find((span) => span.tags.some((tag) => tag.kind === 'asking' && tag.what === 'progress'))
  const mine = tokens.some(({ fold }, at) => fold === 'my' && OWN.has(tokens[at + 1]?.fold ?? ''))
  const at = tokens.findIndex((_, place) => lengthAt(I, tokens, place) > 0)
  if (!collecting || !(mine || at >= 0)) return spans
  const said = at < 0 ? [] : [{ from: at, to: at + lengthAt(I, tokens, at), tags: OWE }]
  return laid(spans, [{ ...collecting, tags: OWE }, ...said.filter(({ from, to }) => to <= collecting.from || from >= collecting.to)]) // prettier-ignore
}

const WHY: readonly Tag[] = [{ kind: 'asking', what: 'why' }]

/** "what has Finance put its misses down to": the verb says it with what stands at its end. */
export const putDownTo: Frame = (spans, tokens) => {
  const put = tokens.findIndex(({ fold }) => fold === 'put')
  const down = tokens.findIndex(({ fold }, at) => at > put && at < put + 9 && fold === 'down' && tokens[at + 1]?.fold === 'to') // prettier-ignore
  const missed = spans.some((span) => kindOf(span) === 'verdict' && span.from > put && span.to <= down)
  return put < 0 || down < 0 || !missed ? spans : laid(spans, [filler(put, put + 1), { from: down, to: down + 2, tags: WHY }]) // prettier-ignore
}

/** "how does ICT account for its misses": no accountant is meant. */
export const accountsFor: Frame = (spans, tokens) => {
  const at = tokens.findIndex(
    ({ text }, place) => /^account(?:s|ed)?$/i.test(text) && tokens[place + 1]?.fold === 'for',
  )
  const how = tokens.slice(0, Math.max(0, at)).some(({ fold }) => fold === 'how')
  const missed = spans.some((span) => kindOf(span) === 'verdict' && span.from > at)
  return at < 0 || !how || !missed ? spans : laid(spans, [{ from: at, to: at + 2, tags: WHY }])
}

const NAMED = new Set<Tag['kind'] | undefined>(['service area', 'directorate', 'person'])

/** "what is Finance down for": whose name stands against a measure owns it. */
export const downFor: Frame = (spans, tokens) => {
  const named = spans.find((span) => NAMED.has(kindOf(span)) && lengthAt(DOWN_FOR, tokens, span.to) > 0)
  if (!named || !tokens.slice(0, named.from).some(({ fold }) => ['what', 'whats', 'which'].includes(fold))) return spans
  const to = named.to + lengthAt(DOWN_FOR, tokens, named.to)
  const ends = tokens[to]?.breakBefore !== false || tokens.slice(to).every(({ fold }) => COURTESY.has(fold))
  return ends ? laid(spans, [{ from: named.to, to, tags: [{ kind: 'aspect', of: 'owner' }] }]) : spans
}

const DOWN_FOR = phrasesOf(
  'down for, put down for, down as owning, down to do, listed against, named against, named for',
)

const COURTESY = new Set(['then', 'please', 'exactly', 'now', 'here', 'in', 'the', 'plan'])
