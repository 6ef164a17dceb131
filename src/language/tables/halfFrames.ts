import type { Aspect } from '../../domain/question'

/** Half sentences after one measure was shown, whole: what they leave out is the measure. */
export const HALF_FRAMES: readonly (readonly [about: Aspect, frames: readonly string[]])[] = [
  [
    'footnotes',
    [
      '(what|what is|what are|why|explain|show|read|read out|any|is there|are there|and)? (is|are|was|do|does|did)? (one|two|three|little|double)? NOTE (mean|means|say|says|state|for|about|there for|stand for|there|doing there)?',
    ],
  ],
  [
    'why this rating',
    [
      '(and)? (on what|for what|what) (ground|basis|reason) (is|was|were)? (this|that)?',
      '(and)? (any|what)? (commentary|narrative|excuse|explanation|rationale|justification)',
      'what (is|was|were|went|has gone|gone) (problem|issue|matter|trouble|wrong|up) (there|here|with it|with that)?',
      'what (drove|led to|explains|accounts for|lies behind|lay behind) (it|that|this)',
    ],
  ],
  [
    'owner',
    [
      '(and)? (who|what|any|name|name of|contact|contact for)? (is|s)? (contact|owner|lead|lead officer|responsible officer|manager|named officer|officer)',
      '(who|whom) (do|should|would|can|shd) (i|we) (talk|speak|ask|ring|call|phone|email|contact|see|go|chase) (to)?',
    ],
  ],
  [
    'next target',
    [
      '(and|what about|how about|what)? (for|in|of)? COMING',
      '(and|but)? (is|are|will|does|has|did)? TARGET (is|will|has|been|be|being|going|go|gone|moved|moving|move|getting)? (to)? (be|been)? (up|down|raised|lowered|tightened|loosened|toughened|eased|higher|lower|tougher|easier|any higher|any lower|any tougher|any easier) (at all|at least|or not|though|even|anyway|or what)?',
      '(and|what about|how about|what)? (is|will)? (be|for)? (COMING|NEWLY) TARGET (be)?',
      '(and|what about|how about|what)? (is|are|will|has|will)? (be)? TARGET (for|in|be|be for)? COMING',
      '(where|how|which way|what)? (is|does|will|do)? TARGET (is|will)? (go|goes|going|move|moves|moving|head|heads|heading|stand|stands) (to)? (COMING|next|after this|hereafter)',
      '(what|where|how high|how far) (do|did|would|should|will|are|is) (we|they) (need|want|have|like|hope|aim|aiming|supposed|meant) (to)? (be|get|reach|hit|do|achieve)? (at|to|for)? (for|in)? COMING',
    ],
  ],
  [
    'target',
    [
      '(and)? (what|where) (did|do|were|should|had|have) we (need|want|expect|hope|have|supposed|meant|after|aim|aiming|promise|promised|looking)? (to|for)? (be|get|reach|hit|do|achieve|have been|have got|see)? (to|at|for)?',
      '(what|which)? (level|figure|standard|number) (is|was)? (needed|required|expected|set|asked for)',
    ],
  ],
  [
    'standing',
    [
      '(and|so|ok|then)? (is it|is that|is this|are we|it|its|it is|that is|thats)? (solid|rock solid|reliable|final|final then|firm|official|good to go|certain|definite|definitive|sure|firm|settled|safe to quote|quotable|ok to quote|set in stone)',
    ],
  ],
  ['trend', ['(and)? previous (year|figure|result|quarter|outturn)']],
]
