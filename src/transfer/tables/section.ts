import { filled } from '../documents/document'
import type { DocumentContents, DocumentTable, Paragraph } from '../documents/document'
import { foldName, isHeading } from '../documents/headings'
import { onOneLine } from './planRows'

/** Where a table's measures belong, as told by what stands above it. */
export interface Section {
  readonly serviceArea: string
  readonly priority: string
  readonly strapline: string
}

const KIND =
  /(?:^|\s)(?:(?:(?:key|service|performance|corporate)\s)*(?:measures?|indicators?|kpis?|pis?)(?:\s(?:summary|table|list))?|performance)$/i
const YEAR_AT_END = /[\s,:-]*(?:20)?\d{2}\s?[-/–]\s?(?:20)?\d{2}$/

/**
 * The name in a heading, without the words that say that measures follow: "Parks performance" is about Parks. Null
 * where the heading says no more than that. "Development and Performance" is a name, or its "and" would join nothing.
 */
export function nameIn(heading: string): string | null {
  const undated = onOneLine(heading).replace(YEAR_AT_END, '')
  const name = undated.replace(KIND, '').trim()
  if (/\b(?:and|&|of|for|the|in)$/i.test(name)) return undated
  return name === '' || /^(?:key|our|service|corporate|council plan|the)$/i.test(name) ? null : name
}

/** Whether a heading says by itself that measures follow. */
export const namesMeasures = (heading: string): boolean =>
  nameIn(heading) !== onOneLine(heading).replace(YEAR_AT_END, '')

/** Finds a table's section. A priority may stand as a heading over the table, under the heading of its service area. */
export function sectionOf(table: DocumentTable, previous: Section | null, contents: DocumentContents): Section {
  const isPriority = priorityTest(contents)
  const theme = themeOver(table, previous, isPriority)
  if (theme) return theme
  const name = nameIn(table.heading) ?? nameIn(table.section) ?? ''
  return isPriority(name)
    ? { serviceArea: '', priority: name, strapline: '' }
    : { serviceArea: name, priority: '', strapline: '' }
}

export function priorityTest({ priorities }: DocumentContents): (name: string) => boolean {
  const folded = new Set(priorities.map(foldName))
  return (name) => folded.has(foldName(name))
}

/** One or two lines that head the table alone: a priority, with its strapline. */
function themeOver(
  table: DocumentTable,
  previous: Section | null,
  isPriority: (name: string) => boolean,
): Section | null {
  const { before, section } = table
  const start = before.findLastIndex((paragraph) => !isHeading(paragraph)) + 1
  const lines = before.slice(start).map(({ text }) => onOneLine(text))
  const at = lines.findLastIndex(isPriority)
  const [priority = '', strapline = '', ...more] = lines.slice(Math.max(at, 0))
  if (priority === '' || more.length > 0 || namesMeasures(priority) || namesMeasures(strapline)) return null
  if (at !== -1) {
    const serviceArea = areaOver(before.slice(0, start + at)) ?? previous?.serviceArea ?? nameIn(section) ?? ''
    return { serviceArea: isPriority(serviceArea) ? '' : serviceArea, priority, strapline }
  }
  // The table before had a theme, and nothing but these lines parts the two: they are this table's, when it has no
  // other inside, and the document does not name them as one of its sections.
  const themed = previous !== null && previous.priority !== '' && previous.serviceArea !== ''
  const ownTheme = filled(table.rows[0] ?? []).length === 1
  return themed && start === 0 && !ownTheme && !lines.includes(section) ? { ...previous, priority, strapline } : null
}

/** The service area that the headings over a theme name: the last that says measures follow, or else the last. */
function areaOver(before: readonly Paragraph[]): string | null {
  const headings = before.filter(isHeading).map(({ text }) => text)
  return nameIn(headings.findLast(namesMeasures) ?? headings.at(-1) ?? '')
}
