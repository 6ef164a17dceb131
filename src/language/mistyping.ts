/** Short words that people type most, which no real word of four letters is near: one wrong key is forgiven in them. */
const FREQUENT = new Set(
  'what when show give which does with that have many list sent year last more less than from this they their much day red doing'.split(
    ' ',
  ),
)

/** What people type most, in full: of several words equally near, the one of these is meant. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  'please those these there their being been would could should which what when where whether show tell give list with that have has from about were was are not can you your our any all every did does how who why year last this missed target rated rating figure measure service'.split(
    ' ',
  ),
)

/**
 * Whether a word one mistake from another may be it: in five letters any mistake is forgiven, in four only two letters
 * swapped or one typed twice, and in three only a letter typed twice. `plural`: its "s" was taken off and counts.
 */
export function isMeant(typed: string, meant: string, plural: boolean): boolean {
  const count = typed.length + Number(plural)
  if (Math.max(count, meant.length + Number(plural)) > 4) return Math.min(typed.length, meant.length) > 2
  if (isTwice(typed, meant)) return true
  return count === 4 && (isSwapped(typed, meant) || (typed.length === meant.length && FREQUENT.has(meant)))
}

/** The same letters in another order. */
export const isSwapped = (typed: string, meant: string): boolean =>
  typed.length === meant.length && inOrder(typed) === inOrder(meant)

const inOrder = (word: string): string => Array.from(word).sort().join('')

/** "redd", "nnot" */
export const isTwice = (typed: string, meant: string): boolean =>
  typed.length === meant.length + 1 &&
  Array.from(typed).some(
    (letter, place) => letter === typed[place - 1] && typed.slice(0, place) + typed.slice(place + 1) === meant,
  )
