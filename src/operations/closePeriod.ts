import { may, ownerOf } from '../domain/access'
import type { Instant } from '../domain/day'
import { printPeriod } from '../domain/period'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import { signOffProgressOf } from '../domain/signOffProgress'
import { signOffRuleOf } from '../domain/signOffRule'
import { isOutstanding, progressOf } from '../domain/progress'
import type { Progress } from '../domain/progress'
import type { Door } from '../domain/return'
import { editionOf } from './editions'
import { Refusal } from './errors'
import type { Change, Deps, Reads } from './ports'
import { entry } from './recordEntry'
import { replaceForms } from './replacedCards'

export interface Closing {
  readonly period: Period
  readonly by: Person
  readonly door: Door
  /** how many figures without a signature the card that was pressed told of; left out: it told of none in particular */
  readonly unsigned?: number
}

/** How a period stands when it is to be closed. */
export interface ClosingStanding extends Progress {
  /** figures that nobody has signed off, by service: closed like this they stay marked so */
  readonly unsigned: readonly { readonly serviceArea: string; readonly figures: number }[]
}

/** How the period stands, before it is locked: what is still missing. */
export function previewClosing(deps: Deps, closing: Closing): Promise<ClosingStanding> {
  return deps.store.read((tx) => standing(deps, tx, closing))
}

/** Locks the period. Waits for submissions already under way; none is taken after it. */
export function closePeriod(deps: Deps, closing: Closing): Promise<ClosingStanding> {
  return deps.store.transaction(async (tx) => {
    await tx.lockPeriod(closing.period, 'update')
    const progress = await standing(deps, tx, closing)
    mustHaveSeen(closing, progress)
    const { period, by, door } = closing
    const at = deps.clock.instant()
    await tx.write([
      { kind: 'period closed', period, at },
      await editionOf(deps, tx, period, by),
      ...(await stillAsking(tx, period, at)),
      entry({ at, by, door, act: 'period closed', period, after: { ...progress.total, unsigned: total(progress) } }),
    ])
    return progress
  })
}

/** Cards of people who had figures to give when it closed. */
async function stillAsking(tx: Reads, period: Period, at: Instant): Promise<readonly Change[]> {
  const people = await tx.people()
  const owners = (await tx.returns(period))
    .filter(isOutstanding)
    .flatMap((one) => ownerOf(one.measure, people)?.id ?? [])
  return replaceForms(tx, { people: [...new Set(owners)], period, because: { kind: 'closed' }, at })
}

async function standing(deps: Deps, tx: Reads, { period, by }: Closing): Promise<ClosingStanding> {
  if (!may(by, { kind: 'close a period' }).allowed) {
    throw new Refusal('Only the performance team can close a period.')
  }
  const state = await tx.period(period)
  if (state === null) throw new Refusal(`${printPeriod(period)} has not been opened, so there is nothing to close.`)
  if (state.state === 'closed') throw new Refusal(`${printPeriod(period)} is closed already.`)
  const [returns, people] = [await tx.returns(period), await tx.people()]
  const { services } = signOffProgressOf(state, returns, people, signOffRuleOf(deps.council))
  const asks = signOffRuleOf(deps.council).steps > 0
  return {
    ...progressOf(state, returns, people, deps.clock.today()),
    unsigned: services.flatMap(({ serviceArea, waiting }) =>
      asks && waiting > 0 ? [{ serviceArea, figures: waiting }] : [],
    ),
  }
}

const total = ({ unsigned }: ClosingStanding): number => unsigned.reduce((sum, one) => sum + one.figures, 0)

/** What was confirmed was a number: should more have come in since without a signature, that is asked anew. */
function mustHaveSeen({ unsigned, period }: Closing, progress: ClosingStanding): void {
  if (unsigned === undefined || total(progress) <= unsigned) return
  throw new Refusal(
    `${total(progress)} figures are not signed off now; your card told of ${unsigned}. Say “close ${printPeriod(period)}” again to see which.`,
  )
}
