import { filled, isBlank } from './document'
import type { Block, Cell, DocumentTable, Paragraph } from './document'
import { foldName, isHeading, namedElsewhere } from './headings'
import { leadingNotes, markerOf } from './notes'

type Row = readonly Cell[]

/** A run of rows, and the paragraphs on either side of it. */
interface Run {
  readonly rows: Row[]
  readonly before: readonly Paragraph[]
  after: Paragraph[]
  readonly heading: string
  readonly section: string
  /** it stands first in the document or on its sheet */
  readonly first: boolean
}

/**
 * Parts a document into its tables: a run of rows each, with the headings above and the notes below. A blank row ends a
 * run, and so does a paragraph; a separator ("--") or a page number is passed over as if it were not there.
 */
export function tablesOf(blocks: readonly Block[]): readonly DocumentTable[] {
  const runs = runsOf(blocks)
  return runs.flatMap((run): readonly DocumentTable[] => {
    const place = run.rows[0]?.[0]?.place
    if (!place) return []
    return [
      {
        heading: run.heading,
        section: run.section,
        before: run.before,
        continues: !run.first && run.before.length === 0,
        rows: run.rows,
        notes: leadingNotes(run.after),
        place,
      },
    ]
  })
}

function runsOf(blocks: readonly Block[]): readonly Run[] {
  const headings = headingsOf(blocks)
  const runs: Run[] = []
  let current: Run | null = null
  let between: Paragraph[] = []
  let first = true
  for (const block of blocks) {
    if (block.kind === 'row' && !block.cells.every(isBlank)) {
      if (isSeparator(block.cells)) continue
      if (!current) {
        current = {
          rows: [],
          before: between,
          after: [],
          heading: headings.nearest(),
          section: headings.named(),
          first,
        }
        runs.push(current)
        first = false
        between = []
      }
      current.rows.push(block.cells)
      continue
    }
    if (current) between = notesInside(current)
    current = null
    if (block.kind === 'break') {
      headings.begin(block.name)
      between = []
      first = true
    }
    if (block.kind !== 'paragraph' || isPageNumber(block.paragraph)) continue
    headings.meet(block.paragraph)
    between.push(block.paragraph)
    runs.at(-1)?.after.push(block.paragraph)
  }
  if (current) notesInside(current)
  return runs
}

/** Notes that stand as the last rows of a table, with nothing beside them, are notes beneath it. */
function notesInside(run: Run): Paragraph[] {
  const isNote = (row: Row): boolean => filled(row).length === 1 && markerOf(filled(row)[0]?.text ?? '') !== null
  const end = run.rows.findLastIndex((row) => !isNote(row)) + 1
  if (end === 0) return []
  const notes = run.rows.splice(end).flatMap((row) => filled(row))
  const paragraphs = notes.map(({ text, place }) => ({ text, level: null, place }))
  for (const paragraph of paragraphs) run.after.push(paragraph)
  return paragraphs
}

const isSeparator = (row: Row): boolean => filled(row).every(({ text }) => /^:?-{2,}:?$/.test(text))

const isPageNumber = ({ text }: Paragraph): boolean => /^(?:page )?\d{1,3}(?: of \d{1,3})?$/i.test(text)

interface Headings {
  readonly begin: (name: string) => void
  readonly meet: (paragraph: Paragraph) => void
  readonly nearest: () => string
  readonly named: () => string
}

/** Follows the headings as they come. The named one is the heading that a style sets above the nearest, or else by name. */
function headingsOf(blocks: readonly Block[]): Headings {
  const names = namedElsewhere(blocks)
  let nearest = ''
  let named = ''
  let above: readonly Paragraph[] = []
  return {
    begin: (name) => {
      nearest = name
      named = name
      above = []
    },
    meet: (paragraph) => {
      if (!isHeading(paragraph)) return
      nearest = paragraph.text
      if (names.has(foldName(paragraph.text))) named = paragraph.text
      const { level } = paragraph
      if (level !== null) above = [...above.filter((other) => (other.level ?? 0) < level), paragraph]
    },
    nearest: () => nearest,
    named: () => above.at(-2)?.text ?? named,
  }
}
