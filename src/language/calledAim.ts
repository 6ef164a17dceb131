import type { Reading, Span } from './reading'
import { isName, range } from './reading'
import type { Tag } from './tag'

const AIMS = new Set<Tag['kind']>(['outcome', 'key aim', 'priority'])

const CALLED = new Set('outcome aim priority objective'.split(' '))

const OPENS = new Set(['the', 'our', 'that', 'its', 'their'])

/** The most words that tell which branch it is. */
const MOST = 7

/** What says no more than which branch is meant. */
const IDLE = new Set<Tag['kind']>(['filler', 'joiner', 'measure', 'group', 'noun'])

/**
 * "the benefits and council tax outcome, P2.1": places of the words before the noun. They only tell what the branch is
 * about that its code names, and no measure of theirs is asked for.
 */
export function callsAim({ tokens, spans }: Reading): ReadonlySet<number> {
  const none = new Set<number>()
  const aim = spans.find(({ to, tags }) => tags.some(({ kind }) => AIMS.has(kind)) && /\d/.test(tokens[to - 1]?.text ?? '')) // prettier-ignore
  const noun = !aim ? -1 : CALLED.has(tokens[aim.from]?.fold ?? '') ? aim.from : aim.from - 1
  if (!CALLED.has(tokens[noun]?.fold ?? '')) return none
  const the = tokens.slice(0, noun).findLastIndex(({ fold }) => OPENS.has(fold))
  const parted = tokens.slice(the + 1, noun + 1).some(({ breakBefore }) => breakBefore)
  const other = spans.some((span) => span.to > the + 1 && span.from < noun && (span.from <= the || saysMore(span)))
  return the < 0 || noun - the > MOST || parted || other ? none : new Set(range(the + 1, noun))
}

const AFTER =
  /^(?:(?:thats|that is|which is|ie|i e|being|is) )?(?:the |that )?(?:one|outcome|aim|key aim|priority|objective) (?:(?:thats|that is|which is|is|all) )?(?:about|on|for|around|covering|concerning|to do with|dealing with|that deals with|regarding) /

/** "outcome L1.1, the one about people staying at home": places of what is only told of the branch after its code. */
export function tellsOfAim({ tokens, spans }: Reading): ReadonlySet<number> {
  const aim = spans.find(({ to, tags }) => tags.some(({ kind }) => AIMS.has(kind)) && /\d/.test(tokens[to - 1]?.text ?? '')) // prettier-ignore
  const from = !aim ? -1 : tokens.findIndex(({ breakBefore }, place) => breakBefore && place >= aim.to)
  const said = from < 0 ? '' : `${tokens.slice(from).map(({ fold }) => fold).join(' ')} ` // prettier-ignore
  if (!AFTER.test(said)) return new Set()
  const next = tokens.findIndex(({ breakBefore }, place) => breakBefore && place > from)
  const to = next < 0 ? tokens.length : next
  const more = spans.some((span) => span.to > from && span.from < to && saysMore(span))
  return more || to - from > LONGEST_TOLD ? new Set() : new Set(range(from, to))
}

const LONGEST_TOLD = 14

const saysMore = (span: Span): boolean => isName(span) || span.tags.some(({ kind }) => !IDLE.has(kind))
