import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv-draft-04'
import { understand } from '../../src/language/understand'
import { demoLexicon } from '../language/builders/lexicons'

const ROOT = join(__dirname, '../..')
const SCHEMAS = join(ROOT, 'node_modules/@microsoft/app-manifest/build/json-schemas/teams')

interface Manifest {
  readonly manifestVersion: string
  readonly bots: readonly {
    readonly commandLists: readonly { readonly commands: readonly { readonly title: string }[] }[]
  }[]
}

/** What a council fills the manifest's placeholders with. */
const FILLED: Readonly<Record<string, string>> = {
  TEAMS_APP_ID: '5f0c2a4e-7a0b-4c55-9f0e-1b8e0b7d2a11',
  BOT_ID: '0d6c1b7e-3f55-4f0e-8f0a-9a4b7c2d1e22',
  COUNCIL_NAME: 'South Derbyshire',
  COUNCIL_WEBSITE: 'https://www.southderbyshire.example',
}

const text = readFileSync(join(ROOT, 'appPackage/manifest.json'), 'utf8')
const filled = text.replace(/\$\{\{(\w+)\}\}/g, (whole, name: string) => FILLED[name] ?? whole)
const manifest = JSON.parse(filled) as Manifest
const commands = manifest.bots.flatMap((bot) => bot.commandLists.flatMap((list) => list.commands))

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

test.each(commands)('the command "$title" is one that the bot understands', ({ title }) => {
  expect(understand(title, demoLexicon(), '2021-07-05', null).kind).toBe('command')
})

test('Teams shows at most twelve commands a list', () => {
  const lists = manifest.bots.flatMap((bot) => bot.commandLists)
  expect(Math.max(...lists.map((list) => list.commands.length))).toBeLessThanOrEqual(12)
})
