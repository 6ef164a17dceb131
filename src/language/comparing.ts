import { planReference } from '../domain/fits'
import type { Filter, Part } from '../domain/question'
import type { Asked } from './asked'
import { stop, withPeriod } from './asked'
import { has, hasNoun, isJudged, isPlaced } from './askedFor'
import { filtersOf } from './filter'
import type { Understanding } from './intention'
import type { Lexicon } from './lexicon'
import { distinct } from './names'
import { offersNear } from './offersNear'
import { numbersIn, SORTED } from './ranking'
import { codeOf } from './sayings'
import { chosen, liveTags } from './sentence'
import type { Sentence } from './sentence'
import type { ScopeKind, TreeKind } from './tag'

const KINDS: readonly ScopeKind[] = ['service area', 'priority', 'key aim', 'outcome']

/** "Finance against Customer Services", "the three priorities": parts side by side; null when none is asked for. */
export function askToCompare(asked: Asked): Understanding | null {
  const { sentence, limits } = asked
  if (chosen(sentence).length > 0 || hasUnknownWord(sentence) || has(sentence, 'progress')) return null
  const tree = treeAsked(sentence) ?? allOfThem(asked)
  const named = partsNamed(sentence)
  const parts =
    named.length > 1 ? (saysCompare(sentence) || asksWhich(sentence) ? named : []) : tree ? partsOf(tree, asked) : []
  if (parts.length < 2) return null
  const filter = filterAround(asked, parts)
  if (!filter || !isWhole(asked, parts, named.length > 1)) return stop(asked, { kind: 'nothing fits' }, filter ? offersNear(asked, filter) : []) // prettier-ignore
  return limits.people.length > 0
    ? stop(asked, { kind: 'nothing fits' }, [])
    : withPeriod({ ...asked, sentence: { ...sentence, unknown: [] } }, false, (period) => ({
        kind: 'compare',
        parts,
        filter,
        period,
      }))
}

const hasUnknownWord = ({ unknown, reading }: Sentence): boolean =>
  unknown.some((place) => reading.tokens[place]?.kind !== 'number')

export const saysCompare = ({ live }: Sentence): boolean =>
  liveTags(live, 'beyond').some((tag) => tag.what === 'comparison')

/** "who's worst, Finance or ICT": an end is asked for of two that are named, and of no measures. */
const asksWhich = ({ live, reading }: Sentence): boolean =>
  (liveTags(live, 'rank').some(({ sure }) => sure) || liveTags(live, 'beyond').some((tag) => tag.what === 'ranking')) &&
  reading.tokens.some(({ fold }) => fold === 'or') &&
  reading.tokens.some(({ fold }) => ['who', 'whos', 'which'].includes(fold)) &&
  liveTags(live, 'noun').length + liveTags(live, 'verdict').length + liveTags(live, 'rating').length === 0

/** The parts that a sentence names, when two or more of one tree are; "Finance v ICT on P3" compares the services. */
export function partsNamed({ live }: Sentence): readonly Part[] {
  const directorates = directoratesNamed(live)
  if (directorates.length > 1) return directorates
  for (const kind of KINDS) {
    const tags = liveTags(live, kind)
    const labels = apart(distinct(tags.map((tag) => tag.label)))
    if (labels.length > 1) return labels.map((name) => ({ kind, name }))
  }
  return []
}

/** An outcome that the plan words in two ways is one by its number, and not two to be held against one another. */
const apart = (labels: readonly string[]): readonly string[] =>
  labels.filter((label, at) => labels.findIndex((other) => planReference(other) === planReference(label)) === at)

function directoratesNamed(live: Sentence['live']): readonly Part[] {
  const tags = liveTags(live, 'directorate')
  const first = tags.filter(({ label }, at) => tags.findIndex((other) => other.label === label) === at)
  return first.map(({ label, serviceAreas }) => ({ kind: 'directorate', name: label, serviceAreas }))
}

/** The tree whose parts are asked for one by one: by name ("by service"), or all of them ("which service did best"). */
function treeAsked(sentence: Sentence): TreeKind | null {
  const [tag, ...others] = liveTags(sentence.live, 'group').filter((each) => each.of !== null)
  if (!tag || others.some((other) => other.of !== tag.of)) return null
  const ends = liveTags(sentence.live, 'rank').some((rank) => rank.sure) || liveTags(sentence.live, 'beyond').some((each) => each.what === 'ranking') // prettier-ignore
  const bare = !hasNoun(sentence) && liveTags(sentence.live, 'verdict').length + liveTags(sentence.live, 'rating').length === 0 // prettier-ignore
  // "The worst in each service" asks for measures.
  if (tag.each && liveTags(sentence.live, 'rank').length > 0 && !saysCompare(sentence) && !(bare && saysSort(sentence))) return null // prettier-ignore
  return tag.each || saysCompare(sentence) || (bare && (ends || saysSort(sentence))) ? tag.of : null
}

/** What asks for parts and nothing more: "how are the services doing", "what directorates are there". */
const OF_ALL = new Set('how what which are is have has did do the our all we there got exist council various different doing faring getting on performing performed done fared looking'.split(' ')) // prettier-ignore

function allOfThem({ sentence: { live, reading, unknown }, limits }: Asked): TreeKind | null {
  const span = live.find((each) => each.tags.some((tag) => tag.kind === 'group' && tag.of !== null && !tag.each))
  const tag = span && liveTags([span], 'group')[0]
  const many = /[^s]s$/i.test(reading.tokens[(span?.to ?? 0) - 1]?.text ?? '')
  if (!span || !tag || !many || isPlaced(limits) || isJudged(limits) || unknown.length > 0) return null
  const beside = reading.tokens.filter((_, place) => place < span.from || place >= span.to)
  return beside.length > 1 && beside.every(({ fold }) => OF_ALL.has(fold)) ? tag.of : null
}

/** "rank all the departments" */
const saysSort = ({ live, reading }: Sentence): boolean =>
  live.some(
    (span) =>
      [span.from, span.to - 1].some((place) => SORTED.has(reading.tokens[place]?.fold ?? '')) &&
      span.tags.some((tag) => tag.kind === 'rank'),
  )

/** Every part of a tree; an outcome that the plan spells in two ways is one, by its code. */
export function partsOf(kind: TreeKind, { lexicon, limits }: Pick<Asked, 'lexicon' | 'limits'>): readonly Part[] {
  if (kind === 'directorate') return directoratesLeft(lexicon, limits.outside['service area'])
  const codes = new Set<string>()
  const within = limits.within[kind]
  // "the services of the Resources directorate" are those, and no others
  return namesOf(kind, lexicon)
    .filter((name) => within.length < 2 || within.includes(name))
    .filter((name) => !limits.outside[kind].includes(name))
    .filter((name) => !codes.has(codeOf(name) ?? name) && codes.add(codeOf(name) ?? name))
    .map((name) => ({ kind, name }))
}

/** "which directorate apart from …": one whose services are all left out is no part. */
const directoratesLeft = ({ directorates }: Lexicon, outside: readonly string[]): readonly Part[] =>
  directorates
    .filter(({ serviceAreas }) => !serviceAreas.every((area) => outside.includes(area)))
    .map((one) => ({ kind: 'directorate', ...one }))

function namesOf(kind: ScopeKind, lexicon: Lexicon): readonly string[] {
  switch (kind) {
    case 'service area':
      return lexicon.serviceAreas
    case 'priority':
      return lexicon.priorities
    case 'key aim':
      return lexicon.keyAims
    case 'outcome':
      return lexicon.outcomes
  }
}

/** What else the sentence limits, without the parts themselves: what is compared is every rating. */
export function filterAround({ limits, lexicon }: Asked, parts: readonly Part[]): Filter | null {
  const [part] = parts
  if (!part || limits.thresholds.length > 0 || limits.provisional !== null) return null
  const plain = { ...limits, verdicts: [], ratings: [], notRatings: [], notVerdicts: [], withoutVerdicts: [] }
  const list = part.kind === 'directorate' ? 'service area' : part.kind
  const within = { ...limits.within, [list]: [] }
  const outside = { ...limits.outside, [list]: [] }
  return filtersOf({ ...plain, within, outside }, lexicon)?.[0] ?? null
}

/** "the three priorities" are three; and nothing is asked that a comparison would not show. */
function isWhole({ sentence, limits }: Asked, { length: parts, 0: part }: readonly Part[], named: boolean): boolean {
  const beyond = liveTags(sentence.live, 'beyond').filter((tag) => !SHOWN.has(tag.what))
  const narrowed = limits.notRatings.length + limits.notVerdicts.length + limits.withoutVerdicts.length > 0
  // "Finance against the Resources directorate": sides of two kinds.
  const ofTwoKinds = named && part?.kind !== 'directorate' && liveTags(sentence.live, 'directorate').length > 0
  return beyond.length === 0 && !narrowed && !ofTwoKinds && numbersIn(sentence).every((number) => number === parts)
}

const SHOWN = new Set(['comparison', 'ranking', 'how many at most'])
