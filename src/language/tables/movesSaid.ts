import type { Tag } from '../tag'
import type { Frame } from './frame'
import { frame, sayings } from './frame'

const IN_A_ROW = ['in a row', 'running', 'on the trot', 'on the bounce', 'in succession', 'straight', 'consecutively', 'back to back', 'one after the other'] // prettier-ignore
const TWICE = ['twice', 'two times', '2 times', 'two periods', '2 periods', 'two reports', '2 reports', 'both times', 'two rounds'] // prettier-ignore
const PERIODS = ['periods', 'reporting periods', 'reports', 'reporting rounds', 'rounds', 'returns', 'cycles']
const OFF = ['off target', 'off', 'behind', 'behind target', 'below target', 'under target', 'adrift', 'short', 'short of target', 'missing', 'missing target'] // prettier-ignore
const NOT_YET = ['not', 'not yet', 'havent', 'hasnt', 'have not', 'has not', 'arent', 'isnt', 'never', 'still not', 'still havent', 'still hasnt', 'still arent', 'yet to', 'still to', 'have yet to', 'has yet to'] // prettier-ignore

/** Misses that went on: twice in a row, or not put right since. */
const RUNNING: readonly Frame[] = [
  frame(['missed', 'miss', 'missing', 'failed', 'fell short', 'fallen short', ...OFF], ['', 'it', 'target', 'them', 'its target', 'their target', 'their targets', 'the target', 'our target', 'our targets'], TWICE, ['', ...IN_A_ROW]), // prettier-ignore
  frame(TWICE, OFF, ['', ...IN_A_ROW]),
  frame(['', 'for', 'in', 'over'], TWICE, IN_A_ROW),
  frame(['', 'in', 'over', 'for', 'across'], ['two', '2'], ['consecutive', 'successive', 'straight', 'back to back'], [...PERIODS, 'times']), // prettier-ignore
  frame(['', 'in', 'over', 'for', 'across'], ['both of the last two', 'each of the last two', 'both the last two', 'both of the past two'], PERIODS), // prettier-ignore
  frame(NOT_YET, ['', 'been', 'be', 'got', 'been got', 'yet been'], ['sorted', 'fixed', 'put right', 'resolved', 'mended', 'addressed', 'rectified', 'remedied', 'turned round', 'turned around', 'dealt with', 'cracked'], ['', 'out', 'yet', 'since', 'so far', 'still', 'out yet']), // prettier-ignore
  frame(['arent', 'isnt', 'not', 'never', 'refuse to', 'refuses to', 'refusing to', 'wont', 'havent', 'hasnt', 'just wont'], ['', 'just'], ['shifting', 'shift', 'shifted', 'budging', 'budge', 'budged']), // prettier-ignore
  frame(['remain', 'remains', 'remained', 'stay', 'stays', 'stayed', 'continue', 'continues'], ['so', 'that way', 'to be so', 'to do so', 'like that']), // prettier-ignore
]

const OUT_OF = ['got', 'gotten', 'getting', 'get', 'dug', 'dragged', 'pulled', 'hauled', 'climbed', 'come', 'came', 'moved', 'lifted'] // prettier-ignore

/** Misses that are none any more. */
const RECOVERED: readonly Frame[] = [
  frame(['pull', 'pulled', 'pulling', 'claw', 'clawed', 'clawing', 'haul', 'hauled', 'drag', 'dragged'], ['', 'it', 'them', 'things', 'some', 'any'], ['back'], ['', 'on track', 'on target', 'to target', 'into line', 'on course']), // prettier-ignore
  frame(['bring', 'brought', 'get', 'got', 'getting', 'put'], ['', 'it', 'them', 'things', 'itself', 'themselves'], ['back'], ['on track', 'on target', 'to target', 'into line', 'on course', 'on its feet', 'on their feet', 'up to scratch', 'up to target']), // prettier-ignore
  frame(['managed to', 'able to', 'have we', 'did we', 'have to'], ['turn', 'turned', 'pull', 'bring', 'brought'], ['', 'it', 'them', 'things', 'any'], ['round', 'around']), // prettier-ignore
  frame(['return', 'returned', 'returning', 'climbed back', 'crept back', 'fought back', 'swung back', 'moved back', 'came back', 'come back', 'gone back', 'went back'], ['to', 'above', 'over', 'within', 'onto', 'on'], ['', 'the', 'its', 'their', 'being on', 'hitting', 'meeting'], ['target', 'plan', 'course', 'track', 'green']), // prettier-ignore
  frame(OUT_OF, ['', 'itself', 'themselves'], ['out of'], ['trouble', 'the woods', 'danger', 'the red', 'the mire', 'the doldrums', 'a hole', 'the hole', 'difficulty']), // prettier-ignore
  frame(['', 'any', 'some', 'our', 'list', 'report some', 'report any'], ['turnarounds', 'turn arounds', 'turnrounds', 'comebacks', 'fightbacks', 'bounce backs']), // prettier-ignore
]

const MADE = ['on', 'on target', 'hitting', 'hitting target', 'hitting it', 'meeting', 'meeting target', 'meeting it', 'met', 'achieving', 'making', 'making target', 'above target', 'within target', 'inside target', 'passing', 'pass', 'success', 'fine', 'ok'] // prettier-ignore
const NOT_MADE = ['off', 'off target', 'missing', 'missing target', 'missing it', 'missed', 'failing', 'failing target', 'failing it', 'failed', 'below target', 'under target', 'behind', 'behind target', 'not meeting', 'not hitting', 'not achieving', 'fail', 'failure', 'short of target', 'adrift'] // prettier-ignore
const TURNED = ['', 'move', 'moved', 'moving', 'gone', 'go', 'went', 'going', 'slipped', 'slip', 'fell', 'fallen', 'dropped', 'switched', 'flipped', 'turned', 'changed', 'shifted', 'swung', 'tipped', 'jumped', 'come', 'came', 'climbed'] // prettier-ignore
const ITS_TARGET = ['', 'it', 'target', 'targets', 'their target', 'their targets', 'its target', 'the target', 'our target', 'our targets'] // prettier-ignore
const BEFORE = ['', 'last time', 'in the previous period', 'in the last period', 'in the period before', 'the time before', 'at the last report', 'in the last report'] // prettier-ignore

const THIS_TIME = ['', 'in this one', 'this time', 'now', 'in this period', 'in this report']

const turn = (from: readonly string[], to: readonly string[]): readonly Frame[] => [
  frame(TURNED, ['from'], [...from], ITS_TARGET, BEFORE, ['to', 'into', 'over to'], ['', 'now', 'being', 'now being'], [...to], ITS_TARGET, THIS_TIME), // prettier-ignore
]

const HEADED = ['move', 'moved', 'moving', 'go', 'going', 'gone', 'went', 'head', 'heading', 'headed', 'travelling', 'travelled', 'trending', 'tracking', 'shifted'] // prettier-ignore
const WAY = ['way', 'direction']
const WE_WERE = ['we were', 'they were', 'it was', 'we did', 'they did', 'it did', 'we have been', 'we had been', 'we used to', 'they used to'] // prettier-ignore
const THEN = ['', 'before', 'doing', 'doing before', 'previously']
const PERFORMANCE = ['performance', 'things', 'results', 'delivery', 'standards']

const BETTER: readonly Frame[] = [
  frame(HEADED, ['', 'in'], ['', 'the', 'a'], ['right', 'positive', 'favourable', 'better'], WAY),
  frame(['positive', 'favourable', 'improving', 'better', 'good'], ['direction'], ['', 'of travel', 'of movement']),
  frame(PERFORMANCE, ['pick', 'picks', 'picked', 'picking', 'look', 'looking', 'on'], ['up']),
  frame(PERFORMANCE, ['improve', 'improved', 'rally', 'rallied', 'lift', 'lifted', 'recover', 'strengthen', 'strengthened']), // prettier-ignore
  frame(['do', 'doing', 'did', 'done', 'performing'], ['better'], ['', 'at', 'on', 'with', 'in'], ['than'], WE_WERE, THEN), // prettier-ignore
  frame(['whats', 'what is', 'what has', 'which has', 'which have', 'thats', 'anything'], ['come on', 'coming on']),
  frame(['as in', 'i mean', 'meaning', 'in the sense of'], ['better', 'improved', 'improving']),
]

const WORSE: readonly Frame[] = [
  frame(HEADED, ['', 'in'], ['', 'the', 'a'], ['wrong', 'negative', 'adverse', 'unfavourable'], WAY),
  frame(['negative', 'adverse', 'unfavourable', 'worsening', 'declining', 'poor'], ['direction'], ['', 'of travel', 'of movement']), // prettier-ignore
  frame(PERFORMANCE, ['fall', 'fell', 'fallen', 'drop', 'dropped', 'dip', 'dipped', 'slide', 'slid', 'slip', 'slipped', 'decline', 'declined', 'suffer', 'suffered', 'tail', 'tailed', 'weaken', 'weakened', 'worsen', 'worsened'], ['', 'off', 'away', 'back']), // prettier-ignore
  frame(['do', 'doing', 'did', 'done', 'performing'], ['worse', 'less well', 'not as well', 'not so well', 'more poorly', 'less good'], ['', 'at', 'on', 'with', 'in'], ['than'], WE_WERE, THEN), // prettier-ignore
  frame(['worse', 'less good'], ['at', 'on', 'with'], ['than'], WE_WERE, THEN),
  frame(['as in', 'i mean', 'meaning', 'in the sense of'], ['worse', 'worsened', 'worsening']),
]

const BIGGEST = ['biggest', 'largest', 'greatest', 'furthest', 'longest', 'single biggest', 'single largest', 'most marked', 'most dramatic', 'most notable'] // prettier-ignore

const SEEN = ['', 'the', 'made the', 'make the', 'making the', 'seen the', 'shown the', 'had the', 'taken the']

const MOST_IMPROVED: readonly Frame[] = [
  frame(SEEN, [...BIGGEST, 'best', 'most'], ['leap forward', 'leap', 'step forward', 'steps forward', 'strides', 'stride', 'stride forward', 'jump forward', 'advance', 'headway', 'upturn', 'uplift', 'turnaround', 'positive change', 'positive movement', 'improvement']), // prettier-ignore
]

const MOST_WORSENED: readonly Frame[] = [
  frame(SEEN, [...BIGGEST, 'worst', 'sharpest', 'steepest', 'most severe'], ['slide', 'dip', 'tumble', 'slump', 'plunge', 'deterioration', 'worsening', 'step back', 'step backwards', 'backward step', 'setback', 'backslide', 'downturn', 'slippage', 'drop off', 'falling off', 'slip', 'negative change', 'negative movement']), // prettier-ignore
]

const MOVED = (moved: NonNullable<(Tag & { readonly kind: 'beyond' })['moved']>): Tag => ({ kind: 'beyond', what: 'trend', moved }) // prettier-ignore

/** "more than any other": how far something moved, or by how much a target was missed. */
const FARTHEST: readonly Frame[] = [
  frame(['', 'by'], ['', 'more', 'further', 'farther', 'faster', 'harder', 'more sharply', 'more steeply', 'more quickly', 'more badly', 'worse', 'better'], ['than'], ['any', 'anything', 'all', 'all the', 'everything', 'every', 'any of the'], ['other', 'others', 'else', 'rest'], ['', 'one', 'measure', 'kpi', 'indicator']), // prettier-ignore
]

const PRIZE = ['prize', 'award', 'medal', 'gold medal', 'gold star', 'wooden spoon', 'crown', 'rosette', 'trophy']

/** What stands about a change and limits nothing: a prize for it, the verb it is an object of. */
const AROUND: readonly Frame[] = [
  frame(['', 'who', 'which measure', 'which'], ['gets', 'get', 'wins', 'win', 'would win', 'won', 'deserves', 'takes', 'would get'], ['the', 'a', 'our', 'this years'], ['', 'first'], PRIZE, ['', 'for']), // prettier-ignore
  frame(['if there were', 'if there was', 'were there', 'if we gave', 'if we had', 'if i gave'], ['a', 'an'], PRIZE, ['', 'for']), // prettier-ignore
  frame(['would', 'should'], ['win', 'get', 'take', 'deserve'], ['it', 'that', 'one']),
  frame(['suffered', 'suffering', 'demonstrating', 'demonstrated', 'demonstrate', 'exhibiting', 'exhibited', 'displaying', 'experienced', 'experiencing', 'undergone', 'evidencing'], ['the', 'a', 'an', 'any', 'some']), // prettier-ignore
  frame(['in'], ['performance', 'overall performance', 'our performance']),
]

const FINE = ['fine', 'ok', 'okay', 'alright', 'all right', 'healthy', 'going well', 'doing fine', 'doing ok', 'doing well'] // prettier-ignore

/** "was fine before", "is ok now": on target, said of one of two times. */
const SAID_FINE: readonly Frame[] = [
  frame(['', 'that', 'which'], ['was', 'were', 'had been', 'looked'], ['', 'all', 'perfectly', 'absolutely'], FINE),
  frame(['', 'that', 'which'], ['is', 'are', 'is now', 'are now', 'now', 'looks', 'look'], ['', 'all'], FINE, [
    'now',
    'again',
    'these days',
  ]),
  frame(['is now', 'are now', 'now'], ['', 'all'], FINE),
]

/** What changed, and how far, by how it is said. */
export const MOVES_SAID: readonly (readonly [tag: Tag, frames: readonly Frame[]])[] = [
  [MOVED('running'), RUNNING],
  [MOVED('recovered'), [...RECOVERED, ...turn(NOT_MADE, MADE)]],
  [MOVED('newly'), turn(MADE, NOT_MADE)],
  [MOVED('better'), BETTER],
  [MOVED('worse'), WORSE],
  [MOVED('most improved'), MOST_IMPROVED],
  [MOVED('most worsened'), MOST_WORSENED],
  [{ kind: 'rank', order: 'worst', sure: true }, FARTHEST],
  [{ kind: 'verdict', verdicts: ['met'] }, SAID_FINE],
  [{ kind: 'verdict', verdicts: ['missed'] }, [frame(['missing', 'failing', 'struggling', 'adrift', 'behind'], ['before', 'previously', 'beforehand'])]], // prettier-ignore
  [{ kind: 'filler' }, AROUND],
  [{ kind: 'filler' }, [sayings('ok so, for the newsletter, for the staff newsletter, for our newsletter')]],
]
