import { raise } from './cellText'
import { lettersIn } from './escapedLetters'
import { readNumberFormats } from './numberFormats'
import { truncated } from './refusal'
import type { Refusal } from './refusal'
import { walkXml } from './xml'
import type { Packed } from './zip'

export interface SheetPart {
  readonly name: string
  readonly path: string
  readonly hidden: boolean
}

/** All that a sheet's cells refer to. */
export interface Workbook {
  readonly kind: 'workbook'
  readonly sheets: readonly SheetPart[]
  readonly strings: readonly string[]
  readonly formats: readonly string[]
  /** days are counted from 1904, as old Macs did */
  readonly from1904: boolean
}

export async function readWorkbook(packed: Packed): Promise<Workbook | Refusal> {
  const parts: string[] = []
  for (const name of ['workbook.xml', '_rels/workbook.xml.rels', 'sharedStrings.xml', 'styles.xml']) {
    const part = await packed.part(`xl/${name}`)
    if (part.kind === 'refused') return part
    parts.push(part.text ?? '')
  }
  const [book = '', relations = '', shared = '', styles = ''] = parts
  const sheets = readSheets(book, readRelations(relations))
  const strings = shared === '' ? [] : readStrings(shared)
  const formats = styles === '' ? [] : readNumberFormats(styles)
  if (sheets === null || strings === null || formats === null) return truncated()
  return { kind: 'workbook', sheets, strings, formats, from1904: /date1904="(?:1|true)"/.test(book) }
}

function readRelations(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  walkXml(xml, {
    open: ({ name, attributes }) => {
      const target = attributes.Target ?? ''
      if (name === 'Relationship')
        targets.set(attributes.Id ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    },
  })
  return targets
}

function readSheets(xml: string, targets: ReadonlyMap<string, string>): readonly SheetPart[] | null {
  const sheets: SheetPart[] = []
  const sound = walkXml(xml, {
    open: ({ name, attributes }) => {
      const path = targets.get(attributes.id ?? '')
      if (name !== 'sheet' || path === undefined) return
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden'
      sheets.push({ name: attributes.name ?? '', path, hidden })
    },
  })
  return sound && sheets.length > 0 ? sheets : null
}

function readStrings(xml: string): readonly string[] | null {
  const strings: string[] = []
  const words = runsOfText()
  const sound = walkXml(xml, {
    open: ({ name, attributes }) => words.open(name, attributes),
    text: words.text,
    close: (name) => {
      words.close(name)
      if (name === 'si') strings.push(lettersIn(words.take()))
    },
  })
  return sound ? strings : null
}

/** Gathers the words of a cell from its runs. Guides to reading aloud are left out; a raised number is a footnote marker. */
export function runsOfText(): {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text: (words: string) => void
  readonly close: (name: string) => void
  readonly take: () => string
} {
  let gathered = ''
  let inText = false
  let spoken = false
  let raised = false
  return {
    open: (name, { val }) => {
      if (name === 'rPh') spoken = true
      if (name === 'r') raised = false
      if (name === 'vertAlign') raised = val === 'superscript'
      if (name === 't') inText = true
    },
    text: (words) => {
      if (inText && !spoken) gathered += raised && /^\s*\d{1,2}\s*$/.test(words) ? raise(words.trim()) : words
    },
    close: (name) => {
      if (name === 't') inText = false
      if (name === 'r') raised = false
      if (name === 'rPh') spoken = false
    },
    take: () => {
      const whole = gathered
      gathered = ''
      return whole
    },
  }
}
