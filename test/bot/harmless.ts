import { faultsOf } from '../cards/checks'
import { texts } from '../connector/card'

export type Node = Readonly<Record<string, unknown>>
export type Cards = readonly Node[]

/** Strings of a card, and whether markdown is live where they stand; not what goes back in a button or a box. */
function* stringsIn(node: unknown): Generator<{ text: string; live: boolean }> {
  if (Array.isArray(node)) for (const one of node) yield* stringsIn(one)
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return
  const { type } = node as Node
  for (const [key, value] of Object.entries(node)) {
    if (['data', 'value', 'id', 'verb', 'url'].includes(key) && type !== undefined) continue
    const live = (type === 'TextBlock' && key === 'text') || (type === 'Input.Toggle' && key === 'title') || type === undefined
    if (typeof value === 'string') yield { text: value, live }
    else yield* stringsIn(value)
  } // prettier-ignore
}

/** What markdown, HTML or the direction of text would make of it. */
const LIVE = /\]\(|<[a-z/!?]|&lt;|(?<!\\)[*`]|~~|(?<![\p{L}\p{N}\\])_(?=\p{L})|https?:\/\//iu
export const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/

/** No string of a card is markdown, HTML or a turn of direction that nobody meant, and every card is sound. */
export function expectHarmless(cards: Cards): void {
  expect(cards.length).toBeGreaterThan(0)
  for (const card of cards) {
    const strings = [...stringsIn(card)]
    expect(strings.filter(({ text }) => TURNS.test(text))).toEqual([])
    expect(strings.filter(({ text, live }) => live && LIVE.test(text))).toEqual([])
    expect(faultsOf(card)).toEqual([])
  }
}

/** As a person reads it: escapes and joiners show nothing. */
export const asRead = (cards: Cards): string =>
  cards.flatMap((card) => texts(card)).join('\n').replaceAll('\u2060', '').replace(/\\([!-/:-@[-`{-~])/g, '$1') // prettier-ignore
