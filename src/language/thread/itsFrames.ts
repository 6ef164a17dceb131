import type { Tag } from '../tag'
import type { Frame } from './frames'

const STANDING: Tag = { kind: 'aspect', of: 'standing' }
const TREND: Tag = { kind: 'beyond', what: 'trend' }
const WHOLE: Tag = { kind: 'aspect', of: null }
const WHY: Tag = { kind: 'asking', what: 'why' }
const NOTES: Tag = { kind: 'aspect', of: 'footnotes' }
const SHIFT: Tag = { kind: 'follow', how: 'shift' }
const NOTHING: Tag = { kind: 'filler' }

const HARDER = '(?:(?:any |a bit |much |more |less )?(?:tough|hard|tight|strict|stiff|steep|stretching|demanding|challenging|ambitious|eas(?:y|ier)|soft|loose|slack|gentle|lenient|high|low|kind)(?:er|r)?)' // prettier-ignore

const ONE_BEFORE = '(?:(?:one|target|year|level|figure) before|before|before that|last one|last time|last year|previous|previous one|old one|old|former one|earlier one|current one|existing one|present one|last|had before|had last year|used to be|was|was before|is now|(?:this|the present|the current) year|(?:20)?\\d\\d/\\d\\d)' // prettier-ignore

const CAVEAT = '(?:(?:(?:correct|tell|stop) me|put me right|unless|if|am|are|i|im|ive|my|memory|we|wrong|not|mistaken|right|correct|in|thinking|saying|that|but|and|so|think|thought|remember|recall|rightly|correctly|serve|serves|may|might|could|be|sure|fairly|pretty|surely|believe|seem|to|it|here) )*' // prettier-ignore

const A_NUMBER = '(?:pound )?\\d[\\d.,]*[km]?(?: (?:percent|per cent|pound|day|working day|week|working|minute|hour|month|calendar day|of them))*' // prettier-ignore

const IS_IT =
  '(?: (?:right|correct|yes|no|wasnt it|isnt it|was it|is it|or not|or wasnt it|or isnt it|am i right|is that right|then))*'

const ITS_FIGURE = '(?:(?:the |that |this |our |its )?(?:actual |final |latest |reported )?(?:outturn|figure|result|number|actual|performance|score|value|percentage|rate|total|it|that|this|we|they|you|council|team|measure|one)(?: itself)?)' // prettier-ignore

const MET = '(?:satisfy|satisfied|satisfie|meet|met|fulfil|fulfill|fulfilled|reach|reached|achieve|achieved|clear|cleared|beat|beaten|live up to|lived up to|come up to|came up to|measure up to|match|matched|hit|pass|passed|get to|got to|get there|got there|make it|made it|make the grade|made the grade|up to (?:it|that|scratch|standard|the mark|snuff|par)|(?:good|near|close|high|low|quick|fast) enough|comply with|in line with|manage|managed|manage it|managed it|do it|done it|pull it off|deliver|delivered|get it|crack it|land it)' // prettier-ignore

const CHANGE = '(?:change|changed|changing|move|moved|moving|alter|altered|shift|revised|restated|updated|amended|adjusted|corrected)' // prettier-ignore

const THAT_ONE = '(?:that|it|this)(?: (?:figure|number|one|result|outturn|value|percentage|rate|total))?'

const ODD = '(?:odd|funny|strange|peculiar|precise|weird|random|curious|unusual|specific|particular|exact|awkward|bizarre)' // prettier-ignore

const AMOUNT = '(?:figure|number|percentage|amount|value|total|one|level|rate|target|result)'

const WORKED_OUT = '(?:come up with|came up with|arrive at|arrived at|worked out|work out|calculate|calculated|calculating|derive|derived|settle on|settled on|land on|landed on|cook up|pluck|plucked|decide on|decided on|decided|determine|determined|get to|got to|end up (?:with|there|at|like that)|ended up (?:with|there|at|like that)|come to|put together|produced|made up|got|set at)' // prettier-ignore

/** "what we'd set ourselves", "where it was meant to be": the target. */
const WANTED = '(?:(?:(?:we|wed|weve|they|theyd|theyve|it|that|you|council|service|the council|the service|cabinet|member|had|have|was|were|is|are|been|should|ought|actually|originally|first|all) )+)(?:set|asked|asked for|aimed|aimed for|aiming for|hoped|hoped for|planned|wanted|expected|agreed|promised|committed to|signed up to|budgeted for|bargained for|after|meant|supposed|said|be|have been|intended|required|needed)(?: (?:for|to|be|out|do|ourselve|themselve|itself|of|it|ourself|have been|have|get|as|a|the|target|at|down|in|plan|last year|this year|year))*' // prettier-ignore

/** What is asked of the one measure that was shown, whole: whether it was good enough, where its number came from. */
export const ITS: readonly Frame[] = [
  { words: new RegExp(`^(?:and |so |but |ok |then )*(?:doe|do|did|is|was|has|have|had|are|were|will|would|can) ${ITS_FIGURE} (?:(?:actually|even|manage to|managed to|been|ever|in fact|really|quite) )*${MET}(?: (?:it|that|this|them|the target|target|the bar|its target|the mark|there|the (?:old|last|previous|existing|earlier|former|original) (?:one|target|level|standard|deadline|bar)|the standard|the level|what we wanted|what was wanted))?(?: (?:or not|or no|or didnt we|or miss it|then|in the end|or what|yet|at all|though|for|against it))*$`), tag: WHOLE, after: 'one', beside: 'nothing named' }, // prettier-ignore
  { words: new RegExp(`^(?:and |so |but |ok |then )*(?:did|have|do|are|were) (?:we|they) (?:meet|met|hit|make|made|miss|reach|manage|get|achieve|pass)(?: (?:it|that|this|target|the target))? or (?:not|no|miss|didnt we|fail|havent we|miss it|what)(?: you)?$`), tag: WHOLE, after: 'one' }, // prettier-ignore
  { words: /^(?:and |so |but |ok )*(?:(?:what|whats|give me|tell me|state|remind me of|can i have|repeat|read me)(?: (?:is|was|were|did))? )?(?:the |our |its |that )?(?:actual |exact |real |final |raw |headline |latest )?(?:nr|no|num|number|figure|score|result|outturn|reading|count|total|value|percentage|actual|amount|stat|tally)(?: (?:then|though|tho|itself|again|actually|in the end|for it|on it|on that|for that|please|we got|we had))*$/, tag: WHOLE, after: 'one' }, // prettier-ignore
  // a footnote says how a target was come by
  { words: new RegExp(`^(?:and |so |but |ok )*(?:how|why|where) (?:did|do|doe|was|were|is|has|have|had|would|could)(?: (?:they|we|you|it|that|this|he|she|somebody|someone|anyone|finance|the council|the team|the service))?(?: (?:the|that|this|such a|a|so)?(?: ${ODD})?(?: ${AMOUNT})?)?(?: (?:been|ever|actually|even))* ${WORKED_OUT}(?: (?:that|it|this|there|such a))?(?: (?:${ODD} )?${AMOUNT})?$`), tag: NOTES, after: 'a target', beside: 'nothing named' }, // prettier-ignore
  { words: new RegExp(`^(?:and |so |but |ok )*where (?:do|doe|did|ha|has|is) ${THAT_ONE}(?: ${AMOUNT})? (?:come|came|coming|spring|appear|taken|got)(?: from| out of)?$`), tag: NOTES, after: 'a target' }, // prettier-ignore
  { words: new RegExp(`^(?:and |so |but |ok )*why (?:is (?:it|that) |was (?:it|that) |pick |choose |have |set )?(?:the |that |this |such an? |so )?${ODD}(?: (?:a )?${AMOUNT})?$`), tag: NOTES, after: 'a target' }, // prettier-ignore
  { words: new RegExp(`^(?:and |so |but |ok )*(?:how|why|where) (?:did|do|doe|was|were|is|has|have|had|would|could)(?: (?:they|we|you|it|that|this|he|she|somebody|someone|anyone|finance|the council|the team|the service))?(?: (?:the|that|this|such a|a|so)?(?: ${ODD})?(?: ${AMOUNT})?)?(?: (?:been|ever|actually|even))* ${WORKED_OUT}(?: (?:that|it|this|there|such a))?(?: (?:${ODD} )?${AMOUNT})?$`), tag: WHY, after: 'one', beside: 'nothing named' }, // prettier-ignore
  { words: new RegExp(`^(?:and |so |but |ok )*where (?:do|doe|did|ha|has|is) ${THAT_ONE}(?: ${AMOUNT})? (?:come|came|coming|spring|appear|taken|got)(?: from| out of)?$`), tag: WHY, after: 'one' }, // prettier-ignore
  { words: new RegExp(`^(?:and |so |but |ok )*why (?:is (?:it|that) |was (?:it|that) |pick |choose |have |set )?(?:the |that |this |such an? |so )?${ODD}(?: (?:a )?${AMOUNT})?$`), tag: WHY, after: 'one' }, // prettier-ignore
  { words: new RegExp(`^(?:and |so |but |ok )*(?:will|could|might|can|may|would|shall) ${THAT_ONE} (?:(?:still|yet|ever|likely|going|liable|due|be|get|to|subject) )*${CHANGE}(?: (?:or|if|when|once|later|again|before|after)\\b.*)?$`), tag: STANDING, after: 'one' }, // prettier-ignore
  { words: new RegExp(`^(?:and |so |but |ok )*(?:can|could|may|should|is|would|will) ${THAT_ONE} (?:be |to be |get )?(?:safely )?(?:relied|depended|counted|banked|quoted|published|trusted|used|shared|released|reported)(?: (?:up)?on)?(?: .*)?$`), tag: STANDING, after: 'one' }, // prettier-ignore
  { words: /^(?:and |so |but |ok |let me see |show me |give me |can i see |see |tell me |id like |any |is there any )*((?:the |its |any |a )?(?:history|track record|back history|back story|past (?:figure|result|performance|outturn)|previous (?:figure|result|outturn)|earlier (?:figure|result|outturn))(?: (?:on|of|for|behind|to|with) (?:it|that|this))?)(?: please| then)*$/, tag: TREND, after: 'one' }, // prettier-ignore
  { words: /(?:^| )((?:against|versus|v|vs|compared (?:to|with)|next to|beside|set against) (?:the |its |our )?(?:old|previous|original|existing|current|then|same|earlier|former)(?: (?:one|target|level|figure))?)$/, tag: NOTHING, after: 'one' }, // prettier-ignore
  // how it stood to what was wanted
  { words: new RegExp(`^(?:and |so |but |ok )*(?:is|was|were|are|did|has|does|doe) (?:it|that|this|we|they)(?: (?:come|came|come in|come out|finish|end up|land|stay|been|actually|well|just|even|be))* (?:above|below|over|under|at|within|inside|outside|beyond|past|ahead of|behind|better than|worse than|higher than|lower than|more than|les than|short of|up to|in line with|close to|near|nearer|as good as|good enough for|level with) (?:what|where|the level|the figure|the mark|anything|that which)(?: that| it)? ${WANTED}$`), tag: WHOLE, after: 'one', beside: 'nothing named' }, // prettier-ignore
  // since when it is counted: its card says both the span and the baseline
  { words: /^(?:and |so |but |ok )*since (?:when|what (?:year|date|day|month|point)|which (?:year|date))(?: (?:is|was|are|were|has|have|do we|did we)(?: (?:it|that|this|they|those|the (?:reduction|figure|target)))?(?: (?:all|been|being|actually|meant to be))* (?:count|counted|measure|measured|track|tracked|reckon|reckoned|calculate|calculated|compare|compared|taken|collected|monitored|worked out|running|run)(?: from)?)$/, tag: WHOLE, after: 'one', beside: 'nothing named' }, // prettier-ignore
  // what its target is thought to be
  { words: new RegExp(`^(?=(?:.* )?(?:was|is|were|wasnt|isnt|of|at) )${CAVEAT}((?:(?:was|is|wasnt|isnt|were) )?(?:the |its |our |that )?(?:target|tgt|goal|aim|standard|limit)(?: (?:was|is|were|wasnt|isnt|of|at|set at|set to|being|supposed to be|meant to be|only|about|around|still|really))* ${A_NUMBER})${IS_IT}$`), tag: { kind: 'aspect', of: 'target' }, after: 'one', beside: 'nothing named' }, // prettier-ignore
  // how it stood to the one before
  { words: /^(?:and |so |but |ok )*((?:is|was|were|has|have) (?:it|that|this|the target)(?: (?:always|been|any|at all))* (?:the same|any different|different|unchanged|as tight|as strict|stricter|easier|harder|higher|lower)(?: (?:target|one|day|deadline|figure))?)(?= (?:(?:in|for|as|than|the|it|was) )*(?:year before|yr before|year before that|year (?:just |that has |thats )?(?:gone|ended|finished|closed|past)|year just (?:gone|ended|finished|closed)|\d{4}\/\d\d|last year|last yr|previous year|year previous|before|year prior)$)/, tag: { kind: 'aspect', of: 'next target' }, after: 'a target', beside: 'nothing named' }, // prettier-ignore
  { words: new RegExp(`^(?:and |so |but |ok |then )*((?:is|was|are|did|does|doe|do|has|have|will) (?:it|that|this|they|the (?:new )?(?:target|one))(?: (?:always|been|be|any|at all|now|going to be|meant to be|get|got|become|becoming|getting|go|gone|made|set|come out|look))* ${HARDER}(?: or ${HARDER})?(?: (?:target|one))? (?:than|to|from|as|on|compared (?:to|with)|beside|against|versus|v|vs) (?:the |what |our |its |that |it |we |they |in |for )*${ONE_BEFORE}(?: (?:target|one|year|level|figure))?)(?: (?:then|though|please))*$`), tag: { kind: 'aspect', of: 'next target' }, after: 'a target', beside: 'nothing named' }, // prettier-ignore
  // all of another place
  {
    words:
      /^(?:and |so |but |then |now |for |in |within |what about |how about )*((?:across )?(?:all|the whole|the entire|the entirety|the totality|every bit|every part)(?: of)?)(?= )/,
    tag: SHIFT,
    after: 'many',
    beside: 'a place alone',
  },
  // the same of another measure
  { words: /^(?:is (?:it|that) |was (?:it|that) |and |so |it |that |are they |whats )*((?:the )?(?:very )?same (?:story|situation|position|issue|problem|blocker|deal|thing|picture|tale|score|obstacle|snag)(?: (?:for|with|at|on|over|in))?)(?= )/, tag: SHIFT, after: 'one', beside: 'a name' }, // prettier-ignore
  {
    words:
      /^(?:and |so |but )*((?:doe|does|do|did|would|is|was) (?:it|that|this|the same|the same thing) (?:(?:also|equally|hold|go|apply|stand|count|work|true|good|so|happen|the case|right) )*(?:for|to|of|in|with))(?= )/,
    tag: SHIFT,
    beside: 'a name',
  },
  {
    words:
      /^(?:and |so |but |is |was |are |it |that |this |they )*((?:the )?(?:very )?same (?:with|for|on|in|at|over|of))(?= )/,
    tag: SHIFT,
    beside: 'a name',
  },
  { words: /^(?:is (?:it|that) |was (?:it|that) |and |so |it |that |are they )*((?:the )?(?:very )?same)(?= (?:reason|explanation|cause|excuse|target|owner|note|footnote|person|officer|commentary) )/, tag: SHIFT, after: 'one', beside: 'a name' }, // prettier-ignore
]
