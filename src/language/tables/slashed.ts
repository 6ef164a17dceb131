/** What is written with a stroke between its first letters, by the words it stands for. */
const MEANT: Readonly<Record<string, string>> = {
  'w/o': 'without',
  'w/in': 'within',
  'w/i': 'within',
  'o/t': 'outturn',
  'o/turn': 'outturn',
  'a/c': 'account',
  'a/cs': 'accounts',
  'y/e': 'year end',
  'yr/end': 'year end',
  'm/e': 'month end',
  'q/e': 'quarter end',
  'c/tax': 'council tax',
  'b/rates': 'business rates',
  'h/ben': 'housing benefit',
  'c/wide': 'council wide',
  'co/wide': 'council wide',
  'c/f': 'carried forward',
  'c/fwd': 'carried forward',
  'o/s': 'outstanding',
  'o/due': 'overdue',
  'n/r': 'not rated',
}

export const SLASHED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(MEANT).map(([written, words]) => [written, words.split(' ')]),
)

/** Any of them, the longest first, and no part of a longer word. */
export const SLASHED_PATTERN = `(?:${[...SLASHED.keys()].sort((one, other) => other.length - one.length).map(inEitherCase).join('|')})(?![\\p{L}\\d/])` // prettier-ignore

/** The tokens' pattern tells capitals from small letters. */
function inEitherCase(written: string): string {
  return written.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
}
