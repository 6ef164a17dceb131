import { filled } from './document'
import type { Block } from './document'

type Row = Extract<Block, { readonly kind: 'row' }>

/**
 * A grid has no paragraphs: its headings and prose are rows with one cell. Such rows are paragraphs when no row beside
 * them has more; among the rows of a table they stay in it, as the theme that a table begins with or a note beneath it.
 */
export function loneRowsApart(blocks: readonly Block[]): readonly Block[] {
  const apart: Block[] = []
  let run: Row[] = []
  const endRun = (): void => {
    // One by one: a call takes only so many arguments, and a run may have every row of a sheet.
    for (const row of run.every(isLone) ? run.map(asParagraph) : run) apart.push(row)
    run = []
  }
  for (const block of blocks) {
    if (block.kind === 'row') {
      run.push(block)
      continue
    }
    endRun()
    apart.push(block)
  }
  endRun()
  return apart
}

const isLone = ({ cells }: Row): boolean => filled(cells).length === 1

function asParagraph(row: Row): Block {
  const cell = filled(row.cells)[0]
  if (!cell) return { kind: 'gap' }
  return { kind: 'paragraph', paragraph: { text: cell.text, level: null, place: cell.place } }
}
