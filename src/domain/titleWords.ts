/** Words that say the same of a measure's title as another word does. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:nndr|nnd rates?|national non[ -]domestic rates?|non[ -]domestic rates?|business rates?)\b/g,
    ' businessrates ',
  ],
  [/\b(?:council tax|ctax)\b/g, ' counciltax '],
  [/\b(?:freedom of information|foi)\b/g, ' foi '],
  [/\b(?:sickness absences?|ill[ -]health|sick leave|absenteeism|sickness|absences?)\b/g, ' sickness '],
  [/\b(?:staff|employees?|fte|workforce|appointments?)\b/g, ' employee '],
  [/\b(?:suppliers?|creditors?|invoices?)\b/g, ' invoice '],
  [/\b(?:telephone|phone)\b/g, ' telephone '],
  [/\b(?:households?|residents?|customers?|people|citizens?)\b/g, ' people '],
]

/** Words that decide nothing about which measure it is. "Rate" and "Number of" are among them. */
const FILLING = new Set(
  'the a an of to for in on at by and or with per due from as is are be that this which all our its their number no percentage percent proportion share rate average mean total overall amount level levels working increase increased reduce reduced reduction improve improved maximise minimise continued deliver more council district service services'.split(
    ' ',
  ),
)

const ENDINGS = /(?:ations?|ions?|ings?|ments?|ed|es|ly|ies|y|(?<!s)s)$/

/** The telling words of a title, each once and without its ending; numbers stay as they are. */
export function titleWords(title: string): ReadonlySet<string> {
  const plain = SAME.reduce((words, [from, to]) => words.replace(from, to), title.slice(0, LONGEST).toLowerCase())
  const words = plain.match(/[\p{L}\d]+/gu) ?? []
  const telling = words.filter((word) => !FILLING.has(word))
  return new Set((telling.length > 0 ? telling : words).map(stem))
}

/** A longer title is a paragraph: its beginning tells. */
const LONGEST = 400

const stem = (word: string): string => (word.length > 5 ? word.replace(ENDINGS, '') : word.replace(/(?<!s)s$/, ''))

/**
 * How like two titles are, from 0 to 1. Titles with other numbers in them are of other measures ("within 10 days",
 * "within 30 days"), and one that holds all of a shorter one's words is like it.
 */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  if (shared === 0 || !sameNumbers(one, other)) return 0
  const smaller = Math.min(one.size, other.size)
  const whole = shared === smaller && smaller > 1 ? HELD_WHOLE : 0
  return Math.max((2 * shared) / (one.size + other.size), whole)
}

const HELD_WHOLE = 0.7

const numbersIn = (words: ReadonlySet<string>): string =>
  [...words]
    .filter((word) => /^\d/.test(word))
    .sort()
    .join(' ')

const sameNumbers = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const [numbers, others] = [numbersIn(one), numbersIn(other)]
  return numbers === others || numbers === '' || others === ''
}
