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
    'figure',
    [
      '(and|but|so|remind|tell|show|say)? (what|how much|how many|where) (did|have|had)? (we|they|it|council) (did|have|had)? (get|got|score|scored|achieve|achieved|manage|managed|deliver|delivered|reach|reached|hit|collect|collected|come in at|came in at|end up with|ended up with|end up at|ended up at|finish on|finished on|come out at|came out at|end on|ended on|record|recorded|return|returned|end up|ended up|finish up on|land on|landed on) (at|to|with)? (in the end|at the end|in practice|in fact|in reality)?',
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
      '(and|so)? (is|was|are|were)? (it|that|this|they)? (is|was)? (measured|counted|calculated|taken|starting|started|reckoned|compared|worked out|set|judged|based|benchmarked|a reduction|a cut|reduction|cut) (from|against|to|since|on|with|off|by|relative to) (when|what|whenever|what point|what date|(which|what) (year|base year|base|baseline|starting point|date))',
      '(and|so)? (from|against|since|off|relative to|versus|on|compared to|compared with) (which|what) (year|baseline|base year|base|starting point|starting year|date|point)',
      '(and|so)? (what|whats|which)? (is|was|are)? (it|that|this)? (baseline|base line|base year|starting point|starting year|base|reference year|reference point|start year) (is|was|used|for that|for it|year|is that|is it|figure)?',
      '(and|what about|how about|what was|whats)? (last|this|current|old) (year|yr)? (aim|goal|target|ambition|standard|bar|expectation|tgt)',
      '(and)? (how many|how much|what) (was|were|is|are|should|did|has|have) (it|we|they|there|been)? (be|have)? (meant|supposed|expected|due|planned|intended|scheduled|promised|agreed|pledged|hoped for|wanted|needed|required|called for) (to)? (be|happen|take place|have been|be held|be run|be done|be there|run|go ahead|have happened)?',
      '(and|so)? (compared|relative) (to|with) (when|what|which year)',
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
