import { raise } from './cellText'
import type { Opened } from './xml'

/** A paragraph as gathered from its runs. */
export interface WordParagraph {
  readonly text: string
  readonly style: string
  readonly numbered: boolean
  /** the ids of the footnotes that its words point at, in order */
  readonly notes: readonly string[]
}

export interface WordRuns {
  readonly open: (element: Opened) => void
  readonly text: (words: string) => void
  readonly close: (name: string) => WordParagraph | null
}

/** What stands in the file but not on the page, or is there twice: text boxes, what was moved away, the older copy. */
const ASIDE: readonly string[] = ['txbxContent', 'moveFrom', 'Fallback', 'del']

/** Gathers paragraphs. A footnote's number is given by `mark`, in square brackets where the words point at it. */
export function wordRuns(mark: (id: string) => string): WordRuns {
  let aside = 0
  let inText = false
  let raised = false
  let paragraph = { text: '', style: '', numbered: false, notes: [] as string[] }
  return {
    open: ({ name, attributes }) => {
      if (ASIDE.includes(name)) aside += 1
      if (aside > 0) return
      if (name === 'pStyle') paragraph.style = attributes.val ?? ''
      if (name === 'numPr') paragraph.numbered = true
      if (name === 'r') raised = false
      if (name === 'vertAlign') raised = attributes.val === 'superscript'
      if (name === 't') inText = true
      if (name === 'tab') paragraph.text += '\t'
      if (name === 'br' || name === 'cr') paragraph.text += '\n'
      if (name === 'noBreakHyphen') paragraph.text += '-'
      if (name === 'footnoteReference' && attributes.id !== undefined) {
        paragraph.text += mark(attributes.id)
        paragraph.notes.push(attributes.id)
      }
    },
    text: (words) => {
      if (!inText || aside > 0) return
      paragraph.text += raised && /^\s*\d{1,2}\s*$/.test(words) ? raise(words.trim()) : words
    },
    close: (name) => {
      if (ASIDE.includes(name)) aside -= 1
      if (name === 't') inText = false
      if (name !== 'p' || aside > 0) return null
      const whole = paragraph
      paragraph = { text: '', style: '', numbered: false, notes: [] }
      return whole
    },
  }
}
