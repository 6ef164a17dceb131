import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import draft6 from 'ajv/dist/refs/json-schema-draft-06.json'
import { chartFaults, withoutCharts } from './charts'

/** What every card must stand, whatever is in it: the official schema, the limits of Teams, and readers who see none of it. */
type Json = Readonly<Record<string, unknown>>

const isObject = (node: unknown): node is Json => typeof node === 'object' && node !== null && !Array.isArray(node)

/** Properties of Teams' own that the official schema does not know, by the element they stand on. */
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = { AdaptiveCard: ['msteams'] }

const validate = (() => {
  const { id: _, ...schema } = JSON.parse(
    readFileSync(join(__dirname, 'schema/adaptive-card-1.5.json'), 'utf8'),
  ) as Json
  const ajv = new Ajv({ strict: false, validateFormats: false })
  ajv.addMetaSchema(draft6)
  return ajv.compile(schema)
})()

/** Every object in a card, the card itself first. */
export function elements(node: unknown): readonly Json[] {
  if (Array.isArray(node)) return node.flatMap(elements)
  return isObject(node) ? [node, ...Object.values(node).flatMap(elements)] : []
}

const ofType = (card: unknown, type: string): readonly Json[] => elements(card).filter((one) => one['type'] === type)

/** The faults of a card, in words; empty when it has none. */
export function faultsOf(card: unknown): readonly string[] {
  return [
    ...schemaFaults(card),
    ...chartFaults(elements(card)),
    ...limitFaults(card),
    ...inputFaults(card),
    ...actionFaults(card),
    ...headFaults(card),
  ]
}

function schemaFaults(card: unknown): readonly string[] {
  if (validate(withoutExtensions(withoutCharts(card)))) return []
  return [`not a card of version 1.5: ${JSON.stringify(validate.errors?.slice(0, 2))}`]
}

function withoutExtensions(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutExtensions)
  if (!isObject(node)) return node
  const own = EXTENSIONS[String(node['type'])] ?? []
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !own.includes(key))
      .map(([key, value]) => [key, withoutExtensions(value)]),
  )
}

/** 28 KB a card and six actions a bar (Teams). */
export const LARGEST = 28 * 1024

function limitFaults(card: unknown): readonly string[] {
  const size = Buffer.byteLength(JSON.stringify(card), 'utf8')
  const crowded = elements(card).filter((one) => Array.isArray(one['actions']) && one['actions'].length > 6)
  return [...(size > LARGEST ? [`${size} bytes`] : []), ...crowded.map(() => 'more than six actions in a row')]
}

function inputFaults(card: unknown): readonly string[] {
  const inputs = elements(card).filter((one) => String(one['type']).startsWith('Input.'))
  const ids = inputs.map((one) => one['id'])
  return [
    ...inputs.filter((one) => !one['label'] && !one['title']).map((one) => `no label on ${String(one['id'])}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two inputs are called ${String(id)}`),
  ]
}

/** Older clients press Action.Submit: it must carry the verb and all that Action.Execute does. */
function actionFaults(card: unknown): readonly string[] {
  const executes = ofType(card, 'Action.Execute')
  const titles = elements(card).filter((one) => String(one['type']).startsWith('Action.') && !one['title'])
  const bad = executes.filter(({ verb, data, fallback }) => {
    const submit = isObject(fallback) && fallback['type'] === 'Action.Submit' ? fallback['data'] : null
    return (
      typeof verb !== 'string' || JSON.stringify(submit) !== JSON.stringify({ verb, ...(isObject(data) ? data : {}) })
    )
  })
  return [
    ...bad.map((one) => `no fair fallback for ${String(one['verb'])}`),
    ...titles.map((one) => `no title on ${String(one['type'])}`),
  ]
}

function headFaults(card: unknown): readonly string[] {
  const head = isObject(card) ? card : {}
  return [
    ...(head['version'] === '1.5' ? [] : ['version is not 1.5']),
    ...(head['lang'] === 'en-GB' ? [] : ['no language']),
    ...(typeof head['fallbackText'] === 'string' && head['fallbackText'] !== '' ? [] : ['no fallback text']),
    ...ofType(card, 'TextBlock')
      .filter((one) => one['wrap'] !== true)
      .map((one) => `cut off: ${String(one['text'])}`),
    ...ofType(card, 'TextBlock')
      .filter((one) => one['text'] === '')
      .map(() => 'an empty line'),
  ]
}

/** Everything a person can read on a card, one piece a line. */
export const wordsOf = (card: unknown): string =>
  elements(card)
    .flatMap((one) => ['text', 'title', 'label', 'value'].map((key) => one[key]))
    .filter((words): words is string => typeof words === 'string')
    .join('\n')
    .replaceAll('\u00a0', ' ')
