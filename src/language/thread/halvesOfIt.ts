import type { Tag } from '../tag'
import type { Frame } from './frames'

const WHOLE: Tag = { kind: 'aspect', of: null }
const NEXT_TARGET: Tag = { kind: 'aspect', of: 'next target' }
const STANDING: Tag = { kind: 'aspect', of: 'standing' }
const WHY: Tag = { kind: 'asking', what: 'why' }
const TARGET: Tag = { kind: 'aspect', of: 'target' }
const TREND: Tag = { kind: 'beyond', what: 'trend' }

const LEAD = '(?:(?:and|so|but|ok|then|well|right) )*'

const END =
  '(?: (?:then|in the end|actually|at all|please|though|exactly|overall|last year|on that|for that|on it|for it|there))*'

const WE =
  '(?:we|they|you|it|he|she|that|this|the (?:team|service|department|council|lot)|that (?:team|service|department|lot))'

const GOT = '(?:get|got|manage|managed|achieve|achieved|reach|reached|hit|score|scored|do|done|deliver|delivered|post|posted|return|returned|record|recorded|come out|came out|come in|came in|come|came|end up|ended up|end|ended|land|landed|finish|finished|turn out|make|made|clock up|clocked up|report|reported|submit|submitted|have|had|run|stand|stood|sit|sat|work out|total|amount)' // prettier-ignore

const AT = '(?: (?:at|on|with|to|in|in at|out at|up at|up with|up on|as))?'

const WHAT = '(?:what|how much|how many|how high|how low|how well|how badly|what (?:percent|percentage|pct|pc|figure|number|rate|score|level|result|proportion|share|total|amount|value))' // prettier-ignore

const COMPARED = '(?:harder|easier|tougher|tighter|stricter|looser|softer|stiffer|higher|lower|bigger|smaller|the same|same|unchanged|different|up|down|raised|lowered|eased|tightened|more|less|more demanding|less demanding|more ambitious|less ambitious|better|worse)' // prettier-ignore

const OR = `(?: (?:or|and|than|from) (?:${COMPARED}|not|no|no change|no different|before|last time|last year|it was|as before|much the same|about the same|as it was))`

const YEAR =
  '(?:\\d{4}/\\d\\d|next year|this year|the new year|the coming year|april|the year ahead|this time|next time)'

const KEPT = '(?:stay|staying|stays|remain|remaining|remains|hold|holding|kept|keeping|keep|left|leave|leaving|unchanged|carry|carried|carrying|frozen|freeze|pegged|same|the same|change|changing|changed|move|moving|moved|go|going|gone|rise|rising|fall|falling|drop|dropping|dropped|come|coming|lift|lifted|raised|lowered|eased|tightened|toughened|relaxed|different|any different|higher|lower|tougher|tighter|easier|harder|stricter)' // prettier-ignore

const KEPT_SO = '(?: (?:put|the same|same|as is|as it is|where it is|alone|up|down|unchanged|steady|at that|there|level|flat|fixed|over|forward|on|any|at all|much|as it was|like that|any (?:higher|lower|tougher|easier)|higher|lower|tougher|easier))*' // prettier-ignore

/** "sticking with 80 % for it": what may stand as the target that is kept. */
const KEPT_AT = '(?:(?:the|a|that|this|it|same|old|our|existing|current|target|of|at) )*(?:(?:pound )?\\d[\\d.,]*k?(?: (?:percent|day|working day|pound))*|target|it|that|this|same|one)(?: (?:target|as a target|for it|for that|for this|on it|next year|this year|for next year|(?:(?:in|for|into) )?\\d{4}/\\d\\d))*' // prettier-ignore

/** Half sentences about the one measure that was shown: its result, its target to come, since when it is so. */
export const HALVES_OF_IT: readonly Frame[] = [
  { words: new RegExp(`^${LEAD}(${WHAT} (?:did|do|have|had|has|was|were|is|are) ${WE}(?: (?:actually|even|really|end up|manage to))*(?: ${GOT})${AT})${END}$`), tag: WHOLE, after: 'one', beside: 'nothing named' }, // prettier-ignore
  { words: new RegExp(`^${LEAD}(${WE}(?: (?:only|actually|really|have|had|has))* ${GOT}${AT} ${WHAT})${END}$`), tag: WHOLE, after: 'one', beside: 'nothing named' }, // prettier-ignore
  { words: new RegExp(`^${LEAD}((?:is|are|will|does|doe|do|did|has|have|was) (?:it|that|this|they|the target|the bar)(?: (?:still|be|being|been|going|to|due|set|likely|meant|also))* ${KEPT}${KEPT_SO}(?: (?:for|in|from|over|come|into|during|by|as of|at))* ${YEAR})${END}$`), tag: NEXT_TARGET, after: 'one' }, // prettier-ignore
  { words: new RegExp(`^${LEAD}((?:is|are|will|does|doe|do|did|has|have) (?:it|that|this|they|the target|the bar)(?: (?:still|be|being|been|going|to|due|set|likely|meant|also))* ${KEPT}${KEPT_SO})${END}$`), tag: NEXT_TARGET, after: 'a target' }, // prettier-ignore
  { words: new RegExp(`^${LEAD}((?:are|will|do|is|have) (?:we|they|you|the council|the service|it)(?: (?:still|be|just|really|going to|been|all))* (?:stick|sticking|stay|staying|keep|keeping|hold|holding|persist|persisting|stuck|retain|retaining|maintain|maintaining|kept|leave|leaving)(?: (?:with|at|to|on|by))? ${KEPT_AT})${END}$`), tag: NEXT_TARGET, after: 'one', beside: 'nothing named' }, // prettier-ignore
  { words: new RegExp(`^${LEAD}((?:is (?:it|that)|was (?:it|that)|so|is this|that is|it is|that|it)? ?(?:any )?(?:a )?${COMPARED}(?: (?:target|one))?${OR}+)${END}$`), tag: NEXT_TARGET, after: 'a target' }, // prettier-ignore
  { words: new RegExp(`^${LEAD}((?:by )?when (?:will|would|does|doe|do|is) (?:it|that|this|they|we)(?: (?:get|have|be given|getting|going to get|due|due to get))?(?: (?:one|it|set|a target))?)${END}$`), tag: TARGET, after: 'a target' }, // prettier-ignore
  { words: new RegExp(`^${LEAD}(what (?:do|did|does|doe|have|has) (?:they|he|she|the (?:team|service|owner|manager|department)|that (?:team|service|department|lot)) (?:reckon|think|say|said|claim|believe|suppose|blame|blaming|put it down to|put that down to|have to say|got to say|say for (?:themselve|himself|herself))(?: (?:about|for|it|that|this|is|was|the|went|gone|wrong|reason|cause|problem|happened|to blame|behind|on|it for|caused|matter|excuse))*|(?:what|whats) (?:is |was )?(?:their|his|her|the) (?:excuse|story|explanation|defence|alibi|side of (?:it|the story)|reason)(?: (?:for|behind) (?:it|that|this))?|what went wrong|what happened|how come|how did (?:that|it|this) happen)${END}$`), tag: WHY, beside: 'nothing named' }, // prettier-ignore
  { words: new RegExp(`^${LEAD}((?:is|was|are) (?:it|that|this|they)(?: (?:just|only|a|an|the|even))* (?:(?:real|actual|proper|hard|firm|true|genuine|solid) (?:one|number|figure|result)(?: or (?:is it |just |only )*(?:a |an )?(?:guess|estimate|guesstimate|projection|stab in the dark|finger in the air|made up))?|guess|guesstimate|finger in the air|stab in the dark|best guess|made up|educated guess|back of an envelope|back of a fag packet)(?: (?:number|figure|job|one))?)${END}$`), tag: STANDING, after: 'one' }, // prettier-ignore
  { words: new RegExp(`^${LEAD}(since when|when (?:did|was|has|is) (?:it|that|this|they)(?: (?:first|last|actually))* (?:happen|happened|start|started|begin|begun|change|changed|slip|slipped|go|gone|get|turn|turned|drop|dropped|fall|fallen|become)(?: (?:off|wrong|bad|red|amber|green|so bad|like that|like this|that bad|off target|down|worse|better))*|(?:for )?how long (?:has|have|had|is|was) (?:it|that|this)(?: (?:been|stayed|gone on|going on|stood))*(?: (?:like that|like this|that way|this way|so bad|that bad|going on|red|amber|green|off|off target|missed|missing|a problem|an issue|the case))*|(?:for )?how long)${END}$`), tag: TREND, after: 'one' }, // prettier-ignore
]
