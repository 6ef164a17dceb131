import type { Frame } from './frame'
import { frame } from './frame'

const DOES = ['open', 'opening', 'opens', 'opened', 'reopen', 'reopening', 'close', 'closing', 'closes', 'closed', 'submit', 'submitting', 'submits', 'submitted', 'sign off', 'signing off', 'signs off', 'signed off', 'approve', 'approves', 'approving', 'export', 'exporting', 'chair', 'chairing', 'finalise', 'finalising', 'wrap up', 'hand in', 'issue', 'write', 'writing', 'kick off', 'present', 'presenting', 'send off', 'send out', 'start', 'starting', 'change', 'changing', 'amend', 'amending', 'update', 'updating', 'redo', 'redoing', 'rewrite', 'rewriting', 'edit', 'editing', 'correct', 'correcting', 'fix', 'fixing', 'tidy up', 'polish', 'prepare', 'preparing', 'draft', 'drafting', 'finish', 'finishing', 'fill'] // prettier-ignore

const WHOSE = ['my', 'a', 'an', 'the', 'our', 'his', 'her', 'their', 'this', 'that', 'todays', 'tomorrows', 'tonights', 'some', 'this mornings', 'this afternoons'] // prettier-ignore

const SORT = ['', 'team', 'committee', 'cabinet', 'scrutiny', 'board', 'short', 'brief', 'quick', 'staff', 'briefing', 'closing', 'opening', 'covering', 'members', 'management', 'annual', 'full council', 'budget', 'written', 'press', 'directorate', 'departmental', 'public'] // prettier-ignore

const BUSINESS = ['meeting', 'note', 'notes', 'paper', 'papers', 'report', 'remarks', 'speech', 'item', 'agenda item', 'email', 'e mail', 'talk', 'slide', 'slides', 'slide deck', 'deck', 'graph', 'chart', 'cover report', 'cover note', 'cover sheet', 'speaking note', 'speaking notes', 'wording', 'board paper', 'handout', 'poster', 'presentation', 'agenda', 'minutes', 'session', 'debate', 'discussion', 'motion', 'letter', 'memo', 'one to one', 'newsletter', 'press release', 'release', 'introduction', 'foreword', 'script', 'handover', 'address', 'response to a member', 'bulletin', 'article', 'blog'] // prettier-ignore

const TO = ['', 'to the leader', 'to members', 'to cabinet', 'to scrutiny', 'to the board', 'to the chief executive', 'to the chief exec', 'to committee', 'to the committee', 'for the leader', 'for members', 'for cabinet', 'for scrutiny', 'for the board', 'for committee', 'for the committee', 'to staff', 'to the team', 'to council', 'to full council', 'to the council', 'to the chair', 'to my boss', 'to my director', 'to the director', 'to the portfolio holder', 'to audit', 'to the auditors', 'to the press', 'for council', 'for full council', 'at council', 'at full council', 'at cabinet', 'at committee', 'at scrutiny'] // prettier-ignore

const ON = ['', 'on', 'about', 'regarding', 'with', 'covering', 'concerning']

const TO_THEM = TO.filter((whom) => whom !== '')

const NEED_TO = ['i need to', 'i must', 'i have to', 'ive got to', 'i have got to', 'ive to', 'im to', 'i am to', 'we must', 'we need to', 'we have to', 'weve got to', 'im about to', 'i am about to', 'im due to', 'i want to', 'id like to', 'i should', 'im trying to', 'she must', 'he must', 'they must', 'she has to', 'he has to', 'she needs to', 'he needs to', 'so i can', 'im', 'i am', 'to', 'having to', 'need to', 'must', 'got to', 'i will', 'ill', 'want to', 'wanting to', 'wish to', 'i wish to', 'we want to', 'wed like to', 'like to', 'hoping to', 'im hoping to', 'planning to', 'im planning to', 'im going to', 'going to', 'were going to', 'about to', 'due to', 'trying to', 'asked to', 'ive been asked to', 'weve been asked to'] // prettier-ignore

const WHOSE_OR_ONE = [...WHOSE, 'one', 'a short', 'a single', 'two', 'three', 'a few', 'a couple of']

/** What people write and send that is no report of the council's. */
const WORDS_OF_OURS = ['question', 'questions', 'line', 'lines', 'paragraph', 'para', 'sentence', 'sentences', 'piece', 'statement', 'answer', 'response', 'case', 'query', 'request', 'explanation', 'position statement', 'summary', 'list', 'side of a4', 'page', 'quote', 'comment', 'reply', 'word', 'words', 'few words', 'one pager', 'bullet', 'bullets', 'bullet point', 'bullet points'] // prettier-ignore

const SOMEBODY = ['i', 'we', 'the leader', 'the chair', 'the chairman', 'the chairwoman', 'the mayor', 'the chief executive', 'the chief exec', 'the portfolio holder', 'the committee', 'cabinet', 'the board', 'scrutiny', 'the director', 'members', 'he', 'she', 'they', 'the vice chair', 'the clerk', 'the councillor', 'the press office', 'comms'] // prettier-ignore

/** Meetings opened and notes submitted are the asker's own, whatever command's word they hold. */
export const OWN_BUSINESS: readonly Frame[] = [
  frame(['', 'about to', 'got to', 'going to', 'due to', 'have to', 'need to', 'trying to', 'ive got to', 'im about to', 'i have to', 'i need to', 'ive to', 'im', 'i am about to', 'i am due to', 'just about to', 'so i can', 'before i', 'before we', 'when i', 'when we', 'while i', 'as i', 'once i', 'in order to', 'i want to', 'wanting to', 'i must', 'must', 'to'], DOES, WHOSE, SORT, BUSINESS, TO, ON), // prettier-ignore
  frame(['a', 'my', 'the', 'this', 'ive a', 'i have a', 'ive got a', 'i have got a', 'got a', 'there is a', 'we have a', 'weve a'], SORT, BUSINESS, TO, ['to'], DOES, TO, ON), // prettier-ignore
  frame(['before', 'when', 'while', 'as', 'once', 'after', 'until', 'so that'], SOMEBODY, ['', 'finally', 'formally'], DOES, WHOSE, SORT, BUSINESS, ON), // prettier-ignore
  frame(['close', 'open', 'start', 'finish', 'begin', 'end', 'closing', 'opening'], ['by', 'with'], ['asking', 'saying', 'telling them', 'telling members', 'reading out', 'quoting', 'thanking', 'this', 'a line on', 'a word on', 'a question on', 'something on'], ['', 'for', 'about']), // prettier-ignore
  frame(NEED_TO, DOES, TO_THEM, WHOSE_OR_ONE, SORT, [...BUSINESS, ...WORDS_OF_OURS], ON), // prettier-ignore
  frame(NEED_TO, DOES, WHOSE_OR_ONE, SORT, WORDS_OF_OURS, TO, ON),
  frame(['', 'when', 'before', 'once', 'now', 'as'], ['we', 'you', 'i', ''], ['close', 'closed', 'closing', 'shut', 'open', 'opened'], ['', 'off'], ['the', 'our'], ['book', 'books', 'accounts', 'file'], ['on', 'for', 'of']), // prettier-ignore
  frame(['submit', 'submitted', 'put forward', 'lay', 'place', 'put', 'bring', 'set'], ['for', 'before', 'to'], ['our', 'the', 'my', 'their', ''], ['consideration', 'information', 'attention', 'committee', 'approval of members', 'scrutiny', 'members consideration', 'committees consideration', 'perusal', 'review']), // prettier-ignore
]

const NUMBER = ['a couple of', 'two', 'three', 'four', 'five', 'six', 'eight', 'ten', 'fifteen', 'twenty', 'thirty', '2', '3', '4', '5', '6', '8', '10', '15', '20', '30', 'a few', 'half', 'a quarter of', 'about ten', 'about five', 'one', 'a', 'an', '1', 'under five', 'less than five', 'literally two'] // prettier-ignore

const MINUTES = [
  'mins',
  'minutes',
  'minute',
  'min',
  'hours',
  'hour',
  'hrs',
  'hr',
  'an hour',
  'seconds',
  'secs',
  'moments',
  'days',
]

const BEFORE = ['before', 'until', 'till', 'to', 'ahead of', 'for', 'till i go into', 'before i go into', 'before i see', 'until i see', 'before i meet', 'before i brief', 'with', 'between', 'to prepare for', 'to prep for', 'before i walk into', 'before i speak to'] // prettier-ignore

const EVENT = ['meeting', 'meetings', 'cabinet', 'scrutiny', 'committee', 'board', 'full council', 'council', 'slt', 'clt', 'smt', 'cmt', 'dmt', 'leader', 'chief exec', 'chief executive', 'one to one', 'briefing', 'interview', 'press', 'call', 'chair', 'portfolio holder', 'session', 'presentation', 'management team', 'radio interview', 'members', 'it starts', 'inspectors', 'auditors'] // prettier-ignore

const HAVE = ['ive got', 'i have', 'i have got', 'ive', 'got', 'weve got', 'we have', 'only got', 'ive only got', 'i only have', 'there are', 'theres', 'you have', 'you have got', 'youve got', 'we only have', 'i am in', 'im in', 'im due in', 'i am due in', 'im going into', 'im off to', 'im walking into', 'im up at', 'im presenting to', 'im seeing', 'i am seeing', 'im meeting', 'im briefing', 'have', 'with'] // prettier-ignore

/** Little time, and what it is before: it limits the patience, and not the answer. */
export const PRESSED: readonly Frame[] = [
  frame(HAVE, ['', 'just', 'only', 'about'], NUMBER, MINUTES, BEFORE, ['', 'a', 'my', 'the', 'our', 'this', 'next'], ['', 'next', 'leaders', 'cabinet', 'scrutiny', 'board', 'team', 'committee'], EVENT), // prettier-ignore
  frame(HAVE, ['', 'just', 'only', 'about', 'literally'], NUMBER, MINUTES, ['', 'spare', 'free', 'left', 'for this', 'to spare', 'max', 'tops']), // prettier-ignore
  frame(HAVE, ['', 'a', 'my', 'the', 'our'], ['', 'team', 'cabinet', 'board'], EVENT, ['in', 'within'], NUMBER, [...MINUTES, 'an hour', 'half an hour']), // prettier-ignore
  frame(HAVE, ['', 'a', 'my', 'the', 'our'], ['', 'team', 'board'], EVENT, ['at', 'this', 'later', 'tomorrow', 'shortly', 'soon', 'next', 'tonight', 'today'], ['', 'morning', 'afternoon', 'evening', 'today', 'week', '9', '10', '11', '12', '1', '2', '3', '4', '5']), // prettier-ignore
  frame(['for', 'to', 'before', 'at'], ['', 'the', 'our', 'tomorrows', 'todays'], ['corporate', 'senior', 'executive', 'strategic', 'extended', 'wider', 'departmental', 'service'], ['management', 'leadership', 'directors'], ['team', 'board', 'group', 'meeting', 'forum', 'panel']), // prettier-ignore
]
