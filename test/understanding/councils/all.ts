import type { AskedCouncil } from './council'
import { demoAsked } from './demo'
import { derbyshireAsked } from './derbyshire'
import { inventedCouncil } from './invented'
import { southDerbyshire2019 } from './southDerbyshire2019'

/** The councils that are asked of; the last is another with each seed. */
export const askedCouncils = (seed: string): readonly AskedCouncil[] => [
  demoAsked(),
  derbyshireAsked(),
  southDerbyshire2019(),
  inventedCouncil(seed),
]
