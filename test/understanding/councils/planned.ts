import type { Council } from '../../../src/domain/council'
import type { Day } from '../../../src/domain/day'
import type { Period } from '../../../src/domain/period'
import { buildLexicon } from '../../../src/language/lexicon'
import { aCouncil, aMeasure, held } from '../../language/builders/lexicons'
import type { AskedCouncil, Named } from './council'
import { periodSaid } from './periods'

/** A measure of a plan: its title, its service area, where it stands in the corporate plan, and what people call it. */
export interface PlanRow {
  readonly title: string
  readonly serviceArea: string
  readonly priority: string
  readonly keyAim: string
  /** shorter names that fit no other measure of the plan; Outturn is not told of them */
  readonly said: readonly string[]
}

/** What else a council brings to its plan. */
export interface PlannedCouncil {
  readonly name: string
  readonly prefix: string
  readonly today: Day
  readonly scale?: Council['scale']
  readonly alsoCalled: Council['alsoCalled']
  readonly services: readonly Named[]
  readonly rows: readonly PlanRow[]
  /** people, each with the service area whose measures they own */
  readonly people: readonly { readonly name: string; readonly serviceArea: string }[]
  readonly closed: readonly Period[]
  readonly latest: Period
  readonly open: Period
  readonly ratings: AskedCouncil['ratings']
  /** words that fit the measures with these titles equally well */
  readonly fitting: readonly { readonly said: string; readonly titles: readonly string[] }[]
  readonly oldYears: readonly string[]
}

const emailOf = (name: string): string => `${name.toLowerCase().replaceAll(' ', '.')}@council.example`

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].filter((name) => name !== '')

function measuresOf({ prefix, rows, people }: PlannedCouncil) {
  return rows.map(({ title, serviceArea, priority, keyAim }, place) => {
    const owner = people.find((person) => person.serviceArea === serviceArea)
    const thread = { priority, keyAim, outcome: keyAim }
    return aMeasure({
      code: `${prefix}-${place + 1}`,
      ...{ title, serviceArea, thread, position: place + 1, owner: owner ? emailOf(owner.name) : null },
    })
  })
}

/** A council whose plan has just been imported: it has told Outturn no other names for its measures. */
export function plannedCouncil(told: PlannedCouncil): AskedCouncil {
  const measures = measuresOf(told)
  const people = told.people.map(({ name, serviceArea }, id) => ({
    ...{ id: id + 1, name, email: emailOf(name), objectId: null, roles: ['manager'] as const },
    ...{ serviceAreas: [serviceArea], jobTitle: `${serviceArea} Manager`, deputy: null },
  }))
  const council = { ...aCouncil(told.name, told.alsoCalled), ...(told.scale ? { scale: told.scale } : {}) }
  const periods = [...told.closed.map((period) => held(period, 'closed')), held(told.open, 'open')]
  return {
    ...{ name: told.name, today: told.today, latest: told.latest, services: told.services, ratings: told.ratings },
    lexicon: buildLexicon({ council, measures, people, periods }),
    priorities: unique(told.rows.map(({ priority }) => priority)).map((is) => ({ is, said: [is] })),
    keyAims: unique(told.rows.map(({ keyAim }) => keyAim)).map((is) => ({ is, said: [is] })),
    // a plan of key aims alone: Outturn is told each as its own outcome
    outcomes: [],
    measures: measures.map(({ code, title, serviceArea }, place) => ({
      ...{ is: code, serviceArea, said: [title, ...(told.rows[place]?.said ?? [])] },
    })),
    owners: people.map(({ name, email }) => ({
      ...{ is: name, said: [name, name.split(' ')[0] ?? ''] },
      owns: measures.filter(({ owner }) => owner === email).map(({ code }) => code),
    })),
    periods: told.closed.map((period) => periodSaid(period, told.today)),
    open: periodSaid(told.open, told.today),
    fitting: told.fitting.map(({ said, titles }) => ({
      said,
      codes: measures.filter(({ title }) => titles.some((start) => title.startsWith(start))).map(({ code }) => code),
    })),
    oldYears: told.oldYears,
  }
}
