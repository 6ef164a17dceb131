import type { Span } from '../span'
import type { Token } from '../token'
import { movedBy, ofRatings, thatReported, whenClosed } from './beside'
import { eitherWay, noMatter, notRatedSo } from './eitherWay'
import { inTheRange, marginSaidAgain, sizeOfSet } from './margins'
import { beatenBy } from './beaten'
import { alsoHowMany } from './alsoSaid'
import { asItsKind } from './asItsKind'
import { endFirst, hadTheMost, missesOnTarget, putInOrder } from './inOrder'
import { boundSaidAgain, lineCalled, whatFallsIn } from './marginAsked'
import { targetsSet } from './targetsSet'
import {
  asShare,
  backThen,
  downAs,
  eitherRating,
  orderToShow,
  rankedByShare,
  suppliedBy,
  whereItShouldBe,
} from './saidOf'
import { figuresIn, missedDeadline } from './figuresIn'
import { joyWith, missingForRating, quarterAsked } from './quarterAsked'
import { accountsFor, downFor, mineOf, putDownTo } from './mineOf'
import { ownGround, sayingOwn, whoseWords } from './whoseWords'
import { beingPublished, marksWith, onThatBasis, ofReminders, ofSenders, restsOn, wantsToKnow } from './setAside'
import { insideTarget, itsNeighbour, onTheLine, upOnTarget, wasByYearEnd, whereItFell } from './asSpoken'
import { forAudit } from './forAudit'
import { gotRight } from './gotRight'
import { insideOf } from './insideOf'
import { LIST_FRAMES } from './lists'
import { managedIt } from './managedIt'
import { downTo } from './downTo'
import { stillOpen } from './stillOpen'
import { takenTogether } from './takenTogether'
import { allItsParts, saidToBe, somethingOf } from './toldBefore'
import { orAGuess, targetSetBy } from './saysNoMore'
import { ratherThan } from './ratherThan'
import { missedOrWorse } from './varianceOf'
import { partOfYear } from './partOfYear'
import { yearEndOf } from './yearEndOf'
import { writtenWhy } from './writtenWhy'
import { notCarried } from './notCarried'
import { saysInPlan } from './saysInPlan'
import { eitherCover, footnoteExpects, passedOff } from './whatItCovers'
import { itNamedBefore } from './itNamedBefore'
import { bareOff } from './bareOff'
import { towardsRating } from './towardsRating'
import { butNone, holdsFigure } from './holdsFigure'
import { lacksWhat, targetsBetween } from './besideTargets'
import { besides, everyOneBut, leavesAside, leftOutAfter, liesOutside, restOfThem } from './exclusions'

const FRAMES = [
  itNamedBefore,
  asItsKind,
  gotRight,
  butNone,
  figuresIn,
  missedDeadline,
  stillOpen,
  quarterAsked,
  joyWith,
  missingForRating,
  mineOf,
  putDownTo,
  accountsFor,
  downFor,
  allItsParts,
  saidToBe,
  somethingOf,
  notRatedSo,
  eitherWay,
  noMatter,
  everyOneBut,
  ofRatings,
  movedBy,
  besides,
  leavesAside,
  leftOutAfter,
  restOfThem,
  liesOutside,
  whenClosed,
  thatReported,
  inTheRange,
  marginSaidAgain,
  sizeOfSet,
  downAs,
  eitherRating,
  suppliedBy,
  backThen,
  orderToShow,
  takenTogether,
  downTo,
  rankedByShare,
  asShare,
  whereItShouldBe,
  managedIt,
  wantsToKnow,
  restsOn,
  marksWith,
  onThatBasis,
  beingPublished,
  ofReminders,
  ofSenders,
  whoseWords,
  ownGround,
  sayingOwn,
  towardsRating,
  endFirst,
  hadTheMost,
  missedOrWorse,
  missesOnTarget,
  beatenBy,
  putInOrder,
  yearEndOf,
  insideOf,
  alsoHowMany,
  lineCalled,
  whatFallsIn,
  boundSaidAgain,
  ...LIST_FRAMES,
  saysInPlan,
  notCarried,
  targetsSet,
  forAudit,
  onTheLine,
  upOnTarget,
  itsNeighbour,
  wasByYearEnd,
  insideTarget,
  whereItFell,
  writtenWhy,
  eitherCover,
  partOfYear,
  passedOff,
  footnoteExpects,
  lacksWhat,
  holdsFigure,
  targetsBetween,
  ratherThan,
  bareOff,
  targetSetBy,
  orAGuess,
]

/** The spans of a sentence once the ways of speaking are known whose words stand apart. */
export const framed = (spans: readonly Span[], tokens: readonly Token[]): readonly Span[] =>
  FRAMES.reduce((known, frame) => frame(known, tokens), spans)
