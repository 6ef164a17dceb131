import type { Day } from '../domain/day'
import type { Period } from '../domain/period'
import type { Understanding } from './intention'
import type { Lexicon } from './lexicon'
import { unclear } from './offers'
import { read } from './reading'
import type { TagOf } from './tag'
import { HOW_IT_CAME } from './tables/commands'
import { tokenise } from './token'

/** What stands around the figures of a submission: for whom they are, how they came, and of which period. */
export interface Heading {
  readonly kind: 'heading'
  readonly whole: string
  /** the words taken as heading, to be said again before another reading of the rest */
  readonly taken: string
  readonly rest: string
  readonly period: Period | null
  readonly onBehalfOf: { readonly personId: number; readonly how: string | null } | null
}

const FOR_WHOM = /^\s{0,9}(?:please )?(?:for|on behalf of)\s([^:,\n]{2,80})[:,\n]/i

const OF_PERIOD = /^\s{0,9}(?:for\s)?([^:\n\t]{2,20})[:\n]/i

/**
 * Takes "for Priya:" and "Q1 2021/22:" off the front, and "by e-mail" off either. A name that is nobody's is left where
 * it stands: the text is then read as a question, and says what it did not know.
 */
export function takeHeading(
  whole: string,
  lexicon: Lexicon,
  today: Day,
): Heading | { readonly kind: 'unclear'; readonly understanding: Understanding } {
  const bare: Heading = { kind: 'heading', whole, taken: '', rest: whole, period: null, onBehalfOf: null }
  const owner = FOR_WHOM.exec(whole)
  if (!owner) return takePeriod(bare, lexicon, today)
  const named = tail(owner[1] ?? '')
  const people = peopleIn(named.text, lexicon, today)
  const [person] = people
  if (!person) return takePeriod(bare, lexicon, today)
  if (people.length > 1) return { kind: 'unclear', understanding: whichPerson(whole, owner[1] ?? '', people) }
  const rest = tail(whole.slice(owner[0].length))
  const onBehalfOf = { personId: person.personId, how: named.how ?? rest.how }
  return takePeriod({ ...bare, taken: `for ${person.label}: `, rest: rest.text, onBehalfOf }, lexicon, today)
}

/** The text without "by e-mail" at its end. Only the end is looked at, so that a long text costs no more. */
function tail(text: string): { readonly text: string; readonly how: string | null } {
  const trimmed = text.trimEnd()
  const found = HOW_IT_CAME.exec(` ${trimmed.slice(-60)}`)
  return found
    ? { text: trimmed.slice(0, trimmed.length - found[0].length).trimEnd(), how: found[1] ?? null }
    : { text: trimmed, how: null }
}

/** Everybody whom a text names, when it names nothing else. */
function peopleIn(text: string, lexicon: Lexicon, today: Day): readonly TagOf<'person'>[] {
  const { spans, tokens } = read(text, lexicon, today)
  const [span] = spans
  if (!span || span.from !== 0 || span.to !== tokens.length || tokens.some((token) => !token.sure)) return []
  return span.tags.filter((tag): tag is TagOf<'person'> => tag.kind === 'person')
}

function whichPerson(whole: string, name: string, people: readonly TagOf<'person'>[]): Understanding {
  const offers = people.map((person) => ({ label: person.label, say: whole.replace(name, () => person.label) }))
  return unclear({ kind: 'several readings' }, offers, tokenise(whole).map((token) => ({ text: token.text, use: 'unsure' as const }))) // prettier-ignore
}

function takePeriod(heading: Heading, lexicon: Lexicon, today: Day): Heading {
  const found = OF_PERIOD.exec(heading.rest)
  if (!found) return heading
  const { spans, tokens } = read(found[1] ?? '', lexicon, today)
  const tag = spans[0]?.tags[0]
  if (spans.length !== 1 || tag?.kind !== 'period' || spans[0]?.to !== tokens.length || tag.readings.length !== 1)
    return heading
  return { ...heading, period: tag.readings[0] ?? null, rest: heading.rest.slice(found[0].length) }
}
