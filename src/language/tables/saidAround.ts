import type { Tag } from '../tag'
import type { Frame } from './frame'
import { frame, sayings } from './frame'

/** Where a thing is written down, whatever the measures call their records. */
const ON_RECORD: readonly Frame[] = [
  frame(['on', 'for'], ['the record', 'record', 'the public record', 'public record', 'our records', 'the books', 'paper']), // prettier-ignore
]

const FALLING = ['slipped', 'slip', 'slips', 'slipping', 'slid', 'slide', 'sliding', 'dipped', 'dip', 'dips', 'dipping', 'sank', 'sunk', 'sinking', 'tumbled', 'drifted', 'drifting', 'dropped', 'dropping', 'went', 'gone', 'finished', 'landed', 'ended', 'ended up', 'wound up', 'closed'] // prettier-ignore

/** "what slipped below target": where it came to lie, and no change since an earlier time. */
const SLIPPED_BELOW: readonly Frame[] = [
  frame(FALLING, ['below', 'beneath', 'under', 'short of', 'shy of'], ['', 'the', 'its', 'their', 'our'], ['target', 'targets', 'target level']), // prettier-ignore
]

const PROMISED = ['promised', 'said we would', 'said', 'planned', 'hoped', 'intended', 'pledged', 'committed to', 'set out to', 'aimed for', 'meant to', 'should', 'should have', 'wanted', 'undertook to'] // prettier-ignore

/** "as often as we promised": what was promised is the target. */
const AS_PROMISED: readonly Frame[] = [
  frame(['as'], ['often', 'quickly', 'fast', 'promptly', 'much', 'many', 'well', 'soon', 'frequently', 'speedily'], ['as'], ['we', 'they', 'the council', 'was', 'were'], PROMISED), // prettier-ignore
]

const MINUTES = ['a minute', 'two minutes', 'five minutes', '5 minutes', '5 mins', 'five mins', 'ten minutes', '10 minutes', '10 mins', 'ten mins', 'fifteen minutes', '15 minutes', '15 mins', 'twenty minutes', '20 minutes', '20 mins', 'thirty minutes', '30 minutes', '30 mins', 'half an hour', 'an hour', 'two hours', 'a bit', 'a moment'] // prettier-ignore

const MEETING = ['meeting', 'seeing', 'briefing', 'with', 'due with', 'in front of', 'up before', 'talking to', 'speaking to', 'ringing', 'phoning', 'presenting to'] // prettier-ignore

const THEM = ['them', 'him', 'her', 'the leader', 'the portfolio holder', 'the cabinet member', 'the chief exec', 'the chief executive', 'the board', 'members', 'the chair', 'cabinet', 'scrutiny', 'the director', 'the press', 'the auditor', 'the auditors'] // prettier-ignore

/** Whom the asker is about to see, and how soon. */
const ABOUT_TO_MEET: readonly Frame[] = [
  frame(['im', 'i am', 'were', 'we are', 'ive got', 'i have', 'shes', 'hes', 'theyre'], MEETING, THEM, ['in'], MINUTES),
  frame(['', 'im on', 'ive got', 'i have got', 'i have', 'ive', 'weve got', 'we have', 'im due', 'before', 'for', 'im joining', 'im about to join'], ['a', 'my', 'another'], ['call', 'phone call', 'teams call', 'video call', 'conference call', 'zoom call', 'meeting', 'briefing', 'session'], ['with'], THEM, ['', 'shortly', 'soon', 'later', 'now', 'at two', 'at three', 'tomorrow', 'today', 'this afternoon', 'this morning', ...MINUTES.map((time) => `in ${time}`)]), // prettier-ignore
  frame(['ive got', 'i have', 'ive only got', 'youve got', 'you have', 'got', 'weve got'], MINUTES),
]

/** "are we delivering …": how an aim stands, asked with its own words. */
const DELIVERING: readonly Frame[] = [
  frame(['are we', 'were we', 'are we actually', 'are we really', 'how well are we', 'how are we', 'did we', 'have we', 'do we'], ['delivering', 'deliver', 'delivered', 'delivering on', 'deliver on', 'delivered on', 'fulfilling', 'fulfil', 'fulfilled', 'living up to', 'live up to', 'lived up to', 'making good on', 'make good on', 'made good on', 'advancing', 'furthering', 'honouring', 'getting anywhere with', 'getting anywhere on', 'making headway on', 'making headway with']), // prettier-ignore
]

const GATHERING = ['staff', 'team', 'members', 'member', 'all staff', 'managers', 'directorate', 'service', 'monthly', 'weekly', 'corporate', 'public', 'residents', ''] // prettier-ignore

/** "I'd like to open the staff briefing with good news": why it is asked, and the news itself is asked for after. */
const OPENING_WITH: readonly Frame[] = [
  frame(['open', 'opening', 'start', 'starting', 'begin', 'beginning', 'kick off', 'lead', 'end', 'ending', 'finish', 'finishing', 'close', 'closing', 'round off'], ['', 'the', 'my', 'our', 'a', 'this', 'todays', 'tomorrows', 'next weeks'], GATHERING, ['briefing', 'meeting', 'newsletter', 'bulletin', 'update', 'talk', 'speech', 'session', 'away day', 'conference', 'email', 'presentation', 'report', 'paper'], ['with', 'on'], ['', 'the', 'some', 'a bit of', 'a piece of'], ['good news', 'bad news', 'positive news', 'a high', 'a high note', 'a positive', 'a positive note', 'something positive', 'something good', 'positives', 'a success', 'a good news story']), // prettier-ignore
]

/** "does it have a footnote explaining that": what a note is for. */
const EXPLAINING: readonly Frame[] = [
  frame(['explaining', 'to explain', 'that explains', 'which explains', 'accounting for', 'to account for', 'that accounts for'], ['that', 'it', 'this', 'them', 'these', 'those']), // prettier-ignore
]

/** "what outcome is it meant to help": what it is there for, and no target ("what is it meant to be"). */
const MEANT_TO: readonly Frame[] = [
  frame(['it', 'it is', 'is it', 'it was'], ['meant to', 'supposed to', 'intended to', 'designed to'], ['help', 'serve', 'support', 'advance', 'further', 'feed', 'feed into', 'contribute to', 'back up']), // prettier-ignore
]

/** "does that target hang on anything": what a target is subject to stands in its own words. */
const HINGING: readonly Frame[] = [
  frame(['hang', 'hangs', 'hinge', 'hinges', 'depend', 'depends', 'rest', 'rests', 'rely', 'relies', 'conditional', 'contingent', 'dependent', 'reliant'], ['on', 'upon'], ['anything', 'something', 'anyone'], ['', 'else']), // prettier-ignore
]

/** What is done away with, as people say it. */
const RID_OF: readonly Frame[] = [frame(['get', 'gets', 'getting', 'got'], ['rid', 'shot', 'shut'], ['of'])]

const SAME_WAY: readonly Frame[] = [sayings('the same way, in the same way, the same direction, in the same direction')]

/** "ignore the ones you can't rate" */
const IGNORING: readonly Frame[] = [
  frame(['ignore', 'ignoring', 'disregard', 'disregarding', 'skip', 'skipping', 'forget', 'leave aside', 'leaving aside', 'set aside', 'setting aside', 'discount', 'discounting', 'omit', 'omitting', 'drop', 'dropping', 'never mind'], ['', 'all'], ['the ones', 'those', 'any', 'the measures', 'anything', 'ones']), // prettier-ignore
]

const FEEDING: readonly Frame[] = [
  frame(['', 'that', 'which'], ['feeding', 'feeds', 'feed', 'underpinning', 'underpins', 'underpin', 'nested under', 'nesting under', 'slotted under', 'rolled up into', 'rolling up to', 'rolling up into'], ['', 'in to', 'into', 'up to', 'up into']), // prettier-ignore
]

/** "are we up on target": on the right side of it, and no target that went up. */
const UP_ON: readonly Frame[] = [
  frame(['up', 'well up', 'slightly up', 'just up'], ['on', 'against'], ['', 'the', 'its', 'their', 'our'], ['target']), // prettier-ignore
]

const SIDES = ['up or down', 'down or up', 'ahead or behind', 'behind or ahead', 'above or below', 'below or above', 'over or under', 'under or over', 'better or worse', 'worse or better'] // prettier-ignore

/** "is it up or down on target": how it stands. */
const ON_WHICH_SIDE: readonly Frame[] = [
  frame(SIDES, ['on', 'against', 'versus', 'than', 'of', ''], ['', 'the', 'its', 'their', 'our'], ['target', 'plan']),
]

/** Ways of speaking that stand round a question, by what they are taken for. */
export const SAID_AROUND: readonly (readonly [tag: Tag, frames: readonly Frame[]])[] = [
  [{ kind: 'filler' }, ON_RECORD],
  [{ kind: 'verdict', verdicts: ['missed'] }, SLIPPED_BELOW],
  [{ kind: 'verdict', verdicts: ['met'] }, AS_PROMISED],
  [{ kind: 'filler' }, ABOUT_TO_MEET],
  [{ kind: 'asking', what: 'status' }, DELIVERING],
  [{ kind: 'verdict', verdicts: ['met'] }, UP_ON],
  [{ kind: 'asking', what: 'status' }, ON_WHICH_SIDE],
  [{ kind: 'filler' }, OPENING_WITH],
  [{ kind: 'filler' }, EXPLAINING],
  [{ kind: 'filler' }, RID_OF],
  [{ kind: 'filler' }, SAME_WAY],
  [{ kind: 'exclude' }, IGNORING],
  [{ kind: 'filler' }, FEEDING],
  [{ kind: 'filler' }, HINGING],
  [{ kind: 'filler' }, MEANT_TO],
]
