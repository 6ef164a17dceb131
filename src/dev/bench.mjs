// @ts-check
// `npm run bench`: how much longer a turn of Outturn takes than one of a bare echo bot on the same
// stack, on the demonstration and on a record of 5,000 measures, where the time of a question goes, what
// understanding a sentence takes, what reading a plan of thousands of measures takes, and how fast cards go out to
// thousands of people. `npm run bench -- --deliveries` is the last alone, with `--people N`, `--scale N`, `--server`;
// `npm run bench -- --accuracy` says instead how often sentences are taken for what their writers meant.
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { checkNode, run } from './tools.mjs'

checkNode()
await ensureInstalled()
await ensureBuilt()
const typescript = ['-r', './test/support/typescript.cjs']
const asked = process.argv.slice(2)
const bench = (/** @type {string} */ program) => run(process.execPath, [...typescript, program, ...asked])

if (asked.includes('--accuracy')) process.exit(await bench('test/bench/accuracy.ts'))

const deliveriesOnly = asked.includes('--deliveries')
const turns = deliveriesOnly ? 0 : await bench('test/bench/run.ts')
const parts = deliveriesOnly ? 0 : await bench('test/bench/parts.ts')
const large = deliveriesOnly ? 0 : await bench('test/bench/large.ts')
const words = deliveriesOnly ? 0 : await bench('test/bench/understanding.ts')
const plans = deliveriesOnly ? 0 : await bench('test/bench/plans.ts')
const deliveries = await bench('test/bench/deliveries.ts')
process.exitCode = turns || parts || large || words || plans || deliveries
