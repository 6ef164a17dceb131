import { isDeepStrictEqual } from 'node:util'
import { may } from '../domain/access'
import type { Council } from '../domain/council'
import { editionRows } from '../domain/edition'
import { sameLastYear } from '../domain/period'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import type { Rating } from '../domain/rating'
import type { Door } from '../domain/return'
import { asksForLastYear } from '../domain/scales/scaleFor'
import { councilAs, partsOf } from '../domain/setting/councilSet'
import type { CouncilSetting, RatedAnew } from '../domain/setting/councilSet'
import { Refusal } from './errors'
import { openNow } from './openPeriods'
import type { Deps, Reads } from './ports'
import { entry } from './recordEntry'

export interface SettingCouncil {
  readonly setting: CouncilSetting
  readonly by: Person
  readonly door: Door
  /** what it does to the ratings of open periods was shown before */
  readonly seen: boolean
}

export type CouncilDecided =
  | { readonly kind: 'set' }
  /** set to the same before: saving once what council.json says is agreeing to it */
  | { readonly kind: 'as it was' }
  /** nothing is set before this was seen */
  | { readonly kind: 'rates anew'; readonly periods: readonly RatedAnew[] }

/**
 * Sets a part of what a council says of itself, for every instance and at once. Closed periods keep the scale that they
 * were closed with, and open ones their due date.
 */
export async function setCouncil(deps: Deps, setting: SettingCouncil): Promise<CouncilDecided> {
  const { decided, held } = await deps.store.transaction(async (tx) => {
    refuseUnlessTheirs(setting.by)
    // One is set at a time, and none while an import is kept: what it rests on stands still.
    await tx.lockImports()
    const held = await tx.councilHeld()
    const before = councilAs(deps.council, held.parts)
    const after = councilAs(before, { [setting.setting.part]: setting.setting.value })
    const agreed = held.parts[setting.setting.part] !== undefined
    const decided = await decide(tx, { before, after, agreed }, setting)
    if (decided.kind !== 'set') return { decided, held }
    const { part, value } = setting.setting
    const at = deps.clock.instant()
    const told = { act: 'council set', before: { [part]: partsOf(before)[part] }, after: { [part]: value } }
    await tx.write([
      { kind: 'council set', setting: setting.setting, byId: setting.by.id, at },
      entry({ at, by: setting.by, door: setting.door, ...told }),
    ])
    return { decided, held: await tx.councilHeld() }
  })
  deps.heed?.(held)
  return decided
}

export function refuseUnlessTheirs(by: Person): void {
  if (!may(by, { kind: 'set up the council' }).allowed) throw new Refusal('Only the performance team sets Outturn up.')
}

async function decide(
  tx: Reads,
  { before, after, agreed }: { readonly before: Council; readonly after: Council; readonly agreed: boolean },
  { setting: { part }, seen }: SettingCouncil,
): Promise<CouncilDecided> {
  if (agreed && isDeepStrictEqual(partsOf(before)[part], partsOf(after)[part])) return { kind: 'as it was' }
  if (part !== 'scale' || seen) return { kind: 'set' }
  const open = await openNow(tx)
  const periods = await Promise.all(open.map(({ period }) => ratedAnew(tx, period, before, after)))
  return periods.every(({ changed }) => changed === 0) ? { kind: 'set' } : { kind: 'rates anew', periods }
}

async function ratedAnew(tx: Reads, period: Period, before: Council, after: Council): Promise<RatedAnew> {
  const rows = await tx.figures(period)
  const asks = asksForLastYear(before) || asksForLastYear(after)
  const lastYears = asks ? await tx.figures(sameLastYear(period)) : []
  const on = ({ scale, measureScales }: Council) =>
    editionRows({ rows, lastYears, scale, measureScales }).map(({ rating }) => wordOf(rating))
  const [was, becomes] = [on(before), on(after)]
  return {
    period,
    changed: was.filter((word, index) => word !== becomes[index]).length,
    rated: becomes.filter((word) => word !== null).length,
  }
}

const wordOf = (rating: Rating): string | null => (rating.kind === 'rated' ? rating.rating : null)
