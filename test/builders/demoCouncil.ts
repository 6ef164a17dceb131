import type { Person } from '../../src/domain/person'
import { samePeriod } from '../../src/domain/period'
import type { Period } from '../../src/domain/period'
import type { FigureRow } from '../../src/domain/return'
import { readCouncil } from '../../src/transfer/readCouncil'
import { demoFile, demoPeople, demoPlan } from '../transfer/demo'

export const demoCouncil = readCouncil(JSON.parse(demoFile('council.json')))

export const demoMeasures = demoPlan.measures.map(({ measure }) => measure)

/** The demo's people, each with an id: their place on the list. */
export const demoList: readonly Person[] = demoPeople.people.map((person, index) => ({ id: index + 1, ...person }))

/** The demo's person with this job title; fails the test when there is none. */
export function entitled(jobTitle: string): Person {
  const found = demoList.find((person) => person.jobTitle === jobTitle)
  if (!found) throw new Error(`nobody on the demo's people list is ${jobTitle}`)
  return found
}

/** The plan's own figures for a period, as the store would give them: every measure, in plan order. */
export const demoRows = (period: Period): readonly FigureRow[] =>
  demoPlan.measures.map(({ measure, targets, outturns }) => ({
    measure,
    period,
    target: targets.find((one) => one.startYear === period.startYear) ?? null,
    returned: null,
    outturn: outturns.find((one) => samePeriod(one.period, period))?.outturn ?? null,
  }))
