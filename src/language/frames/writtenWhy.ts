import type { Span } from '../span'
import { isName } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { kindOf, laid, lengthAt, phrasesOf } from './frame'

const PANDEMIC = new Set(['covid', 'covid19', 'coronavirus', 'pandemic'])

const BEFORE = new Set('because of due to owing thank on account a result down put attributed caused blamed by given for under with from through over the an read reading say saying said as state stating marked mark show showing shown is wa was are were being been be impacted affected hit cancelled reason cause that which where who whose it its their they entry entered there written write cite citing cited quoting blaming blame'.split(' ')) // prettier-ignore

const AFTER = new Set('19 pandemic covid coronavirus restriction related outbreak crisis situation impact effect as a the reason cause excuse explanation given wa was is being cited only itself'.split(' ')) // prettier-ignore

/**
 * "no rating because of Covid", "no target until the new CRM is in place": why there is none stands in the plan's own
 * words, so the measures are looked for by them. A miss may have such a reason too, and that is no word of its target.
 */
export const writtenWhy: Frame = (spans, tokens) => {
  const awaited = spans.some(isLack) ? null : targetAwaited(tokens)
  if ((!spans.some(isLack) && !awaited) || spans.some(isJudged)) return spans
  const found = ofPandemic(spans, tokens) ?? ofThing(spans, tokens)
  if (found === null || (awaited && found.to > awaited.from)) return spans
  return laid(spans, awaited ? [found, awaited] : [found])
}

const FOR_TARGET = phrasesOf('for a target, for target, for the target, for it target, for their target, for any target, before a target, before target, before a target can be set, before a target is set, before target can be set, before target are set, before they get a target, before it get a target, before they have a target, before getting a target, to get a target, to have a target, to be given a target, to get target') // prettier-ignore

/** "waiting on the new CRM for a target": what is waited for so is not there. */
function targetAwaited(tokens: readonly Token[]): Span | null {
  const waits = tokens.findIndex((_, place) => lengthAt(UNTIL, tokens, place) > 0)
  const at = waits < 0 ? -1 : tokens.findIndex((_, place) => place > waits && lengthAt(FOR_TARGET, tokens, place) > 0)
  const tags: readonly Tag[] = [{ kind: 'aspect', of: 'why not rated' }]
  return at < 0 ? null : { from: at, to: at + lengthAt(FOR_TARGET, tokens, at), tags }
}

/** The words looked for, where what is asked about was named before. */
export function writtenIn(spans: readonly Span[], tokens: readonly Token[]): string | null {
  const tag = (ofPandemic(spans, tokens) ?? ofThing(spans, tokens))?.tags[0]
  return tag?.kind === 'written' ? tag.words : null
}

const isLack = (span: Span): boolean =>
  span.tags.some(
    (tag) =>
      tag.kind === 'because' ||
      (tag.kind === 'aspect' && tag.of === 'why not rated') ||
      (tag.kind === 'verdict' && tag.verdicts.join() === 'not rated'),
  )

const isJudged = ({ tags }: Span): boolean =>
  tags[0]?.kind === 'rating' || (tags[0]?.kind === 'verdict' && tags[0].verdicts.join() !== 'not rated')

const written = (from: number, to: number, words: string): Span => ({ from, to, tags: [{ kind: 'written', words }] })

const LOOSE = new Set<Tag['kind'] | undefined>([undefined, 'filler', 'joiner', 'asking', 'pronoun'])

/** Whether a word belongs to nothing that limits a question by itself. */
const isFree = (spans: readonly Span[], at: number): boolean =>
  spans.every((span) => at < span.from || at >= span.to || (!isName(span) && LOOSE.has(kindOf(span))))

function ofPandemic(spans: readonly Span[], tokens: readonly Token[]): Span | null {
  const at = tokens.findIndex(({ fold }, place) => PANDEMIC.has(fold) && isFree(spans, place))
  const said = tokens[at]
  if (said === undefined) return null
  let [from, to] = [at, at + 1]
  while (from > 0 && BEFORE.has(tokens[from - 1]?.fold ?? '') && isFree(spans, from - 1)) from -= 1
  while (to < tokens.length && AFTER.has(tokens[to]?.fold ?? '') && isFree(spans, to)) to += 1
  // Nothing that asks ("which") is taken with it at the sentence's beginning.
  return from === 0 ? written(at, to, said.text) : written(from, to, said.text)
}

const UNTIL = phrasesOf(
  'until, till, til, pending, awaiting, waiting for, waiting on, waits for, wait for, waiting until, until after, before',
)

const BECAUSE = phrasesOf(
  'because of, due to, owing to, on account of, down to, held up by, because, cos, since, while, whilst, when, as, explained by, accounted for by, attributed to, attributable to, put down to, caused by, blamed on, explained away by, justified by, excused by, as a result of, a result of, the result of, in consequence of, a consequence of',
)

/** "because there's no CRM": the thing that is not there is waited for. */
const WITHOUT = phrasesOf('there is no, there no, there wa no, there was no, theres no, we have no, weve no, we have not got, we havent got, we dont have, we are waiting for, were waiting for, we wait for, waiting for, waiting on, we await, we wait on, we are waiting on, were waiting on, waiting, awaiting, we get, we get hold of, we have, we have got, weve got, we buy, we procure, we install, we implement, we launch, we receive, they install, they get, they deliver, it get, it have, the council get, the council have, the council install, no, of no, of not having, of there being no') // prettier-ignore

const ARTICLES = new Set(['the', 'a', 'an', 'our', 'their', 'its', 'that', 'this'])

/** What says little of a thing that has a name beside it. */
const GENERIC = new Set(
  'new system software project replacement arrival implementation introduction installation launch rollout procurement delivery go live purchase'.split(
    ' ',
  ),
)

const TAIL = new Set('is are wa was ha has have been being be in place live implemented installed delivered ready up and running there introduced launched rolled out procured arrive arrived come go goe get land bought sorted set working operational finished complete completed it not isnt hasnt wasnt arent havent yet still available built here started done'.split(' ')) // prettier-ignore

/** Of such a thing it is said that it is not there. */
const YET = new Set(['place', 'live', 'implemented', 'installed', 'launched', 'procured', 'yet'])

const MOST = 4

/** "until the new CRM is in place": the thing that is waited for, to the end of what is said of it. */
function ofThing(spans: readonly Span[], tokens: readonly Token[]): Span | null {
  const at = tokens.findIndex((_, place) => lengthAt(UNTIL, tokens, place) + lengthAt(BECAUSE, tokens, place) > 0)
  if (at < 0) return null
  const waits = lengthAt(UNTIL, tokens, at)
  let from = at + (waits || lengthAt(BECAUSE, tokens, at))
  from += lengthAt(WITHOUT, tokens, from)
  while (ARTICLES.has(tokens[from]?.fold ?? '')) from += 1
  let to = from
  while (
    to < tokens.length &&
    to < from + MOST &&
    isThing(spans, tokens, to, from) &&
    !(to > from && endsName(tokens, to))
  )
    to += 1
  const things = tokens.slice(from, to)
  const named = things.filter(({ fold }) => !GENERIC.has(fold))
  let end = to
  while (TAIL.has(tokens[end]?.fold ?? '') && tokens[end]?.breakBefore === false && !isNamed(spans, end)) end += 1
  // Of causes the record knows many by kinds of its own: only what is written like a name, or is said not to be there yet, is looked for by its letters.
  const awaited = waits > 0 || named.some(({ text }) => /^\p{Lu}{2,}s?$/u.test(text)) || tokens.slice(to, end).some(({ fold }) => YET.has(fold)) // prettier-ignore
  return named.length === 0 || !awaited
    ? null
    : written(at, end, named.map(({ text }) => text.replace(POSSESSIVE, '')).join(' '))
}

/** "until the new CRM's in", "the CRM's arrival": the name of the thing is what stands before its "'s". */
const POSSESSIVE = /['’‘`]s$/i

const endsName = (tokens: readonly Token[], at: number): boolean =>
  TAIL.has(tokens[at]?.fold ?? '') ||
  (POSSESSIVE.test(tokens[at - 1]?.text ?? '') && !GENERIC.has(tokens[at]?.fold ?? ''))

const isNamed = (spans: readonly Span[], at: number): boolean =>
  spans.some((span) => at >= span.from - 1 && at < span.to && (isName(span) || kindOf(span) === 'period'))

function isThing(spans: readonly Span[], tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || (at > from && token.breakBefore)) return false
  if (GENERIC.has(token.fold)) return true
  return spans.every((span) => at < span.from || at >= span.to || kindOf(span) === undefined)
}
