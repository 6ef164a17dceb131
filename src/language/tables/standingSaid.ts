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

const COUNT = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'ten', 'a couple of', 'a few', 'half a', '1', '2', '3', '4', '5', '6', '8', '10', '20', '25', '30', '40', '50', '75', '80', '100', '150', '200'] // prettier-ignore

const LINES = ['line', 'lines', 'liner', 'sentence', 'sentences', 'bullet', 'bullets', 'bullet points', 'word', 'words', 'paragraph', 'paragraphs', 'para', 'paras', 'page', 'pages', 'side', 'sides', 'side of a4', 'sides of a4', 'page of a4', 'breath'] // prettier-ignore

const AT_MOST = ['max', 'maximum', 'at most', 'tops', 'or so', 'or less', 'or fewer', 'only', 'if possible', 'flat', 'no more', 'at the most', 'will do', 'is enough', 'is plenty', 'at a push'] // prettier-ignore

const NO_MORE = ['in', 'within', 'using', 'max', 'maximum', 'at most', 'no more than', 'not more than', 'in no more than', 'in not more than', 'in under', 'under', 'in less than', 'up to', 'in about', 'in around', 'in just', 'keep it to', 'keep to', 'keep it under', 'limit it to', 'limited to', 'make it', 'in a maximum of', 'in max'] // prettier-ignore

/** What is done with an answer at a meeting. */
const USED = ['read out', 'read out loud', 'read aloud', 'read', 'say', 'say out loud', 'say aloud', 'give', 'present', 'put', 'put up', 'use', 'quote', 'share', 'paste', 'tweet', 'post', 'send', 'fit', 'deliver', 'drop', ''] // prettier-ignore

const AT_MEETING = [
  ['', 'to', 'at', 'in', 'on', 'before', 'into', 'for'],
  ['', 'the', 'a', 'our', 'my', 'one', 'next', 'tonights', 'tomorrows'],
  ['cabinet', 'council', 'full council', 'committee', 'scrutiny', 'board', 'meeting', 'members', 'members meeting', 'slide', 'page', 'email', 'chamber', 'council chamber', 'briefing', 'chair', 'leader', 'press', 'minutes', 'agenda', 'phone', 'text', 'tweet', 'cabinet meeting', 'committee meeting', 'board meeting', 'team meeting', 'a slide', 'postcard', ''], // prettier-ignore
]

/** "two lines max", "in no more than fifty words": how long the answer is to be. */
export const HOW_BRIEF: readonly Frame[] = [
  frame(NO_MORE, COUNT, ['', 'short', 'quick', 'crisp', 'snappy'], LINES, ['', ...AT_MOST]),
  frame(['', 'just', 'only'], COUNT, ['', 'short', 'quick', 'crisp', 'snappy'], LINES, AT_MOST),
  frame(['in', 'within', 'just', 'only'], ['a', 'one'], LINES, ['or two', 'or so', 'or three']),
  frame(['in', 'within', 'just', 'only'], ['a couple of', 'a few', 'a handful of', 'one or two', 'two or three', 'three or four'], ['', 'short', 'quick', 'plain'], LINES), // prettier-ignore
  frame(['in'], ['a nutshell', 'brief', 'short', 'summary', 'outline', 'essence', 'a word', 'so many words', 'a few words', 'plain english', 'plain words', 'plain terms', 'simple terms', 'broad terms', 'headline terms', 'layman terms', 'laymans terms', 'round terms', 'general terms', 'broad brush', 'one breath', 'outline form', 'note form', 'bullet form', 'bullet point form', 'bullets']), // prettier-ignore
  frame(['', 'please', 'and', 'but'], ['keep it', 'make it', 'be', 'keep this'], ['short', 'brief', 'concise', 'snappy', 'crisp', 'succinct', 'simple', 'quick', 'short and sweet', 'to the point', 'punchy', 'tight']), // prettier-ignore
  frame(['', 'but', 'and', 'something', 'thats', 'that is', 'make it', 'keep it'], ['short', 'brief', 'simple', 'clear', 'concise', 'crisp', 'snappy', 'tight', 'punchy', 'quick', 'plain', 'small'], ['enough'], ['to', 'for me to', 'that i can', 'so i can', 'so that i can', 'for us to', 'for the leader to', 'for'], USED, ['', 'it', 'that', 'straight'], ...AT_MEETING), // prettier-ignore
  frame(['to', 'that i can', 'which i can', 'i can', 'for me to', 'for the leader to', 'so i can', 'so that i can'], USED.filter((word) => word.startsWith('read') || word.startsWith('say')), ['', 'it', 'that'], ...AT_MEETING), // prettier-ignore
  sayings('short and sweet, short n sweet, nice and short, long story short, broad brush, big picture only, headlines only, top line only, top lines only'), // prettier-ignore
]

/** "the position in a nutshell": what is asked for before how. */
export const POSITION_IN_BRIEF: readonly Frame[] = [
  frame(['position', 'picture', 'status', 'standing', 'state of play', 'summary', 'overview', 'report', 'update', 'rundown', 'run down', 'scorecard', 'story', 'statement', 'roundup', 'round up', 'performance', 'state'], ['in a nutshell', 'in brief', 'in short', 'in outline', 'in a word', 'in a sentence', 'in one line', 'in one sentence', 'in a line', 'in a paragraph', 'in two lines', 'in a few words', 'in plain english', 'in plain terms', 'in headline terms', 'in bullets', 'in bullet points', 'in a couple of lines', 'in three lines', 'in two sentences', 'in simple terms', 'in broad terms']), // prettier-ignore
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
