import type { Tag } from '../tag'
import type { Frame } from './frames'

const SHIFT: Tag = { kind: 'follow', how: 'shift' }
const NOTHING: Tag = { kind: 'filler' }
const WHOLE: Tag = { kind: 'aspect', of: null }

const ANSWER = 'thing|question|one|list|measure|summary|overview|picture|rundown|report|breakdown|figure|view|table|exercise|detail|position|analysis|check|query|search|look|output|answer|request|treatment|again|info|information|story|situation|issue|problem|blocker|deal|reason|cause|explanation|excuse|tale|snag|obstacle|boat|fate|caveat' // prettier-ignore

const HELD =
  'year|period|quarter|month|time|timeframe|date|threshold|cut off|cutoff|limit|bar|filter|rule|basis|rating|colour|test|criteria'

const POLITE = '(?:please|pls|plz|too|a well|also|if you would|if you can|thank|then|again|for me)'

const SHARE = '(?:percent|percentage|pct|pc|proportion|share|fraction|ratio)'

/** A word of a scale that a figure may come to have; its card says from where. */
const RATING = '(?:the )?(?:red|amber|green|yellow|blue)(?: (?:zone|band|range|territory|rating|line))?'

const ASIDE = '(?:it|that|this|us|in|over|into|across|to|from|a|the|as|down|up|being|go|turn|become|be|fall|line)'

const TIPPED = '(?:tip|tipped|push|pushed|make|made|turn|turned|take|taken|go|gone|send|sent|become|count|counted|flip|flipped|switch|drop|dropped|fall|fallen|slip|slipped|cross|crossed|kick|kicked|knock|knocked|move|moved|put)' // prettier-ignore

const COULD = '(?:would|will|does|doe|did|do|could|should|was|were|is|it|that|this|one|have|has|had|need|needed|be|been|get|got|take|taken|took|to|for|we|the|a|figure|outturn|result|being|come|came|worse|lower|higher)' // prettier-ignore

const AT_WHAT = '(?:what|how (?:bad|badly|low|high|much|much worse|much better|far)|where|at what (?:point|level|figure|value|stage)|when|what (?:figure|level|number|value|score))' // prettier-ignore

const MET: Tag = { kind: 'verdict', verdicts: ['met'] }

/** The same of something else, said after its name; and what the card of one measure tells in numbers. */
export const SAME: readonly Frame[] = [
  { words: /^(?!.*\b(?:just|only|barely|narrowly|nearly|almost|scraped?|quite|not|never|none|neither|\S+nt)\b)(?:(?:and|so|ok|but) )*(?:did|have|has|do|does|were|which|who|any) .{1,40} ((?:make|made|get|got|hit|meet|met|manage|managed|do|done|reach|reached|achieve|achieved|beat|crack|cracked) (?:it|there|them|theirs))(?: (?:or not|then|in the end|at all))*$/, tag: MET, after: 'many', beside: 'nothing named' }, // prettier-ignore
  { words: new RegExp(` ((?:(?:for|in|with|on|over|at|and|is it|was it|is that|down to|due to|because of|owing to) )*(?:the |that |this |a |all )?(?:very |exact )?same (?:${ANSWER}|${HELD})(?: ${POLITE})*)$`), tag: SHIFT, beside: 'a name' }, // prettier-ignore
  { words: /^(?:.* )?(?:same|ditto|likewise|repeat(?: that| it)?|run that|do that|do it) (?:(?:thing|again|question|exercise|list) )*(?:for|with|on|in|of) .{2,60} (measure|kpi|indicator|pi|metric|one)(?: please| too| a well| now)*$/, tag: NOTHING, after: 'many', beside: 'a place alone' }, // prettier-ignore
  { words: new RegExp(`^(?:(?:and|so|ok|but|what|whats|is|was|the|that|its|give me|show me|show|express|put|say) )*((?:the |its |that |their )?(?:variance|gap|shortfall|difference|miss|deviation|distance|margin|underperformance|undershoot|overshoot)(?: (?:from|to|against|versus|v|v target|on|is|was|here))*(?: target)?(?: (?:as|in|by|expressed|terms|of))* (?:a |an |the )?${SHARE}(?: term)?(?: (?:of|off|from|against|to))*(?: (?:the|its|our|that))?(?: target)?)(?: (?:please|then))*$`), tag: WHOLE, after: 'one' }, // prettier-ignore
  { words: new RegExp(`^(?:(?:and|so|ok|but) )*(${AT_WHAT}(?: ${COULD})* ${TIPPED}(?: ${ASIDE})* ${RATING}(?: (?:instead|then))*)$`), tag: WHOLE, after: 'one' }, // prettier-ignore
  { words: new RegExp(`^(?:(?:and|so|ok|but) )*(how (?:close|near)(?: (?:was|is|did|do|it|that|this|we|to|come|came|get|got|being|going|turning|becoming))* ${RATING}(?: (?:was|is|did|it|that|we|get|come|then))*)$`), tag: WHOLE, after: 'one' }, // prettier-ignore
  { words: new RegExp(`^(?:(?:and|so|ok|but) )*((?:where|when|at what point|at what figure)(?: (?:does|doe|did|do|would|is|was))* ${RATING} (?:start|begin|kick in|end|stop|come in)|what(?: is|s)? the (?:cut off|cutoff|boundary|threshold|limit|line|edge) (?:for|of|between|to|into) ${RATING}(?: and ${RATING})?)(?: (?:then|please))*$`), tag: WHOLE, after: 'one' }, // prettier-ignore
]
