import { walkXml } from './xml'

/** What a paragraph style says about its paragraphs. */
export interface WordStyle {
  /** 1 for the highest heading; null for a style that is no heading */
  readonly level: number | null
  readonly list: boolean
}

/** The heading and list styles of a Word document, by id. A style that says nothing itself takes after its parent. */
export function readStyles(xml: string): ReadonlyMap<string, WordStyle> {
  const own = new Map<string, { name: string; parent: string; outline: number | null }>()
  let style = { name: '', parent: '', outline: null as number | null }
  walkXml(xml, {
    open: ({ name, attributes }) => {
      if (name === 'style') {
        style = { name: '', parent: '', outline: null }
        own.set(attributes.styleId ?? '', style)
      }
      if (name === 'name') style.name = (attributes.val ?? '').toLowerCase()
      if (name === 'basedOn') style.parent = attributes.val ?? ''
      if (name === 'outlineLvl') style.outline = Number(attributes.val ?? 9) + 1
    },
  })
  const meaning = (id: string, steps: number): WordStyle => {
    const found = own.get(id)
    if (!found || steps > 10) return { level: null, list: false }
    const numbered = /^heading (\d)$/.exec(found.name)?.[1]
    const level = numbered ? Number(numbered) : found.name === 'title' ? 1 : found.outline
    if (level !== null) return { level: level <= 9 ? level : null, list: false }
    return found.name.startsWith('list ') ? { level: null, list: true } : meaning(found.parent, steps + 1)
  }
  return new Map([...own.keys()].map((id) => [id, meaning(id, 0)]))
}

/** The footnotes of a Word document: their paragraphs by id. */
export function readWordNotes(xml: string): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, string[]>()
  let paragraphs: string[] = []
  let words = ''
  let inText = false
  walkXml(xml, {
    open: ({ name, attributes }) => {
      if (name === 'footnote') {
        paragraphs = []
        notes.set(attributes.id ?? '', paragraphs)
      }
      if (name === 't') inText = true
      if (name === 'tab' || name === 'br') words += ' '
    },
    text: (text) => {
      if (inText) words += text
    },
    close: (name) => {
      if (name === 't') inText = false
      if (name !== 'p') return
      if (words.trim() !== '') paragraphs.push(words.trim())
      words = ''
    },
  })
  return notes
}
