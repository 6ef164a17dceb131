// @ts-check
// Compiles src to dist when a source has changed since the last time.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fail, root, run } from './tools.mjs'

const STAMP = join(root, 'dist/.sources')
const compiler = join(root, 'node_modules/typescript/bin/tsc')

/** The files that dist is made from, each with a hash of its content. */
async function sources() {
  const found = await readdir(join(root, 'src'), { recursive: true })
  const files = found
    .filter((file) => /\.(ts|json)$/.test(file) && !/^dev[\\/]/.test(file))
    .map((file) => join('src', file))
  const all = [...files.sort(), 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json']
  const lines = all.map(async (file) => `${file} ${await digest(join(root, file))}`)
  return (await Promise.all(lines)).join('\n')
}

/** @param {string} file */
async function digest(file) {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
}

/** Compiles when needed; ends the process when the compiler finds a fault. */
export async function ensureBuilt() {
  if (!(await build())) fail('The sources do not compile: the compiler says why above.')
}

/**
 * Compiles when a source has changed, or always when forced. Types are looked at only when it is forced, as for a server:
 * that takes twice as long as all the rest, and `npm run types`, which `npm run check` and the build server run, does it.
 * @returns {Promise<boolean>} whether dist now holds what the sources say
 */
export async function build({ force = false } = {}) {
  if (!existsSync(compiler)) return requireCompiled()
  const now = await sources()
  const before = await readFile(STAMP, 'utf8').catch(() => '')
  if (!force && now === before) return true
  console.log('Compiling …')
  // A file that was renamed or deleted must not live on in dist.
  if (force || names(now) !== names(before)) await rm(join(root, 'dist'), { recursive: true, force: true })
  const code = await run(process.execPath, [compiler, '-p', 'tsconfig.build.json', ...(force ? [] : ['--noCheck'])])
  await mkdir(join(root, 'dist'), { recursive: true })
  await writeFile(STAMP, code === 0 ? now : '')
  return code === 0
}

/** On a server installed without development packages, dist was compiled before it came there. */
async function requireCompiled() {
  const main = await stat(join(root, 'dist/main.js')).catch(() => undefined)
  if (main !== undefined) return true
  fail('There is no compiled bot in dist/, and no compiler to make it: run `npm install`, then `npm run build`.')
}

/** @param {string} listing */
function names(listing) {
  return listing.replaceAll(/ \w+$/gm, '')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await build({ force: process.argv.includes('--force') })) ? 0 : 1
}
