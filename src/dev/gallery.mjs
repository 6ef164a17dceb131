// @ts-check
// `npm run gallery`: every card with its edge cases, as Teams draws it, on one page and as pictures to look through.
import { ensureInstalled } from './install.mjs'
import { checkNode, run } from './tools.mjs'

checkNode()
await ensureInstalled()
process.exitCode = await run(process.execPath, [
  '-r',
  './test/support/typescript.cjs',
  'test/gallery/run.ts',
  ...process.argv.slice(2),
])
