import { filled } from './document'
import type { Block, Paragraph } from './document'

const ITEM = /^(?:[-•–▪·>]|\*(?= )|\d{1,2}[.)])\s*/

/** Beyond this many letters a paragraph is no heading and names no priorities, and is not searched for them. */
const LONGEST = 1000

/** A short line of its own that begins with a capital and does not end as a sentence does. */
export function isHeading({ text, level }: Paragraph): boolean {
  if (text.length > LONGEST) return false
  if (level !== null) return true
  const words = text.split(/\s+/)
  return (
    text.length <= 100 &&
    words.length <= 14 &&
    /^[A-Z]/.test(text) &&
    !/[.,:;?!]$/.test(text) &&
    !ITEM.test(text) &&
    !/[\t\n]/.test(text)
  )
}

/** Two writings of a name are one, whatever their capitals, blanks and marks. */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The names that a document gives its sections: in its contents (a name, then a page) and in its lists. */
export function namedElsewhere(blocks: readonly Block[]): ReadonlySet<string> {
  const names = blocks.flatMap((block) => {
    if (block.kind === 'row') {
      const [name, page, ...more] = filled(block.cells)
      return name && page && more.length === 0 && /^\d{1,3}$/.test(page.text) ? [name.text] : []
    }
    if (block.kind !== 'paragraph') return []
    const { text } = block.paragraph
    if (text.length > LONGEST) return []
    if (ITEM.test(text)) return [text.replace(ITEM, '')]
    const entry = /^(.{3,}?)[\s.…]+\d{1,3}$/.exec(text)?.[1]
    return entry === undefined ? [] : [entry]
  })
  return new Set(names.map(foldName))
}

const LEAD_IN = /\b(?:priorit(?:y|ies)|themes?)\b[^.]*:$/i
const INLINE = /\b(?:themes|priorities)(?: of| are| were|:)+ ([A-Z][^.;:]*)/

/**
 * The priorities or themes that a document says it has: the lines of the list after a sentence that says so and ends in
 * a colon, or the names in the sentence itself. "Our People - Working with communities" is called Our People.
 */
export function prioritiesOf(blocks: readonly Block[]): readonly string[] {
  const names: string[] = []
  let listing = false
  for (const block of blocks) {
    if (block.kind === 'gap') continue
    const whole = block.kind === 'paragraph' ? block.paragraph.text : ''
    const text = whole.length > LONGEST ? '' : whole
    const item = text.replace(ITEM, '')
    listing = listing && item !== '' && /^[A-Z]/.test(item) && !/[.:;]$/.test(item) && item.length <= 120
    if (listing) names.push(item.replace(/\s+[-–—]\s.*$/, ''))
    if (LEAD_IN.test(text)) listing = true
    names.push(...inlineNames(INLINE.exec(text)?.[1] ?? ''))
  }
  return [...new Set(names)]
}

/** "People, Place, Progress and Outcomes and these are …": names as long as they begin with a capital. */
function inlineNames(list: string): readonly string[] {
  const parts = list.split(/, | and /).map((part) => part.trim())
  const end = parts.findIndex((part) => !/^[A-Z]/.test(part) || part.split(' ').length > 4)
  const names = end === -1 ? parts : parts.slice(0, end)
  return names.length > 1 ? names : []
}
