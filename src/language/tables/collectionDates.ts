import type { Frame } from './frame'
import { frame } from './frame'

const SENDERS = ['managers', 'owners', 'officers', 'people', 'folk', 'folks', 'services', 'teams', 'they', 'we', 'everyone', 'everybody', 'staff', 'colleagues', 'service managers', 'heads of service', 'the services', 'the managers', 'the owners', 'the officers', 'the teams', 'departments', 'everyone else'] // prettier-ignore

const FIGURES = ['figures', 'numbers', 'returns', 'return', 'data', 'submission', 'submissions', 'outturns', 'results', 'theirs', 'it', 'them', 'everything'] // prettier-ignore

const WHOSE = ['', 'the', 'their', 'there', 'our', 'its', 'all the', 'all their', 'any', 'those', 'these', 'my']

const WHEN = ['when', 'by when', 'what date', 'by what date', 'on what date', 'from what date', 'which date', 'by which date', 'on which date', 'from which date', 'what day', 'by what day', 'on what day', 'by which day', 'which day', 'from when', 'at what point', 'at which point', 'what time', 'by what time', 'how soon'] // prettier-ignore

const UNTIL = ['until what date', 'until when', 'until which date', 'until what day', 'until which day', 'till what date', 'till when', 'till which date', 'up to what date', 'up until when', 'up to when', 'up until what date', 'what date until', 'what date till'] // prettier-ignore

const HOW_LONG = ['how many days', 'how many more days', 'how many weeks', 'how much time', 'how much longer', 'how long', 'days', 'time'] // prettier-ignore

const DEADLINE = ['deadline', 'due date', 'cut off', 'cut off date', 'cutoff', 'closing date', 'return date', 'submission date', 'last date'] // prettier-ignore

const GIVE = ['provide', 'supply', 'furnish', 'send', 'send in', 'send back', 'submit', 'return', 'hand in', 'hand over', 'turn in', 'give', 'give us', 'let us have', 'put in', 'file', 'complete', 'fill in', 'enter', 'upload', 'key in', 'get', 'have', 'report', 'report back', 'lodge', 'tender', 'deliver', 'render'] // prettier-ignore

const GIVEN = ['lodged', 'submitted', 'filed', 'returned', 'sent', 'sent in', 'sent back', 'handed in', 'handed over', 'turned in', 'given in', 'put in', 'supplied', 'provided', 'furnished', 'delivered', 'tendered', 'rendered', 'entered', 'completed', 'with you', 'with us', 'in', 'back'] // prettier-ignore

const IN = ['', 'in', 'in by', 'by', 'back', 'back by', 'over', 'done', 'done by']

/** By what date the figures of a collection are wanted, and when they are late. */
export const DATED: readonly Frame[] = [
  frame([...WHEN, 'will', 'would'], ['do', 'does', 'will', 'would', 'are', 'is', 'did'], [...SENDERS, ...FIGURES, 'the figures', 'the returns', 'the numbers', 'a return', 'late returns', 'these', 'those'], ['', 'start to', 'be'], ['go', 'become', 'turn', 'be', 'get', 'fall', 'count as', 'counted as', 'counting as', 'classed as', 'treated as', 'considered', 'deemed', 'marked as', 'regarded as', 'officially'], ['overdue', 'late', 'past due', 'out of time', 'tardy']), // prettier-ignore
  frame(UNTIL, ['', 'do', 'have', 'did', 'are', 'is', 'can', 'could', 'may', 'will'], SENDERS, ['', 'have', 'got', 'have got', 'be given', 'been given', 'been allowed', 'still have', 'get', 'wait', 'waiting'], ['', 'to'], ['', ...GIVE], WHOSE, ['', ...FIGURES], ['', 'in']), // prettier-ignore
  frame(UNTIL, ['can', 'could', 'may', 'will', 'do', 'are'], WHOSE, FIGURES, ['', 'be', 'come', 'being'], ['sent', 'in', 'accepted', 'taken', 'submitted', 'returned', 'handed in', 'received', 'given', 'put in', 'entered']), // prettier-ignore
  frame(WHEN, ['do', 'have', 'did', 'does'], SENDERS, ['have', 'got', 'have got'], ['until', 'till', 'up to']),
  frame(WHEN, ['are', 'is', 'were', 'was', 'must', 'should', 'shall', 'have', 'will'], SENDERS, ['', 'all'], ['expected', 'required', 'supposed', 'due', 'meant', 'asked', 'obliged', 'told', 'instructed', 'scheduled', 'needed', 'bound', 'down'], ['to'], GIVE, WHOSE, ['', ...FIGURES], IN), // prettier-ignore
  frame(WHEN, ['must', 'should', 'shall', 'do', 'are', 'will', 'have', 'need', 'ought'], [...WHOSE, 'they', 'these', 'those'], ['', ...FIGURES], ['', 'all'], ['be', 'to be', 'have to be', 'need to be', 'been'], GIVEN, ['', 'by']), // prettier-ignore
  frame(WHEN, ['are', 'were', 'have'], SENDERS, ['asked', 'told', 'been asked', 'been told', 'chased'], ['for'], WHOSE, FIGURES, ['', 'by']), // prettier-ignore
  frame(WHEN, ['are', 'is', 'were', 'was', 'will'], WHOSE, FIGURES, ['', 'be', 'all'], ['wanted', 'needed', 'required', 'expected', 'owed', 'called for', 'to be in', 'to be with us', 'requested'], ['', 'by', 'in', 'in by', 'back', 'back by']), // prettier-ignore
  frame(WHEN, ['do', 'did', 'does'], ['you', 'we', 'they', 'the council', 'performance', 'the performance team', 'outturn'], ['need', 'want', 'require', 'expect'], WHOSE, FIGURES, ['', 'by', 'in', 'in by', 'back', 'back by', 'from']), // prettier-ignore
  frame(['what', 'which', 'when', 'what date', 'which date', 'what deadline', 'what day'], ['has been', 'was', 'is', 'have we', 'did we', 'have you', 'did you', 'were'], ['', ...SENDERS], ['set', 'given', 'fixed', 'agreed', 'give', 'told', 'tell', 'gave', 'asked'], ['', 'for', 'as the deadline for', 'to'], ['the returns', 'returns', 'the figures', 'figures', 'the numbers', 'them', 'officers', 'services', 'managers', 'everyone', 'people', 'submissions', 'the collection', 'submission']), // prettier-ignore
  frame(HOW_LONG, ['', 'are', 'is', 'have they got', 'have we got', 'do we have', 'do they have', 'do officers have', 'do people have', 'do managers have', 'do services have', 'are there', 'is there'], ['left', 'still left', 'remaining', 'to go'], ['', 'before', 'until', 'till', 'to'], ['', 'the', 'our'], DEADLINE), // prettier-ignore
  frame(HOW_LONG, ['has', 'have', 'do', 'does', 'did'], SENDERS, ['', 'still'], ['got', 'have', 'get'], ['left', 'to go', 'remaining', 'until the deadline', 'before the deadline', 'to reply', 'to respond']), // prettier-ignore
  frame(['', 'the', 'a', 'our'], ['drop dead', 'last possible', 'latest possible', 'absolute last', 'very last', 'hard', 'final final'], ['date', 'day', 'deadline', 'cut off']), // prettier-ignore
  frame(['when', 'what date', 'which date', 'what day', 'on what date'], ['does', 'will', 'do', 'did'], ['the', 'our', 'this', ''], ['collection', 'round', 'window', 'return', 'submission', 'clock'], ['', 'period', 'window', 'round'], ['close', 'end', 'finish', 'shut', 'run out', 'stop', 'open', 'start', 'begin']), // prettier-ignore
]

const THING = ['owt', 'nowt', 'anything', 'nothing', 'something', 'any', 'much', 'any figures', 'any numbers', 'any returns', 'any data', 'a single figure', 'a single return', 'a figure', 'a return', 'a thing', 'a peep', 'a word', 'a dicky bird', 'anything at all', 'everything', 'theirs', 'many', 'figures', 'numbers', 'returns'] // prettier-ignore

const HAD = ['had', 'have we had', 'weve had', 'we have had', 'got', 'have we got', 'weve got', 'getting', 'get', 'received', 'have we received', 'seen', 'have we', 'is there', 'are there', 'has there been', 'have there been', 'do we have', 'heard', 'have you got', 'have you had', 'have i had'] // prettier-ignore

/** Whether anything has come in. */
export const COME_BACK: readonly Frame[] = [
  frame(HAD, THING, ['back', 'come back', 'back in', 'come in', 'through', 'in yet', 'in for', 'in so far', 'in already', 'in from', 'in at all', 'back from'], ['', 'yet', 'so far', 'already', 'for', 'from', 'at all', 'off']), // prettier-ignore
  frame(['had', 'have we had', 'weve had', 'got', 'have we got'], ['a'], ['reply', 'response', 'return'], ['', 'back', 'in'], ['', 'yet', 'from', 'for', 'off']), // prettier-ignore
  frame(['has', 'have', 'did', 'hasnt', 'havent'], ['anyone', 'anybody', 'any service', 'any of them', 'any services', 'any team', 'any teams', 'any managers', 'any officers', 'a single service', 'a single manager'], ['', 'actually', 'even'], ['sent', 'send', 'submitted', 'submit', 'returned', 'given', 'put', 'come back with', 'come back', 'replied', 'reported', 'report'], ['', 'us'], ['', ...THING], ['', 'in', 'back', 'yet']), // prettier-ignore
  frame(['how many', 'which', 'what', 'who', 'what services', 'how many of the'], ['', 'services', 'teams', 'managers', 'officers', 'departments', 'owners'], ['have', 'has', 'are', 'is'], ['', 'all', 'nearly', 'fully', 'completely', 'still'], ['finished', 'all in', 'fully in', 'all done', 'done theirs', 'finished theirs', 'not started', 'not finished', 'to finish', 'sent everything', 'completed theirs', 'completely in']), // prettier-ignore
  frame(['is', 'are', 'will', 'was', 'were'], ['everyone', 'everybody', 'everything', 'all services', 'all the services', 'they', 'all of them', 'all teams', 'they all'], ['', 'be', 'all'], ['in', 'done', 'back'], ['on time', 'in time', 'by then', 'yet', 'so far', 'now', 'on schedule', 'by the deadline']), // prettier-ignore
  frame(['how many', 'what number of'], ['returns', 'figures', 'numbers', 'submissions'], ['are we', 'do we', 'should we', 'are you', 'are'], ['expecting', 'expect', 'due', 'have due', 'due in', 'collecting', 'asking for', 'expected', 'wanted', 'owed'], ['', 'in', 'back', 'in total', 'altogether', 'from', 'for']), // prettier-ignore
  frame(['up to', 'at', 'got to', 'get to', 'gone'], ['with', 'on', 'regarding', 'for', 'as regards', 'in terms of'], ['', 'the', 'our', 'their', 'all the'], ['returns', 'figures', 'numbers', 'collection', 'data', 'submissions', 'collecting', 'responses', 'submission']), // prettier-ignore
  frame(['any'], ['joy', 'luck', 'movement', 'sign', 'word', 'news'], ['with', 'on', 'of', 'from', 'about'], ['', 'the', 'our', 'those', 'their', 'any'], ['returns', 'figures', 'numbers', 'submissions', 'collection']), // prettier-ignore
]

const COLLECT = ['collecting', 'collection', 'the collection', 'gathering', 'collecting figures', 'collecting returns', 'collecting data', 'collecting numbers', 'collecting the figures', 'gathering figures', 'gathering the figures', 'data collection', 'the data collection', 'the exercise', 'the round', 'this round', 'the return window', 'returns', 'the returns'] // prettier-ignore

const SUBMIT = ['submit', 'send', 'send in', 'return', 'put in', 'enter', 'fill in', 'start sending', 'start submitting', 'begin sending', 'start putting in', 'start entering', 'be sent', 'be submitted', 'start'] // prettier-ignore

/** Whether a collection is running, which one it is, and whether figures may be sent. */
export const COLLECTING_NOW: readonly Frame[] = [
  frame(['are we', 'have we', 'are you', 'have you', 'are they', 'has', 'is', 'did we', 'have we started', 'have we begun', 'are we still', 'when do we start', 'when did we start', 'when does', 'has there been'], ['', 'started', 'begun'], COLLECT, ['yet', 'under way', 'underway', 'on', 'open', 'started', 'begun', 'begin', 'start', 'live', 'going', 'over', 'finished', 'now', 'opened', 'still on', 'in progress', 'closed', 'running', 'kicked off', 'up and running']), // prettier-ignore
  frame(['have we started', 'have we begun', 'did we start', 'are we', 'r we', 'we r', 'when do we start', 'have you started'], ['collecting', 'gathering', 'asking for', 'calling for'], ['', 'for', 'figures for', 'the figures for', 'returns for', 'the', 'figures', 'returns']), // prettier-ignore
  frame(['quarter', 'period', 'qtr'], ['were', 'we are', 'thats', 'that is', 'being', 'you are', 'youre', 'that were', 'that we are', 'which we are', 'which is', 'is', 'are we', 'were now', 'we are now', 'they are', 'theyre'], ['', 'being', 'currently', 'currently being', 'now', 'now being', 'busy'], ['collecting', 'collected', 'gathered', 'gathering', 'chasing', 'chased', 'collecting for', 'collecting on', 'open', 'in collection']), // prettier-ignore
  frame(['can', 'could', 'are', 'may', 'is it possible for', 'is it too early for', 'is it too late for', 'should'], SENDERS, ['', 'now', 'yet', 'still', 'already', 'able to', 'to', 'allowed to'], SUBMIT, WHOSE, ['', ...FIGURES], ['', 'yet', 'now', 'in', 'in yet']), // prettier-ignore
  frame(['is it possible to', 'are we able to', 'is it too early to', 'is it too late to', 'am i able to', 'is it ok to', 'is it time to'], ['', 'start', 'begin'], [...SUBMIT, 'sending', 'submitting', 'entering', 'putting in'], WHOSE, ['', ...FIGURES]), // prettier-ignore
  frame(['what', 'which'], ['quarter', 'period', 'qtr'], ['are', 'is', 'do', 'r'], SENDERS, ['', 'now', 'currently'], ['putting figures in for', 'putting numbers in for', 'sending figures for', 'sending figures in for', 'submitting for', 'submitting', 'sending', 'returning', 'reporting on', 'filling in', 'filling in for', 'putting in', 'working on', 'submit for', 'send figures for', 'asked for']), // prettier-ignore
  frame(['open', 'closed', 'shut', 'still open', 'started'], ['or', 'or is it', 'or has it', 'or not', 'or hasnt it'], ['closed', 'shut', 'not', 'open', 'still open', 'still running', 'still going', 'running', 'finished', 'over', 'not started', 'started', 'not yet open', 'not yet', 'yet to open', 'yet to start', 'not open', 'not opened', 'not begun', 'still to come', 'yet']), // prettier-ignore
  frame(['or'], ['has it', 'is it', 'hasnt it', 'isnt it', 'is that', 'have we'], ['', 'not', 'yet', 'still', 'already'], ['started', 'begun', 'opened', 'closed', 'open', 'shut', 'finished', 'not yet open', 'still to open', 'yet to open', 'yet to start', 'to start'], ['', 'yet']), // prettier-ignore
]
