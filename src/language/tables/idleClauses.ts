import type { Frame } from './frame'
import { frame, sayings } from './frame'

/** Clauses that hold a sentence up and limit nothing: by what it is judged, in whose manner it is said, where it sits. */
export const IDLE: readonly Frame[] = [
  frame(
    ['', 'when', 'as'],
    ['judged', 'measured', 'set', 'held', 'seen', 'viewed', 'tested', 'taken', 'up'],
    ['against'],
    ['its', 'their', 'our', 'the', 'all its', 'all our', 'what was its', ''],
    ['target', 'targets', 'plan', 'targets set', 'targets set for it'],
  ),
  frame(['performance', 'target'], ['wise']),
  frame(['once', 'when', 'after', 'until', 'as soon as', 'before', 'now', 'till'], ['', 'we have', 'weve got', 'we get', 'the', 'all the', 'its', 'their', 'our'], ['final', 'full', 'real', 'confirmed', 'audited', 'actual', 'year end', 'end of year', 'proper', 'last', 'late', 'missing', 'remaining'], ['numbers', 'figures', 'number', 'figure', 'data', 'outturns', 'outturn', 'results', 'returns'], ['land', 'lands', 'landed', 'have landed', 'come in', 'comes in', 'came in', 'come through', 'comes through', 'arrive', 'arrives', 'have arrived', 'are in', 'is in', 'are out', 'are known', 'is known', 'are confirmed', 'are finished', 'are ready', 'are there', 'drop', 'turn up', 'roll in', 'show up']), // prettier-ignore
  frame(['before', 'until', 'when'], ['i', 'we'], ['walk', 'go', 'head', 'step', 'march', 'get', 'wander'], ['in', 'into', 'in to', 'through'], ['', 'there', 'that room', 'the room', 'the meeting', 'that meeting', 'the chamber', 'it', 'this meeting', 'the door']), // prettier-ignore
  frame(['i', 'we', 'ive', 'weve', 'i have', 'we have'], ['', 'just', 'also', 'now', 'do', 'cant help but'], ['notice', 'noticed', 'observe', 'observed', 'spotted', 'remark'], ['that', '']), // prettier-ignore
  frame(['if', 'unless', 'so long as'], ['it', 'that', 'its', 'thats', 'it is', 'that is'], ['isnt', 'is not', 'not', 'wouldnt be', 'would not be', 'wont be', 'will not be', 'isnt going to be'], ['too', 'such', 'asking', ''], ['much', 'big', 'great', 'too much', ''], ['of', ''], ['a', 'an', ''], ['bother', 'trouble', 'hassle', 'imposition', 'problem', 'ask', 'inconvenience', 'faff', 'difficulty', 'to ask']), // prettier-ignore
  frame(['in', 'from'], ['performance', 'a performance', 'target'], ['terms', 'point of view', 'perspective']),
  frame(['fall', 'falls', 'falling', 'come', 'comes', 'grouped', 'listed'], ['under', 'beneath']),
  frame(['hang', 'hangs', 'hanging'], ['off', 'under']),
  frame(['does', 'do', 'is', 'are'], ['the service', 'we', ''], ['find'], ['itself', 'themselves', 'ourselves']),
  frame(['find', 'finds', 'found'], ['itself', 'themselves', 'ourselves', 'ourself']),
  frame(['', 'the'], ['plan'], ['contain', 'contains', 'have in it', 'hold', 'holds']),
  frame(['does', 'do', 'in'], ['the', 'our'], ['plan', 'service plan', 'corporate plan'], ['contain', 'hold', 'have', 'include']), // prettier-ignore
  frame(['i'], ['make it']),
  frame(['in', 'over', 'on'], ['these', 'those'], ['days', 'parts']),
  sayings('on that basis, on this basis, in that case, that being so, that being the case, given that, in which case'),
  sayings('these days, in these parts, as things are, nothing more, and nothing more, and nothing else, nothing else, not a word more, as a number, the number only, just the number, number only, short answer, in one word, in a word, in a sentence, in one line, as a body, as an authority, as an organisation, as a council, as a whole, taken as a whole, taken together, all told, all in all, in the round, across the piece, across the board, howd'), // prettier-ignore
  frame(
    ['for', 'before', 'ahead of', 'in time for', 'ready for'],
    ['', 'the', 'this', 'todays', 'tomorrows', 'mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'this weeks', 'next weeks', 'our', 'my', 'monday', 'thursday', 'tuesday', 'wednesday', 'friday'],
    ['dmt', 'slt', 'clt', 'cmt', 'smt', 'cabinet', 'scrutiny', 'committee', 'board', 'meeting', 'one to one', 'full council', 'management team', 'leadership team', 'senior team', 'exec', 'audit committee', 'briefing', 'catch up', 'away day', 'management meeting', 'team meeting', 'board meeting', 'cabinet meeting'],
  ), // prettier-ignore
  frame(['be able to', 'able to', 'like to', 'want to', 'need to', 'have to', 'going to', 'about to'], ['quote', 'cite', 'recite', 'repeat', 'trot out']), // prettier-ignore
  frame(['offered', 'advanced', 'tendered'], ['', 'up'], ['for', 'as', 'by way of', 'in respect of', 'to explain', 'in explanation of']), // prettier-ignore
  frame(['draw', 'tease', 'pick', 'single', 'lay', 'bring', 'spell', 'pull'], ['out', 'together']),
  frame(['put', 'gather'], ['together']),
  frame(['be', 'am', 'are', 'was'], ['', 'very', 'most', 'also', 'particularly'], ['interested'], ['to know', 'to see', 'to hear', 'to learn', 'in', 'in knowing', 'in seeing', 'in hearing']), // prettier-ignore
  frame(['correct me', 'tell me', 'stop me', 'put me right', 'shout', 'forgive me', 'pull me up', 'shoot me down'], ['if', 'where'], ['im', 'i am', 'ive got it', 'i have it', 'ive got this', 'thats', 'this is'], ['wrong', 'mistaken', 'incorrect', 'misremembering', 'not right', 'out'], ['', 'but', 'here', 'here but']), // prettier-ignore
  frame(['unless', 'if'], ['im', 'i am', 'i', 'my memory', 'memory', 'ive'], ['mistaken', 'not mistaken', 'much mistaken', 'very much mistaken', 'wrong', 'misremembering', 'remember rightly', 'remember correctly', 'recall correctly', 'recall rightly', 'recall', 'remember right', 'serves', 'serves me right', 'serves me well', 'misread it', 'got it right', 'got that right', 'got it wrong']), // prettier-ignore
  frame(['i'], ['may', 'might', 'could', 'may well', 'could well'], ['be'], ['wrong', 'mistaken', 'misremembering', 'wrong here', 'making this up'], ['', 'but']), // prettier-ignore
  frame(['is it', 'would it be', 'am i', 'would i be', 'is that'], ['true', 'right', 'correct', 'fair to say', 'right to say', 'the case', 'right in thinking', 'right to think', 'correct in thinking'], ['that', 'to say', 'to say that', '']), // prettier-ignore
  frame(['as', 'because', 'since', 'cos'], ['i', 'we'], ['need', 'want', 'have to find', 'must find', 'will need', 'have to get'], ['somebody', 'someone', 'an officer', 'a person', 'a name'], ['to'], ['attend', 'come to', 'speak at', 'go to', 'appear at', 'appear before', 'answer to', 'present to', 'represent us at'], ['', 'the'], ['committee', 'scrutiny', 'cabinet', 'meeting', 'board', 'full council', 'audit committee', 'panel']), // prettier-ignore
  frame(['a', 'one', 'some', 'another'], ['resident', 'constituent', 'taxpayer', 'member of the public', 'member of public', 'councillor', 'cllr', 'journalist', 'reporter'], ['has', 'have', 'had', 'is', 'was', 'has been'], ['asked', 'asking', 'enquired', 'enquiring', 'inquired', 'written in', 'been asking', 'rung', 'rung us', 'contacted us'], ['about', 'after', 'on', 're', 'regarding', 'concerning']), // prettier-ignore
]

/** What impatience puts before a question. */
export const IMPATIENT: readonly Frame[] = [
  frame(['spare', 'spare us', 'spare me', 'less of', 'cut', 'cut out', 'enough of', 'save us', 'save me'], ['', 'the', 'all the', 'your'], ['flannel', 'waffle', 'nonsense', 'guff', 'spin', 'small talk', 'drivel', 'padding', 'fluff', 'bluster', 'pleasantries', 'preamble'], ['', 'and']), // prettier-ignore
  frame(['what has been', 'what was', 'what weve been', 'what we have been'], ['put', 'laid', 'set', 'placed'], ['before', 'in front of'], ['us', 'me', 'the committee']), // prettier-ignore
  frame(['i have asked', 'ive asked', 'i asked', 'asked'], ['two', 'three', 'four', 'several', 'umpteen', 'a dozen'], ['people', 'officers', 'times']), // prettier-ignore
  frame(['', 'and'], ['had', 'got', 'been given', 'have had'], ['two', 'three', 'four', 'several', 'umpteen'], ['answers', 'different answers', 'stories', 'different stories']), // prettier-ignore
]

/** "of which Finance": of what was just counted or listed, and not of everything. */
export const OF_WHICH: readonly Frame[] = [
  sayings('of which, and of which, of whom, of that number, of that lot, out of that lot, out of which'),
]
