import type { Frame } from './frame'
import { frame, sayings } from './frame'

const MUST_I = ['do i have', 'have i got', 'do i still have', 'have i still got', 'i still have', 'do i need', 'do i still need', 'am i supposed', 'am i meant', 'am i expected', 'am i yet', 'have i yet', 'am i due', 'am i being asked', 'am i still', 'have i still'] // prettier-ignore

const I_MUST = ['i still have', 'i still need', 'ive still got', 'i have still got', 'i am supposed', 'i am meant', 'im supposed', 'im meant', 'ive got', 'i am expected', 'im expected'] // prettier-ignore

const GIVE = ['do', 'send', 'send in', 'send you', 'submit', 'give', 'give you', 'complete', 'fill in', 'return', 'provide', 'hand in', 'get done', 'let you have'] // prettier-ignore

const SOMETHING = ['anything', 'any', 'anything else', 'any figures', 'figures', 'any returns', 'returns', 'any more', 'something', 'any numbers', 'anything left', 'everything', 'any data', 'more'] // prettier-ignore

/** What the asker has still to give. */
export const MINE: readonly Frame[] = [
  frame(MUST_I, ['to', 'left to', 'yet to'], GIVE),
  frame(I_MUST, ['to'], ['do', 'send you', 'send in', 'submit', 'give you', 'fill in', 'hand in', 'return']),
  frame(['do i have', 'have i got', 'have i still got', 'do i still have', 'did i', 'is there', 'i got', 'i still got'], SOMETHING, ['left to', 'still to', 'to'], GIVE), // prettier-ignore
  frame(['do you need', 'do you want', 'you need', 'you want', 'are you after', 'do you still need', 'do you still want', 'are you expecting', 'are you waiting for', 'are you still waiting for', 'is wanted', 'is needed', 'is still needed', 'is required', 'do you require', 'is expected', 'is outstanding', 'is overdue', 'is missing', 'is late', 'are you missing', 'are you short of', 'whats late', 'whats missing', 'whats needed', 'whats still needed', 'are missing', 'are late', 'are overdue', 'are outstanding'], ['off', 'from', 'of'], ['me', 'mine']), // prettier-ignore
  frame(['am i', 'are my', 'is my', 'is mine', 'are mine', 'any of mine', 'are any of mine', 'anything of mine', 'is anything of mine', 'which of mine', 'which of mine are', 'are all mine', 'whats mine thats'], ['behind on', 'behind with', 'late with', 'late on', 'in the clear', 'clear', 'all in', 'missing', 'overdue', 'late', 'outstanding', 'still to do', 'still missing', 'up to date', 'square', 'sorted', 'in arrears', 'behind'], ['', 'anything', 'any figures', 'my figures', 'my returns', 'any returns']), // prettier-ignore
  frame(['have i', 'did i', 'ive'], ['sent', 'done', 'submitted', 'given', 'completed', 'filled in', 'sent in', 'given you', 'sent you', 'finished', 'returned', 'handed in', 'missed', 'forgotten', 'left', 'not sent', 'yet to send'], ['', 'you'], ['everything', 'all of mine', 'all mine', 'mine', 'all my figures', 'all my returns', 'anything', 'any', 'all of it', 'all of them', 'them all', 'all that you need', 'everything you need', 'everything i should have', 'anything out']), // prettier-ignore
  frame(['have you', 'did you', 'youve'], ['got', 'had', 'received', 'get'], ['everything from me', 'all mine', 'mine', 'all of mine', 'my figures', 'my returns', 'everything of mine', 'all my figures', 'anything from me']), // prettier-ignore
  frame(['when are', 'whens', 'when is', 'when do', 'by when are', 'when must'], ['my', 'mine'], ['', 'figures', 'returns', 'return', 'numbers'], ['due', 'due in', 'deadline', 'in by', 'need to be in', 'to be in', 'have to be in', 'wanted']), // prettier-ignore
  frame(['my'], ['deadline', 'homework', 'to do list', 'due date', 'jobs', 'tasks', 'work list', 'outstanding list', 'outstanding ones', 'overdue ones', 'late ones', 'figures gone in', 'figures in', 'returns in', 'returns gone through', 'returns still to do']), // prettier-ignore
  frame(['down to', 'left for', 'for', 'waiting on', 'sitting with', 'still with', 'on'], ['me'], ['to do', 'to fill in', 'to complete', 'to send', 'to send in', 'to submit', 'to give', 'to give you', 'to report', 'to hand in', 'to finish']), // prettier-ignore
  sayings(
    'owt from me, do i owe you owt, owe you anything, owe you any, anything more from me, anything else from me, left on my list, on my list, left on my plate, still on my list, need off me, want off me, want from me, wanted from me, whats due from me, due from me, down to me, ones are down to me, are mine to do, mine to do, figures do you need from me, am i all square, needed from me, required of me, expected of me, still expected of me',
  ),
]

const SIGN = ['sign', 'sign off', 'approve', 'put my name to', 'authorise', 'agree', 'sign for']

/** What waits for the asker's own signature. */
export const MY_SIGN_OFFS: readonly Frame[] = [
  frame(MUST_I, ['to', 'left to', 'yet to', 'still to'], SIGN),
  frame([...SOMETHING, 'which services', 'which service', 'which ones'], ['do i have', 'have i got', 'am i', 'do i need', 'do i still have', 'do i still need'], ['to', 'yet to', 'left to'], SIGN), // prettier-ignore
  frame(['do i have', 'have i got', 'have i still got', 'do i still have', 'is there', 'i got', 'is'], SOMETHING, ['', 'left', 'still', 'waiting', 'outstanding', 'left for me', 'for me', 'on me', 'with me', 'waiting for me', 'waiting on me', 'sitting with me'], ['to'], SIGN), // prettier-ignore
  frame(['sign offs', 'sign off', 'signoffs', 'approvals', 'approval'], ['for me', 'to do', 'outstanding for me', 'waiting for me', 'on my plate', 'with me', 'on my desk', 'i owe', 'i have to do', 'from me', 'am i holding up', 'do i owe', 'do i have', 'have i got', 'are mine', 'do i have to do', 'have i got to do', 'have i to do']), // prettier-ignore
  frame(
    ['for', 'with', 'on', 'left for', 'from', 'waiting on', 'sitting with', 'waiting for'],
    ['me'],
    ['for', 'to'],
    SIGN,
  ),
  frame(['have i', 'havent i', 'i havent', 'i have not', 'ive not', 'ive yet to', 'have i yet to', 'have i yet', 'have i not', 'did i'], ['signed', 'signed off', 'approved', 'sign off', 'approve', 'to sign off', 'to approve', 'to sign', 'signed everything', 'signed them all'], ['', 'yet', 'everything', 'everything off', 'all of them', 'them all', 'anything', 'off', 'off yet', 'all mine', 'off everything']), // prettier-ignore
  frame(['needs', 'need', 'wants', 'requires', 'awaiting', 'awaits', 'waiting for', 'waits for', 'on my desk for', 'due for', 'in for', 'requiring', 'needing', 'is after'], ['my', 'a', ''], ['signature', 'sign off from me', 'approval from me', 'signing by me', 'signing off by me', 'approving by me', 'name on it', 'ok', 'say so', 'go ahead', 'blessing', 'authorisation']), // prettier-ignore
  frame(
    ['am i holding up', 'am i sitting on', 'am i delaying'],
    ['any', 'anything', 'a', ''],
    ['sign off', 'sign offs', 'approval', 'approvals', ''],
  ),
]

/** Whose signature is missing, and how far signing has come. */
export const SIGNED: readonly Frame[] = [
  frame(['yet to', 'still to', 'has still to', 'still has to', 'has yet to', 'have yet to', 'still have to', 'still needs to', 'left to'], ['approve', 'sign', 'be approved', 'be signed']), // prettier-ignore
  frame(['approvals', 'sign offs', 'sign off'], ['so far', 'progress', 'position', 'status', 'state of play', 'done', 'going', 'outstanding', 'still outstanding', 'still to come', 'up to', 'done so far', 'where are we', 'where are we up to']), // prettier-ignore
  frame(['head of service', 'director', 'heads of service', 'manager', 'directors'], ['signed', 'signed off', 'approved', 'sign off']), // prettier-ignore
]

/** That people were reminded, and when: always a question. */
export const REMINDED: readonly Frame[] = [
  frame(['date', 'dates', 'what date', 'what dates', 'which dates', 'on what dates', 'on what date', 'which date', 'what day', 'log', 'history', 'record', 'list', 'number', 'how many'], ['', 'of', 'of the', 'did', 'did the', 'were', 'were the', 'have'], ['last reminder', 'reminder', 'reminders', 'chasers', 'chaser', 'nudges', 'prompts'], ['', 'go', 'go out', 'sent', 'gone out', 'sent out', 'went out', 'have gone', 'have gone out', 'been sent', 'been issued']), // prettier-ignore
  frame(['reminder', 'reminders', 'chaser', 'chasers', 'nudge', 'nudges', 'prompts'], ['log', 'history', 'count', 'dates', 'date', 'been issued', 'issued', 'been sent', 'email gone', 'emails gone', 'email gone out', 'email', 'emails', 'sent so far', 'gone yet', 'gone out yet', 'have been issued', 'have gone', 'go to', 'go to people', 'to submit', 'to submit yet']), // prettier-ignore
  frame(['a', 'a single', 'any', 'one', 'single', 'even one', 'so much as a single', 'so much as one', 'so much as a'], ['reminder', 'reminders', 'chaser', 'chasers', 'nudge', 'nudges'], ['', 'been issued', 'been sent', 'been sent out', 'gone out', 'issued', 'gone']), // prettier-ignore
  frame(['when was the last', 'when did the last', 'whens the last', 'last time a', 'last time', 'last time any', 'the last'], ['chaser', 'chasers', 'nudge', 'prompt', 'reminder', 'reminders', 'reminder email', 'reminders went', 'reminders went out', 'reminder went', 'a reminder went', 'a reminder went out', 'anyone was reminded', 'people were reminded', 'we reminded', 'chasers went out']), // prettier-ignore
  frame(['people', 'managers', 'owners', 'anyone', 'anybody', 'everyone', 'everybody', 'they', 'services', 'we', 'you', 'teams'], ['', 'last', 'all', 'ever', 'already', 'been', 'last get', 'get', 'got', 'have been', 'had been', 'were', 'been last', 'been already', 'last been'], ['nudged', 'prodded', 'reminded', 'prompted', 'chased', 'chased up', 'pestered', 'badgered', 'hassled']), // prettier-ignore
  frame(['had', 'got', 'get', 'given', 'sent', 'receive', 'received', 'been given', 'been sent'], ['a', 'their', 'any', 'the', 'our'], ['nudge', 'reminder', 'reminders', 'chaser', 'chasers', 'prompt', 'prod']), // prettier-ignore
  frame(['managers', 'owners', 'people', 'everyone', 'everybody', 'anyone', 'anybody', 'service managers', 'they all'], ['had', 'have had', 'got', 'all had', 'get', 'received', 'been sent'], ['a', 'their', 'any', 'the'], ['nudge', 'reminder', 'reminders', 'chaser', 'chasers', 'prompt', 'prod'], ['', 'to submit', 'to submit yet', 'to send']), // prettier-ignore
  frame(['how many times', 'how often'], ['have', 'did', 'do', 'has'], ['we', 'you', 'people', 'everyone', 'anyone', 'owners', 'managers'], ['', 'been'], ['reminded', 'chased', 'nudged', 'prompted', 'chased up', 'remind', 'chase', 'nudge'], ['', 'people', 'them', 'everyone', 'anyone', 'owners', 'managers']), // prettier-ignore
  frame(['reminded', 'chased', 'nudged', 'reminding', 'chasing', 'prompted'], ['people', 'them', 'anyone', 'anybody', 'everyone', 'everybody', 'managers', 'owners', 'services'], ['', 'yet', 'so far', 'lately', 'already']), // prettier-ignore
  frame(
    ['prompts', 'nudges', 'prompt', 'nudge'],
    ['gone out', 'been sent', 'sent', 'go out', 'gone', 'went out', 'been issued'],
  ),
]
