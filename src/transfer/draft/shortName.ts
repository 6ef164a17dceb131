/** As much as a card on a phone has room for. */
const LONGEST = 40

/** Words that a title can do without when there is no room for them. */
const LEADING =
  /^(?:the |(?:total |average )?number of |percentage of |proportion of |% of |increase (?:the )?(?:% )?(?:number of )?|amount of )/i

/**
 * Names measures, each at most 40 characters and no other's, from their titles: a person may give better ones. Those of
 * `titles` that would have one name between them have what tells them apart in theirs.
 */
export function shortNames(titles: readonly string[], taken: readonly string[] = []): (title: string) => string {
  const met = new Map(taken.map((name) => [name.toLowerCase(), 1]))
  const apart = toldApart(titles)
  const take = (name: string): string | null => {
    if (met.has(name.toLowerCase())) return null
    met.set(name.toLowerCase(), 1)
    return name
  }
  return (title) => {
    const name = apart.get(title) ?? shortened(title)
    const free = take(name)
    if (free !== null) return free
    for (let number = (met.get(name.toLowerCase()) ?? 1) + 1; ; number++) {
      const ending = ` (${number})`
      const numbered = take(`${cut(name, LONGEST - ending.length)}${ending}`)
      if (numbered === null) continue
      met.set(name.toLowerCase(), number)
      return numbered
    }
  }
}

/** "Admissions to care homes, aged 65 and over": what tells apart the titles whose first words make one name. */
function toldApart(titles: readonly string[]): ReadonlyMap<string, string> {
  const alike = new Map<string, string[]>()
  for (const title of new Set(titles)) alike.set(shortened(title), [...(alike.get(shortened(title)) ?? []), title])
  return new Map([...alike].flatMap(([name, group]) => (group.length < 2 ? [] : namesApart(name, group))))
}

function namesApart(name: string, titles: readonly string[]): readonly (readonly [title: string, name: string])[] {
  const [first = [], ...others] = titles.map(wordsOf)
  const alike = others.reduce((most, words) => Math.min(most, sameAtFirst(first, words)), first.length)
  return titles.map((title) => [title, withDifference(name, wordsOf(title), alike)])
}

function sameAtFirst(some: readonly string[], others: readonly string[]): number {
  const at = some.findIndex((word, place) => others[place] !== word)
  return at < 0 ? some.length : at
}

/** As much room as what tells a title apart has. */
const DIFFERENCE = 20

function withDifference(name: string, words: readonly string[], alike: number): string {
  // "aged 65", and no number without what it counts
  const from = /^\d/.test(words[alike] ?? '') && alike > 0 ? alike - 1 : alike
  const difference = alike < words.length ? cut(words.slice(from).join(' '), DIFFERENCE) : ''
  const rest = cut(name, LONGEST - difference.length - 2)
  return difference === '' || rest.endsWith(difference) ? name : `${rest}, ${difference}`
}

const wordsOf = (title: string): readonly string[] => withoutStop(title).split(/[\s,;]+/)

const withoutStop = (title: string): string => title.replace(/[.\s]+$/, '')

function shortened(title: string): string {
  const whole = withoutStop(title)
  return cut(whole.length <= LONGEST ? whole : capital(whole.replace(LEADING, '')), LONGEST)
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

const JOINING =
  'a|an|and|all|any|are|as|at|be|been|between|by|each|every|for|from|in|into|is|its|of|on|or|our|per|than|that|the|their|through|to|under|was|were|where|which|who|whose|with|within'

/** Words at an end that join nothing, and the marks before them. */
const HANGING = new RegExp(`(?:[\\s,;:(–-]+|\\s(?:${JOINING}))+$`, 'i')

/** A bracket that is not closed. */
const LEFT_OPEN = /\s*\([^)]*$/

const withoutHanging = (words: string): string => words.replace(LEFT_OPEN, '').replace(HANGING, '')

/** A short name that is its title broken off at words that join nothing, without them: "Calls to the"; null: it is not. */
export function withoutBrokenEnd(name: string, title: string): string | null {
  if (title.length <= name.length || !title.toLowerCase().startsWith(name.toLowerCase())) return null
  const whole = withoutHanging(name)
  return whole === name || !whole.includes(' ') ? null : whole
}

/** As many whole words as there is room for; none is left hanging that joins nothing. */
function cut(words: string, room: number): string {
  if (words.length <= room) return words
  const kept = words.slice(0, room + 1)
  const at = kept.lastIndexOf(' ')
  const whole = at > room / 2 ? kept.slice(0, at) : words.slice(0, room)
  return withoutHanging(whole) || whole
}
