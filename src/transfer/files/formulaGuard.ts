/**
 * What a spreadsheet would run when it opens a file of plain text: a cell that begins with one of these, whatever blanks
 * or invisible letters stand before it. The wide forms run in some editions of Excel.
 */
const RUNS = String.raw`(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])`
const MAY_RUN = new RegExp(`^'*${RUNS}`, 'u')
const GUARDED = new RegExp(`^'+${RUNS}`, 'u')

/** "-5" and "-0.5%" are figures, and nothing runs in them. */
const NEGATIVE = /^-\d+(?:\.\d+)?%?$/

/** The text with an apostrophe before it where a spreadsheet might run it. */
export const guarded = (text: string): string => (MAY_RUN.test(text) && !NEGATIVE.test(text) ? `'${text}` : text)

/** The text that was guarded: one apostrophe is taken off again. */
export const unguarded = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text)
