// @ts-check
// `npm test`: installs and compiles what is needed, runs jest, and ends with one line: "N passed, N failed".
// `npm test -- test/domain` runs a part; `npm run torture` runs test/torture.
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from './build.mjs'
import { findChromium, howToGetChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { checkNode, root, run } from './tools.mjs'

const MINUTE = 60_000
const RESULT = 'test/output/jest.json'

checkNode()
const torture = process.argv.includes('--torture')
const asked = process.argv.slice(2).filter((argument) => argument !== '--torture')
await ensureInstalled()
// Only the end-to-end tests run the compiled bot; a part that was asked for by name starts at once.
const compiled = asked.length > 0 || torture || (await build())

const chromium = torture ? undefined : await findChromium()
const browserMissing = !torture && chromium === undefined
if (browserMissing) console.warn(`${howToGetChromium}\n`)

await mkdir(join(root, 'test/output'), { recursive: true })
await rm(join(root, RESULT), { force: true })
const args = [
  'node_modules/jest/bin/jest.js',
  '--json',
  `--outputFile=${RESULT}`,
  '--testLocationInResults',
  ...selection(),
]
const code = await run(process.execPath, [...args, ...asked], {
  env: { ...process.env, NODE_ENV: 'test', ...(chromium ? { CHROMIUM_PATH: chromium } : {}) },
  // A test run that hangs is ended, and has failed.
  timeoutMs: (torture ? 60 : 20) * MINUTE,
})
const counts = await readCounts()
if (!compiled) console.error('The sources do not compile: the compiler says why at the top. This counts as a failure.')
// A developer without a browser may run all the rest; a build server may not leave the main job untested.
const mustHaveBrowser = browserMissing && process.env.CI === 'true'
if (mustHaveBrowser)
  console.error('CI=true, and the end-to-end tests could not run without a browser: this counts as a failure.')
const failed = counts.failed + (mustHaveBrowser ? 1 : 0) + (compiled ? 0 : 1)
process.exitCode = code !== 0 || failed > 0 ? 1 : 0
console.log(`${counts.passed} passed, ${failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`)

function selection() {
  if (!torture) return []
  const everything = [
    '--testMatch',
    '<rootDir>/test/torture/**/*.test.ts',
    '--testPathIgnorePatterns',
    '/node_modules/',
  ]
  return [...everything, '--passWithNoTests', '--runInBand']
}

/**
 * A file that could not even be loaded counts as one failure, and so does a run that ended without a result.
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
async function readCounts() {
  try {
    const result = JSON.parse(await readFile(join(root, RESULT), 'utf8'))
    const broken = result.numRuntimeErrorTestSuites + (result.wasInterrupted ? 1 : 0)
    const failed = result.numFailedTests + broken
    return {
      passed: result.numPassedTests,
      failed: failed === 0 && code !== 0 ? 1 : failed,
      skipped: result.numPendingTests + result.numTodoTests,
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
