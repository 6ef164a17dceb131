import type { Frame } from './frame'
import { frame } from './frame'

const BY = ['size', 'severity', 'seriousness', 'magnitude', 'extent', 'gravity', 'shortfall', 'gap', 'margin', 'distance', 'variance', 'how bad', 'how far off', 'how far out', 'how badly', 'how much', 'percentage', 'badness', 'scale', 'how serious', 'how far', 'amount'] // prettier-ignore

const OF_MISS = ['', 'of miss', 'of the miss', 'of shortfall', 'of the shortfall', 'of failure', 'of gap', 'of the gap', 'of variance', 'of the variance', 'of their miss', 'missed', 'they missed', 'we missed', 'they were missed', 'missed by', 'off target', 'from target', 'of misses', 'short'] // prettier-ignore

const SORT = ['order', 'ordered', 'sort', 'sorted', 'rank', 'ranked', 'arranged', 'arrange', 'listed', 'graded', 'in order', 'in rank order', 'in descending order', 'placed in order', 'sequence', 'sequenced'] // prettier-ignore

/** How far apart outturn and target are, in the words of a finance report. */
const APART = ['deviation', 'divergence', 'variation', 'variance', 'slippage', 'discrepancy', 'departure', 'shortage', 'gap', 'shortfall', 'distance', 'difference', 'miss', 'underperformance'] // prettier-ignore

const OF_SHARE = ['percentage', 'percent', 'proportional', 'proportionate', 'relative', 'adverse', 'negative', 'overall', 'absolute', 'percentage point'] // prettier-ignore

const FROM_TARGET = ['', 'from', 'to', 'against', 'below', 'off', 'versus', 'vs', 'v', 'on'].flatMap((link) => ['', 'target', 'the target', 'their target', 'their targets', 'its target', 'plan'].map((end) => `${link} ${end}`.trim())).filter((words) => words === '' || words.includes(' ')) // prettier-ignore

/** "order by size of miss", "in order of seriousness": all of them, the worst first unless another end is said. */
export const IN_ORDER_SAID: readonly Frame[] = [
  frame(SORT, ['', 'them', 'these', 'those', 'it'], ['by', 'of', 'on', 'according to', 'in terms of', 'in order of'], ['', 'the', 'their'], BY, OF_MISS), // prettier-ignore
  frame(['in rank order', 'in order of rank', 'into rank order', 'into order', 'in size order', 'big to small', 'large to small', 'large to little', 'high to low']), // prettier-ignore
  frame(['by'], ['how much', 'how far', 'how badly', 'how bad', 'what margin', 'what amount'], ['they', 'it', 'we', 'each', 'each one', 'they were', 'they are', 'theyre', 'it was', 'we were'], ['missed', 'miss', 'off', 'short', 'out', 'adrift', 'behind', 'fell short', 'missed by', 'wide', 'failed', 'failing'], ['', 'it', 'them', 'target', 'the target', 'their target', 'their targets', 'of target', 'by']), // prettier-ignore
  frame(['by', 'in order of'], ['', 'the'], ['margin', 'gap', 'shortfall', 'variance', 'distance', 'seriousness', 'magnitude', 'gravity', 'extent', 'severity', 'size'], OF_MISS), // prettier-ignore
  frame(['by', 'in order of', 'according to'], ['', 'the', 'their', 'its'], ['', ...OF_SHARE], APART, FROM_TARGET),
  frame(['on', 'in terms of'], ['', 'the', 'their', 'its'], OF_SHARE, APART, FROM_TARGET),
  frame(['', 'sort', 'sorted', 'order', 'ordered'], ['desc', 'descending', 'high to low', 'largest to smallest', 'in desc order', 'worst down']), // prettier-ignore
  frame(['league table', 'a league table', 'the league table', 'pecking order', 'rank order', 'running order', 'ranking', 'a ranking', 'ranked list', 'a ranked list'], ['of', 'for'], ['', 'the', 'all the', 'our', 'all our', 'all']), // prettier-ignore
  frame(['order', 'ordered', 'put', 'arrange', 'arranged'], ['', 'them', 'these', 'those', 'by', 'with'], ['the', ''], ['worst', 'biggest', 'largest', 'greatest', 'furthest off', 'most serious'], ['', 'miss', 'misses', 'one', 'ones'], ['first', 'at the top', 'to the top']), // prettier-ignore
]

const GAP = ['margin', 'gap', 'difference', 'amount', 'variance', 'percentage', 'shortfall', 'distance', 'share', 'gap to target', 'margins', 'gaps'] // prettier-ignore

const FIRST = ['first', 'at the top', 'on top', 'down', 'uppermost', 'to the top']

/** "biggest miss first": of misses, with nothing more said of what is ranked. */
export const MISS_FIRST: readonly Frame[] = [
  frame(['', 'the'], ['biggest', 'largest', 'widest', 'greatest'], ['miss', 'shortfall', 'underperformance', 'slippage', 'misses', 'shortfalls', 'failure', 'failures'], FIRST), // prettier-ignore
]

/** "biggest margin first" */
export const MARGIN_FIRST: readonly Frame[] = [
  frame(['', 'the'], ['biggest', 'largest', 'widest', 'greatest'], [...GAP, ...APART], FIRST),
  frame(['', 'the'], ['most serious', 'most severe', 'gravest', 'most significant', 'most worrying', 'worst', 'biggest', 'largest', 'furthest off'], ['', 'one', 'ones'], FIRST), // prettier-ignore
]

const LEAST = ['least bad', 'mildest', 'smallest', 'narrowest', 'nearest', 'closest', 'least serious', 'best', 'least off', 'slightest', 'tightest'] // prettier-ignore

const MOST = ['worst', 'furthest', 'biggest', 'largest', 'widest', 'most serious', 'furthest off', 'baddest', 'farthest'] // prettier-ignore

/** "sort asc", "smallest first": the other way about. */
export const ASCENDING: readonly Frame[] = [
  frame(['sort', 'sorted', 'order', 'ordered'], ['asc']),
  frame(['', 'sort', 'sorted', 'order', 'ordered'], ['low to high', 'in asc order', 'small to large', 'small to big', 'little to large', 'smallest to largest', 'smallest up', 'best to worst', 'least serious first', 'mildest first']), // prettier-ignore
  frame(['order', 'sort', 'rank', 'arrange', 'put', 'list', ''], ['from', ''], ['the', ''], LEAST, ['to', 'down to', 'up to', 'through to'], ['the', ''], MOST), // prettier-ignore
  frame(['', 'the'], ['smallest', 'slimmest', 'tightest', 'least', 'lowest'], [...GAP, ...APART], FIRST),
]

const GRIM = ['sorest', 'ugliest', 'grimmest', 'nastiest', 'direst', 'scariest', 'dodgiest', 'shakiest', 'rockiest', 'bleakest', 'sickliest', 'baddest', 'harshest', 'unhealthiest', 'sickest', 'ropiest', 'sorriest', 'reddest', 'most painful', 'most dire', 'most grim', 'most dreadful', 'most shocking', 'most troubling', 'most embarrassing', 'most concerning', 'most urgent', 'most critical', 'most damaging'] // prettier-ignore

const MILD = ['sore', 'ugly', 'grim', 'nasty', 'dire', 'scary', 'dodgy', 'shaky', 'rocky', 'bleak', 'harsh', 'painful', 'sick', 'ropey', 'red', 'troubling', 'embarrassing', 'concerning', 'urgent', 'critical', 'awful', 'terrible', 'dreadful', 'shocking', 'far off', 'adrift'] // prettier-ignore

/** "the sorest", "the grimmest": the worst, beside a word for a miss. */
export const GRIMMEST: readonly Frame[] = [frame(['', 'the'], GRIM, ['', 'one', 'ones'])]

/** "the least sore" */
export const MILDEST: readonly Frame[] = [frame(['', 'the'], ['least', 'less'], MILD, ['', 'one', 'ones'])]

const RESULTS = ['variance', 'variances', 'deviation', 'deviations', 'result', 'results', 'outturn', 'outturns', 'gap to target', 'gaps to target', 'position', 'positions', 'score', 'scores', 'shortfall', 'shortfalls'] // prettier-ignore

/** "the worst variances": a result is the worst by how far it missed. */
export const WORST_RESULTS: readonly Frame[] = [
  frame(['worst', 'poorest', 'weakest', 'most adverse', 'most negative', 'biggest adverse', 'biggest negative', 'largest adverse', 'largest negative', 'most unfavourable'], RESULTS, ['', 'against', 'versus', 'v', 'vs', 'to', 'from', 'relative to'], ['', 'target', 'targets', 'the target', 'their target', 'their targets', 'plan', 'our targets']), // prettier-ignore
]
