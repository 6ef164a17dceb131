import type { Frame } from './frame'
import { frame } from './frame'

const MUST = ['required', 'obliged', 'asked', 'being asked', 'expected', 'supposed', 'meant', 'due', 'needed', 'bound', 'scheduled', 'down', 'obligated', 'called on', 'still required', 'still obliged', 'still expected', 'still supposed', 'still due', 'still needed', 'still meant'] // prettier-ignore

const I_AM = [
  'am i',
  'i am',
  'im',
  'is it that i am',
  'is it that im',
  'it is that i am',
  'am i being',
  'that i am',
  'that im',
  'i was',
  'was i',
]

const GIVE = ['provide', 'supply', 'send', 'send in', 'send you', 'submit', 'give', 'give you', 'complete', 'fill in', 'return', 'hand in', 'let you have', 'report', 'put in', 'do', 'furnish', 'file', 'enter'] // prettier-ignore

const SIGN = ['sign', 'sign off', 'approve', 'authorise', 'agree', 'sign for', 'put my name to', 'okay', 'clear', 'give the nod to', 'review and approve', 'check and approve', 'check and sign', 'check and sign off', 'be signing off', 'be signing', 'be approving', 'be authorising', 'be signing for'] // prettier-ignore

const SIGNATURE = ['sign off', 'sign offs', 'approval', 'signature', 'authorisation', 'agreement', 'clearance', 'signing', 'signing off', 'a signature', 'my approval', 'my signature', 'my sign off', 'my authorisation'] // prettier-ignore

/** Where work lies that waits for somebody. */
const WITH_ME = ['on my plate', 'on my desk', 'in my queue', 'in my inbox', 'in my in tray', 'in my tray', 'on my list', 'in front of me', 'on my to do list', 'in my name', 'mine', 'is mine', 'are mine', 'which are mine', 'sitting with me', 'sits with me', 'sit with me', 'with me', 'before me', 'down to me', 'up to me', 'falls to me', 'fall to me', 'fall on me', 'falls on me', 'fallen to me', 'come to me', 'comes to me', 'coming to me', 'land with me', 'lands with me', 'land on my desk', 'lie with me', 'lies with me', 'rest with me', 'rests with me', 'pass to me', 'go to me', 'left to me', 'for me', 'waiting on me', 'my job', 'my turn', 'sent to me', 'assigned to me', 'routed to me', 'allocated to me'] // prettier-ignore

/** What the asker has still to give, in more words. */
export const STILL_MINE: readonly Frame[] = [
  frame(['belong to', 'belongs to', 'assigned to', 'allocated to', 'down to'], ['me'], ['', 'personally', 'myself', 'alone']), // prettier-ignore
  frame(I_AM, ['', 'still', 'yet', 'now', 'personally'], MUST, ['to'], GIVE),
  frame(['outstanding', 'still outstanding', 'overdue', 'due', 'late', 'missing', 'awaited', 'owed', 'remaining', 'left', 'remain outstanding', 'remains outstanding', 'open', 'not in', 'to come'], ['in', 'against', 'under', 'beside', 'next to', 'with', 'for'], ['my name', 'my name on it', 'my name on them', 'my name against it', 'me', 'myself']), // prettier-ignore
  frame(['have i', 'have i got', 'do i have', 'ive got', 'i have', 'have i still got', 'do i still have', 'am i left with', 'have i still'], ['anything', 'something', 'any', 'any figures', 'any returns', 'figures', 'returns', 'stuff', 'numbers', 'data', 'owt', 'any numbers', 'any data', 'much', 'many', 'many figures'], ['', 'still'], ['outstanding', 'overdue', 'late', 'due', 'missing', 'left', 'left over', 'unfinished', 'to come', 'owing', 'in arrears', 'waiting'], ['', 'to send in', 'to send', 'to submit', 'to do', 'to give', 'to return', 'to fill in', 'to give you', 'to hand in', 'to come in', 'to complete', 'in']), // prettier-ignore
  frame(['there', 'is there', 'theres', 'or is there', 'or'], ['something', 'anything'], ['', 'left', 'still', 'else'], ['for me', 'on me', 'that i have', 'i have', 'i need', 'i have got', 'ive got', 'i still have', 'i still need'], ['to'], GIVE), // prettier-ignore
]

/** What waits for the asker's own signature, in more words. */
export const MINE_TO_SIGN: readonly Frame[] = [
  frame(I_AM, ['', 'still', 'yet', 'now', 'personally'], MUST, ['to'], SIGN, ['', 'as head of service', 'as a head of service', 'as the head of service', 'as director']), // prettier-ignore
  frame(WITH_ME, ['', 'now', 'still', 'today', 'this quarter'], ['to'], SIGN),
  frame(WITH_ME, ['', 'now', 'still', 'today', 'this quarter'], ['for', 'awaiting', 'waiting for', 'pending', 'needing'], SIGNATURE), // prettier-ignore
  frame(['needs', 'need', 'require', 'requires', 'requiring', 'needing', 'awaiting', 'await', 'awaits', 'pending', 'want', 'wants', 'subject to', 'for', 'waiting for', 'waiting on', 'dependent on', 'depend on', 'go through', 'want for', 'lack', 'lacks', 'lacking', 'without'], ['my'], ['approval', 'sign off', 'sign offs', 'signature', 'authorisation', 'agreement', 'say so', 'ok', 'okay', 'go ahead', 'blessing', 'clearance', 'name on it', 'name on them', 'nod']), // prettier-ignore
  frame(['am i', 'i am', 'im', 'i'], ['', 'listed as', 'down as', 'named as', 'shown as', 'set as', 'set up as'], ['', 'the', 'an', 'a'], ['approver', 'signatory', 'one who signs off', 'person who signs off', 'one who signs', 'one to sign off', 'one who approves', 'one to approve', 'signer', 'approving officer', 'approving manager', 'named approver', 'sign off'], ['', 'for', 'of', 'on']), // prettier-ignore
  frame(['do i', 'must i', 'should i', 'will i', 'would i', 'can i', 'i'], ['', 'have to', 'need to', 'get to'], SIGN.slice(0, 4), ['', 'as head of service', 'as a head of service', 'as director']), // prettier-ignore
]
