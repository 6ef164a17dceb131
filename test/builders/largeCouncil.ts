import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Identity } from '../connector/client'

const DEMO = join(__dirname, '../../env/demo')

/** A council of so many managers, each with one measure that is due every quarter. */
export interface LargeCouncil {
  /** the path of its council.json */
  readonly path: string
  /** who opens quarters */
  readonly officer: Identity
  readonly managers: readonly Identity[]
}

/** In a folder of its own. The same number gives the same people. */
export function aLargeCouncil(people: number): LargeCouncil {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-large-'))
  const managers = Array.from({ length: people }, (_none, n) => someone(`Manager ${n + 1}`))
  const officer = someone('Performance Officer')
  writeFileSync(join(folder, 'people.csv'), Papa.unparse([...managers.map(asManager), asOfficer(officer)]))
  writeFileSync(join(folder, 'plan.csv'), planOf(managers))
  const path = join(folder, 'council.json')
  writeFileSync(path, readFileSync(join(DEMO, 'council.json'), 'utf8'))
  return { path, officer, managers }
}

function someone(name: string): Identity {
  const digits = createHash('sha256').update(name).digest('hex')
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`]
  return { name, aadObjectId: [...parts, digits.slice(20, 32)].join('-') }
}

const emailOf = ({ name }: Identity): string => `${name.toLowerCase().replaceAll(' ', '.')}@council.example`

const row = (who: Identity, role: string, jobTitle: string) => ({
  ...{ name: who.name, email: emailOf(who), aadObjectId: who.aadObjectId },
  ...{ role, 'service areas': '', deputy: '', 'job title': jobTitle },
})
const asManager = (who: Identity) => row(who, 'manager', 'Manager')
const asOfficer = (who: Identity) => row(who, 'performance team', 'Performance Officer')

/** One measure of the demonstration's plan, over and over. */
function planOf(managers: readonly Identity[]): string {
  const demo = Papa.parse<Record<string, string>>(readFileSync(join(DEMO, 'plan.csv'), 'utf8'), { header: true }).data
  const pattern = demo.find(({ code }) => code === 'SD-013')
  return Papa.unparse(
    managers.map((manager, n) => ({
      ...pattern,
      code: `LC-${n + 1}`,
      title: `Visits to page ${n + 1}`,
      'short name': `Visits to page ${n + 1}`,
      aliases: '',
      owner: emailOf(manager),
    })),
  )
}
