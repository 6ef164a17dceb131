import type { Council } from '../domain/council'
import type { Directorate } from '../domain/directorate'
import type { Measure } from '../domain/measure'
import type { Person } from '../domain/person'
import { ratingsInUse } from '../domain/scales/scaleFor'
import { fold, phraseKey } from './fold'
import type { LexiconSource } from './lexiconSource'
import type { PhraseIndex } from './phrases'
import { withPrefixesJoined } from './joined'
import { addPhrase } from './phrases'
import type { ScopeKind, Tag } from './tag'
import { ABBREVIATIONS } from './tables/abbreviations'
import { ENGLISH } from './tables/english'
import { RATING_SYNONYMS } from './tables/verdicts'
import { tokenise } from './token'
import { aimSayings, codeOf, initialsOf, partsOf } from './sayings'

export const distinct = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name) => name.trim() !== '')),
]

/** The council's own name and initials limit nothing; its scale's words are ratings. */
export function nameCouncil(phrases: PhraseIndex, council: Council): void {
  const whole: Tag = { kind: 'whole', label: council.name }
  const bare = council.name
    .replace(/\b(?:borough|district|city|county|metropolitan|council|unitary|of)\b/gi, ' ')
    .trim()
  for (const saying of [council.name, bare, initialsOf(council.name)]) addPhrase(phrases, saying, whole)
  for (const rating of ratingsInUse(council)) {
    const tag: Tag = { kind: 'rating', word: rating }
    for (const saying of [rating, ...(RATING_SYNONYMS[rating] ?? [])]) addPhrase(phrases, saying, tag)
  }
}

const WHOLE = [
  'council',
  'whole council',
  'across council',
  'organisation',
  'authority',
  'across the board',
  'council wide',
  'authority wide',
  'organisation wide',
  'overall',
  'everywhere',
  'corporately',
] // prettier-ignore

/** Words for the whole, unless the council has given them to something of its own ("Council wide"). */
export function nameWhole(phrases: PhraseIndex, council: Council): void {
  for (const saying of WHOLE)
    if (!phrases.entries.has(phraseKey(tokenise(saying).map((token) => token.fold))))
      addPhrase(phrases, saying, { kind: 'whole', label: council.name })
}

/** Service areas, directorates and the corporate plan's tree, with their initials, parts and other names. */
export function nameTrees(phrases: PhraseIndex, source: LexiconSource): void {
  const { measures, council } = source
  const areas = distinct(measures.map((measure) => measure.serviceArea))
  for (const area of areas) {
    const tag = scopeTag('service area', [area], area)
    for (const saying of [
      area,
      ...otherNames(council, area),
      ...initials(area),
      ...ownParts(area, areas),
      ...partlyInitials(area, areas),
    ])
      // prettier-ignore
      addPhrase(phrases, saying, tag)
  }
  const directorates = directoratesOf(measures)
  for (const { name, serviceAreas } of directorates) {
    const tag: Tag = { kind: 'directorate', serviceAreas, label: name }
    nameDirectorate(phrases, council, name, tag)
    for (const letters of initials(name)) if (!phrases.entries.has(phraseKey(tokenise(letters).map((token) => token.fold)))) addPhrase(phrases, letters, tag) // prettier-ignore
  }
  if (directorates.length === 0) nameOnlyDirectorate(phrases, source)
  for (const name of distinct(measures.map((measure) => measure.thread.priority)))
    for (const saying of [name, ...otherNames(council, name)])
      addPhrase(phrases, saying, scopeTag('priority', [name], name))
  nameAims(phrases, source, 'key aim', (measure) => measure.thread.keyAim)
  nameAims(phrases, source, 'outcome', (measure) => measure.thread.outcome)
}

const scopeTag = (kind: ScopeKind, names: readonly string[], label: string): Tag => ({ kind, names, label })

const otherNames = (council: Council, name: string): readonly string[] =>
  Object.hasOwn(council.alsoCalled, name) ? (council.alsoCalled[name] ?? []) : []

/** Initials of two letters or more that are not a word of English by themselves ("IT" is, "OD&P" is not). */
const initials = (name: string): readonly string[] =>
  [initialsOf(name), initialsOf(name.replace(/\band\b|&/gi, ' '))].filter(
    (letters) => letters.length > 1 && !ENGLISH.entries.has(fold(letters)),
  )

/** "Business Change" and "ICT", where no other area has a part of that name and it is not a word of English. */
function ownParts(area: string, areas: readonly string[]): readonly string[] {
  const elsewhere = new Set(
    areas
      .filter((other) => other !== area)
      .flatMap((other) => [other, ...partsOf(other)])
      .map(fold),
  )
  return partsOf(area).filter((part) => !elsewhere.has(fold(part)) && !ENGLISH.entries.has(fold(part)))
}

/** "BC & ICT", "OD and Performance", "BC": a part by its initials with the others as written, or alone. */
function partlyInitials(area: string, areas: readonly string[]): readonly string[] {
  const parts = partsOf(area)
  const ways = parts.map((part) => [part, ...initials(part)].filter((way, place) => place === 0 || way !== part))
  const mixed = ways.reduce<readonly string[]>((sayings, way) => sayings.flatMap((said) => way.map((next) => (said === '' ? next : `${said} and ${next}`))), ['']) // prettier-ignore
  const own = new Set(areas.filter((other) => other !== area).flatMap((other) => [...initials(other), ...partsOf(other).flatMap(initials)])) // prettier-ignore
  const alone = ways.flatMap((way) => way.slice(1)).filter((letters) => !own.has(letters) && !ABBREVIATIONS.has(fold(letters))) // prettier-ignore
  return parts.length > 3 ? alone : [...mixed, ...alone]
}

/** The directorates of a plan, each with its services; none where there is but one, which says no more than all of it. */
export function directoratesOf(measures: readonly Measure[]): readonly Directorate[] {
  const names = distinct(measures.map((measure) => measure.directorate))
  if (names.length < 2) return []
  return names.map((name) => ({
    name,
    serviceAreas: distinct(measures.filter(({ directorate }) => directorate === name).map((each) => each.serviceArea)),
  }))
}

function nameDirectorate(phrases: PhraseIndex, council: Council, name: string, tag: Tag): void {
  for (const saying of [name, `${name} directorate`, ...otherNames(council, name)]) addPhrase(phrases, saying, tag)
}

function nameOnlyDirectorate(phrases: PhraseIndex, { measures, council }: LexiconSource): void {
  const [name] = distinct(measures.map((measure) => measure.directorate))
  if (name === undefined) return
  const tag: Tag = { kind: 'whole', label: name }
  nameDirectorate(phrases, council, name, tag)
  for (const saying of ALONE) addPhrase(phrases, saying, tag)
}

/** Where there is but one directorate, it is everything. */
const ALONE = ['the directorate', 'across the directorate', 'directorate', 'whole directorate', 'the whole directorate', 'entire directorate', 'the entire directorate', 'our directorate', 'my directorate', 'this directorate'] // prettier-ignore

/** A plan writes one outcome in several spellings: its code ("P3.1") holds them together. */
function nameAims(
  phrases: PhraseIndex,
  { measures, council }: LexiconSource,
  kind: 'key aim' | 'outcome',
  nameOf: (measure: Measure) => string,
): void {
  const byCode = new Map<string, string[]>()
  for (const name of distinct(measures.map(nameOf))) {
    const code = codeOf(name) ?? name
    byCode.set(code, [...(byCode.get(code) ?? []), name])
  }
  for (const [code, names] of byCode) {
    const tag = scopeTag(kind, names, names[0] ?? code)
    const sayings = names.flatMap((name) => [name, ...otherNames(council, name), ...aimSayings(name)])
    for (const saying of [code, `${kind} ${code}`, ...(kind === 'key aim' ? [`aim ${code}`] : []), ...sayings])
      addPhrase(phrases, saying, tag)
  }
}

/** What a shared mailbox is called by its last word: "Road Safety Team" has no first name, and roads are no person. */
const TEAMS = new Set('team unit service services office section group desk hub inbox mailbox partnership department division'.split(' ')) // prettier-ignore

/** Full names, e-mail addresses, job titles; first and last names unless they are words of English too ("Will"). */
export function namePeople(phrases: PhraseIndex, people: readonly Person[]): void {
  for (const person of people) {
    const tag: Tag = { kind: 'person', personId: person.id, label: person.name }
    const names = person.name.split(' ')
    const isTeam = TEAMS.has((names.at(-1) ?? '').toLowerCase())
    const short = isTeam ? [] : [names[0] ?? '', names.length > 1 ? (names.at(-1) ?? '') : '']
    const own = short.filter((name) => name.length > 1 && !ENGLISH.entries.has(fold(name)) && !isTaken(phrases, name))
    for (const saying of [person.name, person.email, person.jobTitle ?? '', ...own]) addPhrase(phrases, saying, tag)
  }
}

/** "Green" is a rating first: a name that means something else already is not a person by itself. */
const isTaken = (phrases: PhraseIndex, name: string): boolean =>
  phrases.entries.get(fold(name))?.some((tag) => tag.kind !== 'person') ?? false

/** Titles, short names, codes and aliases. Measures that share a name share a phrase. */
export function nameMeasures(phrases: PhraseIndex, { measures, council }: LexiconSource): void {
  const bySaying = new Map<string, { saying: string; measures: Measure[] }>()
  for (const measure of measures) {
    const others = [measure.title, measure.shortName].flatMap((name) => otherNames(council, name))
    const names = [measure.title, measure.shortName, ...measure.aliases, ...others]
    for (const saying of distinct([measure.code, ...names, ...names.map(withPrefixesJoined)])) {
      const there = bySaying.get(saying.toLowerCase()) ?? { saying, measures: [] }
      if (!there.measures.includes(measure)) there.measures.push(measure)
      bySaying.set(saying.toLowerCase(), there)
    }
  }
  for (const { saying, measures: named } of bySaying.values())
    addPhrase(phrases, saying, {
      kind: 'measure',
      codes: named.map((measure) => measure.code),
      label: named[0]?.shortName ?? '',
    })
}
