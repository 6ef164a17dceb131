import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { adoptPlan } from './operations/adoptPlan'
import type { Deps } from './operations/ports'
import type { ImportFinding } from './transfer/finding'
import type { CouncilFile } from './transfer/readCouncil'
import { readPeople } from './transfer/readPeople'
import { readPlan } from './transfer/readPlan'

/** An empty record takes the plan and the people that council.json names; one with measures in it is left as it is. */
export async function fillRecord(deps: Deps, council: CouncilFile, folder: string, log: Logger): Promise<void> {
  const textOf = async (file: string | null) => (file === null ? null : readFile(join(folder, file), 'utf8'))
  const [planText, peopleText] = [await textOf(council.planFile), await textOf(council.peopleFile)]
  const plan = planText === null ? { measures: [], findings: [] } : readPlan(planText)
  const people = peopleText === null ? { people: [], findings: [] } : readPeople(peopleText)
  const source = `${council.name} service plan ${council.startYear}`
  const adopted = await adoptPlan(deps, { people: people.people, measures: plan.measures, source })
  const findings = plan.findings.length + people.findings.length
  tellLeftOut(council.planFile, plan.findings, log)
  tellLeftOut(council.peopleFile, people.findings, log)
  log.info({ adopted, measures: plan.measures.length, people: people.people.length, findings }, 'plan read')
}

/** A row with an error in it is not in the record, and whoever set the council up is told which row, and why. */
export function tellLeftOut(file: string | null, findings: readonly ImportFinding[], log: Logger): void {
  for (const { severity, row, column, says } of findings)
    if (severity === 'error') log.warn({ file, row, column, says }, 'A row was not read, and is not in the record.')
}
