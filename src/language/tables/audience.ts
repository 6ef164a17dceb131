import type { Frame } from './frame'
import { frame, sayings } from './frame'

/** Whom an answer is for. A service may be called so too, so each stands only with a verb that asks. */
export const WHO = ['chair', 'the chair', 'our chair', 'leader', 'the leader', 'our leader', 'the deputy leader', 'the mayor', 'chief exec', 'the chief exec', 'chief executive', 'the chief executive', 'the ceo', 'audit', 'internal audit', 'external audit', 'the auditor', 'the auditors', 'our auditors', 'scrutiny', 'the scrutiny chair', 'cabinet', 'the cabinet', 'the cabinet member', 'members', 'our members', 'a member', 'the board', 'the committee', 'the portfolio holder', 'my portfolio holder', 'my director', 'the director', 'our director', 'the directors', 'my boss', 'my manager', 'the councillor', 'councillors', 'a councillor', 'corporate management team', 'senior management team', 'the management team', 'the monitoring officer', 'slt', 'smt', 'cmt', 'clt'] // prettier-ignore

const ASKS = ['wants to know', 'want to know', 'wanted to know', 'wants to see', 'want to see', 'wants me to find out', 'has asked', 'have asked', 'has been asking', 'is asking', 'are asking', 'keeps asking', 'keep asking', 'would like to know', 'would like to see', 'needs to know', 'need to know', 'needs to see', 'wishes to know', 'wish to know', 'has requested', 'have requested'] // prettier-ignore

const PAPERS = ['pack', 'packs', 'paper', 'papers', 'agenda', 'report', 'committee', 'cabinet', 'press', 'website', 'board', 'members', 'council', 'full council', 'scrutiny', 'print', 'publication', 'leader', 'chair', 'auditors', 'bundle'] // prettier-ignore

/** Whose, of a piece that is being written. */
const OWN = ['the', 'a', 'an', 'my', 'our', 'this', 'next', 'this weeks', 'this months', 'tomorrows', '']

/** What people write with the answer. */
const PIECES = ['one liner', 'two liner', 'newsletter', 'bulletin', 'caption', 'press release', 'press statement', 'tweet', 'post', 'blog', 'poster', 'speech', 'talk', 'slide', 'slides', 'slide deck', 'deck', 'presentation', 'report', 'briefing', 'briefing note', 'note', 'email', 'letter', 'website', 'intranet', 'article', 'story', 'piece', 'leaflet', 'infographic', 'dashboard', 'scorecard', 'minutes', 'update', 'annual report', 'all staff', 'talk', 'q and a', 'speaking note', 'speaking notes', 'lines to take'] // prettier-ignore

/** Clauses about who asks, what the answer is for and how sure the asker is: they limit nothing. */
export const AUDIENCE: readonly Frame[] = [
  frame(WHO, ['', 'just', 'now'], ASKS, ['', 'for', 'me', 'us', 'about', 'me for', 'us for', 'me about']),
  frame(['may', 'might'], ['i', 'we'], ['', 'please', 'just', 'also', 'now', 'therefore', 'kindly'], ['see', 'have', 'know', 'ask', 'ask for', 'get', 'be told', 'be shown', 'request', 'enquire', 'look at']), // prettier-ignore
  frame(['could', 'can', 'may', 'might'], WHO, ['', 'please'], ['have', 'see', 'be given', 'be told', 'be shown', 'be provided with', 'be sent', 'know']), // prettier-ignore
  frame(['im', 'i am', 'were', 'we are'], ['', 'just', 'about to', 'due to', 'off to'], ['seeing', 'meeting', 'briefing', 'see', 'meet', 'brief', 'in with', 'speaking to', 'up in front of', 'up before'], WHO, ['', 'shortly', 'soon', 'later', 'later today', 'this afternoon', 'this morning', 'in a minute', 'in a moment', 'in a bit', 'in five minutes', 'in ten minutes', 'in fifteen minutes', 'in twenty minutes', 'in half an hour', 'in an hour', 'in 5 minutes', 'in 10 minutes', 'in 15 minutes', 'in 20 minutes', 'in 30 minutes', 'in 5 mins', 'in 10 mins', 'in 15 mins', 'in 20 mins', 'in 30 mins', 'in 5', 'in 10']), // prettier-ignore
  frame(['before', 'ahead of'], ['this', 'it', 'that'], ['goes', 'going', 'is going', 'gets', 'is sent', 'being sent'], ['', 'in', 'into', 'to', 'up to', 'out in', 'out to', 'off to', 'in front of'], ['', 'the', 'our', 'a'], ['', 'public', 'committee', 'cabinet', 'board', 'member', 'published', 'scrutiny', 'next'], PAPERS), // prettier-ignore
  frame(['for'], ['the', 'our', 'my', 'an'], ['audit', 'committee', 'board', 'working', 'meeting', 'scrutiny', 'cabinet', 'evidence'], ['file', 'files', 'pack', 'papers', 'record', 'records', 'folder', 'trail', 'bundle']), // prettier-ignore
  frame(['', 'i have', 'ive got', 'i have got', 'im having', 'ive', 'im due', 'im in', 'before', 'ahead of', 'for'], ['a', 'my', 'our', 'the'], ['one to one', 'one 2 one', '1 to 1', '1 2 1', '121', 'catch up', 'appraisal', 'supervision', 'performance review meeting', 'meeting'], ['with']), // prettier-ignore
  frame(['', 'which are', 'that are', 'we are'], ['being'], ['reported', 'presented', 'shown', 'put', 'taken'], ['to'], ['members', 'the public', 'cabinet', 'council', 'councillors', 'the board', 'scrutiny', 'the committee']), // prettier-ignore
  frame(['is it', 'it is', 'is it really', 'is it still', 'would it be', 'am i', 'are we', 'is it not'], ['true', 'the case', 'correct', 'right in saying', 'right in thinking', 'right to say', 'correct in thinking', 'fair to say', 'a fact', 'accurate to say', 'fair'], ['that', 'to say that']), // prettier-ignore
  frame(['id', 'i would', 'wed', 'we would', 'id really', 'i should', 'would', 'id also', 'should'], ['welcome', 'appreciate', 'value', 'be grateful for', 'be glad of', 'be obliged for', 'be thankful for']), // prettier-ignore
  frame(['a'], ['good', 'fair', 'large', 'considerable', 'sizeable', 'decent', 'surprising'], ['number', 'many', 'few'], ['', 'of them', 'of these', 'of those', 'of']), // prettier-ignore
  frame(['for', 'into', 'in'], ['', 'the', 'our', 'my', 'a', 'an'], ['', 'leader\'s', 'leaders', 'chief exec\'s', 'chief execs', 'chief executive\'s', 'chief executives', 'ceo\'s', 'director\'s', 'directors', 'chair\'s', 'chairs', 'cabinet', 'members', 'member', 'committee', 'board', 'weekly', 'monthly', 'quarterly', 'morning', 'slt', 'smt', 'cmt', 'clt'], ['briefing', 'briefing note', 'briefing paper', 'briefing pack', 'speech', 'slides', 'slide', 'talk', 'away day', 'awayday', 'newsletter', 'bulletin', 'round up', 'talking points']), // prettier-ignore
  frame(['focus', 'focusing', 'concentrate', 'concentrating', 'fix', 'train', 'direct', 'turn', 'draw', 'drawing'], ['members', 'cabinet', 'scrutiny', 'the committee', 'the board', 'the meeting', 'everyone', 'people', 'minds', 'our minds', 'attention', 'our attention', 'their attention', 'members attention', 'the attention of members', 'the discussion', 'us', 'them'], ['on', 'upon', 'to', 'towards']), // prettier-ignore
  frame(['a few', 'some', 'several', 'a couple', 'a handful'], ['', 'of them', 'of these', 'of those', 'measures'], ['were', 'are', 'have been', 'may be', 'may have been', 'might be']), // prettier-ignore
  frame(['for'], ['', 'the', 'our', 'my', 'their', 'some'], ['', 'audit', 'auditors', 'internal audit', 'external audit', 'annual audit', 'committee', 'closing', 'year end', 'scrutiny'], ['working papers', 'working paper', 'working file', 'evidence file', 'evidence pack', 'file note', 'audit trail']), // prettier-ignore
  frame(['for', 'to answer', 'answering', 'in reply to', 'in answer to', 'in response to'], ['a', 'the', 'my', 'this', 'an'], ['', 'press', 'media', 'member', 'councillor', 'foi', 'freedom of information', 'ombudsman', 'residents', 'journalists', 'auditors', 'scrutiny', 'mps', 'newspaper'], ['query', 'enquiry', 'inquiry', 'question', 'request', 'letter']), // prettier-ignore
  frame(['for'], ['the'], ['file', 'record']),
  frame(['for'], ['the auditor', 'the auditors', 'our auditors', 'audit committee', 'the audit committee', 'audit purposes']), // prettier-ignore
  frame(['what', 'which'], ['are', 'were'], ['those', 'these', 'the', 'they the'], ['cases', 'instances', 'examples']),
  frame(['in'], ['some', 'any', 'certain', 'a few', 'particular', 'several'], ['cases', 'instances']),
  frame(['is it', 'am i'], ['right'], ['that', 'to think', 'to think that', 'in believing', 'in believing that']),
  frame(['may'], ['i', 'we', 'members', 'cabinet'], ['', 'please', 'just'], ['see', 'have', 'ask', 'know', 'ask for', 'ask whether', 'ask which', 'be told', 'be shown', 'look at']), // prettier-ignore
  frame(['so', 'so that'], ['i', 'we', 'members', 'cabinet', 'they', 'scrutiny'], ['can', 'may', 'could', 'might'], ['judge', 'assess', 'gauge', 'see', 'decide', 'evaluate', 'tell', 'test', 'consider', 'check']), // prettier-ignore
  frame(['the'], ['headline', 'short', 'brief'], ['version']),
  sayings(
    'budget holder, budget holders, the budget holders, with budget holders, in the public domain, in that order, in this order, shortly, fairly soon, for the avoidance of doubt, for avoidance of doubt, of all things, of all of them',
  ),
  frame(['for'], ['', 'the', 'my', 'our'], ['audit', 'reporting', 'planning', 'publication', 'monitoring', 'governance', 'assurance', 'information', 'comparison', 'record', 'budget', 'press', 'briefing', 'committee', 'scrutiny'], ['purposes', 'reasons']), // prettier-ignore
  frame(['', 'need it', 'i need it', 'its', 'i want it', 'wanted', 'i am writing', 'im writing', 'im doing', 'drafting', 'im drafting'], ['for', 'in'], OWN, ['', 'staff', 'all staff', 'resident', 'residents', 'member', 'members', 'annual', 'quarterly', 'press', 'council', 'leaders', 'chief execs', 'cabinet', 'committee', 'intranet', 'social media'], PIECES), // prettier-ignore
  frame(['for', 'in'], ['the', 'a', 'my', 'our', 'his', 'her', 'their'], ['table', 'appendix', 'annex', 'slide', 'page', 'chart', 'section', 'bit', 'summary'], ['at', 'in', 'on'], ['the'], ['back', 'front', 'end', 'start', 'middle', 'bottom', 'top'], ['', 'of'], ['', 'the', 'a', 'my', 'our', 'his', 'her', 'their'], ['', 'pack', 'report', 'paper', 'papers', 'slides', 'agenda', 'deck', 'pages']), // prettier-ignore
  frame(['', 'the', 'a', 'my', 'our'], ['press', 'a journalist', 'a reporter', 'the paper', 'the local paper', 'the leader', 'the chair', 'a resident', 'a councillor', 'the auditor', 'the auditors', 'members'], ['on the line', 'is on the line', 'on the phone', 'is on the phone', 'are on the phone', 'at the door', 'waiting', 'is waiting', 'are waiting'], ['', 'asking', 'and asking', 'now'], ['', 'about', 'for', 'on']), // prettier-ignore
  frame(['newsletter', 'bulletin', 'report', 'paper', 'agenda', 'pack', 'press release', 'release', 'slides', 'the newsletter', 'the bulletin', 'the report', 'the paper', 'the agenda', 'the pack', 'the press release', 'the slides'], ['goes', 'go', 'is due', 'are due', 'closes', 'is going', 'is out'], ['', 'out', 'to print', 'off'], ['at', 'by'], ['noon', 'lunchtime', 'midday', 'close', '1', '2', '3', '4', '5', '9', '10', '11', '12', 'one', 'two', 'three', 'four', 'five', 'nine', 'ten', 'eleven', 'twelve']), // prettier-ignore
  frame(['i', 'we', 'they', 'she', 'he', ''], ['need it', 'need them', 'need this', 'needed', 'needs it', 'want it', 'want this', 'wants it', 'due', 'its due', 'wanted'], ['in', 'within', 'inside', 'for'], ['5', '10', '15', '20', '30', 'five', 'ten', 'fifteen', 'twenty', 'thirty', 'two', '2', 'a couple of', 'a few'], ['mins', 'minutes', 'min', 'minute', 'hours', 'hrs']), // prettier-ignore
  frame(['ive', 'i have', 'weve', 'we have', 'got'], ['', 'got', 'only', 'only got', 'just got'], ['5', '10', '15', '20', '30', 'five', 'ten', 'fifteen', 'twenty', 'thirty', 'two', '2', 'one', '1', 'a couple of', 'a few'], ['mins', 'minutes', 'min', 'minute', 'secs', 'seconds'], ['', 'before', 'until', 'till'], ['', 'a', 'the', 'my'], ['', 'meeting', 'briefing', 'cabinet', 'scrutiny', 'committee', 'council', 'train', 'call']), // prettier-ignore
  frame(['', 'ive', 'i have', 'weve', 'we have', 'theres', 'there is'], ['', 'got', 'only', 'only got', 'just got'], ['cabinet', 'scrutiny', 'committee', 'council', 'a meeting', 'a briefing', 'the leader', 'the board', 'slt', 'cmt', 'dmt'], ['in'], ['5', '10', '15', '20', '30', 'five', 'ten', 'fifteen', 'twenty', 'thirty', 'a few', 'half an', 'an'], ['mins', 'minutes', 'min', 'minute', 'hour']), // prettier-ignore
]

/** What goes in front of a paper, or at its end. */
const COVERS = ['cover sheet', 'cover report', 'covering report', 'cover note', 'covering note', 'cover paper', 'cover page', 'front sheet', 'front page', 'fact sheet', 'crib sheet', 'one pager', 'exec summary', 'executive summary', 'background note', 'background paper', 'lead item'] // prettier-ignore

/** "for the committee cover sheet" */
export const FOR_COVERS: readonly Frame[] = [
  frame(['', 'this is', 'its', 'needed', 'i need it', 'i want it'], ['for', 'in', 'on'], OWN, ['', 'committee', 'cabinet', 'scrutiny', 'board', 'council', 'members', 'leaders', 'directors', 'report'], COVERS), // prettier-ignore
]

const COMPLETE = ['complete', 'full', 'entire', 'whole', 'total', 'current', '']

const KPI = ['indicator', 'indicators', 'kpi', 'kpis', 'measure', 'measures', 'pi', 'metric', 'performance indicator', 'performance measure'] // prettier-ignore

/** All the measures of something, as one thing. */
export const SETS: readonly Frame[] = [
  frame(COMPLETE, KPI, ['set', 'suite', 'basket', 'catalogue', 'portfolio', 'collection', 'framework', 'line up', 'roster', 'inventory']), // prettier-ignore
  frame(['complete', 'full', 'entire', 'whole'], ['set', 'suite', 'basket', 'catalogue', 'collection', 'inventory'], ['of'], ['', 'the', 'our'], KPI), // prettier-ignore
]

/** A number asked for by pointing at it. */
export const THAT_NUMBER: readonly Frame[] = [
  frame(['what is', 'whats', 'what would', 'what was'], ['that'], ['number', 'count', 'total', 'tally'], ['', 'be']),
]

const BRIEF = ['short', 'brief', 'quick', 'concise', 'succinct', 'one page', 'one line', 'two line', 'one paragraph', 'high level', 'simple', 'potted'] // prettier-ignore

/** "a short performance summary": nothing is short of its target. */
export const SUMMARIES: readonly Frame[] = [
  frame(
    ['', 'a', 'one', 'a quick', 'a couple of', 'a few', 'two', 'some'],
    ['line', 'lines', 'one liner', 'sentence', 'sentences', 'paragraph', 'para', 'few words', 'words'],
    ['on', 'about'],
  ),
  frame(['', 'a'], BRIEF, ['', 'performance', 'written', 'verbal', 'general'], ['summary', 'overview', 'account', 'picture', 'snapshot', 'position statement', 'update', 'round up', 'resume'], ['', 'of', 'on', 'for']), // prettier-ignore
]

/** Risks and issues in one breath: what to worry about, and no register of risks. */
export const RISKS_AND_ISSUES: readonly Frame[] = [
  frame(['key', 'main', 'top', 'biggest', 'headline', 'principal', 'performance'], ['risks', 'issues', 'concerns', 'problems'], ['and'], ['issues', 'concerns', 'problems', 'worries', 'pressures'], ['', 'in', 'for', 'at']), // prettier-ignore
  frame(['', 'the', 'any', 'our'], ['headline', 'main', 'key', 'top', 'biggest', 'principal'], ['performance'], ['concerns', 'concern', 'worries', 'issues', 'problems', 'pressures', 'challenges']), // prettier-ignore
]
