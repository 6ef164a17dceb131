import type { Activity } from 'botbuilder'

type Node = Readonly<Record<string, unknown>>

/** An adaptive card as it was sent. */
export type Card = Node

export interface Button {
  readonly title: string
  /** `Action.Execute`, `Action.OpenUrl` … */
  readonly type: string
  readonly verb: string | undefined
  readonly data: Readonly<Record<string, unknown>>
}

export interface Input {
  readonly id: string
  /** `Input.Text`, `Input.ChoiceSet` … */
  readonly type: string
  readonly label: string | undefined
  readonly value: string | undefined
  readonly errorMessage: string | undefined
  readonly placeholder: string | undefined
}

const CARD = 'application/vnd.microsoft.card.adaptive'

/** The cards attached to an activity. */
export function cardsIn(activity: Partial<Activity>): Card[] {
  const attachments = activity.attachments ?? []
  return attachments.filter(({ contentType }) => contentType === CARD).map(({ content }) => content as Card)
}

/** The only card of an activity. Throws when there is none, or more than one. */
export function cardIn(activity: Partial<Activity>): Card {
  const [card, ...more] = cardsIn(activity)
  if (card === undefined || more.length > 0) {
    throw new Error(`Expected one card, found ${card ? more.length + 1 : 0}. Its text: ${activity.text ?? 'none'}`)
  }
  return card
}

/** Every text that a person can read on the card, from top to bottom; not what stands in for newer elements. */
export function texts(card: Card): string[] {
  return nodes(card).flatMap(textsOf)
}

export function buttons(card: Card): Button[] {
  return nodes(card)
    .filter(({ type }) => typeof type === 'string' && type.startsWith('Action.'))
    .map((node) => ({
      title: text(node.title) ?? '',
      type: text(node.type) ?? '',
      verb: text(node.verb),
      data: isNode(node.data) ? node.data : {},
    }))
}

export function inputs(card: Card): Input[] {
  return nodes(card)
    .filter(({ type }) => typeof type === 'string' && type.startsWith('Input.'))
    .map((node) => ({
      id: text(node.id) ?? '',
      type: text(node.type) ?? '',
      label: text(node.label),
      value: text(node.value),
      errorMessage: text(node.errorMessage),
      placeholder: text(node.placeholder),
    }))
}

/** The button with this title. Throws, naming those there are, when there is none. */
export function button(card: Card, title: string): Button {
  const all = buttons(card)
  const found = all.find((each) => each.title === title)
  if (found) return found
  throw new Error(`No button "${title}". There are: ${all.map((each) => `"${each.title}"`).join(', ') || 'none'}`)
}

/** The input with this label or id, or whose label starts with it. Throws, naming those there are, when there is none. */
export function input(card: Card, label: string): Input {
  const all = inputs(card)
  const found =
    all.find((each) => each.label === label || each.id === label) ?? all.find((each) => each.label?.startsWith(label))
  if (found) return found
  throw new Error(
    `No input "${label}". There are: ${all.map((each) => `"${each.label ?? each.id}"`).join(', ') || 'none'}`,
  )
}

/** What Teams sends when a person fills in the card and presses the button: empty inputs are absent from the data. */
export function pressed(
  card: Card,
  title: string,
  typed: Readonly<Record<string, string>> = {},
): { verb: string; data: Record<string, unknown> } {
  const { verb, data } = button(card, title)
  const values = new Map(inputs(card).map(({ id, value }) => [id, value ?? '']))
  for (const [label, value] of Object.entries(typed)) values.set(input(card, label).id, value)
  const filled = [...values].filter(([, value]) => value !== '')
  return { verb: verb ?? '', data: { ...data, ...Object.fromEntries(filled) } }
}

/** The card and everything in it, in reading order; an element's fallback and an action's data are not part of it. */
function nodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodes)
  if (!isNode(value)) return []
  const inside = Object.entries(value).filter(([key]) => key !== 'fallback' && key !== 'data')
  return [value, ...inside.flatMap(([, each]) => nodes(each))]
}

function textsOf(node: Node): string[] {
  const { type, inlines, facts } = node
  if (type === 'TextBlock' || type === 'TextRun' || type === 'Badge') return strings([node.text])
  if (type === 'RichTextBlock' && Array.isArray(inlines)) return strings(inlines)
  if (type === 'FactSet' && Array.isArray(facts))
    return strings(facts.filter(isNode).flatMap((fact) => [fact.title, fact.value]))
  if (typeof type === 'string' && type.startsWith('Input.')) return strings([node.label])
  return []
}

function strings(values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === 'string')
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
