import type { Frame } from './frame'
import { frame } from './frame'

const STRIKE = ['strike', 'striking', 'cross', 'crossing', 'rub', 'rubbing', 'cut', 'cutting', 'chop', 'chopping', 'scrub', 'scrubbing', 'scratch', 'weed', 'weeding', 'screen', 'screening', 'sift', 'edit', 'rule', 'ruling', 'factor', 'factoring', 'net', 'netting', 'carve', 'carving', 'throw', 'throwing', 'chuck', 'chucking', 'knock', 'knocking', 'blank', 'filter', 'score', 'leave', 'leaving', 'strip', 'take', 'taking'] // prettier-ignore

/** Verbs that leave out what follows, whatever they are taken from: a paper, a list or a count. */
export const STRIKING_OUT: readonly Frame[] = [
  frame(STRIKE, ['out'], ['', 'all', 'all of', 'everything from', 'anything from', 'everything in', 'anything in', 'everything under', 'anything under']), // prettier-ignore
  frame(['cross', 'knock', 'chop', 'strike'], ['off']),
  frame(['discard', 'discarding', 'eliminate', 'eliminating', 'jettison', 'overlook', 'overlooking', 'bypass', 'bypassing', 'steer clear of', 'pass over', 'pay no attention to', 'take no account of', 'taking no account of', 'no account of', 'do without', 'anything except', 'to the exclusion of', 'with no mention of', 'as long as it isnt', 'as long as it is not', 'as long as theyre not', 'so long as it isnt', 'provided it isnt', 'provided it is not', 'unless it is', 'unless its', 'unless they are', 'unless theyre'], ['', 'anything from', 'everything from', 'anything in', 'anything under']), // prettier-ignore
]
