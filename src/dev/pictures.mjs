// @ts-check
// `npm run pictures`: takes README's pictures anew, from the running bot in the Agents Playground.
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { checkNode, root, run } from './tools.mjs'

/** Screenshots of the end-to-end test, and the names README knows them by. */
const PICTURES = {
  '08-off-target': 'off-target',
  '04-manager-card': 'manager-card',
  '09-status': 'status',
}

checkNode()
await ensureInstalled()
process.exitCode = await run(process.execPath, ['node_modules/jest/bin/jest.js', 'test/e2e'])
if (process.exitCode === 0) {
  const folder = join(root, 'env/demo/pictures')
  await mkdir(folder, { recursive: true })
  for (const [taken, name] of Object.entries(PICTURES)) {
    await copyFile(join(root, `test/output/screenshots/${taken}.png`), join(folder, `${name}.png`))
  }
  console.log(
    'README has new pictures in env/demo/pictures. The three main jobs, step by step: test/output/screenshots/film-*.',
  )
  const asked = JSON.parse(await readFile(join(root, 'test/output/effort.json'), 'utf8'))
  for (const [job, { taps, typed }] of Object.entries(asked)) console.log(`${job}: ${taps} taps, ${typed} characters`)
}
