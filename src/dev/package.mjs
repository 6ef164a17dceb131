// @ts-check
// `npm run package`: the app for Teams as a zip, its manifest filled in and checked against the official schema.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { environment } from './settings.mjs'
import { checkNode, fail, root } from './tools.mjs'

checkNode()
await ensureInstalled()
await ensureBuilt()

const require = createRequire(import.meta.url)
/** What the compiled bot knows. */
const bot = (/** @type {string} */ module) => require(join(root, 'dist', module))
const name = process.argv[2] ?? process.env.OUTTURN_ENV ?? 'production'
const env = await environment(name)
const out = join(root, 'appPackage/build', `outturn.${name}.zip`)

const template = await readFile(join(root, 'appPackage/manifest.json'), 'utf8')
const values = { ...env, BOT_ID: env.BOT_ID || env.MicrosoftAppId }
const { fillManifest } = bot('transfer/appManifest.js')
const filled = fillManifest(template, values, await promptStarters())
if (filled.kind === 'faulty') refuse(`env/.env.${name} lacks what the app package needs:`, filled.faults)
const faults = schemaFaults(filled.manifest)
if (faults.length > 0) refuse('The manifest does not fit the official schema:', faults)

await mkdir(dirname(out), { recursive: true })
await writeFile(out, await zipped(filled.manifest))
console.log(`${out}\nUpload it in the Teams admin centre, under Teams apps > Manage apps.`)

/** Questions from the council's own plan; none when its council.json names no plan. */
async function promptStarters() {
  const { readCouncil } = bot('transfer/readCouncil.js')
  const { readPlan } = bot('transfer/readPlan.js')
  const { buildLexicon } = bot('language/lexicon.js')
  const { starters } = bot('language/starters.js')
  const path = join(root, env.OUTTURN_COUNCIL || 'env/demo/council.json')
  const council = readCouncil(JSON.parse(await readFile(path, 'utf8')))
  if (!council.planFile) return []
  const plan = readPlan(await readFile(join(dirname(path), council.planFile), 'utf8'))
  const measures = plan.measures.map((/** @type {{ measure: object }} */ { measure }) => measure)
  return starters(buildLexicon({ council, measures, people: [], periods: [] }))
}

/** @param {{ manifestVersion: string }} manifest */
function schemaFaults(manifest) {
  const { default: Ajv } = require('ajv-draft-04')
  const schemas = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams'
  const schema = require(join(root, schemas, `v${manifest.manifestVersion}/MicrosoftTeams.schema.json`))
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema)
  validate(manifest)
  return (validate.errors ?? []).map((error) => `${error.instancePath}: ${error.message ?? 'does not fit'}`)
}

/** @param {object} manifest */
async function zipped(manifest) {
  const { zipSync, strToU8 } = require('fflate')
  const icon = (/** @type {string} */ file) => readFile(join(root, 'appPackage', file))
  return zipSync({
    'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
    'color.png': new Uint8Array(await icon('color.png')),
    'outline.png': new Uint8Array(await icon('outline.png')),
  })
}

/**
 * @param {string} what
 * @param {string[]} faults
 * @returns {never}
 */
function refuse(what, faults) {
  fail([what, ...faults.map((fault) => `- ${fault}`)].join('\n'))
}
