// @ts-check
// `npm run bench`: how much longer a turn of Outturn takes than one of a bare echo bot on the same stack.
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { checkNode, run } from './tools.mjs'

checkNode()
await ensureInstalled()
await ensureBuilt()
process.exitCode = await run(process.execPath, [
  '-r',
  './test/support/typescript.cjs',
  'test/bench/run.ts',
  ...process.argv.slice(2),
])
