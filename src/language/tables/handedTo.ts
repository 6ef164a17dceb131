import type { Frame } from './frame'
import { frame } from './frame'

const WHOSE = ['his', 'her', 'their', 'the leaders', 'the directors', 'the chief executives', 'the chief execs', 'the chairs', 'our', 'the bosses', 'the boss', 'the committees'] // prettier-ignore

const PLACE = ['desk', 'inbox', 'in tray', 'tray', 'hands', 'email', 'e mail', 'screen', 'phone', 'pack', 'folder', 'red box', 'papers'] // prettier-ignore

const BY = ['by', 'before', 'for', 'at', 'no later than', 'not later than', 'by about', 'by around']

const HOURS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', 'one', 'two', 'three', 'four', 'five', 'nine', 'ten', 'eleven', 'twelve', 'half past nine', 'half nine', 'half ten', 'half four'] // prettier-ignore

const WHEN = [...HOURS, ...HOURS.map((hour) => `${hour} o clock`), 'noon', 'midday', 'lunch', 'lunchtime', 'tea time', 'close of play', 'close of business', 'cop', 'cob', 'end of day', 'the end of the day', 'end of play', 'eod', 'first thing', 'tonight', 'this evening', 'this afternoon', 'the morning', 'the afternoon', 'tomorrow', 'tomorrow morning', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'monday morning', 'the weekend', 'the meeting'] // prettier-ignore

const AT = ['', 'am', 'pm', 'sharp', 'today', 'tomorrow', 'latest', 'at the latest', 'please', 'prompt']

/** Into whose hands the answer goes, and by when: what it holds is the same. */
export const HANDED_TO: readonly Frame[] = [
  frame(['', 'and'], ['on', 'in', 'onto', 'into', 'across'], WHOSE, PLACE, ['', ...BY, 'this', 'straight', 'asap'], ['', ...WHEN], AT), // prettier-ignore
  frame(['i need it', 'i need this', 'i want it', 'need it', 'we need it', 'we need this', 'she needs it', 'he needs it', 'they need it', 'on my desk', 'in my inbox'], ['', 'back', 'on my desk', 'in my inbox'], ['by', 'before', 'no later than', 'not later than'], WHEN, AT), // prettier-ignore
]

/** Asking as a favour. */
export const FAVOURS: readonly Frame[] = [
  frame(['could i', 'can i', 'may i', 'might i', 'sorry to', 'hate to', 'i hate to', 'dont want to', 'i dont want to', 'if i may', 'let me', 'not wishing to', 'without wishing to'], ['trouble', 'bother', 'pester', 'impose on', 'prevail on', 'prevail upon', 'press', 'burden', 'nag', 'hassle', 'be a pain'], ['you', 'u', 'you all', ''], ['', 'for', 'to', 'with', 'to give me', 'to let me have', 'again', 'but']), // prettier-ignore
]

const SERVICE = ['service', 'service area', 'team', 'department', 'area', 'directorate', 'section', 'priority', 'aim', 'key aim', 'outcome', 'part of the council', 'bit of the council', 'one'] // prettier-ignore

const THEY = ['it', 'they', 'each', 'each one', 'that one', 'those', 'the measure', 'the measures']

const SITS = ['sits', 'sit', 'is', 'are', 'falls', 'fall', 'belongs', 'belong', 'comes', 'come', 'may sit', 'may be', 'might be', 'happens to sit', 'happens to be', 'happen to be', 'happen to sit', 'lives', 'live', 'lies', 'lie', 'was', 'were', 'is from', 'are from', 'is filed', 'may fall'] // prettier-ignore

const THERE = ['', 'in', 'under', 'to', 'within', 'from', 'with', 'beneath']

const NEVER_MIND = ['no matter', 'regardless of', 'irrespective of', 'it doesnt matter', 'doesnt matter', 'i dont mind', 'dont mind', 'i dont care', 'dont care', 'never mind', 'not bothered', 'not fussed', 'immaterial'] // prettier-ignore

const WHICHEVER_OF = ['whichever', 'whatever', ...NEVER_MIND.flatMap((lead) => [`${lead} which`, `${lead} what`])]

const WHOEVER = ['whoever', ...NEVER_MIND.map((lead) => `${lead} who`)]

const WHEREVER = ['wherever', 'anywhere', ...NEVER_MIND.map((lead) => `${lead} where`)]

const HAS_THEM = ['owns', 'own', 'runs', 'holds', 'manages', 'has', 'has got', 'is responsible for', 'leads on', 'leads', 'reports', 'reports on', 'report on', 'provides', 'delivers', 'looks after', 'submits', 'sends in', 'sends', 'collects', 'measures', 'answers for', 'is accountable for', 'reported', 'supplies', 'supplied', 'submitted', 'contributes'] // prettier-ignore

const BELONGS_TO = ['belongs to', 'belong to', 'belonged to', 'is owned by', 'are owned by', 'is reported by', 'are reported by', 'is run by', 'are run by', 'sits with', 'sit with', 'is under', 'comes from', 'come from', 'is down to', 'are down to'] // prettier-ignore

/** "in whichever service it sits", "whoever owns it": of all of them. */
export const WHICHEVER: readonly Frame[] = [
  frame(['', 'in', 'under', 'within', 'from', 'across', 'of'], WHICHEVER_OF, SERVICE, THEY, SITS, THERE),
  frame(WHICHEVER_OF, SERVICE, HAS_THEM, ['them', ...THEY]),
  frame(WHEREVER, THEY, SITS, THERE),
  frame(WHOEVER, HAS_THEM, ['them', ...THEY]),
  frame(WHOEVER, THEY, BELONGS_TO),
  frame(WHOEVER, ['is', 'are'], ['responsible', 'accountable', 'in charge', 'the owner']),
  frame(['regardless of', 'irrespective of', 'whatever the', 'no matter the', 'no matter what', 'no matter which', 'whichever', 'in whichever', 'in whatever', 'from whichever', 'whatever'], SERVICE), // prettier-ignore
]
