import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadCards } from '../../src/teams/render'
import { TEMPLATES } from '../../src/teams/views/cardMessage'
import type { CardMessage } from '../../src/teams/views/cardMessage'
import { MESSAGES } from '../teams/views/messages'
import { elements, faultsOf, wordsOf } from './checks'

const folder = join(__dirname, '../../cards')
const cards = loadCards(folder)
const render = (message: CardMessage): unknown => cards.render(message).content
const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>
const sampleOf = (template: CardMessage['template']): CardMessage => {
  const { summary, ...data } = json(`${template}.sample.json`)
  return { template, data, summary: String(summary) }
}

test('every template has its sample, and nothing else is in the folder', () => {
  const expected = TEMPLATES.flatMap((name) => [`${name}.json`, `${name}.sample.json`])
  expect(readdirSync(folder).sort()).toEqual([...expected].sort())
})

test.each(TEMPLATES)('the sample of %s makes a card without a fault', (name) => {
  expect(faultsOf(render(sampleOf(name)))).toEqual([])
})

test.each(TEMPLATES)('the sample of %s has just what its view gives', (name) => {
  const message = MESSAGES[name]
  expect(Object.keys(sampleOf(name).data).sort()).toEqual(Object.keys(message?.data ?? {}).sort())
})

test.each(Object.entries(MESSAGES))('%s is a card without a fault', (_, message) => {
  expect(message.summary).not.toBe('')
  expect(faultsOf(render(message))).toEqual([])
})

test.each(Object.entries(MESSAGES))('%s gives its template strings, booleans and lists only', (_, message) => {
  const isPlain = (value: unknown): boolean =>
    Array.isArray(value)
      ? value.every(isPlain)
      : typeof value === 'object' && value !== null
        ? Object.entries(value).every(([key, one]) => SENT.includes(key) || isPlain(one) || typeof one === 'number')
        : typeof value === 'string' || typeof value === 'boolean'
  expect(Object.values(message.data).every(isPlain)).toBe(true)
})

/** What a button sends back as it is: it stands in no text. */
const SENT: readonly string[] = ['send', 'submitSend']

/** Functions of the template language itself. */
const FUNCTIONS: readonly string[] = ['count', 'substring']

/** The names a template asks its data for, at the level of each list: a misspelt one would quietly hide something. */
test.each(TEMPLATES)('%s asks for nothing that its view does not give', (name) => {
  const own = Object.values(MESSAGES).filter((message) => message.template === name)
  const given = new Set(['summary', ...own.flatMap(({ data }) => elements(data).flatMap(Object.keys))])
  const asked = [...readFileSync(join(folder, `${name}.json`), 'utf8').matchAll(/\$\{([^}]*)\}/g)].flatMap(
    ([, expression]) => (expression ?? '').replace(/'[^']*'/g, '').match(/[a-z]\w*/gi),
  )
  expect(asked.filter((one) => one !== null && !FUNCTIONS.includes(one) && !given.has(one))).toEqual([])
})

test('a card is refused when its template asks for something that is not there', () => {
  const { summary, data } = sampleOf('closed')
  const missing = { ...data, line: undefined }
  expect(() => cards.render({ template: 'closed', summary, data: missing })).toThrow('nothing for ${line}')
})

test('a placeholder in people’s own words stays as they typed it', () => {
  const message: CardMessage = {
    template: 'notice',
    summary: 'x',
    data: { title: 'Type ${title}', lines: [], offers: [] },
  }
  expect(wordsOf(render(message))).toContain('Type ${title}')
})

test('what was typed goes back into its box untouched', () => {
  const message = MESSAGES['returnCard, an error at every field']
  const [box] = elements(message && render(message)).filter((one) => one['type'] === 'Input.Text')
  expect(box?.['value']).toBe('**ninety** [x](https://evil.example) <at>all</at> ${value} _so_ `it` is')
})
