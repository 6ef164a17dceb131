import { textOfHtml } from './cellText'
import type { Block, Cell } from './document'
import { refused, tooManyCells } from './refusal'
import type { BlocksRead, Limits } from './refusal'

interface Line {
  readonly number: number
  readonly parts: readonly string[]
}

/**
 * Reads plain text in which tables stand as rows of cells with tabs between, among paragraphs of a line each. A row that
 * was broken over two lines inside a cell is one row again.
 */
export function readPlainText(text: string, limits: Limits): BlocksRead {
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => ({ number: index + 1, parts: line.split('\t') }))
  if (lines.every(isGap)) return refused('empty', 'There is nothing in the file.')
  const cells = lines.reduce((sum, { parts }) => sum + parts.length, 0)
  if (cells > limits.cells) return tooManyCells(limits.cells)
  return { kind: 'read', blocks: mendBroken(lines).map(blockOf), findings: [] }
}

const isGap = ({ parts }: Line): boolean => parts.every((part) => part.trim() === '')

function blockOf(line: Line): Block {
  const [only = ''] = line.parts
  if (isGap(line)) return { kind: 'gap' }
  if (line.parts.length > 1) return { kind: 'row', cells: line.parts.map((part, index) => cellOf(part, index, line)) }
  const place = { kind: 'line', line: line.number, cell: null } as const
  return { kind: 'paragraph', paragraph: { text: textOfHtml(only), level: null, place } }
}

const cellOf = (part: string, index: number, { number }: Line): Cell => ({
  text: textOfHtml(part),
  stored: null,
  kind: 'text',
  place: { kind: 'line', line: number, cell: index + 1 },
})

/**
 * A line break inside a cell breaks its row in two. Two neighbouring lines are one row when together they have just as
 * many cells as the full row before them, and the second begins in the middle of a sentence.
 */
function mendBroken(lines: readonly Line[]): readonly Line[] {
  const mended: Line[] = []
  let width = 0
  for (const line of lines) {
    const previous = mended.at(-1)
    if (isGap(line)) width = 0
    if (previous && width > 1 && isHalf(previous, line, width)) {
      const [first = '', ...rest] = line.parts
      const whole = [...previous.parts.slice(0, -1), `${previous.parts.at(-1) ?? ''} ${first}`, ...rest]
      mended[mended.length - 1] = { number: previous.number, parts: whole }
      continue
    }
    mended.push(line)
    width = Math.max(width, line.parts.length > 1 ? line.parts.length : 0)
  }
  return mended
}

const isHalf = (first: Line, second: Line, width: number): boolean =>
  first.parts.length < width &&
  first.parts.length + second.parts.length - 1 === width &&
  !isGap(first) &&
  /^[a-z(&]/.test(second.parts[0] ?? '')
