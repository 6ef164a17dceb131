/** The tags that plans carry in their cells. Only these are tags: "<5%" and "<10.65%" are figures. */
const BREAKS = /<\/?(?:p|br|li|ul|ol|div|tr)\b[^<>]*>/gi
const RAISED = /<sup\b[^<>]*>\s*(\d{1,2})\s*<\/sup>/gi
const OTHER_TAGS = /<\/?(?:i|b|u|em|strong|span|sup|sub|a|font)\b[^<>]*>/gi

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
}
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A raised figure is a footnote marker, and stays one in plain text. */
export const raise = (digits: string): string => digits.replace(/\d/g, (digit) => RAISED_DIGITS[Number(digit)] ?? digit)

/**
 * A cell's words without its tags: paragraphs and items on lines of their own, raised figures raised, entities read.
 * Nothing else about the words changes but the blanks at their ends.
 */
export function textOfHtml(cell: string): string {
  if (!/[<&]/.test(cell)) return tidyLines(cell)
  const bare = cell
    .replace(RAISED, (_, digits: string) => raise(digits))
    .replace(BREAKS, '\n')
    .replace(OTHER_TAGS, '')
    .replace(/&(#\d{1,6}|[a-z]{2,6});/gi, entity)
  return tidyLines(bare)
}

/** Spaces that cannot be seen are spaces; blank lines and blanks at a line's ends go. */
export const tidyLines = (words: string): string => (MANY_LINES.test(words) ? tidied(words) : words.trim())

const MANY_LINES = /[\u00A0\r\n]/

const tidied = (words: string): string =>
  words
    .replace(/\u00A0/g, ' ')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole
  const code = Number(name.slice(1))
  return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}
