// @ts-check
// `npm run bench`: how much longer a turn of Outturn takes than one of a bare echo bot on the same
// stack, and what reading a plan of thousands of measures takes.
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { checkNode, run } from './tools.mjs'

checkNode()
await ensureInstalled()
await ensureBuilt()
const typescript = ['-r', './test/support/typescript.cjs']
const turns = await run(process.execPath, [...typescript, 'test/bench/run.ts', ...process.argv.slice(2)])
const plans = await run(process.execPath, [...typescript, 'test/bench/plans.ts'])
process.exitCode = turns || plans
