/** "1 figure", "1,200 figures" */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${printCount(number)} ${number === 1 ? one : many}`
}

export const figures = (number: number): string => count(number, 'figure')

export const measures = (number: number): string => count(number, 'measure')

export const people = (number: number): string => count(number, 'person', 'people')

export const printCount = (number: number): string => number.toLocaleString('en-GB')

/** The verb that goes with a count: "1 is", "3 are". */
export const isAre = (number: number): string => (number === 1 ? 'is' : 'are')

export const hasHave = (number: number): string => (number === 1 ? 'has' : 'have')

/** "Finance", "Finance and Customer Services", "Finance, Customer Services and 2 more" */
export function listed(items: readonly string[], most = 6): string {
  const shown = items.length > most ? items.slice(0, most - 1) : items
  const ends = items.length > most ? [...shown, `${printCount(items.length - shown.length)} more`] : shown
  if (ends.length <= 1) return ends[0] ?? ''
  return `${ends.slice(0, -1).join(', ')} and ${ends.at(-1) ?? ''}`
}

/** The first letter made large; the rest is left as it is. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Parts of a line with a dot between them; empty parts are left out. */
export const dotted = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')
