import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { draftPlan } from '../../src/transfer/draft/draftPlan'
import { readDocument } from '../../src/transfer/documents/readDocument'

const MEGABYTE = 1_048_576

/** Reads one plan from bytes to draft, in a process that does nothing else, and says what it took. */
async function main(path: string): Promise<void> {
  const name = basename(path)
  await draft(name.replace(/^.*\./, 'small.'), new TextEncoder().encode('Measure,30-31 target\nRopes,4\n'))
  const idle = process.memoryUsage().rss
  const from = performance.now()
  const work = process.cpuUsage()
  const measures = await draft(name, readFileSync(path))
  const milliseconds = Math.round(performance.now() - from)
  const { user, system } = process.cpuUsage(work)
  const processor = Math.round((user + system) / 1000)
  const megabytes = Math.round((process.resourceUsage().maxRSS * 1024 - idle) / MEGABYTE)
  console.log(JSON.stringify({ measures, milliseconds, processor, megabytes }))
}

async function draft(name: string, bytes: Uint8Array): Promise<number> {
  const read = await readDocument(name, bytes)
  return read.kind === 'refused' ? 0 : draftPlan({ ...read, name }, [], { directorate: 'All' }).measures.length
}

void main(process.argv[2] ?? '')
