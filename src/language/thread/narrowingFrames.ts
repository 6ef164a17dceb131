import type { Tag } from '../tag'
import type { Frame } from './frames'

const SHIFT: Tag = { kind: 'follow', how: 'shift' }
const NARROW: Tag = { kind: 'follow', how: 'narrow' }
const NOTHING: Tag = { kind: 'filler' }
const COUNT: Tag = { kind: 'asking', what: 'count' }

const ASKS = '(?:(?:and|now|please|ok|so|just|only|then|but|can|could|would|you|i|we|id|like|want|need|lets|let|us|me|to|also|kindly|if) )*' // prettier-ignore

/** Verbs for making a list shorter; those that may leave out as well only with "down to" or "to". */
const SHORTEN = '(?:keep|stick|hold|confine|restrict|reduce|boil|strip|pare|leave|filter|pick|single|isolate|focus|home|zoom|drill|limit|whittle|trim|slim|prune|thin|shrink|hone|sift|winnow|refine|narrow|tighten|distil|condense|screen|concentrate)' // prettier-ignore

const LIST = '(?:the |that |this |your |my )?(?:list|answer|result|selection|set|view|table|search|query|lot)'

const SHORTER = `(?:${SHORTEN}(?: (?:only|just|it|that|those|them|this|these|${LIST}|everything|the|down|back|in|on|to|by|for|into|with|me|us))*|(?:bring|get|take|cut|chop|knock) (?:it|that|this|them|those|${LIST}) (?:back )?down to)` // prettier-ignore

/** Verbs for leaving out. */
const LEAVE = '(?:drop|lose|ditch|bin|forget|scrap|ignore|remove|hide|exclude|omit|discard|disregard|chuck|dump|skip|delete|clear|(?:take|leave|strip|cut|throw|weed|filter|screen|chuck) (?:out|away|off)|get rid of|do away with)' // prettier-ignore

const ALL_THAT = '(?:everything|anything|all|any|whatever|whichever|those|the one|the rest|one|what)(?: of (?:them|those))?(?: else)?(?: (?:thats?|which|who|is|are))*' // prettier-ignore

const KEPT = '(?:same|unchanged|alone|untouched|constant|as (?:it|they|that) (?:is|are|was|were|stands?)|as (?:before|is|now)|as they|the same|in place)' // prettier-ignore

const SAME_KIND = '(?:cut off|cutoff|threshold|limit|bar|test|criterion|criteria|filter|rule|basis|condition|margin|tolerance|yardstick|standard|period|year|quarter|rating|colour|measure of)' // prettier-ignore

const LINK = '(?:but )?(?:for|in|on|of|with|at|applied to|in respect of|in relation to|as regards?|regarding|over in)'

/** Ways of making the last answer shorter, of leaving some of it out, and of changing one thing and keeping the others. */
export const NARROWING: readonly Frame[] = [
  { words: new RegExp(`^${ASKS}(${LEAVE} ${ALL_THAT} (?:isnt|arent|is not|are not|wasnt|werent|not|hasnt gone|havent gone|didnt come out|hasnt|havent))(?= )`), tag: NARROW, after: 'many', beside: 'a limit' }, // prettier-ignore
  { words: new RegExp(`^${ASKS}(${LEAVE} (?:everything|all|anything|every one|all of (?:them|those)|the lot)(?: else)? (?:but|bar|save|except|apart from|other than|aside from)(?: for)?(?: the)?)(?= )`), tag: NARROW, after: 'many', beside: 'a limit' }, // prettier-ignore
  { words: new RegExp(`^(?!.* (?:out|aside|off|away)(?: of (?:it|thi|that|them|the (?:list|picture|count|answer|equation|reckoning)))?(?: (?:please|pls|then|too|also|a well|as well|again|for now|though))*$)${ASKS}(${SHORTER})(?= )(?! (?:out|off|away|aside) )`), tag: NARROW, after: 'many', beside: 'a limit' }, // prettier-ignore
  { words: /(?:^| )(of (?:those|these|its|their|his|her) (?:(?:\d|two|three|four|five|six|seven|eight|nine) )?(?:measure|kpi|indicator|one|pi|item|metric))(?= )/, tag: NARROW, after: 'many', beside: 'a limit' }, // prettier-ignore
  { words: /^(?:and |so |now |but )*((?:what|whats|how many|how much|which one|which)(?: (?:is|are|one|do we have|would be|will be|have we got|would|will))*(?: there)? (?:left|leave|remain|remaining|stay)(?: over| behind| then)?(?: (?:if|when|once|after|with))?(?: (?:we|you|i|one|you have|weve|youve))?)(?= )/, tag: NOTHING, after: 'many', beside: 'a limit' }, // prettier-ignore
  { words: / (either|neither|a well)$/, tag: NOTHING, after: 'many', beside: 'a limit' },
  { words: new RegExp(`(?:^| )((?:(?:but|and|while|with) )?(?:keep|keeping|leave|leaving|hold|holding)(?: all)? (?:the )?(?:rest|other|everything else|remainder|all else|other (?:limit|filter|condition|setting|bit|thing))(?: ${KEPT})?)(?: please| pls| though)?$`), tag: SHIFT, after: 'many', beside: 'a limit' }, // prettier-ignore
  { words: new RegExp(`(?:^| )((?:(?:but|and|with) )?(?:everything|all|the rest|other) (?:else )?${KEPT}|otherwise (?:${KEPT})|all else (?:being )?equal)(?: please| pls| though)?$`), tag: SHIFT, after: 'many', beside: 'a limit' }, // prettier-ignore
  { words: new RegExp(`^${ASKS}((?:swap|replace|exchange|substitute)(?: out)?(?: \\S+){1,6}? (?:for|with|by))(?= )`), tag: SHIFT, after: 'many', beside: 'a limit' }, // prettier-ignore
  { words: new RegExp(`^${ASKS}((?:the |that |with the |use the |apply the |using the )?(?:very )?same ${SAME_KIND}(?: ${LINK})?)(?= )`), tag: SHIFT, beside: 'a name' }, // prettier-ignore
  { words: / (alone|(?:by|on|in) (?:itself|themselve|its own|it own|their own|isolation))(?: please| pls| then)?$/, tag: NOTHING, after: 'many', beside: 'a name' }, // prettier-ignore
  { words: /^(?:(?:and|ok|so|now|then|right) )*(?:what about|how about|same for|now for|and)(?!.* (?:all|every|any|each) ) .{2,60} (measure|kpi|indicator|pi|metric)$/, tag: NOTHING, after: 'many', beside: 'a place alone' }, // prettier-ignore
  { words: new RegExp(`^${ASKS}(${LEAVE}(?: (?:all|any|the|all the|any from|anything in|those in|the one in|stuff from))*)(?= )(?! (?:everything|anything|all|whatever|the rest|rest|other|those|the one|one|what|filter|limit|it|them|that|this))`), tag: { kind: 'exclude' }, after: 'many', beside: 'a limit' }, // prettier-ignore
  // "which measures let it down": those of the place that was shown
  { words: /^(?:and |so |but |ok )*(?:which|what) ((?:measure|kpi|indicator|target|pi))(?= (?:(?:is|are|has|have|had|was|were|been|being|really|actually|most) )*(?:let|lets|letting|drag|dragged|dragging|bring|brought|bringing|pull|pulled|pulling|weigh|weighing|hold|held|holding) (?:it|them|that)(?: all)? (?:down|back))/, tag: NARROW, after: 'many' }, // prettier-ignore
  // the same in another period or place
  { words: /^(?:and |now |ok |then |please |can you |could you )*((?:wind|roll|take|set|flip|turn|move|shift|jump|put|push|bring|step|rewind|spin|swing|drag)(?: (?:it|that|this|the clock|thing|us|me|the list|those))?(?: (?:back|forward|on|over|across|backward|round))? (?:to|into|onto))(?= )/, tag: SHIFT, beside: 'a limit' }, // prettier-ignore
  { words: /^(?:and |so |but |then )*((?:what|how) (?:did|doe|do|would|was|is|were) (?:that|it|this|they|those|thing|the picture|the list|the position)(?: (?:look|looking|appear|read|stand|compare|seem|fare))?(?: like)?)(?= (?:for|in|at|over|back|during|as|under|if|with|without) )/, tag: SHIFT, after: 'many', beside: 'a limit' }, // prettier-ignore
  { words: /^(?:(?:can|could|would|will) (?:you|i|we) |please )+((?:run|do|produce|pull|repeat|make|draw up)) (?:the |that |this |it )/, tag: NOTHING, beside: 'a limit' }, // prettier-ignore
  { words: /^(?:and |so )*(?:is|are|was|were) .{2,40}? ((?:in |faring |doing |looking |much |any |just )*(?:a |the |much the |about the )?(?:similar|same|comparable|alike|like that|as bad|as good)(?: (?:position|boat|state|shape|situation|place|way|story|picture|condition|mess))?)(?: too| as well| then)*$/, tag: NOTHING, after: 'many', beside: 'a place alone' }, // prettier-ignore
  { words: new RegExp(`^(?:(?:and|now|then|so|but|please|provide|give|furnish|supply|produce|show|see|get|let|have|me|us|we|with|can|could|may|would|i|you|kindly|the|what|was|is|were|whats|set out|send|forward|share|now|also|like|id|need|want|to) )*((?:same|equivalent|corresponding|comparable|matching|parallel|identical)(?: (?:list|figure|one|position|picture|information|info|detail|data|number|summary|answer|table|result|outturn|report|breakdown|analysis|value|view|thing))+(?: ${LINK})?)(?= )`), tag: SHIFT, beside: 'a limit' }, // prettier-ignore
  // "how many is that, out of those with a rating"
  { words: /^(?:and |so |ok )*(?:(?:thats|that is) how many|how many (?:is|are|was|were|does|make) (?:that|it|this|they|those))(?: make)? ((?:out )?of (?:all )?(?:the|those|its|their|our))(?= .*\brat(?:ed|ing)(?: |$))/, tag: NARROW, after: 'many' }, // prettier-ignore
  { words: /^(?!.*(?:not|nt|un\S+)(?: |$))(?:and |so |ok )*(?:(?:thats|that is) how many|how many (?:is|are|was|were|does|make) (?:that|it|this|they|those))(?: make)? .*\bof .*?((?:one |measure )?(?:(?:that|which|who) )?(?:with (?:a |any )?rating|(?:are |is |were )?rated|(?:have|has|got|having) (?:a |any )?rating)(?: one| measure)?)$/, tag: NOTHING, after: 'many' }, // prettier-ignore
  // which of them did well, and which should worry
  { words: /(?:^| )((?:the |any )?(?:good|healthy|strong|successful|happy|passing) one)(?= |$)/, tag: { kind: 'verdict', verdicts: ['met'] }, after: 'many', beside: 'nothing named' }, // prettier-ignore
  { words: /(?:^| )((?:the |any )?(?:bad|poor|weak|failing|dodgy|problem|sick|unhealthy|naughty) one)(?= |$)/, tag: { kind: 'verdict', verdicts: ['missed'] }, after: 'many', beside: 'nothing named' }, // prettier-ignore
  { words: /(?:^| )((?:that |which )?(?:should |would |ought to |will |must |do |doe |is |to |be |give )*(?:worry|worrying|concern|concerning|bother|bothering|trouble|alarm|frighten|pain|exercise)(?: (?:me|us|you|member|the council|anyone|people))?(?: the)? most)(?= |$)/, tag: { kind: 'rank', order: 'worst', sure: true }, after: 'many' }, // prettier-ignore
  // what else serves the same end
  { words: /(?:^| )((?:that |which )?(?:are |is |also |be )*(?:attached|feed|feeding|hang|hanging|sit|sitting|contribute|contributing|link|linked|tie|tied|count|counting|go|going|belong|belonging|come|coming|fall|falling|map|mapped|roll|rolled|work|working|support|supporting|serve|serving|deliver|delivering|help|helping|drive|driving|filed|reported|listed|grouped|placed|held|advance)(?: (?:to|into|in|off|under|toward|up|with|against|beneath|below|from|on|for))*)(?= (?:the |that |this |its )?(?:very )?(?:same )?(?:corporate )?(?:key aim|aim|outcome|priority|objective|goal)(?: |$))/, tag: NOTHING }, // prettier-ignore
  { words: /^(?:and |so |is there |are there |does |do |show me |list )*((?:anything|any|what|which|whatever)(?: is| are)? (?:else|other)(?: measure| one| kpi| indicator)?)(?= .*(?:that|same|its|this) (?:corporate )?(?:key aim|aim|outcome|priority))/, tag: { kind: 'asking', what: 'list' } }, // prettier-ignore
  { words: /^(?:and |so |now |then |please )*(name and shame(?: them| the lot)?)$/, tag: NOTHING, after: 'many' },
  // how many they are
  { words: /^(?:and |so |but |ok |then )*(how many (?:does|do|doe|did|would|will|has|is) (?:that|it|this|they) (?:leave|left)(?: (?:us|me|you|behind|over))?(?: with)?)(?: then| please| now)*$/, tag: COUNT, after: 'many' }, // prettier-ignore
  { words: /^(?:and |so |but |ok |then )*((?:is|are|was|were) (?:that|it|this|those|they) (?:really |only |just )?(?:all|it|the lot|everything|the whole lot|all of them|all of it|the full list|the whole list|the only one)(?: (?:there is|there are|we have|of them))?|(?:just|only) (?:the )?(?:one|two|three|four|five|six|those|that|them)|that all|thats all|thats it|that it|(?:any|no) (?:more|others?)|that the lot)(?: then| please| now)*$/, tag: COUNT, after: 'many', beside: 'nothing named' }, // prettier-ignore
  { words: /^(?:and |so |but |ok )*((?:what |how many |how much )(?:doe|do|did|would|is|are) (?:that|it|this|they|those|these|them)(?: all)?(?: (?:come|add|total|amount|make|number|tot|work|tally|sum))(?: (?:to|up|up to|out at|out to))?(?: in (?:total|all)| altogether| all told| all together)?)(?: then| please)*$/, tag: COUNT, after: 'many', beside: 'nothing named' }, // prettier-ignore
  { words: /^(?:and |so |just |only |give me |tell me |what |is |are |was |whats |can i have |i need )*((?:the )?(?:total |overall |full |exact |complete )?(?:number|total|tally|count|headcount|sum)(?: number)?(?: (?:in|on|of|for) (?:that|this|the|those|them|these|it)(?: (?:list|lot|answer|result|one))?)?)(?: please| then| pls)*$/, tag: COUNT, after: 'many', beside: 'nothing named' }, // prettier-ignore
]
