import type { Tag } from '../tag'
import { WHO } from './audience'
import type { Frame } from './frame'
import { frame, sayings } from './frame'

const KIND_OF_PAPER = ['', 'joint', 'annual', 'portfolio', 'joint portfolio', 'half yearly', 'year end', 'end of year', 'cabinet', 'members', 'member', 'leadership', 'management', 'scrutiny', 'committee', 'exec', 'executive', 'directors', 'press', 'board', 'chief executives', 'chief execs', 'leaders', 'mid year', 'dmt', 'slt', 'staff'] // prettier-ignore

const PAPER = ['briefing', 'briefing note', 'briefing paper', 'report', 'paper', 'papers', 'newsletter', 'pack', 'bulletin', 'presentation', 'slides', 'agenda', 'statement', 'speech', 'away day', 'press release'] // prettier-ignore

const BODY = ['overview and scrutiny', 'scrutiny', 'audit', 'cabinet', 'committee', 'council', 'board', 'panel', 'executive', 'opposition', 'audit and governance', 'overview and scrutiny committee', 'scrutiny committee', 'audit committee', 'scrutiny panel', 'audit and governance committee', 'finance committee'] // prettier-ignore

/** What an answer is for, and as what one asks: it limits nothing. */
const PURPOSES: readonly Frame[] = [
  frame(['for', 'ahead of', 'in time for', 'before'], ['', 'the', 'our', 'my', 'a', 'this', 'next'], KIND_OF_PAPER, KIND_OF_PAPER, PAPER), // prettier-ignore
  frame(['for', 'for the'], ['audit', 'board', 'reporting', 'scrutiny', 'information', 'reference', 'planning', 'monitoring', 'governance', 'assurance', 'publication', 'committee', 'briefing', 'comparison'], ['purposes', 'purpose']), // prettier-ignore
  frame(['for'], ['the avoidance of doubt', 'avoidance of doubt', 'the sake of completeness', 'the sake of clarity', 'the sake of argument', 'completeness', 'clarity', 'the record', 'good measure', 'my own information', 'my own benefit', 'peace of mind']), // prettier-ignore
  frame(['as', 'speaking as', 'being'], ['a', 'the', 'an', 'one of the', ''], ['member', 'new member', 'chair', 'chairman', 'vice chair', 'deputy chair', 'leader', 'portfolio holder', 'councillor', 'officer', 'cabinet member', 'lay member', 'trustee'], ['of', 'on', 'for'], ['', 'the', 'our'], BODY), // prettier-ignore
  frame(['as', 'speaking as'], ['a', 'the', 'a mere', 'an ordinary', 'a humble'], ['councillor', 'ward councillor', 'chair', 'new member', 'member', 'layman', 'lay member', 'newcomer', 'resident', 'taxpayer']), // prettier-ignore
  frame([...WHO, 'overview and scrutiny', 'the press', 'press'], ['', 'now', 'also'], ['wants', 'want', 'wanted', 'would like', 'has asked for', 'have asked for', 'asks for', 'ask for', 'needs', 'need', 'is after', 'are after', 'expects', 'has requested'], ['sight of', 'eyes on', 'sighting of', 'a sight of', 'a look at', 'to look at', 'to have', 'a view of']), // prettier-ignore
  frame(['press', 'the press', 'local paper', 'the local paper', 'a reporter', 'reporter', 'journalist', 'a journalist', 'radio', 'the radio', 'bbc', 'the bbc', 'leader', 'the leader', 'chair', 'the chair', 'councillor', 'a councillor', 'member', 'a resident', 'resident', 'the mp', 'our mp'], ['', 'is', 'are'], ['on the line', 'on the phone', 'on the other line', 'at the door', 'at my door', 'at my desk', 'on my back', 'on hold', 'in my office', 'ringing', 'on the blower'], ['', 'asking', 'asking about', 'wanting to know', 'wanting to know about', 'and asking', 'asking for', 'wanting']), // prettier-ignore
]

/** Where one is just now, what one has done already, and how much of an answer is not wanted. */
const ASKER: readonly Frame[] = [
  frame(['im', 'i am', 'were', 'we are'], ['', 'just', 'about to', 'currently', 'still', 'now'], ['getting in', 'getting into', 'getting on', 'in', 'on', 'stuck in', 'stuck on', 'driving', 'going into', 'heading into', 'heading to', 'on my way to', 'on the way to', 'boarding', 'sat in', 'sitting in', 'get in', 'get on', 'go into', 'late for', 'running late for'], ['', 'the', 'a', 'my', 'another', 'our'], ['car', 'train', 'lift', 'bus', 'taxi', 'cab', 'traffic', 'meeting', 'plane', 'corridor', 'road', 'call', 'committee', 'tram', 'cabinet', 'scrutiny', 'chamber', 'council chamber']), // prettier-ignore
  frame(['ive', 'i have', 'weve', 'we have', 'i', 'we', 'ive just', 'weve just'], ['', 'already'], ['had', 'done', 'been through', 'finished'], ['', 'that', 'this', 'the', 'those'], ['conversation', 'conversations', 'chat', 'discussion', 'argument', 'row', 'debate'], ['', 'with them', 'with him', 'with her', 'already', 'once']), // prettier-ignore
  frame(['', 'i', 'we', 'and i', 'but i'], ['dont need', 'do not need', 'dont want', 'dont give me', 'no need for', 'without', 'not after', 'skip', 'never mind', 'spare me', 'i can do without', 'can do without', 'not'], ['', 'the', 'a', 'an', 'another', 'all the', 'any', 'your', 'the full', 'all the gory', 'the whole'], ['chapter and verse', 'detail', 'details', 'essay', 'essays', 'novel', 'thesis', 'dissertation', 'saga', 'treatise', 'tome', 'epic', 'speech', 'monologue', 'ramble', 'history lesson', 'fairy story', 'bedtime story', 'sob story', 'autobiography', 'biography', 'life history', 'memoir', 'fairy tale', 'story', 'running commentary', 'song and dance', 'press release', 'party political broadcast', 'explanation', 'excuse', 'excuses', 'war and peace', 'life story', 'waffle', 'ins and outs', 'whole story', 'nitty gritty', 'lecture', 'sermon', 'padding', 'long version', 'full works', 'every last detail', 'every detail']), // prettier-ignore
  frame(['', 'the', 'a', 'in the'], ['quick', 'short', 'brief', 'potted', 'abridged', 'condensed', 'idiots', 'simple', 'one minute', 'two minute', 'thirty second'], ['version']), // prettier-ignore
  sayings('against which, in respect of which, one by one, one at a time, one after another, one after the other, each in turn, in turn, taking every one of them, taking each of them, taking them all, taken one by one, simultaneously, concurrently, at one and the same time'), // prettier-ignore
  frame(['assigned', 'allocated', 'entrusted', 'attributed', 'delegated', 'handed'], ['', 'over', 'out'], ['to']),
  frame(['do we', 'we', 'did we', 'used to', 'use to', 'we use to'], ['judge', 'assess', 'gauge', 'evaluate', 'track', 'monitor'], ['', 'progress on', 'progress against', 'progress towards', 'success in', 'success on', 'success of', 'delivery of', 'delivery on', 'how we do on', 'how well we do on']), // prettier-ignore
]

/** What belongs to a part of a tree: its measures, each of them. */
const CONTENTS: readonly Frame[] = [
  frame(['', 'the', 'full', 'the full', 'the whole', 'all the'], ['contents', 'content', 'composition', 'make up', 'makeup', 'constituents', 'constituent parts', 'components', 'ingredients', 'membership'], ['of']), // prettier-ignore
  sayings('consist of, consists of, consisting of, comprise, comprises, comprised of, is made up of, are made up of, be made up of, encompass, encompasses, makes up, make up, goes to make up, go to make up, what goes into'), // prettier-ignore
]

const FOR_WHOM = WHO.map((who) => `for ${who}`).concat([
  'for committee',
  'for the committee',
  'for council',
  'for the press',
  'for the minutes',
  'for the website',
  'for me',
  'for us',
])

/** How things stand, in so many lines. */
const IN_LINES: readonly Frame[] = [
  frame(['a', 'one', 'two', 'three', 'couple of', 'a couple of', 'a few', 'some', 'a quick', 'a short', 'quick', 'short', 'a brief', 'brief', ''], ['line', 'lines', 'liner', 'liners', 'sentence', 'sentences', 'paragraph', 'paragraphs', 'para', 'paras', 'bullet', 'bullets', 'bullet points', 'few words', 'words', 'steer'], ['', 'or two', 'or three', 'or so'], ['', ...FOR_WHOM], ['on', 'on how', 'about how', 'summing up', 'summarising', 'as to how', 'saying how', 'covering', 'to sum up']), // prettier-ignore
]

const SHARED_MORE: readonly Frame[] = [
  frame(['out of', 'in', 'of', 'for'], ['every', 'each'], ['hundred', '100', 'ten', '10']),
  sayings('per hundred, out of a hundred, in the hundred'),
]

const COUNTED_MORE: readonly Frame[] = [
  frame(['how big', 'how large', 'how long', 'how small', 'what size'], ['is', 'are', 'was'], ['the', 'our', 'their', ''], ['set', 'suite', 'list', 'basket', 'portfolio', 'collection', 'tally', 'pile'], ['', 'of']), // prettier-ignore
]

const MEASURES_WISE: readonly Frame[] = [
  frame(['stable', 'crop', 'clutch', 'raft', 'gamut', 'stock', 'roster', 'range', 'array', 'bank', 'body', 'family', 'bundle', 'batch'], ['of'], ['', 'the', 'our', 'its', 'their'], ['measures', 'kpis', 'indicators', 'metrics', 'pis']), // prettier-ignore
  frame(['measure', 'measures', 'kpi', 'kpis', 'indicator', 'indicators', 'metrics'], ['wise']),
] // prettier-ignore

const EACH = ['by', 'per', 'each', 'every', 'each of', 'every one of', 'all of', 'all', 'by each', 'for each', 'for each of', 'against each', 'against each of', 'under each of', 'under each'] // prettier-ignore

const EACH_PRIORITY: readonly Frame[] = [
  frame(EACH, ['', 'the', 'our', 'your'], ['corporate', 'strategic', 'council', 'corporate plan', 'council plan', 'plan'], ['priority', 'priorities']), // prettier-ignore
  frame(
    ['each of', 'every one of', 'for each of', 'against each of', 'by each of'],
    ['', 'the', 'our'],
    ['priorities'],
  ),
]

/** More ways of asking for lists, counts and shares, and what people put about them. */
export const LISTS_SAID: readonly (readonly [tag: Tag, frames: readonly Frame[]])[] = [
  [{ kind: 'filler' }, PURPOSES],
  [{ kind: 'filler' }, ASKER],
  [{ kind: 'asking', what: 'list' }, CONTENTS],
  [{ kind: 'asking', what: 'status' }, IN_LINES],
  [{ kind: 'asking', what: 'share' }, SHARED_MORE],
  [{ kind: 'asking', what: 'count' }, COUNTED_MORE],
  [{ kind: 'noun' }, MEASURES_WISE],
  [{ kind: 'group', of: 'priority', each: true }, EACH_PRIORITY],
]
