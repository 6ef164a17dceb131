// @ts-check
// `npm run backup -- FILE` and its like: the compiled command line, with the settings that `npm run serve` has.
import { ensureBuilt } from './build.mjs'
import { environment } from './settings.mjs'
import { checkNode, run } from './tools.mjs'

checkNode()
await ensureBuilt()
const env = await environment(process.env.OUTTURN_ENV || 'local')
process.exitCode = await run(
  process.execPath,
  ['--enable-source-maps', 'dist/commandLine.js', ...process.argv.slice(2)],
  { env },
)
