import type { Tag } from '../tag'

/** A way of saying that means this only after another question. The first group of `words`, or all, is what is taken. */
export interface Frame {
  readonly words: RegExp
  readonly tag: Tag
  /** only after one measure, or after many */
  readonly after?: 'one' | 'many' | 'a target'
  /** only where this is said too */
  readonly beside?: 'a name' | 'a limit' | 'a place alone' | 'nothing named'
}

const SHIFT: Tag = { kind: 'follow', how: 'shift' }
const NARROW: Tag = { kind: 'follow', how: 'narrow' }
const NOTHING: Tag = { kind: 'filler' }
const OFF: Tag = { kind: 'verdict', verdicts: ['missed'] }
const OWNER: Tag = { kind: 'aspect', of: 'owner' }
const STANDING: Tag = { kind: 'aspect', of: 'standing' }
const LEFT_OUT: Tag = { kind: 'exclude' }
const NEXT_TARGET: Tag = { kind: 'aspect', of: 'next target' }
const TREND: Tag = { kind: 'beyond', what: 'trend' }

/** What may stand before "the same …": it only asks. */
const ASKING = '(?:(?:and|now|then|so|but|plus|also|ok|please|thank|can|could|may|would|i|you|we|me|have|get|give|show|see|do|let|like|id|want|need|run|repeat|again|a|to|pull|produce|well) )*' // prettier-ignore

/** What "the same" may be: an answer, and never a side of a measure. */
const ANSWER =
  'thing|question|one|list|measure|summary|overview|picture|rundown|report|breakdown|figure|view|table|exercise|schedule|information|info|detail|position|analysis|check|query|search|look|output|answer|request|treatment|again' // prettier-ignore

const LINK = '(?:but )?(?:for|in|on|of|with|at|in respect of|with respect to|in relation to|as regards?|regarding|covering|over in)|but' // prettier-ignore

const MODAL = '(?:can|could|might|may|will|would|wont|cant|couldnt|shouldnt|wouldnt|likely|liable|subject|bound|going)'

const MOVED =
  '(?:change|changed|changing|move|revised|revise|review|reviewed|revision|amend|amended|adjusted|altered|restated)'

export const FRAMES: readonly Frame[] = [
  // the same of something else
  { words: new RegExp(`^${ASKING}((?:the |that |this )?(?:very )?same(?: (?:${ANSWER}))+(?: please)?(?: (?:${LINK}))?)(?= |$)`), tag: SHIFT }, // prettier-ignore
  { words: new RegExp(`^${ASKING}((?:the |that |this )?(?:very )?same (?:${LINK}))(?= )`), tag: SHIFT },
  { words: /^(?:and |now |so )*((?:likewise|ditto|similarly|equally|the equivalent(?: figure| one| list)?)(?: for| in| with| on| of)?)(?= )/, tag: SHIFT }, // prettier-ignore
  { words: / ((?:likewise|ditto|the same|same|same again|the very same|similarly|as above|in the same way)(?: please| too| if you would| pls)*)$/, tag: SHIFT, beside: 'a name' }, // prettier-ignore
  { words: /^(?:and |now |ok |then )*((?:mov|turn|go|switch|jump|skip|pass)(?:e|ing|ping|ching)?(?: (?:now|over|on|back|across))* to|(?:over|on|onto|back|across)(?: now)? to|onto)(?= )/, tag: SHIFT, beside: 'a name' }, // prettier-ignore
  { words: / (next)(?: please| pls| then)?$/, tag: SHIFT, beside: 'a name' },
  { words: /^(?:and |now |ok |then )*(next(?: up)?)(?= )(?! (?:year|quarter|month|target|period|fy|financial))/, tag: SHIFT, beside: 'a name' }, // prettier-ignore
  { words: /^(?:do |run |repeat )?((?:repeat |redo |rerun |run )(?:the |that |this )?(?:exercise|search|query|list|report)?(?: again)?(?: for| in| on)?)(?= )/, tag: SHIFT, beside: 'a name' }, // prettier-ignore
  { words: new RegExp(`^${ASKING}(the equivalent(?: list| figure| one)? (?:for|in|of|on))(?= )`), tag: SHIFT },
  { words: /^(?:and |so )*((?:is|are|was) (?:the )?(?:picture|position|story|situation|thing|it) (?:any |much |a bit )?(?:different|better|worse|the same|similar))(?= (?:in|for|at|over|with) )/, tag: SHIFT, after: 'many', beside: 'a name' }, // prettier-ignore
  { words: / (behind (?:that|this|the) (?:summary|picture|position|status|overview))$/, tag: SHIFT, after: 'many' },
  // fewer of them
  { words: / ((?:from|out of) (?:that|this|those|these|them|it|the)(?: list| answer| result)?)$/, tag: NARROW, after: 'many', beside: 'a place alone' }, // prettier-ignore
  { words: /(?:^| )((?:that|this) (?:list|answer|result))(?= (?:with|without|but|less|minus|excluding))/, tag: NARROW, after: 'many', beside: 'a place alone' }, // prettier-ignore
  { words: /^(?:and |so )*(of (?:which|whom|that lot|the lot|all (?:those|these|that)))(?= )/, tag: NARROW },
  { words: /^(?:which|what|any|how many) (of (?:that lot|the lot|this lot|(?:that|this|the|those|these) (?:(?:last|latest|final|first|previous|second) )?(?:lot|batch|bunch|group|list)|(?:that|the|those|these) last (?:two|three|few)))(?= )/, tag: { kind: 'pronoun', many: true } }, // prettier-ignore
  { words: /^(?:and |so |but |then )*(?:is|are|was|were|did|do|has|have|which|any)(?: there)? ((?:(?:a|any|even|so much a) )*(?:single|solitary|lone|one|a one|an one)(?: one| measure)? (?:of|among|out of) (?:those|them|these|that lot|the lot))(?= )/, tag: { kind: 'pronoun', many: true }, after: 'many' }, // prettier-ignore
  { words: /(?:^| )(strictly)(?= )/, tag: NOTHING },
  { words: /(?:^| )(brand)(?= new(?: |$))/, tag: NOTHING, beside: 'a name' },
  { words: /^(?:and |so |just |only |give me |what |is |can i have )*((?:the )?(?:number|total|tally|grand total|headcount)(?: of (?:them|those|these))?)(?: please| then| pls)?$/, tag: { kind: 'asking', what: 'count' }, after: 'many', beside: 'nothing named' }, // prettier-ignore
  { words: /(?:^| )((?:was|is|were|has|did) (?:it|that|things?|this|they)(?: always)?(?: been| look| all)? (?:like (?:that|this)|the same|as bad|the case|true))(?= )/, tag: SHIFT, after: 'many', beside: 'a limit' }, // prettier-ignore
  { words: /(?:^| )(solely|exclusively|purely|merely)(?= )/, tag: NARROW },
  { words: /^(?:and |now |please |ok |so |just |can you |could you )*((?:drop|lose|ditch|bin|forget|scrap|ignore|remove|hide)(?: all)? the (?:rest|other)(?: one)?(?: and)?(?: (?:only|just))?(?: (?:keep|leave|show|give)(?: me)?(?: only| just)?)?)(?= )/, tag: NARROW, after: 'many' }, // prettier-ignore
  { words: /^(?!.* (?:out|aside|off)(?: |$))(?:and |now |please |ok |so |just |can you |could you |id like to )*((?:keep|stick|hold|confine|restrict|reduce|boil|strip|pare|leave|filter|pick|single|isolate|focus|home|zoom|drill)(?: (?:only|just|it|that|those|them|the|down|back|in|on|to|by|for|into))*)(?= )/, tag: NARROW, after: 'many', beside: 'a limit' }, // prettier-ignore
  // without some of them
  { words: /^(?:(?:and|now|then|ok|so|but|please|can you|could you|if you|if we|what if we) )*((?:leave|leaving|take|taking|keep|keeping|put|putting|set|setting))(?= .{1,80} (?:out|aside|to one side)(?: |$))/, tag: LEFT_OUT, after: 'many', beside: 'a limit' }, // prettier-ignore
  { words: /(?:^| )((?:disregard|disregarding|discard|discarding|ignore|ignoring|set aside|put aside|leave aside|leaving aside|strike out|knock out|cut out|weed out|filter out|rule out|screen out|omit|overlook|pass over|every(?:one|body) (?:but|except)|any(?:one|body|where) (?:but|except)|all (?:but|except)|nor)(?: (?:the|any|all|anything|for))*)(?= )/, tag: LEFT_OUT, after: 'many', beside: 'a limit' }, // prettier-ignore
  { words: / (aside|to one side|excluded|removed|omitted|discounted|ignored)(?: (?:too|also|as well|please|pls|then|though))*$/, tag: NOTHING, after: 'many', beside: 'a limit' }, // prettier-ignore
  { words: /^(?:and |so |ok )*(which(?: one)?(?: of (?:them|those|these))?)(?= (?:are|is|were|fall|come|sit|belong|lie|live|fell|came|sat|in|under))/, tag: NARROW, after: 'many', beside: 'a place alone' }, // prettier-ignore
  // how another part does beside the last
  { words: /(?: )((?:do|doing|done|did|fare|faring|look|looking|performing|is|are|was)? ?(?:any |much |a bit |just as |as |no |the )?(?:better|worse|different|bad|good|healthier|similar)(?: or (?:worse|better))?)(?: then| there)?$/, tag: NOTHING, after: 'many', beside: 'a name' }, // prettier-ignore
  { words: /^(?:and )?how (?:do|doe|did|has|have|would) .{1,60} (compare|compared|measure up|stack up|shape up)(?: then| there)?$/, tag: NOTHING, after: 'many', beside: 'a name' }, // prettier-ignore
  { words: / (i mean|i meant|meant|apology|sorry)$/, tag: NOTHING },
  // words that place
  { words: /(?:^| )((?:that )?(?:fall|falling|fell|lie|lying|sit|sitting|sat|come|came|belong|live|rest|stand) (?:under|within|into|beneath|below|inside|with|to))(?= )(?! (?:(?:the|their|its|our|a|what|where) )?(?:target|tgt|plan|par|goal|standard|expected|expectation|benchmark|it|wa|was|were|we|they))/, tag: NOTHING, after: 'many' }, // prettier-ignore
  { words: /(?:^| )(?:one|are|is|what|anything|any|them|which|those|still|was|were) (off)(?: then| there| please| by| now)*$/, tag: OFF, after: 'many' }, // prettier-ignore
  { words: /^(?:and |so |but |then )*(?:why|how come)(?: \S+){1,4} ((?:count|counted|class|classed|classified|treat|treated|regarded|considered|deemed|scored|put down|marked|flagged|shown|labelled|down|called|recorded|reported)(?: down)?(?: as)?)(?= (?:a |an |the )?\S+$)/, tag: NOTHING, beside: 'a limit' }, // prettier-ignore
  // of one measure
  { words: /^(?:and |so |ok |but |is it |is that |going )*((?:up|down) or (?:down|up)|which way(?: is (?:it|that|this))?(?: going| heading| moving)?|(?:its |the )?history|better or worse(?: than (?:before|last time))?|(?:what )?direction)(?: now| then| please)?$/, tag: TREND, after: 'one' }, // prettier-ignore
  { words: /^(?!.*target)(?:and |so |ok )*(?:is|has|have|how has|how is|did) (?:it|that|this)(?: been)? (chang(?:ed|e|ing)|move|moved)(?: much| at all)?$/, tag: TREND, after: 'one' }, // prettier-ignore
  { words: new RegExp(`^(?!.*target).*?\\b(${MODAL}(?: \\S+){0,4} ${MOVED})(?: again| later| yet| at all)?$`), tag: STANDING, after: 'one', beside: 'nothing named' }, // prettier-ignore
  { words: /(?:^| )((?:set|cast|carved|written) in stone|gospel|nailed on|definite|definitive|set in concrete|(?:safe|ok|okay|fine) to (?:quote|use|publish|share|repeat|rely on)|quotable|be sure|a firm (?:number|figure)|firm)(?: then| yet| now)?(?= |$)/, tag: STANDING, after: 'one', beside: 'nothing named' }, // prettier-ignore
  { words: /^(?:has|have|did) (?:anyone|anybody|someone|somebody|they) (sign(?:ed)? (?:it|that|this) off|approve(?:d)? (?:it|that|this)|agree(?:d)? (?:it|that|this))/, tag: STANDING, after: 'one' }, // prettier-ignore
  { words: /(?:^| )(target (?:for |in |over )?(?:the )?(?:next|coming|following) year|(?:next|coming|following) year (?:new )?target|(?:for |over |in )?the (?:coming year|year ahead|year to come)|target going forward|going forward)(?= |$)/, tag: NEXT_TARGET, after: 'one' }, // prettier-ignore
  {
    words: /^(?:and |what |is |so )*((?:the |a )?new (?:one|target))(?: then| please)?$/,
    tag: NEXT_TARGET,
    after: 'one',
  },
  { words: /^(?:and |what |is |was |so )*(the (?:old|current|existing|present) (?:one|target)|(?:compared (?:to|with)|against|versus|vs|v)(?: what)?)$/, tag: { kind: 'aspect', of: 'target' }, after: 'one' }, // prettier-ignore
  { words: /^(?:and |so )*(what(?: is| was)? (?:it|that) for)(?= (?:\d|this|next|last|q\d))/, tag: { kind: 'pronoun', many: false }, after: 'one' }, // prettier-ignore
  { words: /^(?:and |so )*(?:did|have|do|are) (?:we|they) (meet|make|reach|achieve|manage|get)(?= (?:it|that|this)$)/, tag: { kind: 'verdict', verdicts: ['met'] }, after: 'one' }, // prettier-ignore
  { words: /^(?:and |so |but )*(?:is|was) (?:it|that|this) ((?:any |considered |thought )?(?:good or bad|good|bad|ok|okay|acceptable|healthy|a problem|a worry))$/, tag: { kind: 'aspect', of: null }, after: 'one' }, // prettier-ignore
  { words: /^(?:and |any |the |what |see )*(note|note then|the for|doe the mean)$/, tag: { kind: 'aspect', of: 'footnotes' }, after: 'one' }, // prettier-ignore
  { words: /(?:^| )(in aid of)(?= |$)/, tag: { kind: 'aspect', of: 'golden thread' } },
  { words: /^(?:and |so )*(why (?:do|did|are|would) (?:we|you|they) (?:even |bother )?(?:measur|track|report|collect|monitor|count)(?:e|ing|ed|to)?)(?: .*)?(?: (?:it|that|this))?$/, tag: { kind: 'aspect', of: 'golden thread' }, after: 'one' }, // prettier-ignore
  { words: /^(?:and |so |ok |on that basis |on this basis |in that case )*((?:whats |what |the |its )*(?:rag|rag rating|status|colour|rag status|score|rag colour)(?: is (?:it|that))?)$/, tag: { kind: 'aspect', of: null }, after: 'one' }, // prettier-ignore
  { words: /(?:^| )(?:is|was|has|did|own|about|doe|quote|behind|with) (it)(?= |$)/, tag: { kind: 'pronoun', many: false }, after: 'one', beside: 'a name' }, // prettier-ignore
  // why, and whose
  { words: /^(?:and |so )*(what (?:(?:is|was|lies|lie) )?behind (?:these|those|them|it|that|this)|what(?: is)? going on(?: there| here)?)$/, tag: { kind: 'asking', what: 'why' } }, // prettier-ignore
  { words: /(?:^| )((?:on|for) what (?:ground|reason|basis))(?= |$)/, tag: { kind: 'asking', what: 'why' } },
  { words: /(?:^| )(what account for|(?:what |any |the )?commentary)(?= |$)/, tag: { kind: 'asking', what: 'why' }, after: 'many' }, // prettier-ignore
  { words: /^(?:and |so |ok |then )*(who(?: is| then)?(?: it| that| this)?(?: with| at)?|name|name name|by whom|with whom|which officer|what name|contact|named officer|who(?: is)? the (?:lead |named |responsible )?(?:officer|person|contact|lead|manager|owner)|on whose watch)(?: please| then| pls)?$/, tag: OWNER, beside: 'nothing named' }, // prettier-ignore
  { words: /(?:^| )(who (?:do|should|can|could|would|shall|must|might) (?:i|we) (?:best |need to |have to )?(?:talk|speak|chat|write|go|turn|get on) ?(?:to|with|onto)?|who (?:do|should|can|could|would|shall) (?:i|we) (?:email|message|phone|see|approach|get hold of|collar|nobble|pester|tackle|press)|who(?: is| has)? (?:got|on) (?:those|them|these|it|that)|who(?: is)? on the hook(?: for (?:it|that|them|those|these))?|who (?:suppl(?:y|ied|ies)|provide|provided|give|gave) (?:it|that|the figure|the number|them|those)|whose desk (?:doe|do|is) (?:it|that|they|those) (?:land on|on|land)|in whose charge)(?= |$)/, tag: OWNER }, // prettier-ignore
  { words: /(?:answer|responsible|accountable|charge|account|lead|contact|target|reason|explanation|note|footnote|owner) (?:for|of) (it)$/, tag: { kind: 'pronoun', many: false }, after: 'one' }, // prettier-ignore
]
