/** As much as a card on a phone has room for. */
const LONGEST = 40

/** Words that a title can do without when there is no room for them. */
const LEADING =
  /^(?:the |(?:total |average )?number of |percentage of |proportion of |% of |increase (?:the )?(?:% )?(?:number of )?|amount of )/i

/** A name of at most 40 characters made from a title: a person may give a better one. */
export function shortNameFor(title: string, taken: ReadonlySet<string>): string {
  const whole = title.replace(/[.\s]+$/, '')
  const name = cut(whole.length <= LONGEST ? whole : capital(whole.replace(LEADING, '')), LONGEST)
  if (!taken.has(name.toLowerCase())) return name
  for (let number = 2; ; number++) {
    const ending = ` (${number})`
    const numbered = `${cut(name, LONGEST - ending.length)}${ending}`
    if (!taken.has(numbered.toLowerCase())) return numbered
  }
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

/** As many whole words as there is room for; none is left hanging that joins nothing. */
function cut(words: string, room: number): string {
  if (words.length <= room) return words
  const kept = words.slice(0, room + 1)
  const at = kept.lastIndexOf(' ')
  const whole = at > room / 2 ? kept.slice(0, at) : words.slice(0, room)
  return whole.replace(/(?:[\s,;:(–-]+|\s(?:a|an|and|at|by|for|from|in|of|on|or|per|the|to|with))+$/i, '')
}
