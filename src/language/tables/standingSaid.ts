import type { Frame } from './frame'
import { frame, sayings } from './frame'

const OF = [
  '',
  'on',
  'of',
  'for',
  'with',
  'in',
  'about',
  'across',
  'at',
  'regarding',
  'as regards',
  'as to',
  'in respect of',
]

/** How reports ask for the state of a part: "the overall RAG position of", "a position statement on", "state of play with". */
export const REPORTED_STANDINGS: readonly Frame[] = [
  frame(['', 'a', 'the', 'our', 'their', 'its'], ['', 'overall', 'current', 'outturn', 'year end', 'end of year', 'final', 'summary', 'full', 'headline', 'latest', 'general', 'high level'], ['', 'rag', 'performance', 'rating', 'ratings', 'target'], ['position', 'position statement', 'status', 'statement of position', 'status report', 'position report', 'outlook by rating', 'standing', 'state of play', 'statement', 'picture', 'performance statement', 'performance report', 'scorecard', 'roundup', 'round up', 'run down', 'rundown', 'line up by rating'], OF.filter((word) => word !== '')), // prettier-ignore
  frame(['', 'a', 'the'], ['position statement', 'statement of position', 'state of play', 'status report', 'rag position', 'overall position', 'overall rag position', 'rag status', 'rag summary', 'rag picture', 'performance picture', 'position summary']), // prettier-ignore
  frame(['break down', 'break', 'breakdown', 'run through', 'run me through', 'walk me through', 'talk me through', 'take me through', 'brief me on', 'update me on', 'fill me in on', 'bring me up to speed on', 'bring me up to date on', 'bring us up to date on']), // prettier-ignore
  frame(['where', 'how'], ['it', 'is it', 'they', 'are they', 'do they', 'does it', 'did they', 'did it', 'we', 'are we'], ['at', 'sitting', 'stand', 'standing', 'sit', 'stand up', 'sat', 'stood', 'up to'], ['', 'with', 'on']), // prettier-ignore
  frame(['a', 'the', 'some', ''], ['picture', 'sense', 'idea', 'feel', 'flavour', 'account', 'view', 'overview', 'summary', 'sketch', 'report', 'outline'], ['of', 'for', 'as to'], ['how', 'where'], ['']), // prettier-ignore
]

/** The plan itself, which holds every measure there is. */
export const IN_THE_PLAN: readonly Frame[] = [
  frame(['in', 'on', 'across', 'within', 'throughout', 'of'], ['', 'the', 'our', 'this', 'that', 'your'], ['whole', 'entire', 'full', ''], ['service plan', 'service plans', 'corporate plan', 'plan', 'scorecard', 'performance framework', 'service delivery plan', 'delivery plan', 'dashboard', 'register']), // prettier-ignore
]

/** "P2, the one concerned with safeguarding": what an aim is about says no more than its name. */
export const CONCERNED_WITH: readonly Frame[] = [
  frame(['', 'the one', 'the ones', 'which is', 'that is', 'thats', 'being the one', 'ie the one', 'being'], ['concerned with', 'dealing with', 'that deals with', 'which deals with', 'that covers', 'which covers', 'covering', 'to do with', 'thats about', 'that is about', 'which is about', 'headed', 'entitled', 'titled', 'called', 'known as', 'relating to', 'that relates to']), // prettier-ignore
]

/** "Taking only the measures that could be rated": what a share is of. */
export const TAKING: readonly Frame[] = [
  frame(['taking', 'counting', 'considering', 'looking at', 'looking', 'using', 'including', 'limiting it to', 'confining ourselves to', 'going by', 'going off', 'based on', 'out of', 'as a share of', 'as a proportion of', 'as a percentage of'], ['just', 'only', 'solely', 'nothing but'], ['', 'the', 'those', 'at the', 'at those']), // prettier-ignore
]

export const IT_IS_FOR: readonly Frame[] = [
  frame(['its', 'it is', 'thats', 'that is', 'this is', 'im writing it', 'needed', 'wanted', 'and its', 'as its', 'because its', 'cos its'], ['for'], ['', 'the', 'my', 'our', 'a', 'an'], ['', 'hr', 'finance', 'next', 'annual', 'quarterly', 'monthly', 'senior', 'leadership', 'corporate', 'member', 'members', 'directors', 'chief execs', 'people'], ['board', 'committee', 'cabinet', 'scrutiny', 'council', 'panel', 'management team', 'management', 'executive', 'audit', 'working group', 'steering group', 'meeting'], ['', 'paper', 'papers', 'report', 'reports', 'pack', 'meeting', 'agenda', 'briefing', 'slides', 'deck', 'note', 'away day', 'cover sheet', 'cover report', 'minutes', 'item', 'presentation', 'member', 'members']), // prettier-ignore
  frame(['so', 'so that', 'in order that', 'that'], ['i', 'we'], ['can', 'could', 'may', 'might', 'am able to', 'will be able to'], ['brief', 'tell', 'update', 'inform', 'answer', 'reply to', 'report to', 'report back to', 'satisfy', 'reassure', 'advise', 'show', 'warn'], ['', 'the', 'our', 'my', 'a'], ['cabinet member', 'cabinet', 'leader', 'portfolio holder', 'chief executive', 'chief exec', 'committee', 'board', 'chair', 'members', 'director', 'councillor', 'councillors', 'scrutiny', 'auditor', 'auditors', 'press', 'team', 'union', 'unions', 'boss', 'deputy leader', 'mayor']), // prettier-ignore
  sayings('it is for the papers, its for the papers'),
]
