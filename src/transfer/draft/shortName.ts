/** As much as a card on a phone has room for. */
const LONGEST = 40

/** Words that a title can do without when there is no room for them. */
const LEADING =
  /^(?:the |(?:total |average )?number of |percentage of |proportion of |% of |increase (?:the )?(?:% )?(?:number of )?|amount of )/i

/** Names measures, each at most 40 characters and no other's, from their titles: a person may give better ones. */
export function shortNames(taken: readonly string[] = []): (title: string) => string {
  const met = new Map(taken.map((name) => [name.toLowerCase(), 1]))
  const take = (name: string): string | null => {
    if (met.has(name.toLowerCase())) return null
    met.set(name.toLowerCase(), 1)
    return name
  }
  return (title) => {
    const name = shortened(title)
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

function shortened(title: string): string {
  const whole = title.replace(/[.\s]+$/, '')
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
  return whole.replace(HANGING, '')
}
