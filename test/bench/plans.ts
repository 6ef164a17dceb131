import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writePlans } from './planFiles'
import type { PlanFile } from './planFiles'

interface Reading {
  readonly measures: number
  readonly milliseconds: number
  /** milliseconds of both cores' work: on a busy machine the clock says more than this */
  readonly processor: number
  readonly megabytes: number
}

const SIZES = [2_500, 5_000, 10_000]

/** What a plan of 5,000 measures may take, over a process that stands idle (issue 3). */
const MOST = { measures: 5_000, milliseconds: 2_000, megabytes: 300 }

/** Twice the measures may take so many times as long: more would be growth out of proportion. */
const PROPORTION = 3

/** The middle one of three: a busy machine spoils one of them now and then. */
function readThrice({ path }: PlanFile): Reading {
  const readings = [1, 2, 3].map(() => {
    const program = ['-r', './test/support/typescript.cjs', 'test/bench/readPlanFile.ts', path]
    return JSON.parse(execFileSync(process.execPath, program, { encoding: 'utf8' })) as Reading
  })
  const [, middle] = readings.sort((one, other) => one.milliseconds - other.milliseconds)
  if (!middle) throw new Error('nothing was read')
  return middle
}

function faultsIn(file: PlanFile, reading: Reading, before: Reading | undefined): readonly string[] {
  const { measures, milliseconds, megabytes } = reading
  const grown = before && measures > before.measures ? milliseconds / before.milliseconds : 0
  return [
    ...(measures === file.measures ? [] : [`${measures} of ${file.measures} measures were read`]),
    ...(measures <= MOST.measures && milliseconds > MOST.milliseconds ? ['too slow'] : []),
    ...(measures <= MOST.measures && megabytes > MOST.megabytes ? ['too much memory'] : []),
    ...(grown > PROPORTION ? [`${grown.toFixed(1)} times as long for twice the measures`] : []),
  ]
}

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-plans-'))
  try {
    console.log('Plans from bytes to draft, the middle one of three, each in a process of its own:')
    let before: Reading | undefined
    for (const file of writePlans(folder, SIZES)) {
      const reading = readThrice(file)
      const faults = faultsIn(file, reading, before)
      before = reading
      const { milliseconds, processor, megabytes } = reading
      const took = `${String(milliseconds).padStart(6)} ms (${processor} ms of work) ${String(megabytes).padStart(5)} MB`
      console.log(`${file.name.padEnd(24)} ${String(file.measures).padStart(6)} measures ${took}  ${faults.join(', ')}`)
      if (faults.length > 0) process.exitCode = 1
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

main()
