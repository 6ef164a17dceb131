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
  const card = harmless(template.expand({ $root: hidden }), (text) => filled(text, name))
  if (!isRecord(card)) throw new Error(`card ${name} is no object`)
  return card
}

const hide = (text: string): string => text.replaceAll(HIDDEN, '\uFFFD').replaceAll('${', `${HIDDEN}{`)

/** A text of the expanded card, with what was hidden in it. */
function filled(text: string, name: TemplateName): string {
  if (text.includes('${')) throw new Error(`card ${name}: nothing for ${/\$\{[^}]*\}?/.exec(text)?.[0] ?? text}`)
  return text.replaceAll(HIDDEN, '$')
}

/** Markdown is live in these properties of these elements; everywhere else Teams shows plain text. */
const LIVE: Readonly<Record<string, string>> = { TextBlock: 'text', 'Input.Toggle': 'title' }

/** What a person typed goes back into its box, and into a button's data, untouched. */
const UNTOUCHED: readonly string[] = ['data', 'value', 'id', 'verb', 'url']

/** The card with every text, as `read`, made harmless here, in one place, so that no view can forget to. */
function harmless(node: unknown, read: (text: string) => string): unknown {
  if (typeof node === 'string') return read(node)
  if (Array.isArray(node)) return node.map((one) => harmless(one, read))
  if (!isRecord(node)) return node
  const live = typeof node['type'] === 'string' ? LIVE[node['type']] : undefined
  return mapped(node, (value, key) => {
    if (key === 'facts' && Array.isArray(value)) return value.map((fact) => factOf(mapStrings(fact, read)))
    if (UNTOUCHED.includes(key)) return mapStrings(value, read)
    if (typeof value === 'string') return key === live ? shown(read(value)) : visible(read(value))
    return harmless(value, read)
  })
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
  return mapped(node, (value) => mapStrings(value, change))
}

/** By a loop: going by entries takes some five times as long, and a card has a thousand of them. */
function mapped(node: Record<string, unknown>, change: (value: unknown, key: string) => unknown) {
  const made: Record<string, unknown> = {}
  for (const key of Object.keys(node)) made[key] = change(node[key], key)
  return made
}

const isRecord = (node: unknown): node is Record<string, unknown> =>
  typeof node === 'object' && node !== null && !Array.isArray(node)
