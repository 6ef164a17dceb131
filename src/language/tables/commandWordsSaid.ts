import type { Frame } from './frame'
import { WHO } from './audience'
import { frame, sayings } from './frame'

const THE = ['', 'the', 'this', 'that', 'our', 'its', 'their', 'a', 'any', 'what', 'which', 'those', 'these']

const GAPS = ['gap', 'gaps', 'shortfall', 'shortfalls', 'deficit', 'gap to target']

const CLOSE = ['close', 'closes', 'closed', 'closing', 'narrow', 'narrowing', 'narrowed', 'bridge', 'bridging', 'plug', 'plugging', 'shut', 'make up', 'making up'] // prettier-ignore

/** A gap is closed, and no quarter. */
export const GAP_TO_CLOSE: readonly Frame[] = [
  frame(CLOSE, THE, GAPS),
  frame(GAPS, ['', 'that', 'which', 'there is', 'left', 'still'], ['', 'do', 'must', 'should'], ['', 'we', 'i', 'they', 'it'], ['', 'still', 'have', 'need', 'want', 'has', 'needs', 'must', 'are trying', 'had'], ['to'], ['close', 'narrow', 'bridge', 'plug', 'make up']), // prettier-ignore
]

const YEAR = ['year', 'financial year', 'twelve months', '12 months', 'reporting year']

const ENDED = ['finish', 'finished', 'finishing', 'end', 'ended', 'ending', 'end up', 'ended up', 'conclude', 'concluded', 'round off', 'rounded off', 'see out', 'saw out', 'wind up', 'wound up', 'wrap up', 'wrapped up', 'complete', 'completed'] // prettier-ignore

/** "how many greens did we finish the year on": the year that the figures are of. */
export const YEAR_ENDED_ON: readonly Frame[] = [
  frame(ENDED, ['the', 'our', 'out the'], YEAR, ['', 'on', 'with', 'at', 'in', 'as']),
  frame(['close', 'closed', 'closing', 'sign off', 'signed off'], ['the', 'our', 'out the'], YEAR, [
    'on',
    'with',
    'at',
  ]),
]

const BEFORE = ['before', 'when', 'once', 'after', 'until', 'ahead of', 'prior to']

/** "before we roll forward, which …": what is about to be done to the plan is no part of what is asked. */
export const ABOUT_TO_ROLL: readonly Frame[] = [
  frame(BEFORE, ['', 'we', 'you', 'i', 'they', 'the team', 'the performance team'], ['', 'do', 'start', 'have', 'can', 'come to'], ['roll forward', 'roll over', 'rolled forward', 'rolled over', 'rolling forward', 'rolling over', 'roll it forward', 'roll the plan forward', 'roll everything forward', 'roll them forward', 'rolling the plan forward', 'roll the measures forward', 'the roll forward', 'the rollover', 'rollover', 'the roll over']), // prettier-ignore
]

/** "submit the names of the reds": an order to tell them. */
export const HANDED_OVER: readonly Frame[] = [
  frame(['submit', 'forward', 'pass', 'pass on', 'hand over', 'supply', 'furnish', 'file', 'table', 'open', 'open up', 'bring up', 'load', 'approve', 'draw up', 'work up', 'knock up', 'put together', 'compile', 'prepare', 'rustle up', 'sign off'], ['', 'me', 'us', 'to me', 'to us'], ['', 'the', 'a', 'all the', 'just the'], ['name', 'names', 'list', 'full list', 'details', 'title', 'titles'], ['of'], ['', 'all', 'all of']), // prettier-ignore
  frame(['', 'a', 'the'], ['roll call', 'rollcall'], ['of'], ['', 'the', 'all the', 'all']),
  frame(['read', 'read out', 'recite', 'reel off', 'rattle off', 'call out', 'spell out', 'run off', 'jot down', 'note down'], ['me', 'us', 'to me', 'to us', 'for me', 'for us', 'me out', 'us out'], ['', 'the', 'all the', 'all', 'any', 'those']), // prettier-ignore
  frame(['submit', 'forward', 'pass', 'email', 'e mail', 'mail', 'text', 'message', 'whatsapp', 'print', 'fling', 'chuck', 'ping', 'sling', 'slide', 'shoot', 'fire', 'bung', 'throw', 'wing', 'whizz', 'drop'], ['me', 'us'], ['', 'over'], ['the', 'all the', 'all', 'any']), // prettier-ignore
]

const ORDERED = ['remind', 'chase', 'nudge', 'prod', 'send', 'open', 'close', 'submit', 'approve', 'export', 'change', 'import', 'sign off', 'email', 'ping', 'message', 'contact'] // prettier-ignore

const ORDERING = ['reminding', 'chasing', 'nudging', 'prodding', 'sending', 'opening', 'closing', 'submitting', 'approving', 'exporting', 'changing', 'importing', 'emailing', 'pinging', 'messaging', 'contacting'] // prettier-ignore

const ANYTHING = ['anyone', 'anybody', 'anything', 'them', 'him', 'her', 'people', 'managers', 'owners', 'the owners', 'the managers', 'it', 'a thing', 'any reminders', 'reminders', 'any chasers', 'out reminders', 'anything out', 'everyone', 'everybody', 'the team', 'the service', 'off an email', 'a reminder'] // prettier-ignore

const AS_YET = ['', 'yet', 'please', 'for now', 'just yet', 'about it', 'about this', 'today', 'though', 'now']

/** "don't remind anyone": what is not to be done is no part of what is asked. */
export const NOT_ORDERED: readonly Frame[] = [
  frame(['dont', 'do not', 'please dont', 'please do not', 'no need to', 'theres no need to', 'there is no need to', 'im not asking you to', 'i am not asking you to', 'not asking you to', 'im not telling you to', 'i dont want you to', 'i dont want to', 'you dont need to', 'you need not', 'neednt', 'dont go and', 'rather not', 'id rather not'], ORDERED, ANYTHING, AS_YET), // prettier-ignore
  frame(['without', 'no', 'rather than', 'instead of', 'not after', 'before', 'before you start', 'before we start', 'no need for', 'im not after'], ORDERING, ANYTHING, AS_YET), // prettier-ignore
  frame(['no reminders', 'no chasers', 'no reminder', 'no chasing', 'no nudges'], ['please', 'needed', 'required', 'necessary', 'yet', 'thanks', 'thank you', 'for now']), // prettier-ignore
]

const MINE = ['my', 'our', 'her', 'his', 'their', 'your', 'the']

/** The words of commands as people use them of other things: an open question, a close look, a change of subject. */
export const COMMAND_WORDS_SAID: readonly Frame[] = [
  frame(['', 'a', 'an', 'with an', 'keep an', 'i have an', 'ive an', 'have an', 'ive got an', 'wide', 'out in the', 'in the', 'its an', 'it is an', 'is it an', 'still an'], ['open'], ['question', 'mind', 'book', 'secret', 'verdict', 'goal', 'letter', 'debate', 'and honest', 'and shut', 'and shut case', 'ended', 'to question', 'to debate', 'to challenge', 'to suggestions', 'forum', 'wound', 'and transparent', 'and above board', 'session']), // prettier-ignore
  frame(['', 'be', 'being', 'to be', 'lets be', 'please be'], ['open with', 'open about', 'straight and open with'], ['', 'me', 'us', 'members', 'cabinet']), // prettier-ignore
  frame(['', 'take', 'have', 'taking', 'having', 'let me have', 'lets have', 'lets take', 'give me', 'id like', 'i want', 'i need', 'can i have', 'can we have', 'can we take'], ['a'], ['', 'very', 'really'], ['close', 'closer', 'hard', 'proper', 'longer', 'deeper', 'cold hard'], ['look', 'inspection', 'examination', 'read'], ['', 'at', 'on', 'of', 'into', 'to', 'in']), // prettier-ignore
  frame(['close', 'closer'], ['at hand', 'quarters', 'to home', 'to my heart', 'behind', 'of play', 'of business', 'contact', 'attention', 'attention to', 'scrutiny']), // prettier-ignore
  frame(['in closing', 'to close', 'closing time', 'opening time', 'by way of closing', 'closing thought', 'opening gambit', 'opening shot', 'opening line', 'opening question', 'closing question', 'open sesame'], ['', 'then', 'now', 'here', 'with']), // prettier-ignore
  frame(['open', 'opening', 'close', 'closing'], MINE, ['batting', 'innings', 'account', 'proceedings', 'bidding', 'session', 'conversation', 'item', 'discussion', 'show'], ['', 'with', 'on', 'by']), // prettier-ignore
  frame(['change', 'changing', 'changed', 'a change', 'switch', 'switching', 'drop', 'dropping'], ['of', 'the', 'my', 'our', 'her', 'his', ''], ['subject', 'tack', 'topic', 'tune', 'scenery', 'mind', 'minds', 'conversation', 'the subject', 'record']), // prettier-ignore
  frame(['', 'to', 'must', 'i will', 'ill', 'i need to', 'we need to', 'i have to', 'i want to', 'might', 'going to'], ['change', 'alter', 'adjust', 'amend', 'update', 'correct', 'revise'], ['what', 'how'], ['i', 'we', 'he', 'she', 'they', 'the leader'], ['say', 'said', 'wrote', 'write', 'have said', 'told', 'told them', 'told members', 'present', 'put'], ['', 'about', 'on', 'of', 'for']), // prettier-ignore
  frame(['', 'i', 'we', 'i do', 'i dont', 'i do not', 'dont', 'we dont', 'do i', 'do we', 'do you', 'he', 'she', 'they', 'not', 'wouldnt', 'would you', 'might'], ['', 'fully', 'entirely', 'thoroughly', 'heartily', 'quite', 'wholly'], ['approve', 'approves', 'approved', 'approving', 'disapprove', 'disapproves'], ['of'], ['', 'it', 'this', 'that', 'them', 'whoever', 'whoever did', 'whoever sorted', 'whoever sorted out', 'how', 'what', 'what was done with', 'what they did with', 'the way', 'the work on']), // prettier-ignore
  frame(['', 'a', 'any', 'is it a', 'its a', 'thats a', 'is that a'], ['good', 'bad', 'sure', 'worrying', 'encouraging', 'healthy', 'poor', 'hopeful'], ['sign', 'signs'], ['', 'of', 'that', 'for', 'if', 'when']), // prettier-ignore
  frame(['send me', 'give me', 'i need', 'need', 'i want', 'just', 'can i have', 'could i have', 'may i have', 'can i get', 'drop me', 'let me have', 'by way of', 'as', 'for', 'quick', 'gentle', 'a quick', 'a gentle', 'a brief', 'a short', 'a friendly'], ['', 'a', 'another', 'just a'], ['', 'quick', 'gentle', 'brief', 'short', 'friendly', 'little', 'polite'], ['reminder'], ['of', 'about', 'as to', 'on', 'please', 'which', 'what', 'how', 'where', 'who', 'again']), // prettier-ignore
  frame(
    ['', 'you', 'we', 'i', 'they', 'or', 'members', 'anyone'],
    ['call', 'calling'],
    ['it', 'that', 'this', 'them', 'those'],
    ['', 'a', 'an', 'one'],
  ),
  frame(['im', 'i am', 'were', 'we are'], ['', 'just', 'now', 'all'], ['about to', 'due to', 'going to', 'ready to', 'set to', 'getting ready to'], ['submit', 'sign off', 'sign', 'close', 'publish', 'print', 'present', 'export', 'approve', 'go to print', 'go live', 'report', 'press send', 'sign it off', 'submit it', 'close it', 'publish it', 'send it', 'send it off']), // prettier-ignore
  frame(['', 'forget that', 'forget it', 'scrap that', 'never mind that', 'ignore that', 'lets', 'let me', 'can we'], ['start over', 'start again', 'begin again', 'start afresh', 'kick off', 'start off'], ['with', 'and', 'from', 'by']), // prettier-ignore
  frame(['from a', 'from the', 'from an', 'in'], ['target', 'targets', 'performance', 'ratings', 'rating', 'rag', 'results', 'numbers', 'delivery', 'outturn', 'kpi', 'measures'], ['point of view', 'perspective', 'viewpoint', 'angle', 'standpoint', 'terms']), // prettier-ignore
  frame(['send', 'give', 'get', 'show', 'email', 'forward', 'text', 'hand', 'read'], WHO, ['the', 'a', 'all the', 'our', 'all our', 'an']), // prettier-ignore
  frame(['chasing', 'chase', 'chased'], ['my tail', 'our tails', 'my own tail', 'shadows', 'rainbows', 'our own tails', 'the clock'], ['', 'here', 'today']), // prettier-ignore
  sayings('history lesson, history lesson please, reminder to self, note to self, change nothing, dont change anything, nothing to change, sign of the times, sign me up, sign of life, submit my apologies, submit apologies, close but no cigar, case closed, open all hours, open book, closed shop, closed session, progress of a sort, for the open session, export drive, import duties'), // prettier-ignore
]
