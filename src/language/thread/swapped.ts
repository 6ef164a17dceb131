import type { Filter } from '../../domain/question'
import { has } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { isOwnKind } from '../ownKinds'
import { chosen, liveTags } from '../sentence'
import { saidIn, wholly } from './marking'
import { LIST_OF } from '../placeOf'

const LEAD = '(?:(?:and|now|ok|then|but|so|actually|no|please|could|can|would|will|you|i|we|id|like|want|to|lets|let|me|us|just|instead) )*' // prettier-ignore

const SWAPS = new RegExp(`^${LEAD}(?:(?:swap|swop|switch|change|replace|trade|exchange|substitute|turn|alter|use|make it|do|try)(?: out)? (?:\\S+ )+?(?:for|with|by|to|into|instead of|in place of|rather than)|(?:\\S+ )+?(?:instead of|in place of|in lieu of|rather than)) `) // prettier-ignore

/**
 * "swap Our People for Our Future", "ICT instead of Finance": of two that are named the one that was asked about goes, and
 * the other takes its place, whichever is said first. All else stays.
 */
export function swapped(following: Following): Understanding | null {
  const { sentence, last, limits } = following
  const { question } = last
  if (!('filter' in question) || isOwnKind(question) || question.kind === 'compare' || !SWAPS.test(`${saidIn(sentence)} `)) return null // prettier-ignore
  if (!isOnlySwap(sentence) || limits.thresholds.length + limits.people.length > 0) return null
  if (liveTags(sentence.live, 'period').length + liveTags(sentence.live, 'verdict').length > 0) return null
  if (has(sentence, 'count') || has(sentence, 'status') || has(sentence, 'progress')) return null
  const filter = withPlaces(sentence, question.filter) ?? withRating(sentence, question.filter)
  return filter && answer({ ...following, sentence: wholly(sentence) }, { ...question, filter })
}

/** "change Finance to ICT": of the words, the verb alone may stand in a measure's name, or be unknown. */
function isOnlySwap(sentence: Following['sentence']): boolean {
  const verb = sentence.reading.tokens.findIndex(({ fold }) => VERBS.has(fold))
  const named = chosen(sentence).flatMap(({ used }) => [...used])
  return [...named, ...sentence.unknown].every((place) => place === verb)
}

const VERBS = new Set('swap swop switch change replace trade exchange substitute turn alter'.split(' '))

function withPlaces({ live }: Following['sentence'], before: Filter): Filter | null {
  const named = (['service area', 'priority', 'key aim', 'outcome'] as const).flatMap((kind) =>
    liveTags(live, kind).map(({ names }) => ({ list: LIST_OF[kind], names })),
  )
  const gone = named.filter(({ list, names }) => names.some((name) => before[list].includes(name)))
  const come = named.filter((each) => !gone.includes(each))
  const [out, ...othersOut] = gone
  const [into, ...othersIn] = come
  if (!out || !into || othersOut.length + othersIn.length > 0) return null
  const left = { ...before, [out.list]: before[out.list].filter((name) => !out.names.includes(name)) }
  return { ...left, [into.list]: [...left[into.list], ...into.names] }
}

function withRating({ live }: Following['sentence'], before: Filter): Filter | null {
  const words = liveTags(live, 'rating').map(({ word }) => word)
  const [into, ...others] = words.filter((word) => !before.ratings.includes(word))
  const out = words.filter((word) => before.ratings.includes(word))
  if (into === undefined || others.length > 0 || out.length !== 1) return null
  return { ...before, ratings: [...before.ratings.filter((word) => !out.includes(word)), into], verdicts: [] }
}
