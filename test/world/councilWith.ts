import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const DEMO = join(__dirname, '../../env/demo')

/** The demo council with other settings in its council.json, in a folder of its own: the path of that file. */
export function councilWith(settings: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-council-'))
  for (const file of ['plan.csv', 'people.csv']) copyFileSync(join(DEMO, file), join(folder, file))
  const demo = JSON.parse(readFileSync(join(DEMO, 'council.json'), 'utf8')) as Record<string, unknown>
  const path = join(folder, 'council.json')
  writeFileSync(path, JSON.stringify({ ...demo, ...settings }))
  return path
}
