// @ts-check
// `npm run serve`: the bot alone, compiled, with the settings of env/.env.local, or of env/.env.<OUTTURN_ENV>.
import { ensureBuilt } from './build.mjs'
import { environment } from './settings.mjs'
import { checkNode, run } from './tools.mjs'

checkNode()
await ensureBuilt()
const env = await environment(process.env.OUTTURN_ENV || 'local')
process.exitCode = await run(process.execPath, ['--enable-source-maps', 'dist/main.js'], { env })
