import type { Frame } from './frame'
import { frame } from './frame'

const DEADLINE = ['deadline', 'due date', 'cut off', 'cut off date', 'cutoff', 'closing date', 'return date', 'submission date', 'window'] // prettier-ignore

const SEND = ['send', 'sending', 'to send', 'submit', 'submitting', 'to submit', 'return', 'returning', 'to return', 'reply', 'replying', 'to reply', 'respond', 'responding', 'to respond', 'fill in', 'filling in', 'to fill in', 'to put in', 'putting in', 'to give', 'giving', 'to provide', 'providing', 'to supply', 'supplying', 'to complete', 'completing', 'to do', 'doing'] // prettier-ignore

/** Who has still to be heard from, how complete a collection is, and whether its deadline is past. */
export const CHASED: readonly Frame[] = [
  frame(['yet to', 'still to', 'remain to', 'remains to', 'left to', 'have yet to', 'has yet to', 'havent', 'hasnt', 'not', 'not yet', 'have we', 'who have we', 'who havent we', 'havent we'], ['', 'been', 'yet'], ['be heard from', 'hear from', 'heard from', 'had anything from', 'had any from', 'had a reply from', 'had a return from', 'had figures from', 'had numbers from', 'had data from', 'received anything from', 'got anything from', 'received from']), // prettier-ignore
  frame(['not', 'hasnt', 'havent', 'still not', 'who has', 'whos', 'have they all', 'has everyone', 'who hasnt', 'who havent'], ['', 'yet'], ['come back', 'got back', 'come through', 'been back', 'reported back', 'come up', 'come forward'], ['to us', 'to you', 'with theirs', 'with their figures', 'with their numbers', 'with figures']), // prettier-ignore
  frame(['when', 'by when', 'what time', 'what day'], ['do', 'must', 'should', 'does', 'are', 'did'], ['people', 'managers', 'owners', 'officers', 'services', 'teams', 'they', 'we', 'everyone', 'everybody', 'all services', 'service managers', 'colleagues', 'the services', 'the owners', 'the managers'], ['', 'have', 'need', 'got', 'supposed', 'meant', 'due', 'expected'], ['', 'to'], ['submit', 'send', 'return', 'reply', 'respond', 'be in', 'send in', 'submit by', 'send in by', 'give', 'provide', 'file', 'report', 'get in', 'have'], ['', 'by', 'theirs', 'their figures', 'their returns', 'it', 'them', 'everything', 'figures', 'returns']), // prettier-ignore
  frame(['the', 'a', 'any', 'this', 'whats the', 'why the', 'where is the', 'wheres the'], ['hold up', 'holdup', 'bottleneck', 'logjam'], ['', 'with', 'on']), // prettier-ignore
  frame(['hasnt', 'havent', 'has not', 'have not', 'not', 'didnt', 'cant be', 'couldnt be', 'whos not', 'who isnt'], ['', 'yet', 'even'], ['bothered', 'bothering', 'troubled', 'managed', 'got round', 'got around', 'remembered', 'deigned', 'found time', 'begun', 'started'], SEND, ['', 'in', 'off', 'us'], ['', 'their', 'its', 'any', 'the', 'theirs']), // prettier-ignore
  frame(['needs', 'need', 'wants', 'want', 'deserves', 'could do with', 'requires', 'require'], ['a'], ['kick', 'kick up the backside', 'kick up the bum', 'boot', 'poke', 'shove', 'rocket', 'gentle nudge', 'gentle reminder', 'gentle prod', 'reminding', 'phone call', 'talking to', 'reminder', 'further reminder', 'final reminder', 'hurry up', 'gee up', 'word']), // prettier-ignore
  frame(['', 'the', 'our', 'that'], DEADLINE, ['', 'already', 'now', 'been'], ['passed', 'past', 'gone', 'expired', 'lapsed', 'been and gone', 'gone by', 'come and gone', 'slipped', 'looming', 'near', 'approaching', 'extended', 'missed', 'been missed', 'been extended', 'been met', 'met']), // prettier-ignore
  frame(['chasing', 'chase', 'hassling', 'pestering', 'nagging', 'badgering'], ['', 'up'], ['for', 'about'], ['', 'their', 'the', 'its', 'our'], ['returns', 'return', 'figures', 'numbers', 'data', 'submission', 'submissions', 'theirs']), // prettier-ignore
]

const HAVE_I = ['have i', 'have i got', 'do i have', 'do i still have', 'have i still got', 'ive got', 'i have', 'i have got', 'are there', 'is there', 'have i any', 'do i have any', 'have i got any', 'are any', 'am i sitting on', 'am i sitting on any', 'i still have', 'ive still got', 'i got'] // prettier-ignore

const I_STILL = ['i have yet to', 'i still have to', 'i am yet to', 'im yet to', 'i have still to', 'ive yet to', 'ive still to', 'have i yet to', 'have i still to', 'am i yet to', 'am i still to', 'i am to', 'am i to', 'im to', 'i must', 'must i', 'i havent yet', 'i have not yet', 'i need to', 'do i need to', 'do i still need to', 'i still need to', 'i have to', 'do i have to', 'do i still have to', 'have i got to', 'have i still got to', 'ive got to', 'i should', 'should i', 'i ought to', 'i was to', 'i was supposed to', 'i should have', 'should i have', 'do i get to', 'i get to', 'i am the one to', 'i failed to', 'have i failed to', 'have i forgotten to', 'i forgot to', 'did i forget to'] // prettier-ignore

const GIVE = ['provide', 'supply', 'send', 'send in', 'send you', 'submit', 'give you', 'fill in', 'return', 'hand in', 'let you have', 'report back', 'put in', 'furnish', 'file', 'enter', 'get in', 'get to you', 'complete', 'sent', 'submitted', 'returned', 'filled in', 'handed in', 'be sending', 'be submitting', 'turn in'] // prettier-ignore

const GIVING = ['completing', 'submitting', 'sending', 'sending in', 'providing', 'filling in', 'returning', 'supplying', 'giving', 'reporting', 'giving you', 'sending you', 'entering', 'putting in', 'keying in'] // prettier-ignore

/** What the asker has yet to send. */
export const TO_SEND: readonly Frame[] = [
  frame(I_STILL, GIVE, ['', 'to you', 'in', 'back']),
  frame(['am i', 'i am', 'im', 'i'], ['', 'still', 'personally'], ['responsible for', 'accountable for', 'down for', 'in charge of', 'the one for', 'on the hook for', 'tasked with', 'charged with', 'due to be', 'supposed to be', 'meant to be', 'expected to be', 'behind with', 'behind on', 'late in', 'late with', 'late'], GIVING), // prettier-ignore
  frame(['am i', 'is it me thats', 'are we waiting on me', 'i am', 'im'], ['the', 'a', ''], ['hold up', 'holdup', 'bottleneck', 'delay', 'blocker', 'one holding things up', 'one holding it up', 'holding things up', 'holding it up', 'last one', 'straggler', 'culprit'], ['', 'on', 'for', 'with']), // prettier-ignore
  frame(['need', 'want', 'expect', 'expecting', 'like', 'require', 'waiting for', 'after', 'relying on', 'needing'], ['me'], ['to'], GIVE), // prettier-ignore
  frame(HAVE_I, ['figures', 'returns', 'numbers', 'data', 'any figures', 'any returns', 'any numbers', 'any data', 'more figures', 'more', 'anything', 'anything else', 'something', 'any more', 'any more figures', 'outstanding figures', 'outstanding returns'], ['', 'left', 'still', 'that i have', 'that i need', 'i need', 'i have', 'i still have', 'for me', 'from me'], ['to'], GIVE), // prettier-ignore
]

const SIGN = ['sign', 'sign off', 'approve', 'authorise', 'sign for', 'put my name to', 'be signing off', 'be approving', 'countersign', 'clear', 'okay', 'sign up to'] // prettier-ignore

const APPROVALS = ['approvals', 'approval', 'sign offs', 'sign off', 'signatures', 'authorisations', 'authorisation', 'signoffs', 'returns to approve', 'returns to sign', 'returns to sign off', 'figures to approve', 'figures to sign', 'figures to sign off', 'services to approve', 'services to sign off', 'services to sign'] // prettier-ignore

/** What the asker has yet to sign. */
export const TO_SIGN: readonly Frame[] = [
  frame(I_STILL, SIGN, ['', 'as head of service', 'as director', 'for']),
  frame(['have i', 'have i got', 'do i have', 'do i still have', 'have i still got', 'ive got', 'i have', 'i have got', 'i still have', 'ive still got', 'am i sitting on', 'am i holding up', 'do i owe', 'i owe'], ['', 'any', 'some', 'many', 'outstanding', 'any outstanding', 'pending', 'any pending'], APPROVALS, ['', 'outstanding', 'waiting', 'to do', 'left', 'left to do', 'to give', 'due', 'pending', 'overdue', 'to get through', 'on my desk', 'in my queue', 'still to do']), // prettier-ignore
  frame(['', 'by', 'from', 'through', 'because of'], ['my', 'me'], ['not', ''], ['signing', 'approving', 'signing off', 'signing it off', 'signing them off', 'authorising']), // prettier-ignore
  frame(['by', 'through', 'while'], ['not'], ['signing', 'approving', 'signing off', 'signing it off', 'signing them off', 'authorising']), // prettier-ignore
  frame(['need', 'needs', 'want', 'wants', 'require', 'requires', 'waiting for', 'waiting on', 'relying on', 'depend on'], ['me'], ['to'], SIGN, ['', 'it', 'them', 'it off', 'them off']), // prettier-ignore
  frame(['where', 'for which', 'what'], ['is', 'are'], ['my'], ['signature', 'approval', 'sign off', 'authorisation', 'name'], ['', 'still'], ['needed', 'required', 'wanted', 'outstanding', 'missing', 'awaited', 'holding up']), // prettier-ignore
]

/** Signatures as things that are got, given and missing. */
export const SIGNATURES: readonly Frame[] = [
  frame(['completed', 'complete', 'cleared', 'finished', 'achieved', 'obtained', 'got', 'had', 'passed', 'through', 'been through', 'gone through', 'done', 'gained', 'secured', 'outstanding', 'without', 'lacking', 'needing', 'needs', 'need', 'missing their', 'missing', 'reached', 'still need', 'still needs', 'short of', 'subject to', 'formal', 'received', 'have', 'has'], ['', 'a', 'their', 'its', 'formal', 'full', 'final', 'the'], ['sign off', 'approval', 'authorisation', 'signature', 'signatures', 'sign offs', 'clearance', 'formal approval', 'formal sign off'], ['', 'by', 'from'], ['', 'the', 'their', 'its', 'all', 'all the', 'our', 'every', 'each'], ['', 'head of service', 'heads of service', 'service head', 'service heads', 'director', 'directors', 'head', 'heads']), // prettier-ignore
  frame(['whose'], ['signature', 'signatures', 'approval', 'approvals', 'sign off', 'sign offs', 'authorisation'], ['are we', 'do we', 'is', 'are', 'have we', 'has', 'is still', 'are still', 'are we still', 'do we still'], ['missing', 'need', 'outstanding', 'waiting for', 'waiting on', 'awaiting', 'got', 'had', 'awaited', 'lacking', 'short of', 'after', 'in', 'come in', 'to come']), // prettier-ignore
  frame(['put', 'putting'], ['pen to paper', 'his mark', 'their mark', 'their monicker', 'their scrawl']),
  frame(['been', 'been formally', 'been officially', 'formally', 'officially', 'yet to be', 'not been', 'not yet', 'not yet been', 'still to be', 'are', 'is', 'are formally', 'has been', 'have been', 'hasnt been', 'havent been', 'isnt', 'arent', 'got', 'whats', 'whats been', 'not', 'duly'], ['authorised', 'ratified', 'endorsed', 'rubber stamped', 'okayed', 'signed', 'countersigned', 'approved', 'signed off', 'waved through'], ['', 'by', 'from'], ['', 'the', 'their', 'its', 'all', 'all the', 'our', 'all our', 'every', 'each'], ['', 'head of service', 'heads of service', 'service head', 'service heads', 'director', 'directors', 'head', 'heads']), // prettier-ignore
  frame(['', 'the', 'got the', 'given the', 'had the', 'a', 'got a', 'been given the', 'have the', 'has the'], ['green light', 'thumbs up', 'rubber stamp', 'all clear', 'stamp of approval', 'seal of approval'], ['from', 'by'], ['', 'the', 'their', 'its', 'our'], ['head of service', 'heads of service', 'service head', 'service heads', 'director', 'directors', 'head', 'heads']), // prettier-ignore
]

const REMINDER = [
  'chasing',
  'reminding',
  'reminder',
  'reminders',
  'chaser',
  'chasers',
  'nudge',
  'nudges',
  'prompt',
  'prompts',
]

const MAILS = ['email', 'emails', 'e mail', 'e mails', 'message', 'messages', 'card', 'cards', 'notice', 'notices', 'letter', 'letters', 'mail', 'mails', 'notification', 'notifications', 'note', 'notes'] // prettier-ignore

const PEOPLE = ['we', 'you', 'officers', 'people', 'managers', 'owners', 'services', 'they', 'everyone', 'anyone', 'anybody', 'everybody', 'staff', 'colleagues', 'service managers', 'heads of service', 'the owners', 'the managers', 'teams', 'somebody', 'someone', 'outturn', 'the system'] // prettier-ignore

const CHASE = ['chase', 'chased', 'remind', 'reminded', 'nudge', 'nudged', 'prompt', 'prompted', 'chase up', 'chased up', 'badger', 'badgered', 'pester', 'pestered', 'hassle', 'hassled', 'prod', 'prodded'] // prettier-ignore

/** How often, and when, people were reminded. */
export const CHASERS: readonly Frame[] = [
  frame(['', 'how many', 'number of', 'the number of', 'any', 'no of', 'count of', 'total', 'total number of', 'many', 'a', 'the', 'what', 'which'], REMINDER, MAILS, ['', 'sent', 'issued', 'gone', 'gone out', 'went out', 'sent out', 'have gone', 'have gone out', 'have been sent', 'been sent', 'sent so far']), // prettier-ignore
  frame(['', 'the'], ['most recent', 'latest', 'previous', 'first', 'next to last', 'second', 'final', 'earliest'], REMINDER, ['', 'email', 'emails', 'message', 'sent', 'was sent', 'go', 'go out', 'went', 'went out', 'issued', 'was issued']), // prettier-ignore
  frame(['how many times', 'how often', 'when', 'on how many occasions', 'how frequently', 'on what date', 'on what dates', 'on which days', 'on what days', 'how recently', 'how regularly', 'how many'], ['have', 'did', 'has', 'do', 'were', 'was', 'are'], PEOPLE, ['', 'last', 'had to', 'ever', 'been', 'needed to', 'have to', 'last been', 'get', 'last get', 'have been', 'already', 'been last'], CHASE, ['', 'people', 'them', 'anyone', 'managers', 'owners', 'services', 'everyone'], ['', 'for', 'to', 'about'], ['', 'submit', 'send', 'return', 'their figures', 'their returns', 'figures', 'returns', 'theirs', 'the returns', 'the figures', 'send in', 'do so']), // prettier-ignore
  frame(['reminded', 'prompted', 'chased', 'nudged', 'badgered', 'last reminded', 'last chased', 'last prompted', 'last nudged', 'people last reminded', 'people last chased', 'people reminded', 'people chased', 'managers reminded', 'owners reminded', 'been reminded', 'been chased', 'been nudged', 'been prompted', 'get reminded', 'got reminded', 'get chased'], ['to', 'for', 'about'], ['submit', 'send', 'return', 'their figures', 'their returns', 'figures', 'returns', 'theirs', 'send in', 'do so', 'reply', 'respond', 'send theirs']), // prettier-ignore
  frame(['has', 'have', 'did', 'havent', 'hasnt', 'didnt'], ['you', 'we', 'outturn', 'the system', 'the bot', 'anyone', 'anybody', 'somebody', 'someone', 'they', 'it'], ['', 'already', 'actually', 'even', 'ever', 'just', 'yet', 'recently'], CHASE, ['', 'anyone', 'anybody', 'people', 'them', 'somebody', 'someone', 'everyone', 'everybody', 'managers', 'the managers', 'owners', 'the owners', 'officers', 'staff', 'colleagues', 'services', 'teams'], ['', 'about', 'for', 'over', 'on', 'to send', 'to submit'], ['', 'their returns', 'their figures', 'their return', 'returns', 'figures', 'the returns', 'the figures', 'theirs', 'their numbers', 'their submissions', 'their data', 'outstanding returns', 'late returns', 'overdue returns']), // prettier-ignore
  frame(['has', 'have', 'did', 'was', 'were'], ['anybody', 'anyone', 'somebody', 'someone', 'everybody', 'everyone', 'people', 'owners', 'managers'], ['', 'been', 'get', 'got', 'had'], ['sent', 'given', 'issued with', 'emailed', 'had', 'received', 'receive', 'get', 'got'], ['a', 'any', 'their', 'the', ''], REMINDER), // prettier-ignore
]
