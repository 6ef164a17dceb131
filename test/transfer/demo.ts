import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPeople } from '../../src/transfer/readPeople'
import { readPlan } from '../../src/transfer/readPlan'
import type { PlannedMeasure } from '../../src/transfer/plannedMeasure'

/** A file of the demo council, as text. */
export const demoFile = (name: string): string => readFileSync(join(__dirname, '../../env/demo', name), 'utf8')

export const demoPlan = readPlan(demoFile('plan.csv'))
export const demoPeople = readPeople(demoFile('people.csv'))

/** The demo's measure with this title; fails the test when there is none. */
export function titled(title: string): PlannedMeasure {
  const found = demoPlan.measures.find(({ measure }) => measure.title === title)
  if (!found) throw new Error(`no measure is called ${title}`)
  return found
}

/** How many of the demo's measures there are for each answer. */
export function counted(by: (planned: PlannedMeasure) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const planned of demoPlan.measures) counts[by(planned)] = (counts[by(planned)] ?? 0) + 1
  return counts
}
