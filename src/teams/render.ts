import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Template } from 'adaptivecards-templating'
import { shown, visible } from './escape'
import { TEMPLATES } from './views/cardMessage'
import type { CardMessage, TemplateName } from './views/cardMessage'

export interface CardAttachment {
  readonly contentType: 'application/vnd.microsoft.card.adaptive'
  readonly content: Readonly<Record<string, unknown>>
}

export interface Cards {
  /** Throws when an expression of the template finds nothing in the data: a placeholder is never shown. */
  render(message: CardMessage): CardAttachment
}

/** Reads every template of the folder and builds each once (building is a hundred times dearer than expanding). */
export function loadCards(folder: string): Cards {
  const templates = new Map<TemplateName, Template>(
    TEMPLATES.map((name) => [name, new Template(readJson(join(folder, `${name}.json`)))]),
  )
  return {
    render(message) {
      const template = templates.get(message.template)
      if (!template) throw new Error(`no card template ${message.template}`)
      return {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: expand(template, message),
      }
    },
  }
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** Stands for the `$` of a `${` in people's words while the template's own expressions are looked for. */
const HIDDEN = '\uFFFE'

function expand(template: Template, { template: name, data, summary }: CardMessage): Record<string, unknown> {
  const hidden = mapStrings({ ...data, summary }, hide)
  const expanded: unknown = template.expand({ $root: hidden })
  const left = /\$\{[^}]*\}/.exec(JSON.stringify(expanded))
  if (left) throw new Error(`card ${name}: nothing for ${left[0]}`)
  const card = harmless(mapStrings(expanded, (text) => text.replaceAll(HIDDEN, '$')))
  if (!isRecord(card)) throw new Error(`card ${name} is no object`)
  return card
}

const hide = (text: string): string => text.replaceAll(HIDDEN, '\uFFFD').replaceAll('${', `${HIDDEN}{`)

/** Markdown is live in these properties of these elements; everywhere else Teams shows plain text. */
const LIVE: Readonly<Record<string, string>> = { TextBlock: 'text', 'Input.Toggle': 'title' }

/** What a person typed goes back into its box, and into a button's data, untouched. */
const UNTOUCHED: readonly string[] = ['data', 'value', 'id', 'verb', 'url']

/** The card with every text made harmless here, in one place, so that no view can forget to. */
function harmless(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(harmless)
  if (!isRecord(node)) return node
  const live = typeof node['type'] === 'string' ? LIVE[node['type']] : undefined
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key === 'facts' && Array.isArray(value)) return [key, value.map(factOf)]
      if (UNTOUCHED.includes(key)) return [key, value]
      if (typeof value === 'string') return [key, key === live ? shown(value) : visible(value)]
      return [key, harmless(value)]
    }),
  )
}

/** A fact's short title stays on one line: in a narrow column Teams breaks "Next year" in two. */
function factOf(fact: unknown): unknown {
  const safe = mapStrings(fact, shown)
  if (!isRecord(safe) || typeof safe['title'] !== 'string' || safe['title'].length > LONGEST_UNBROKEN) return safe
  return { ...safe, title: safe['title'].replaceAll(' ', '\u00a0') }
}

const LONGEST_UNBROKEN = 14

function mapStrings(node: unknown, change: (text: string) => string): unknown {
  if (typeof node === 'string') return change(node)
  if (Array.isArray(node)) return node.map((one) => mapStrings(one, change))
  if (!isRecord(node)) return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, mapStrings(value, change)]))
}

const isRecord = (node: unknown): node is Record<string, unknown> =>
  typeof node === 'object' && node !== null && !Array.isArray(node)
