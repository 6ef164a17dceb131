import type { CardMessage, Head } from '../cardMessage'

/** Something that can be pressed on an import's card. */
export interface ImportAction {
  readonly title: string
  readonly verb: string
  readonly data: Readonly<Record<string, unknown>>
}

/** A line with what it rests on beneath it, smaller. */
export interface ImportLine {
  readonly text: string
  readonly note: string
}

export interface ImportSection {
  readonly heading: string
  readonly lines: readonly ImportLine[]
  /** "and 12 more"; '' when all are shown */
  readonly more: string
}

export interface ImportCardData extends Head {
  readonly lines: readonly { readonly text: string }[]
  readonly warnings: readonly { readonly text: string }[]
  readonly facts: readonly { readonly title: string; readonly value: string }[]
  readonly sections: readonly ImportSection[]
  readonly asks: readonly { readonly id: string; readonly label: string; readonly value: string }[]
  /** the buttons, two in a row: a phone cuts the words of three */
  readonly rows: readonly { readonly actions: readonly ImportButton[] }[]
}

type ImportButton = ImportAction & { readonly submit: Readonly<Record<string, unknown>> }

export interface ImportCardInput extends Head {
  readonly summary?: string
  readonly lines?: readonly string[]
  readonly warnings?: readonly string[]
  readonly facts?: ImportCardData['facts']
  readonly sections?: readonly Section[]
  readonly asks?: ImportCardData['asks']
  readonly actions?: readonly ImportAction[]
}

/** A section before it is cut to what a card holds. */
export interface Section {
  readonly heading: string
  readonly lines: readonly ImportLine[]
}

/** One card for every step of an import: what was read, what it changes, what to look at, and what can be done. */
export function importCard(input: ImportCardInput): CardMessage<'importCard', ImportCardData> {
  const sections = (input.sections ?? []).filter(({ lines }) => lines.length > 0)
  const most = Math.max(4, Math.floor(MOST_LINES / Math.max(sections.length, 1)))
  return {
    template: 'importCard',
    summary: input.summary ?? input.title,
    data: {
      eyebrow: input.eyebrow,
      title: input.title,
      lines: texts(input.lines),
      warnings: texts(input.warnings),
      facts: input.facts ?? [],
      sections: sections.map((section) => shortened(section, most)),
      asks: input.asks ?? [],
      rows: inPairs((input.actions ?? []).map(buttonOf)).map((actions) => ({ actions })),
    },
  }
}

const buttonOf = (action: ImportAction): ImportButton => ({ ...action, submit: { verb: action.verb, ...action.data } })

const inPairs = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.length === 0 ? [] : [items.slice(0, 2), ...inPairs(items.slice(2))]

/** A card has 28 KB: so many lines in all, and so much of each. */
const MOST_LINES = 32
const MOST_LETTERS = 220

const texts = (lines: readonly string[] = []) => lines.filter((text) => text !== '').map((text) => ({ text }))

function shortened({ heading, lines }: Section, most: number): ImportSection {
  const shown = lines.slice(0, most)
  const more = lines.length - shown.length
  return {
    heading,
    lines: shown.map(({ text, note }) => ({ text: cut(text), note: cut(note) })),
    more: more === 0 ? '' : `And ${more.toLocaleString('en-GB')} more.`,
  }
}

export const cut = (text: string, most = MOST_LETTERS): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
