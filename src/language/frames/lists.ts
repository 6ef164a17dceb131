import type { Frame } from './frame'
import { askersClock } from './askersClock'
import { inItsHands, metLater, stateAll } from './inItsHands'
import {
  benchmarked,
  groupLinedUp,
  inOneTable,
  linedUp,
  restCompared,
  splitBy,
  whichAreNot,
  whoHasMore,
} from './sideBySide'
import { countClaimed } from './countClaimed'
import { fromWhereItShould, whereTheyShould } from './whereTheyShould'
import { justTheNumber, timesMissed, weJustCount } from './counting'
import { everyServiceMeasure } from './everyServiceMeasure'
import { colourMark, filterOf, ratingField, whatIsIn, whatItHolds } from './asFields'
import { atYearEnd } from './atYearEnd'
import { betweenYears } from './betweenYears'
import { boundTold } from './boundTold'
import { calledSo, filedUnder } from './filedUnder'
import { howItGoes } from './howItGoes'
import { includingUnrated } from './includingUnrated'
import { alreadyDealtWith, whatIsLeft, withoutThem } from './leftOutSo'
import { measuredUnder } from './measuredUnder'
import { progressOnTargets } from './progressOnTargets'
import { speaksHere } from './speaksHere'
import { targetThatWasSet } from './targetThatWasSet'
import { varianceOf } from './varianceOf'
import { allMyServices, corporatelyBut, corporatePlan, eitherOfThem, notOfThem, reportsOn } from './ofPlaces'

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
  benchmarked,
  groupLinedUp,
  whoHasMore,
  countClaimed,
  betweenYears,
  justTheNumber,
  timesMissed,
  weJustCount,
  allMyServices,
  whereTheyShould,
  corporatelyBut,
  corporatePlan,
  eitherOfThem,
  notOfThem,
  reportsOn,
  filedUnder,
  calledSo,
  withoutThem,
  whatIsLeft,
  alreadyDealtWith,
  varianceOf,
  boundTold,
  filterOf,
  whatIsIn,
  whatItHolds,
  measuredUnder,
  targetThatWasSet,
  atYearEnd,
  speaksHere,
  everyServiceMeasure,
  ratingField,
  colourMark,
  fromWhereItShould,
  includingUnrated,
  howItGoes,
  progressOnTargets,
]
