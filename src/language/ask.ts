import type { Asked } from './asked'
import { askBack } from './askedBack'
import { askOfBoth } from './bothPeriods'
import { askForBriefing } from './briefing'
import { askToCompare } from './comparing'
import { askWhatBelongs } from './directorateAsked'
import { askLeavingOut } from './exceptNamed'
import { ownedBy } from './filter'
import type { Understanding } from './intention'
import type { Lexicon } from './lexicon'
import { limitsOf } from './limits'
import { askWidely } from './manyMeasures'
import { askToMove } from './moving'
import { askAboutMeasure, refuseUnknown } from './oneMeasure'
import type { Span } from './reading'
import { askToReview } from './reviewing'
import { askAboutSignOff } from './signingOff'
import { askForCourse } from './askingCourse'
import { askForHistory } from './askingHistory'
import { tellNotKept } from './notKept'
import { askAboutReminders } from './reminding'
import { askWhatSharesBranch } from './sharedBranch'
import { askHowManyHold } from './groupsHolding'
import {
  askWhichIsMissing,
  askWhichOfTheName,
  refuseForecast,
  refuseLeftOut,
  refuseNotHeld,
  refuseOrders,
  refuseTwoTimes,
} from './refusals'
import { slipsAsMisses } from './slipping'
import { wrongAsMisses } from './wentWrong'
import { refuseGreeting, refuseTold } from './told'
import type { Sentence } from './sentence'
import { tagsOf } from './sentence'
import { askTwoCounts } from './twoCounts'

/**
 * What a sentence that is neither command nor submission asks for. Each step may end it; the order is the precedence:
 * what must not be answered, then one measure, then many.
 */
export function ask(whole: Sentence, lexicon: Lexicon): Understanding {
  const sentence = wrongAsMisses(slipsAsMisses({ ...whole, live: whole.live.filter((span) => !isAudience(span, whole, lexicon)) })) // prettier-ignore
  const asked: Asked = { sentence, limits: limitsOf(sentence.reading, sentence.live), lexicon }
  return tellNotKept(asked, askLeavingOut(asked, understood) ?? understood(asked))
}

function understood(asked: Asked): Understanding {
  return (
    refuseOrders(asked) ??
    refuseTold(asked) ??
    refuseGreeting(asked) ??
    askWhichOfTheName(asked) ??
    refuseNotHeld(asked) ??
    refuseForecast(asked) ??
    askWhichIsMissing(asked) ??
    refuseTwoTimes(asked) ??
    refuseLeftOut(asked) ??
    askBack(asked) ??
    askWhatSharesBranch(asked) ??
    askHowManyHold(asked) ??
    askForHistory(asked) ??
    askAboutReminders(asked) ??
    askAboutSignOff(asked) ??
    askForBriefing(asked) ??
    askToReview(asked) ??
    askOfBoth(asked) ??
    askForCourse(asked) ??
    askTwoCounts(asked) ??
    askToMove(asked) ??
    askWhatBelongs(asked) ??
    askToCompare(asked) ??
    askAboutMeasure(asked) ??
    refuseUnknown(asked) ??
    askWidely(asked)
  )
}

/** "what does Malcolm need to mend?" asks for his. */
const DOES = new Set(['doe', 'do', 'did', 'must', 'should', 'would', 'will'])

/** "Malcolm wants to know …", "the chief executive has asked for …": who asks limits nothing. */
const ASKS = /^(?:(?:has|have|is|will|wa|was|would|keep|just|also|now|really|still) )*(?:want|wants|wanted|wanting|need|needs|needed|like|love|asked|ask|asking|asks|wishes|wish|wondering|wonder|insist)(?: |$)/ // prettier-ignore

const asksForIt = ({ from, to }: Span, { tokens }: Sentence['reading']): boolean =>
  !DOES.has(tokens[from - 1]?.fold ?? '') &&
  ASKS.test(tokens.slice(to, to + 5).map((token) => token.fold).join(' ')) // prettier-ignore

const AUDIENCE = new Set(['for', 'to', 'tell'])

/** "a summary for the chief executive": someone who owns no measure is whom it is for, and limits nothing. */
function isAudience(span: Span, { reading }: Sentence, lexicon: Lexicon): boolean {
  if (tagsOf(span).every((tag) => tag.kind === 'person') && asksForIt(span, reading)) return true
  const before = reading.tokens.slice(Math.max(0, span.from - 2), span.from).filter((token) => token.fold !== 'the')
  if (!AUDIENCE.has(before.at(-1)?.fold ?? '')) return false
  return tagsOf(span).every((tag) => tag.kind === 'person' && ownedBy(tag.personId, lexicon).length === 0)
}
