import { may } from '../../domain/access'
import type { ListedException } from '../../domain/correction'
import { isLive } from '../../domain/lockException'
import type { ExceptionScope } from '../../domain/lockException'
import type { MeasureCode } from '../../domain/measure'
import type { Person } from '../../domain/person'
import { Refusal } from '../errors'
import type { Deps } from '../ports'

/** Every exception there is or was: those live first, and then the newest first. */
export function listExceptions(deps: Deps, by: Person): Promise<readonly ListedException[]> {
  if (!may(by, { kind: 'see exceptions to a closed period' }).allowed) {
    throw new Refusal('Only the performance team and auditors can see the exceptions to a closed period.')
  }
  return deps.store.read(async (tx) => {
    const today = deps.clock.today()
    const [all, measures, people] = [await tx.lockExceptions({}), await tx.measures(), await tx.everybody()]
    const listed = all.map((exception): ListedException => {
      const whose = whoseOf(exception.scope, {
        measure: (code) => measures.find((one) => one.code === code)?.shortName,
        person: (id) => people.find((one) => one.person.id === id)?.person.name,
      })
      return { exception, holds: isLive(exception, today), whose }
    })
    return listed.toReversed().sort((one, other) => Number(other.holds) - Number(one.holds))
  })
}

interface Names {
  readonly measure: (code: MeasureCode) => string | undefined
  readonly person: (id: number) => string | undefined
}

function whoseOf(scope: ExceptionScope, names: Names): string {
  if (scope.kind === 'service area') return scope.serviceArea
  return (scope.kind === 'measure' ? names.measure(scope.measure) : names.person(scope.personId)) ?? 'no longer there'
}
