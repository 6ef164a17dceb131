import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv-draft-04'
import { starters } from '../../src/language/starters'
import { understand } from '../../src/language/understand'
import { fillManifest } from '../../src/transfer/appManifest'
import { demoLexicon } from '../language/builders/lexicons'

const ROOT = join(__dirname, '../..')
const SCHEMAS = join(ROOT, 'node_modules/@microsoft/app-manifest/build/json-schemas/teams')

interface Command {
  readonly title: string
  readonly type?: 'basic' | 'prompt'
  readonly prompt?: string
}

/** What a council fills the manifest's placeholders with. */
const FILLED: Readonly<Record<string, string>> = {
  TEAMS_APP_ID: '5f0c2a4e-7a0b-4c55-9f0e-1b8e0b7d2a11',
  BOT_ID: '0d6c1b7e-3f55-4f0e-8f0a-9a4b7c2d1e22',
  BOT_DOMAIN: 'outturn.southderbyshire.example',
  COUNCIL_NAME: 'South Derbyshire',
  COUNCIL_WEBSITE: 'https://www.southderbyshire.example',
}

const text = readFileSync(join(ROOT, 'appPackage/manifest.json'), 'utf8')
const filled = fillManifest(text, FILLED, starters(demoLexicon()))
if (filled.kind === 'faulty') throw new Error(filled.faults.join('\n'))
const { manifest } = filled
const commands = manifest.bots.flatMap((bot) => bot.commandLists.flatMap((list) => list.commands)) as Command[]
const prompts = commands.filter(({ type }) => type === 'prompt')

test('the manifest fits the official schema of its version, once a council has filled it in', () => {
  const schema = join(SCHEMAS, `v${manifest.manifestVersion}`, 'MicrosoftTeams.schema.json')
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(
    JSON.parse(readFileSync(schema, 'utf8')) as object,
  )
  validate(manifest)
  expect(validate.errors).toBeNull()
})

test('the README names every placeholder to fill in', () => {
  const placeholders = [...text.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name)
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  expect([...new Set(placeholders)].filter((name) => !readme.includes(`\`${name ?? ''}\``))).toEqual([])
})

test.each(commands.filter(({ type }) => type !== 'prompt'))(
  'the command "$title" is one that the bot understands',
  ({ title }) => {
    expect(understand(title, demoLexicon(), '2021-07-05', null).kind).toBe('command')
  },
)

test('Teams shows at most twelve commands a list', () => {
  const lists = manifest.bots.flatMap((bot) => bot.commandLists)
  expect(Math.max(...lists.map((list) => list.commands.length))).toBeLessThanOrEqual(12)
})

test('questions from the council’s own plan fill what room the commands leave', () => {
  expect(prompts.length).toBeGreaterThan(0)
  for (const { prompt } of prompts) {
    expect(understand(prompt ?? '', demoLexicon(), '2021-07-05', null).kind).toBe('question')
  }
})

test('a placeholder without a value is named, with what it is', () => {
  expect(fillManifest(text, { ...FILLED, BOT_DOMAIN: undefined, COUNCIL_NAME: '' }, [])).toEqual({
    kind: 'faulty',
    faults: [
      'COUNCIL_NAME is not set: the council’s name, at most 32 characters.',
      'BOT_DOMAIN is not set: the host name of the bot, like outturn.example.gov.uk.',
    ],
  })
})

test('a name with quotes in it stays one name', () => {
  const quoted = fillManifest(text, { ...FILLED, COUNCIL_NAME: 'The "Best" Council' }, [])
  expect(JSON.stringify(quoted)).toContain(JSON.stringify('The "Best" Council'))
})
