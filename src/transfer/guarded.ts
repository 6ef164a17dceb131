/** What a spreadsheet takes for the beginning of a formula. */
const RUNS = /^'*[=+\-@\t\r]/

/**
 * A cell of a CSV that cannot run when a spreadsheet opens it: an apostrophe goes before words that would begin a
 * formula, and before those that begin with such an apostrophe already, so that `withoutGuard` gives back the very words.
 */
export const withGuard = (words: string): string => (RUNS.test(words) ? `'${words}` : words)

/** The words of a cell without the apostrophe that kept them from running. */
export const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && RUNS.test(cell.slice(1)) ? cell.slice(1) : cell
