import type { Council } from '../domain/council'
import { councilAs } from '../domain/setting/councilSet'
import type { CouncilHeld } from '../domain/setting/councilSet'
import type { Clock, Deps, Store } from './ports'

/**
 * What acts need, with the council as it stands. Every turn begins by reading what is set, so that each instance knows
 * it from its next turn on; while nothing is set the council is one and the same value, and what was made of it holds.
 *
 * @param file the council as its council.json says
 */
export function makeDeps(store: Store, clock: Clock, file: Council): Deps {
  let [council, known]: [Council, CouncilHeld] = [file, { version: 0, parts: {} }]
  return {
    ...{ store, clock },
    get council() {
      return council
    },
    heed(held) {
      // A turn that read before another set something may come to tell of it only after.
      if (held.version <= known.version) return
      known = held
      council = councilAs(file, held.parts)
    },
  }
}
