import type { Measure } from '../domain/measure'
import { isScope, placeOf } from './placeOf'
import type { Match } from './findMeasures'
import type { Reading } from './reading'
import { withoutSurplus } from './surplus'
import { UNIT_CUES } from './tables/sides'

export { isScope, placeOf }

/** Which measures a sentence means: none, one, several equally well, or too weakly to say. */
export type Choice =
  | { readonly kind: 'none' }
  | { readonly kind: 'one' | 'several'; readonly matches: readonly Match[] }
  | { readonly kind: 'weak'; readonly matches: readonly Match[] }

/** Within this share of the best score, two measures fit equally well. */
const EQUALLY = 0.9

/** A named service's own measure is meant, unless it fits far worse than another's. */
const IN_SCOPE = 0.6

/** Which they are, and of one that is surely meant only the words that are its own. */
export function chooseMeasures(reading: Reading, matches: readonly Match[]): Choice {
  const choice = chooseOf(reading, matches)
  return choice.kind === 'one' ? { ...choice, matches: choice.matches.map((match) => withoutSurplus(match, reading.tokens)) } : choice // prettier-ignore
}

function chooseOf(reading: Reading, matches: readonly Match[]): Choice {
  const strong = matches.filter((match) => match.strong && !isOnlyJudged(match, reading))
  const top = strong[0]
  if (!top) return matches.length === 0 ? { kind: 'none' } : { kind: 'weak', matches: matches.slice(0, 3) }
  const scoped = strong.filter(
    (match) => match.score >= top.score * IN_SCOPE && fitsScope(match.entry.measure, reading),
  )
  const pool = scoped.length > 0 ? scoped : strong
  const best = pool[0] ?? top
  const tied = byUnit(
    pool.filter((match) => match.score >= best.score * EQUALLY),
    reading,
  )
  if (asksWhatThereIs(reading)) return sharing(best, pool)
  const fullest = saysMore(tied, reading)
  return fullest ? { kind: 'one', matches: [fullest] } : { kind: tied.length === 1 ? 'one' : 'several', matches: tied }
}

const WHAT_THERE_IS =
  /^(?:(?:so|and|ok|hi|hello|please|just|tell|show|me|us) )*(?:(?:what|whats|what all|is|do|have|has|anything|everything|something|all|there|is there|we|you|they|i|got|get|have got|hold|held|know|available|measure|kpi|else|any) )*(?:anything|everything|whats there|what there|(?:got|have|hold|held|is there|is|available))(?: \S+)? (?:on|about|around|regarding|concerning|to do with|relating to|related to|in relation to|touching|touching on) / // prettier-ignore

/** "fleet diesel, anything on that?" */
const THERE_IS_AFTER =
  / (?:anything|everything|what (?:have|do) (?:we|you|they) (?:got|have|hold|know)|what is there|whats there)(?: (?:we|you|have|got|hold|held|known))* (?:on|about|for) (?:that|it|this|them|those) $/ // prettier-ignore

/** "what have we got on diesel": of all that speak of it one has it for a name, and the others are asked for as much. */
function asksWhatThereIs({ tokens }: Reading): boolean {
  const said = `${tokens.map(({ fold }) => fold).join(' ')} `
  return WHAT_THERE_IS.test(said) || THERE_IS_AFTER.test(said)
}

/** All whose names hold every word that the best one's do. */
function sharing(best: Match, pool: readonly Match[]): Choice {
  const sharers = pool.filter(({ used }) => [...best.used].every((place) => used.has(place)))
  return { kind: sharers.length > 1 ? 'several' : 'one', matches: sharers }
}

/** "which are below target" names no measure whose title says "below target threshold": a verdict is all that is said. */
const isOnlyJudged = ({ used }: Match, { spans }: Reading): boolean =>
  [...used].every(
    (place) =>
    spans.some(({ from, to, tags }) => place >= from && place < to && tags.length > 0 && tags.every(({ kind }) => kind === 'verdict')), // prettier-ignore
  )

/** Words for how something is counted, which tell no measure from another of the same things. */
export const ONLY_QUANTITIES = new Set([
  'number',
  'rate',
  'total',
  'percentage',
  'percent',
  'average',
  'level',
  'amount',
  'time',
])

/** Of those that fit equally well, the one whose name holds what all the others' do and a word more: "online forms developed". */
function saysMore(tied: readonly Match[], { tokens }: Reading): Match | null {
  const found = tied.find((match) => tied.every((other) => [...other.used].every((place) => match.used.has(place))))
  if (!found || tied.length < 2) return null
  const more = [...found.used].filter((place) => tied.every((other) => other === found || !other.used.has(place)))
  return more.some((place) => tokens[place]?.sure && !ONLY_QUANTITIES.has(tokens[place].fold)) ? found : null
}

/** True when the measure belongs to everything that the sentence names of either tree. */
export const fitsScope = (measure: Measure, reading: Pick<Reading, 'spans'>): boolean =>
  reading.spans.every((span) => {
    const tags = span.tags.filter(isScope)
    return tags.length === 0 || tags.some((tag) => tag.names.includes(placeOf(measure, tag.kind)))
  })

/** "how many days" decides between measures that are otherwise equal. */
function byUnit(tied: readonly Match[], reading: Reading): readonly Match[] {
  if (tied.length < 2) return tied
  const sentence = ` ${reading.tokens.map((token) => token.fold).join(' ')} `
  const units = UNIT_CUES.find(([phrase]) => sentence.includes(` ${phrase} `))?.[1]
  const counted = units ? tied.filter((match) => units.includes(match.entry.measure.unit)) : []
  return counted.length > 0 ? counted : tied
}
