import type { Tag } from '../tag'
import { ANSWERABLE, NAMES_FOR } from './answerable'
import { AUDIENCE, FOR_COVERS, RISKS_AND_ISSUES, SETS, SUMMARIES, THAT_NUMBER } from './audience'
import { BEATEN, BEATEN_MOST, BEST_PERFORMING, NTH_BEST, ONLY_JUST_MET } from './askingBeats'
import { CONCERNS } from './askingConcerns'
import { WHICH_ARE_MINE } from './askingMine'
import { MINE, MY_SIGN_OFFS, REMINDED, SIGNED } from './askingOfMe'
import { OWNERS } from './askingOwners'
import { REASONS } from './askingReasons'
import { ACCOUNTS, READING, REASONS_GIVEN, REQUIRING } from './accounting'
import { COLLECTED, DUE } from './askingReturns'
import { CHASED, CHASERS, SIGNATURES, TO_SEND, TO_SIGN } from './chased'
import { COLLECTING, SIGNED_BY } from './collecting'
import {
  DEEPEST,
  HELD_AGAINST,
  MISSED_BY,
  NARROWEST,
  NARROWEST_BESIDE,
  SINGLE,
  WORST,
  WORST_BESIDE,
} from './askingRanks'
import { COUNTED, MEASURED, SHARED, STANDINGS } from './askingStanding'
import type { Frame } from './frame'
import { IDLE, IMPATIENT, OF_WHICH } from './idleClauses'
import {
  ABOUT_TO_ROLL,
  COMMAND_WORDS_SAID,
  GAP_TO_CLOSE,
  HANDED_OVER,
  NOT_ORDERED,
  YEAR_ENDED_ON,
} from './commandWordsSaid'
import { COME_BACK, COLLECTING_NOW, DATED } from './collectionDates'
import { MINE_TO_SIGN, STILL_MINE } from './onMyDesk'
import { OWN_BUSINESS, PRESSED } from './ownBusiness'
import { ASCENDING, GRIMMEST, IN_ORDER_SAID, MARGIN_FIRST, MILDEST, MISS_FIRST, WORST_RESULTS } from './ordersSaid'
import { CELL_ABSENT, DAY_TARGETS, RATING_ABSENT, UNTARGETED_ON_PURPOSE } from './ratingAbsent'
import { BEST_NOUNS, WORST_NOUNS } from './rankedNouns'
import { BROKEN, NAILED, NOT_MADE, UNRATED } from './grading'
import { AS_ASKED, NOT_AS_ASKED } from './asAsked'
import { AT_HAND } from './atHand'
import {
  CONCERNED_WITH,
  HOW_BRIEF,
  IN_THE_PLAN,
  IT_IS_FOR,
  POSITION_IN_BRIEF,
  REPORTED_STANDINGS,
  TAKING,
} from './standingSaid'
import { POINTED, WORRIES } from './worries'
import { MOVES_SAID } from './movesSaid'
import { TIMES_SAID } from './timesSaid'
import { LISTS_SAID } from './listsSaid'
import { SAID_AROUND } from './saidAround'
import { STRIKING_OUT } from './strikingOut'
import { FAVOURS, HANDED_TO, WHICHEVER } from './handedTo'

/** Ways of speaking, by what they are taken for. Of two that reach equally far the first is meant. */
export const FRAMED: readonly (readonly [tag: Tag, frames: readonly Frame[]])[] = [
  [{ kind: 'asking', what: 'my sign-offs' }, MY_SIGN_OFFS],
  [{ kind: 'asking', what: 'owe' }, MINE],
  [{ kind: 'asking', what: 'owe' }, WHICH_ARE_MINE],
  [{ kind: 'asking', what: 'sign-off' }, SIGNED],
  [{ kind: 'beyond', what: 'reminders' }, REMINDED],
  [{ kind: 'asking', what: 'progress' }, COLLECTED],
  [{ kind: 'asking', what: 'progress' }, DUE],
  [{ kind: 'aspect', of: 'owner' }, OWNERS],
  [{ kind: 'asking', what: 'why' }, REASONS],
  [{ kind: 'asking', what: 'count' }, COUNTED],
  [{ kind: 'noun' }, MEASURED],
  [{ kind: 'asking', what: 'share' }, SHARED],
  [{ kind: 'asking', what: 'status' }, STANDINGS],
  [{ kind: 'asking', what: 'briefing' }, CONCERNS],
  [{ kind: 'verdict', verdicts: ['not rated'] }, UNRATED],
  [{ kind: 'verdict', verdicts: ['not rated'] }, RATING_ABSENT],
  [{ kind: 'aspect', of: 'why not rated' }, CELL_ABSENT],
  [{ kind: 'says', in: 'target', words: 'working day' }, DAY_TARGETS],
  [{ kind: 'because', why: ['no target by design'] }, UNTARGETED_ON_PURPOSE],
  [{ kind: 'verdict', verdicts: ['missed'] }, NOT_MADE],
  [{ kind: 'verdict', verdicts: ['missed'] }, BROKEN],
  [{ kind: 'verdict', verdicts: ['met'] }, NAILED],
  [{ kind: 'verdict', verdicts: ['met'] }, AS_ASKED],
  [{ kind: 'verdict', verdicts: ['missed'] }, NOT_AS_ASKED],
  [{ kind: 'follow', how: 'narrow' }, OF_WHICH],
  [{ kind: 'noun' }, SETS],
  [{ kind: 'asking', what: 'count' }, THAT_NUMBER],
  [{ kind: 'asking', what: 'status' }, SUMMARIES],
  [{ kind: 'asking', what: 'briefing' }, RISKS_AND_ISSUES],
  [{ kind: 'filler' }, AUDIENCE],
  [{ kind: 'filler' }, FOR_COVERS],
  [{ kind: 'filler' }, IDLE],
  [{ kind: 'filler' }, IMPATIENT],
  ...TIMES_SAID,
  ...MOVES_SAID,
  [{ kind: 'asking', what: 'my sign-offs' }, MINE_TO_SIGN],
  [{ kind: 'asking', what: 'owe' }, STILL_MINE],
  [{ kind: 'asking', what: 'sign-off' }, SIGNED_BY],
  [{ kind: 'asking', what: 'progress' }, COLLECTING],
  [{ kind: 'aspect', of: 'owner' }, ANSWERABLE],
  [{ kind: 'verdict', verdicts: ['missed'] }, GAP_TO_CLOSE],
  [{ kind: 'filler' }, YEAR_ENDED_ON],
  [{ kind: 'asking', what: 'list' }, HANDED_OVER],
  [{ kind: 'filler' }, COMMAND_WORDS_SAID],
  [{ kind: 'filler' }, ABOUT_TO_ROLL],
  [{ kind: 'filler' }, NOT_ORDERED],
  [{ kind: 'filler' }, OWN_BUSINESS],
  [{ kind: 'filler' }, PRESSED],
  [{ kind: 'asking', what: 'why' }, REASONS_GIVEN],
  [{ kind: 'asking', what: 'briefing' }, REQUIRING],
  [{ kind: 'filler' }, READING],
  [{ kind: 'asking', what: 'my sign-offs' }, TO_SIGN],
  [{ kind: 'asking', what: 'owe' }, TO_SEND],
  [{ kind: 'asking', what: 'sign-off' }, SIGNATURES],
  [{ kind: 'beyond', what: 'reminders' }, CHASERS],
  [{ kind: 'asking', what: 'progress' }, CHASED],
  [{ kind: 'asking', what: 'briefing' }, WORRIES],
  [{ kind: 'filler' }, POINTED],
  [{ kind: 'aspect', of: 'owner' }, NAMES_FOR],
  [{ kind: 'asking', what: 'why' }, ACCOUNTS],
  [{ kind: 'filler' }, IT_IS_FOR],
  [{ kind: 'filler' }, CONCERNED_WITH],
  [{ kind: 'filler' }, TAKING],
  [{ kind: 'filler' }, IN_THE_PLAN],
  [{ kind: 'asking', what: 'status' }, REPORTED_STANDINGS],
  [{ kind: 'asking', what: 'status' }, POSITION_IN_BRIEF],
  [{ kind: 'filler' }, HOW_BRIEF],
  [{ kind: 'rank', order: 'worst', sure: false }, IN_ORDER_SAID],
  [{ kind: 'rank', order: 'worst', sure: true }, MISS_FIRST],
  [{ kind: 'rank', order: 'worst', sure: false }, MARGIN_FIRST],
  [{ kind: 'rank', order: 'narrowest', sure: false }, ASCENDING],
  [{ kind: 'rank', order: 'worst', sure: false }, GRIMMEST],
  [{ kind: 'rank', order: 'narrowest', sure: false }, MILDEST],
  [{ kind: 'rank', order: 'worst', sure: true }, WORST_RESULTS],
  [{ kind: 'rank', order: 'worst', sure: true }, WORST],
  [{ kind: 'rank', order: 'worst', sure: true }, WORST_NOUNS],
  [{ kind: 'rank', order: 'furthest beaten', sure: true }, BEST_NOUNS],
  [{ kind: 'rank', order: 'worst', sure: false }, WORST_BESIDE],
  [{ kind: 'rank', order: 'worst', sure: false }, DEEPEST],
  [{ kind: 'rank', order: 'narrowest', sure: true }, NARROWEST],
  [{ kind: 'rank', order: 'narrowest', sure: false }, NARROWEST_BESIDE],
  [{ kind: 'verdict', verdicts: ['met'] }, BEATEN],
  ...NTH_BEST.map(([nth, frames]) => [{ kind: 'rank', order: 'furthest beaten', sure: true, nth }, frames] as const),
  [{ kind: 'rank', order: 'furthest beaten', sure: true }, BEATEN_MOST],
  [{ kind: 'rank', order: 'furthest beaten', sure: true }, BEST_PERFORMING],
  [{ kind: 'rank', order: 'only just met', sure: true }, ONLY_JUST_MET],
  [{ kind: 'verdict', verdicts: ['missed'] }, MISSED_BY],
  [{ kind: 'filler' }, HELD_AGAINST],
  [{ kind: 'noun' }, SINGLE],
  [{ kind: 'asking', what: 'progress' }, DATED],
  [{ kind: 'asking', what: 'progress' }, COME_BACK],
  [{ kind: 'asking', what: 'progress' }, COLLECTING_NOW],
  [{ kind: 'filler' }, AT_HAND],
  ...LISTS_SAID,
  [{ kind: 'filler' }, HANDED_TO],
  [{ kind: 'filler' }, WHICHEVER],
  [{ kind: 'filler' }, FAVOURS],
  [{ kind: 'exclude' }, STRIKING_OUT],
  ...SAID_AROUND,
]
