import type { Frame } from './frame'
import { frame } from './frame'

const TARGETS = ['target', 'the target', 'its target', 'their target', 'our target', 'targets', 'the targets', 'their targets', 'our targets', 'plan', 'the mark', 'the line', 'the level set', 'what was set'] // prettier-ignore

const TARGET = ['', 'it', ...TARGETS]

const BEAT = ['beat', 'beats', 'beaten', 'beating', 'exceed', 'exceeds', 'exceeded', 'exceeding', 'surpass', 'surpassed', 'surpassing', 'bettered', 'outdid', 'outstripped', 'outperformed', 'smashed', 'cleared', 'passed', 'met', 'hit', 'achieved', 'reached', 'made'] // prettier-ignore

const AMPLY = ['comfortably', 'very comfortably', 'most comfortably', 'easily', 'most easily', 'handsomely', 'convincingly', 'most convincingly', 'massively', 'hugely', 'significantly', 'substantially', 'considerably', 'vastly', 'greatly', 'by far', 'with plenty to spare', 'with most to spare', 'with the most to spare', 'with lots to spare', 'with ease', 'with room to spare'] // prettier-ignore

const FURTHEST = ['furthest', 'farthest', 'the furthest', 'the farthest', 'furthest of all', 'well', 'way', 'far', 'miles', 'comfortably', 'furthest out'] // prettier-ignore

const AHEAD = [
  'ahead of',
  'past',
  'beyond',
  'in front of',
  'clear of',
  'better than',
  'to the good of',
  'in advance of',
]

const BEST = ['best', 'strongest', 'very best']

const BY_TARGET = ['against', 'versus', 'v', 'vs', 'relative to', 'compared to', 'compared with', 'in relation to', 'when set against', 'measured against'] // prettier-ignore

const DOING = [
  'performed',
  'performing',
  'perform',
  'did',
  'doing',
  'done',
  'do',
  'fared',
  'faring',
  'came out',
  'scored',
]

/** "went past its target", "outdid the plan": it was met. "Overshot" may be said of what is to be low, and says neither. */
export const BEATEN: readonly Frame[] = [
  frame(['went', 'gone', 'got', 'going', 'sailed', 'flew', 'romped', 'blew', 'blown', 'shot', 'stormed', 'raced', 'cruised', 'soared'], ['past', 'through', 'beyond'], TARGETS), // prettier-ignore
  frame(['overperformed', 'overachieved', 'overdelivered', 'over performed', 'over achieved', 'over delivered', 'overperforming', 'overachieving', 'over performing', 'over achieving']), // prettier-ignore
  frame(
    [
      'smash',
      'smashed',
      'smashing',
      'beat',
      'thrashed',
      'hammered',
      'walloped',
      'blew past',
      'blew away',
      'sailed past',
      'flew past',
      'blitzed',
      'aced',
      'nailed',
      'trounced',
      'crushed',
      'demolished',
    ],
    ['it', ...TARGETS],
  ),
  frame(['did we', 'did they', 'have we', 'have they', 'we', 'they', 'we have', 'weve'], ['', 'absolutely', 'really', 'totally', 'completely'], ['smash', 'smashed', 'beat', 'beaten', 'nail', 'nailed', 'trounce', 'trounced', 'crush', 'crushed', 'surpass', 'surpassed', 'outdo', 'outdone']), // prettier-ignore
  frame(['outdid', 'outdone', 'outstripped', 'outperformed', 'outperforming', 'bettered', 'surpassed', 'surpassing', 'topped', 'overachieved', 'over achieved', 'overdelivered', 'over delivered', 'overperformed', 'over performed', 'did better than', 'does better than', 'doing better than'], ['', 'on', 'against'], TARGETS), // prettier-ignore
]

/** "comfortably beat its target", "furthest ahead of plan", "performed best against target": beaten by most. */
export const BEATEN_MOST: readonly Frame[] = [
  frame(AMPLY, BEAT, TARGET),
  frame(BEAT, TARGET, AMPLY),
  frame(['', 'came', 'came in', 'finished', 'ended', 'ended up', 'landed', 'got', 'went', 'ran', 'are', 'is', 'was', 'were'], FURTHEST, AHEAD, TARGETS), // prettier-ignore
  frame(['by'], ['how much', 'how far', 'what margin', 'how many percent', 'what percentage'], ['they', 'it', 'we', 'each', 'each one', 'they have', 'weve', 'theyve'], BEAT, ['it', 'them', ...TARGETS]), // prettier-ignore
  frame(DOING, ['the', ''], BEST, BY_TARGET, TARGETS),
  frame(BEST, ['', 'performing', 'performance', 'performer', 'performers', 'performance of all', 'result', 'results', 'outturn', 'outturns', 'showing'], BY_TARGET, TARGETS), // prettier-ignore
]

const MEASURE = ['measure', 'measures', 'kpi', 'kpis', 'indicator', 'indicators', 'performance measure', 'performance measures', 'performance indicator', 'performance indicators', 'pi', 'pis', 'target', 'targets'] // prettier-ignore

/** "the best performing measure", "star performers": beside nothing else that says what is ranked. */
export const BEST_PERFORMING: readonly Frame[] = [
  frame(['best', 'strongest', 'very best', 'top', 'highest'], ['performing', 'performer', 'performers', 'achieving', 'achiever', 'achievers'], MEASURE), // prettier-ignore
  frame(['star', 'stand out', 'standout'], ['performer', 'performers', 'performing', 'measure', 'measures']),
]

const PLACES = [['second', '2nd'], ['third', '3rd'], ['fourth', '4th'], ['fifth', '5th']] as const // prettier-ignore

/** "second best against target", and so on. */
export const NTH_BEST: readonly (readonly [nth: number, frames: readonly Frame[]])[] = PLACES.map((place, at) => [
  at + 2,
  [frame(['', 'the'], [...place], BEST, ['', 'performing', 'performer', 'performance', 'result', 'outturn'], BY_TARGET, TARGETS), frame(['', 'the'], [...place], BEST, ['performing'], MEASURE)],
]) // prettier-ignore

const BARELY = ['only just', 'just about', 'only barely', 'barely', 'narrowly', 'only narrowly', 'very narrowly', 'scarcely', 'marginally', 'only marginally', 'fractionally', 'just barely', 'just narrowly', 'more or less only just'] // prettier-ignore

const MADE = ['make', 'makes', 'met', 'meet', 'meets', 'meeting', 'hit', 'hits', 'hitting', 'made', 'making', 'made it', 'make it', 'making it', 'achieved', 'achieving', 'reached', 'reaching', 'passed', 'passing', 'pass', 'cleared', 'clearing', 'beat', 'beats', 'beaten', 'beating', 'exceeded', 'exceeding', 'on', 'on the right side of', 'got', 'get', 'got to', 'got past', 'managed', 'attained', 'satisfied', 'squeezed past', 'sneaked past', 'crept past', 'scraped', 'scraped past', 'edged past', 'landed on'] // prettier-ignore

const THERE = ['over the line', 'across the line', 'over the bar', 'there', 'in', 'home', 'through', 'green', 'the grade', 'the cut', 'in the green', 'into green', 'into the green'] // prettier-ignore

const SCRAPED = ['scrape', 'scrapes', 'scraped', 'scraping', 'squeak', 'squeaked', 'squeaking', 'squeaks', 'squeeze', 'squeezed', 'squeezing', 'creep', 'crept', 'creeping', 'edge', 'edged', 'edging', 'limp', 'limped', 'limping', 'sneak', 'sneaked', 'snuck', 'sneaking', 'inch', 'inched', 'inching', 'stumbled', 'staggered', 'crawled', 'scrambled', 'slid', 'slipped', 'nudged', 'skimmed'] // prettier-ignore

const HOME = ['over the line', 'across the line', 'over the bar', 'over the finish line', 'home', 'past the post', 'past target', 'past its target', 'past their target', 'past the target', 'past their targets', 'over target', 'over its target', 'to target', 'a pass', 'a green', 'into the green', 'into green', 'under the wire', 'to a green', 'over the threshold', 'past the finish line'] // prettier-ignore

const SLIM = ['narrowest', 'closest', 'tightest', 'slimmest', 'smallest', 'slightest', 'thinnest', 'barest', 'least']

const WIN = ['pass', 'passes', 'beat', 'beats', 'win', 'wins', 'success', 'successes', 'margin of success', 'margin above target', 'margin over target', 'margin over the target', 'margins over target', 'margins of success', 'margin of victory', 'overachievement', 'over achievement', 'outperformance', 'over performance', 'positive variance', 'favourable variance', 'positive gap', 'headroom', 'cushion', 'margin for error', 'breathing space', 'wriggle room', 'room to spare'] // prettier-ignore

/** "only just made it", "scraped over the line", "with nothing to spare": what was met, and hardly more. */
export const ONLY_JUST_MET: readonly Frame[] = [
  frame(BARELY, MADE, TARGET),
  frame(MADE, TARGET, ['but', 'albeit', 'though', 'if', 'and', ''], BARELY),
  frame(MADE, TARGET, ['but', 'albeit', 'though', 'if'], ['just', 'only']),
  frame(BARELY, ['', ...MADE], THERE),
  frame(BARELY, ['over', 'above', 'past', 'ahead of', 'inside', 'better than', 'on or better than'], TARGETS),
  frame(['', ...BARELY, 'just'], SCRAPED, HOME),
  frame(['', ...BARELY, 'just'], ['scrape', 'scraped', 'scraping', 'squeak', 'squeaked', 'squeaking', 'squeezed', 'squeezing', 'sneaked', 'snuck', 'limped', 'crept', 'edged', 'slid'], ['through', 'in', 'by', 'it', 'past', 'home']), // prettier-ignore
  frame(['', ...MADE], ['', 'it', 'target', 'its target', 'their target', 'their targets'], ['by the'], ['skin', 'skins'], ['of its teeth', 'of their teeth', 'of our teeth', 'of the teeth']), // prettier-ignore
  frame(['', ...MADE], ['', 'it', 'there', 'target', 'its target', 'their target', 'the target'], ['with'], ['nothing', 'little', 'very little', 'not much', 'least', 'the least', 'hardly anything', 'barely anything', 'not a lot'], ['to spare']), // prettier-ignore
  frame(['', 'the'], SLIM, WIN),
  frame(
    ['', 'is', 'are', 'was', 'were', 'came', 'come', 'ran', 'got'],
    ['closest', 'nearest', 'the closest', 'the nearest'],
    ['to'],
    ['missing', 'failing', 'slipping', 'not making it', 'not meeting', 'not hitting', 'falling below', 'dropping below', 'slipping below', 'being missed', 'tipping over'],
    ['', ...TARGETS],
  ), // prettier-ignore
]
