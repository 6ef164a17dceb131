import type { Frame } from './frame'
import { frame } from './frame'

const TARGET = ['', 'target', 'the target', 'its target', 'their target', 'our target', 'targets', 'their targets', 'our targets', 'the targets', 'plan', 'the mark', 'the line'] // prettier-ignore

const FURTHEST = ['furthest', 'farthest', 'the furthest', 'the farthest', 'most', 'the most', 'worst', 'the worst']

/** Verbs for where a figure came to lie; one that may tell a change since an earlier time is not among them. */
const STRAYED = ['strayed', 'stray', 'strays', 'straying', 'wandered', 'deviated', 'deviates', 'veered', 'diverged', 'departed', 'lagged', 'lags', 'lag', 'lagging', 'trailed', 'trails', 'trail', 'trailing', 'undershot', 'finished', 'ended up', 'ended', 'landed', 'sat', 'sits', 'lies', 'lay', 'stands', 'stood', 'was left', 'were left', 'came in', 'missed by the', 'strayed off'] // prettier-ignore

const DOER = ['performer', 'performers', 'offender', 'offenders', 'culprit', 'culprits', 'achiever', 'achievers', 'showing', 'showings', 'failure', 'failures', 'failing', 'failings', 'miss', 'misses', 'underperformer', 'underperformers', 'loser', 'losers', 'sinner', 'sinners', 'letdown', 'letdowns', 'disappointment', 'disappointments'] // prettier-ignore

/** "fell furthest short of target", "the poorest performers", "a right shocker": surely the worst of the misses. */
export const WORST: readonly Frame[] = [
  frame(
    ['', 'fell', 'falls', 'fall', 'falling', 'fallen', 'came', 'come', 'coming', 'finished', 'ended', 'ended up', 'landed', 'is', 'are', 'was', 'were', 'ran', 'sat', 'sits', 'stand', 'stands'],
    FURTHEST,
    ['short', 'below', 'behind', 'adrift', 'wide', 'off', 'out', 'away', 'shy', 'under', 'beneath'],
    ['', 'of', 'from', 'off'],
    TARGET,
  ), // prettier-ignore
  frame(STRAYED, ['furthest', 'farthest', 'the furthest', 'the farthest'], ['', 'of all', 'of them all']),
  frame(['fell', 'falls', 'fall', 'came', 'finished', 'ended', 'ended up', 'landed', 'ran'], ['short', 'below', 'behind', 'adrift', 'wide'], ['', 'of'], TARGET, ['by'], ['most', 'the most', 'the furthest', 'furthest']), // prettier-ignore
  frame(['worst', 'poorest', 'weakest', 'very worst', 'least successful', 'lousiest', 'sorriest'], ['', 'performing'], DOER), // prettier-ignore
  frame(['least successful', 'worst performing', 'poorest performing', 'least well performing', 'most disappointing', 'most woeful', 'most dismal', 'lousiest', 'worst faring', 'worst hit'], ['', 'against', 'versus'], TARGET), // prettier-ignore
  frame(
    ['real', 'right', 'proper', 'absolute', 'total', 'complete', 'utter', 'true', 'genuine', 'outright', 'big', 'massive', 'huge', 'serious', 'bad', 'major'],
    ['stinker', 'stinkers', 'shocker', 'shockers', 'howler', 'howlers', 'clanger', 'clangers', 'flop', 'flops', 'dud', 'duds', 'laggard', 'laggards', 'horror', 'horrors', 'horror story', 'horror stories', 'disaster', 'disasters', 'turkey', 'turkeys', 'lemon', 'lemons', 'basket case', 'basket cases', 'car crash', 'car crashes', 'culprit', 'culprits', 'offender', 'offenders', 'dog', 'dogs', 'dog\'s breakfast'],
  ), // prettier-ignore
  frame(['nothing', 'nothing else', 'no measure', 'no other measure', 'no measure else', 'no other', 'none', 'no kpi', 'no indicator'], ['did', 'was', 'is', 'performed', 'fared', 'went', 'came', 'came in', 'has done', 'has performed', 'missed', 'fell'], ['worse', 'further off', 'further short', 'more badly', 'by more', 'further behind', 'further adrift'], ['', 'against'], TARGET, ['than what', 'than which', 'than which one', 'than which measure']), // prettier-ignore
]

const LARGE = ['most serious', 'most severe', 'most significant', 'most substantial', 'most glaring', 'most pronounced', 'most extreme', 'most dramatic', 'most egregious', 'most alarming', 'most marked', 'most material', 'gravest', 'hugest', 'severest', 'steepest', 'most sizeable', 'chief', 'highest', 'longest'] // prettier-ignore

/** "the most serious shortfall", "by the widest margin": the worst, beside a word for a miss. */
export const WORST_BESIDE: readonly Frame[] = [
  frame(['', 'the'], LARGE.filter((word) => word.startsWith('most') || /st$/.test(word)).filter((word) => !['highest', 'longest', 'steepest'].includes(word))), // prettier-ignore
  frame(
    ['by'],
    ['the'],
    ['', 'very'],
    ['biggest', 'largest', 'greatest', 'widest', 'highest', 'hugest', 'furthest', 'longest', 'worst', 'heaviest', ...LARGE],
    ['amount', 'margin', 'percentage', 'distance', 'gap', 'proportion', 'share', 'percentage of target', 'share of target', 'way', 'chalk', 'stretch', 'difference', 'degree', 'extent'],
  ), // prettier-ignore
  frame(['top'], ['of the'], ['misses', 'failures', 'reds', 'off target list', 'list of misses']),
]

const TOLERANCE = ['tolerance', 'tolerance band', 'tolerance zone', 'tolerance range', 'tolerance level', 'tolerance limit', 'amber band', 'amber zone', 'amber range', 'margin of tolerance'] // prettier-ignore

const WHOSE = ['', 'the', 'its', 'their', 'our', 'that']

/** "deepest into the tolerance", "has used up most of its tolerance": the worst, beside a word for what is inside it. */
export const DEEPEST: readonly Frame[] = [
  frame(['', 'the'], ['deepest', 'furthest', 'farthest', 'most deeply', 'most far'], ['into', 'in', 'inside', 'within', 'through'], WHOSE, TOLERANCE), // prettier-ignore
  frame(['', 'has', 'have', 'had', 'that has', 'that have'], ['used', 'used up', 'eaten', 'eaten into', 'eaten up', 'taken up', 'consumed', 'exhausted', 'burnt through', 'uses', 'eats into', 'takes up', 'uses up'], ['', 'the'], ['most', 'the most'], ['', 'of'], WHOSE, TOLERANCE), // prettier-ignore
  frame(['closest', 'nearest'], ['', 'to'], ['', 'the'], ['edge', 'limit', 'end', 'bottom', 'brink', 'boundary', 'outer edge', 'far end'], ['of'], WHOSE, TOLERANCE), // prettier-ignore
  frame(['closest', 'nearest'], ['to'], ['breaching', 'exceeding', 'breaking', 'leaving', 'falling outside', 'dropping out of', 'falling out of', 'going outside', 'going over', 'using up', 'being outside', 'being out of'], WHOSE, TOLERANCE), // prettier-ignore
]

const TINY = ['smallest', 'tiniest', 'slimmest', 'narrowest', 'slightest', 'least', 'lowest', 'littlest', 'thinnest', 'barest', 'finest', 'minutest', 'tightest', 'closest', 'shortest', 'merest', 'teeniest'] // prettier-ignore

const AMOUNT = ['amount', 'margin', 'percentage', 'distance', 'gap', 'proportion', 'share', 'fraction', 'bit', 'whisker', 'sliver', 'smidgen', 'of margins', 'of amounts', 'of whiskers', 'of fractions', 'difference', 'degree', 'extent', 'percentage of target'] // prettier-ignore

const HAIR = ["hair's breadth", 'hairs breadth', 'hair', 'whisker', "cat's whisker", 'cats whisker', 'gnats whisker', "gnat's whisker", 'inch', 'ace', 'shade', 'smidge', 'smidgen', 'sliver', 'fraction', 'touch', 'fag paper', 'cigarette paper', 'nose', 'hairbreadth', 'gnat\'s', 'tad', 'tiny bit', 'tiny fraction'] // prettier-ignore

const MAKING = ['making it', 'making', 'hitting', 'hitting it', 'meeting', 'meeting it', 'achieving', 'achieving it', 'reaching', 'reaching it', 'getting there', 'getting over the line', 'passing', 'being met', 'being on target', 'success', 'succeeding', 'scraping home', 'scraping through', 'attaining', 'clearing the bar', 'delivering', 'being achieved', 'being hit'] // prettier-ignore

/** "by the tiniest amount", "within a hair's breadth of hitting it", "so close to making it": surely a narrow miss. */
export const NARROWEST: readonly Frame[] = [
  frame(['by'], ['the'], ['', 'very'], TINY, AMOUNT),
  frame(['', 'just', 'only', 'only just', 'but only', 'but just', 'but only just', 'but', 'albeit only', 'though only'], ['within', 'by'], ['a', 'an'], HAIR, ['', 'of', 'from'], ['', ...MAKING], TARGET), // prettier-ignore
  frame(['within'], ['touching distance', 'spitting distance', 'striking distance', 'reach', 'sight', 'an inch', 'inches', 'a whisker', 'a hair'], ['of'], ['', ...MAKING], TARGET), // prettier-ignore
  frame(['', 'ever', 'just', 'only'], ['so', 'very', 'that', 'agonisingly', 'tantalisingly', 'painfully', 'incredibly', 'heartbreakingly', 'really', 'oh so', 'ever so'], ['close', 'near', 'nearly'], ['to'], ['', ...MAKING], TARGET), // prettier-ignore
  frame(['closest', 'nearest', 'close', 'the closest', 'the nearest'], ['to'], MAKING, TARGET),
  frame(['came', 'come', 'got', 'getting', 'went', 'gone', 'coming', 'ran it', 'been', 'were', 'was'], ['the closest', 'the nearest', 'closest', 'nearest', 'so close', 'so near', 'agonisingly close', 'very close', 'really close', 'within a whisker'], ['', 'to', 'of'], ['', ...MAKING], TARGET), // prettier-ignore
  frame(
    ['least'],
    ['far', 'badly', 'wide', 'adrift', 'off'],
    ['', 'off', 'short', 'of', 'from', 'adrift', 'out'],
    TARGET,
  ),
  frame(['marginally', 'fractionally', 'barely', 'slightly', 'only slightly', 'only marginally', 'ever so slightly'], ['missed', 'short', 'off', 'off target', 'below', 'under', 'adrift', 'out', 'failed', 'below target', 'short of target']), // prettier-ignore
  frame(['missed', 'miss', 'missing', 'failed', 'fell short', 'short', 'off target', 'off'], ['only', 'just', ''], ['marginally', 'fractionally', 'barely', 'slightly']), // prettier-ignore
]

/** "the closest shaves": near misses, beside a word for a miss; alone it may be one that was just met. */
export const NARROWEST_BESIDE: readonly Frame[] = [
  frame(
    ['close', 'near', 'quite close', 'fairly close', 'pretty close'],
    ['to'],
    TARGET.filter((word) => word !== ''),
  ),
  frame(['close', 'closest', 'near', 'nearest', 'narrowest', 'closer'], ['shave', 'shaves', 'call', 'calls', 'thing', 'things', 'run', 'run thing', 'squeak', 'squeaks', 'brush', 'brushes']), // prettier-ignore
  frame(['least'], ['serious', 'severe', 'significant', 'substantial', 'bad', 'worrying', 'alarming', 'material', 'damaging', 'dramatic']), // prettier-ignore
  frame([
    'mildest',
    'gentlest',
    'least bad',
    'least worst',
    'least awful',
    'least terrible',
    'teeniest',
    'tiniest',
    'littlest',
    'minutest',
    'thinnest',
  ]),
]

/** More ways to say that a target was missed. */
export const MISSED_BY: readonly Frame[] = [
  frame(['missing', 'missing it', 'missing target', 'missing the target', 'missing out', 'missed it', 'missed out', 'falling down'], ['by']), // prettier-ignore
  frame(['distance', 'distances', 'gap', 'gaps'], ['from', 'to', 'off', 'below', 'short of', 'away from', 'between outturn and'], ['target', 'the target', 'their target', 'its target', 'our target', 'targets', 'their targets', 'our targets']), // prettier-ignore
  frame(['', 'on'], ['the wrong side', 'wrong side'], ['', 'of it', 'of them', 'of that', 'of the target', 'of target', 'of the line', 'of the mark']), // prettier-ignore
  frame(['offender', 'offenders', 'sinner', 'sinners', 'letdown', 'letdowns', 'let downs', 'under-achievement', 'misfire', 'misfires', 'negative gap', 'negative gaps', 'negative deviation', 'adverse deviation', 'unfavourable gap', 'unfavourable deviation', 'adverse variances', 'negative variances', 'shortfall against target', 'shortfalls against target']), // prettier-ignore
  frame(['undershot', 'undershoot', 'undershoots', 'undershooting', 'underdelivered', 'under delivered', 'came up light', 'fell shy', 'fell wide'], ['', 'by'], TARGET), // prettier-ignore
]

/** What a result is held against, where nothing but its target is: "relative to target". */
export const HELD_AGAINST: readonly Frame[] = [
  frame(['deviation', 'deviations', 'variation', 'variations', 'divergence', 'departure', 'departures', 'discrepancy', 'discrepancies'], ['from', 'against', 'to', 'below', 'versus', 'vs'], ['target', 'the target', 'their target', 'its target', 'our target', 'targets', 'their targets', 'our targets', 'plan']), // prettier-ignore
  frame(['relative to', 'in relation to', 'with respect to', 'in respect of', 'in comparison with', 'in comparison to', 'by comparison with', 'by reference to', 'with reference to', 'with regard to', 'as against', 'as regards', 'vis a vis', 'when set against', 'as set against', 'when held against', 'v', 'vs', 'versus'], ['', 'its', 'their', 'our', 'the'], ['target', 'targets', 'plan', 'tgt', 'tgts', 'tgt set', 'target set', 'targets set']), // prettier-ignore
]

/** "which individual measure" */
export const SINGLE: readonly Frame[] = [
  frame(['individual', 'single', 'sole', 'lone', 'particular'], ['measure', 'kpi', 'indicator', 'performance measure', 'performance indicator', 'target']), // prettier-ignore
]
