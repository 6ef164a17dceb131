import { Refusal } from '../operations/errors'
import type { Deps } from '../operations/ports'
import { refused } from './act'
import type { Answered, Asked } from './act'
import { ACTS } from './acts'

/** Runs an act by its name. A refusal is said in its own words; anything else that goes wrong is thrown. */
export async function runAct(deps: Deps, name: string, asked: Asked): Promise<Answered> {
  const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined
  if (act === undefined) return refused(`This Outturn knows no “${name}”.`)
  try {
    return await act.run(deps, asked)
  } catch (error) {
    if (error instanceof Refusal) return refused(error.message)
    throw error
  }
}
