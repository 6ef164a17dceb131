import type { Frame } from './frame'
import { askersClock } from './askersClock'
import { inItsHands, metLater, stateAll } from './inItsHands'
import { inOneTable, linedUp, restCompared, splitBy, whichAreNot } from './sideBySide'
import { whereTheyShould } from './whereTheyShould'
import { justTheNumber, timesMissed, weJustCount } from './counting'
import { allMyServices, corporatelyBut, eitherOfThem, notOfThem, reportsOn } from './ofPlaces'

/** Ways of speaking in which lists, counts and sides by side are asked for. */
export const LIST_FRAMES: readonly Frame[] = [
  askersClock,
  inItsHands,
  metLater,
  stateAll,
  inOneTable,
  linedUp,
  restCompared,
  splitBy,
  whichAreNot,
  justTheNumber,
  timesMissed,
  weJustCount,
  allMyServices,
  whereTheyShould,
  corporatelyBut,
  eitherOfThem,
  notOfThem,
  reportsOn,
]
