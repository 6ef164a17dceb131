import { tidyLines } from './cellText'
import type { Block } from './document'
import { refused, tooManyCells, truncated } from './refusal'
import type { BlocksRead, Limits } from './refusal'
import { readStyles, readWordNotes } from './wordStyles'
import type { WordStyle } from './wordStyles'
import { WordTables } from './wordTable'
import { wordRuns } from './wordWords'
import type { WordParagraph } from './wordWords'
import { walkXml } from './xml'
import type { Packed } from './zip'

/** Reads a Word document: its paragraphs with their styles, and its tables row by row. */
export async function readDocx(packed: Packed, limits: Limits): Promise<BlocksRead> {
  const parts: string[] = []
  for (const name of ['document.xml', 'styles.xml', 'footnotes.xml']) {
    const part = await packed.part(`word/${name}`)
    if (part.kind === 'refused') return part
    parts.push(part.text ?? '')
  }
  const [body = '', styles = '', footnotes = ''] = parts
  const read = readBody(body, readStyles(styles), readWordNotes(footnotes), limits.cells)
  if (read === null) return truncated()
  if (read.cells > limits.cells) return tooManyCells(limits.cells)
  if (read.blocks.every(({ kind }) => kind === 'gap')) return refused('empty', 'There is nothing in the document.')
  return { kind: 'read', blocks: read.blocks, findings: [] }
}

const GAP: Block = { kind: 'gap' }

type Notes = ReadonlyMap<string, readonly string[]>

function readBody(
  xml: string,
  styles: ReadonlyMap<string, WordStyle>,
  notes: Notes,
  most: number,
): { blocks: readonly Block[]; cells: number } | null {
  const blocks: Block[] = []
  const numbers = new Map<string, string>()
  const runs = wordRuns((id) => {
    const marker = numbers.get(id) ?? `[${numbers.size + 1}]`
    numbers.set(id, marker)
    return marker
  })
  const tables = new WordTables()
  let paragraphs = 0
  const sound = walkXml(xml, {
    enough: () => tables.cells > most,
    open: (element) => {
      tables.open(element)
      runs.open(element)
    },
    text: runs.text,
    close: (name) => {
      const paragraph = runs.close(name)
      if (paragraph) paragraphs += 1
      if (paragraph && tables.inTable) tables.write(tidyLines(paragraph.text.replace(/\t/g, ' ')), paragraph.notes)
      else if (paragraph) blocks.push(blockOf(paragraph, styles.get(paragraph.style), paragraphs))
      const table = tables.close(name)
      if (!table) return
      const below = notesBelow(table.notes, numbers, notes, paragraphs)
      for (const block of [[GAP], table.rows, below].flat()) blocks.push(block)
    },
  })
  return sound ? { blocks, cells: tables.cells } : null
}

function blockOf(paragraph: WordParagraph, style: WordStyle | undefined, number: number): Block {
  const words = paragraph.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
  if (words === '') return { kind: 'gap' }
  const level = style?.level ?? null
  const item = level === null && (paragraph.numbered || style?.list === true)
  const place = { kind: 'paragraph', paragraph: number } as const
  return { kind: 'paragraph', paragraph: { text: item ? `- ${words}` : words, level, place } }
}

/** Word keeps footnotes apart and prints them at the foot of the page: those of a table are set down beneath it. */
function notesBelow(
  ids: readonly string[],
  numbers: ReadonlyMap<string, string>,
  notes: Notes,
  paragraph: number,
): readonly Block[] {
  const place = { kind: 'paragraph', paragraph } as const
  const below = [...new Set(ids)].flatMap((id) =>
    (notes.get(id) ?? []).map((words): Block => {
      const text = `${numbers.get(id) ?? ''} ${words}`
      return { kind: 'paragraph', paragraph: { text, level: null, place } }
    }),
  )
  return [{ kind: 'gap' }, ...below]
}
