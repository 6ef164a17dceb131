import type { Answer } from '../domain/answer'
import { inScope } from '../domain/fits'
import type { Question } from '../domain/question'
import { signOffProgressOf } from '../domain/signOffProgress'
import { signOffRuleOf } from '../domain/signOffRule'
import { latestOpen } from './openPeriods'
import type { Deps } from './ports'

/** How far sign-off has come. Approvers are named where nobody else reads; which figures they are is not told here. */
export function readSignOffs(
  deps: Deps,
  { filter, period }: Question & { readonly kind: 'sign-offs' },
  names: boolean,
): Promise<Answer> {
  return deps.store.read(async (tx) => {
    const state = (period && (await tx.period(period))) ?? (await latestOpen(tx))
    const returns = (await tx.returns(state.period)).filter((one) => inScope(one.measure, filter))
    const people = await tx.people()
    return {
      kind: 'sign-offs',
      progress: signOffProgressOf(state, returns, people, signOffRuleOf(deps.council)),
      names,
    }
  })
}
