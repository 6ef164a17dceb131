import type { PlannedMeasure } from '../transfer/plannedMeasure'
import type { Outturn } from '../domain/figure'
import { periodKey } from '../domain/period'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import type { ReturnVersion } from '../domain/return'
import { editionOf } from './editions'
import type { Change, Deps } from './ports'
import { entry } from './recordEntry'

/** A plan and the people it names, read and checked, with the document they came from. */
export interface Adoption {
  readonly people: readonly Omit<Person, 'id'>[]
  readonly measures: readonly PlannedMeasure[]
  /** "Service Plan 2021/22": what a figure's source is called when somebody asks */
  readonly source: string
}

/** Keeps a council's plan and people when the record is still empty. Answers false, and changes nothing, when it is not. */
export function adoptPlan(deps: Deps, adoption: Adoption): Promise<boolean> {
  return deps.store.transaction(async (tx) => {
    if (adoption.measures.length === 0 && adoption.people.length === 0) return false
    if ((await tx.measures()).length > 0 || (await tx.everybody()).length > 0) return false
    await tx.write(changes(deps, adoption))
    for (const period of await tx.closedWithoutEdition()) {
      await tx.write([await editionOf(deps, tx, period, { id: null, name: adoption.source })])
    }
    return true
  })
}

function changes(deps: Deps, { people, measures, source }: Adoption): readonly Change[] {
  const at = deps.clock.instant()
  const outturns = measures.flatMap((planned) =>
    planned.outturns.map((one) => ({ ...one, measure: planned.measure.code })),
  )
  return [
    ...people.map((person): Change => ({ kind: 'person kept', person })),
    ...measures.map(({ measure }): Change => ({ kind: 'measure kept', measure })),
    ...measures.flatMap(({ measure, targets }) =>
      targets.map((target): Change => ({ kind: 'target kept', measure: measure.code, target })),
    ),
    ...periodsOf(outturns).flatMap((period): Change[] => [
      { kind: 'period opened', period, dueOn: null, at },
      { kind: 'period closed', period, at },
    ]),
    ...outturns.map(({ period, measure }): Change => ({ kind: 'return created', period, measure })),
    ...outturns.map(({ period, measure, outturn }): Change => ({
      kind: 'version added',
      period,
      measure,
      version: versionOf(outturn, source, at),
      state: 'approved',
      submissionKey: `import ${source}`,
    })),
    entry({ at, by: null, door: 'import', act: 'plan imported', after: { source, measures: measures.length } }),
  ]
}

function periodsOf(outturns: readonly { readonly period: Period }[]): readonly Period[] {
  return [...new Map(outturns.map(({ period }) => [periodKey(period), period])).values()]
}

function versionOf(outturn: Outturn, source: string, at: string): ReturnVersion {
  return {
    version: 1,
    reply: { kind: 'figure', outturn },
    commentary: null,
    action: null,
    confirmed: [],
    byId: null,
    byName: source,
    onBehalfOf: null,
    door: 'import',
    at,
  }
}
