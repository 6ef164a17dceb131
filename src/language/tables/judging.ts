/**
 * How a verb, what it speaks of and a "not" together say what became of a measure. Written as patterns of folded words,
 * for there are too many ways to say one thing to list each. A pattern is tried only where one of its first words stands.
 */
const NOT =
  '(?:not|isnt|arent|wasnt|werent|aint|dont|doesnt|didnt|hasnt|havent|hadnt|cant|cannot|couldnt|never|unable|impossible)'

const HOW =
  '(?:yet|quite|always|actually|really|properly|formally|been|be|being|ever|able|possible|to|managed|manage|managing|we|u|you|they|currently|still|as yet|fully|entirely|either)'

const TARGET = '(?:target|tgt|goal|expectation|mark)'

const WHOSE =
  '(?:its|their|the|our|his|her|my|your|a|any|that|each|set|agreed|planned|required|expected|stated|published)'

/** "its target", "the target set for it" */
const AIM = `(?:${WHOSE} ){0,3}${TARGET}(?: (?:figure|level|value))?(?: set)?(?: for (?:it|them|u|us)(?! ))?`

const INTENDED =
  '(?:set out|set itself|set themselve|should|ought|said|say|promised|planned|meant|supposed|want|wanted|need|needed|aimed|hoped|intended|committed|agreed|signed up|expected|would like)'

/** "what it set out to", "where they should be", "what was expected of it" */
const STATED = `(?:(?:what|where) (?:it|they|we|u|you|he|she|thing)(?: (?:had|have|has|were|was|are|is))? ${INTENDED}(?: (?:to|we|they|it|have|be|been|do|achieve|deliver|get|hit|reach|meet|them|done|delivered|by now))*|what (?:was|were|is|had been) (?:planned|expected|promised|agreed|intended|asked|required)(?: of (?:it|them|u|us))?)`

const OBJECT = `(?:${AIM}|${STATED})`

const ACHIEVE =
  '(?:hit|hitting|meet|met|meeting|make|made|making|reach|reached|reaching|achieve|achieved|achieving|attain|attained|attaining|satisfy|satisfied|deliver|delivered|delivering|get to|got to|come up to|came up to|coming up to|live up to|lived up to|living up to|measure up to|measured up to|match|matched|fulfil|fulfilled|land|landed|land on|landed on|come in at|came in at|come in on|came in on)'

/** What becomes of a target, said of it. */
const ATTAINED =
  '(?:attained|met|hit|reached|achieved|delivered|delivered on|fulfilled|satisfied|realised|accomplished)'

const ALONE =
  '(?:hit|meet|make it|get there|reach it|achieve|attain|deliver|come up to scratch|make the grade|cut it|measure up)'

const MOVED =
  '(?:fell|fall|falling|fallen|came in|come in|coming in|came|come|came out|come out|coming up|came up|come up|finished|finish|ended|ended up|end up|landed|land|stood|stand|ran|sat|sit|dropped)'

const BELOW = '(?:short|shy|adrift|wide|outside|below|under|beneath|behind)'

const RATE = '(?:rated|scored|assessed|judged|graded|evaluated|ragged|rag rated|rag scored|appraised)'

const RATING = '(?:rating|rag rating|rag status|rag|score|verdict|grade|assessment|judgement|judgment)'

const GIVEN =
  '(?:assigned|given|awarded|attached|applied|made|shown|recorded|allocated|available|possible|against (?:it|them)|to (?:it|them))'

const BEEN = '(?:has|have|had|was|were|is|are|could|can|been|be|being|yet|ever|currently)'

const NOBODY =
  '(?:nobody|no one|none of (?:u|us|them|you|the team|the service|our team|our service)|not one of (?:u|us|them)|not a soul|neither of (?:u|us|them))'

const DOES =
  '(?:has|have|had|did|do|doe|could|can|would|was|were|is|are|wa|ha|ever|yet|been|be|able|to|managed|manage|bothered|dared|got round|found a way|found it possible|in a position|knew how|know how|quite|actually|really|properly|figured out how|worked out how)'

/** "off target" in the many ways that a verb says it */
export const MISSED_FRAMES: readonly string[] = [
  `${NOBODY} (?:${DOES} ){0,4}${ACHIEVE} ${OBJECT}`,
  `${MOVED} ${BELOW} (?:of )?${OBJECT}`,
  `(?:${MOVED} )?(?:short|shy|adrift) (?:of|on|from) ${OBJECT}`,
  `${MOVED} (?:(?:up|in|out) )?(?:short|adrift|wide of the mark|unstuck)`,
  `(?:outside|beneath|shy of|lower than it should be|nowhere near) ${OBJECT}`,
  `(?:fail|failed|failing|failure|struggled|struggle|struggling|unable|neglected) to ${ACHIEVE} ${OBJECT}`,
  `(?:fail|failed|failing|failure|unable) to (?:${ALONE}|reach|do so|comply)`,
  `(?:yet|still) to ${ACHIEVE} ${OBJECT}`,
  `${NOT} (?:${HOW} ){0,5}${ACHIEVE} ${OBJECT}`,
  `${NOT} (?:${HOW} ){0,5}(?:come|came|coming|get|got|getting|make|making|made) (?:in |out |up )?(?:to|on|at|up to) ${AIM}`,
  `${NOT} (?:${HOW} ){0,3}(?:do|did|done|get|got) ${STATED}`,
  `${NOT} (?:${HOW} ){0,3}(?:make it|get there|make the grade|measure up|cut it)`,
  `${NOT} (?:${HOW} ){0,3}where (?:it|they|we) (?:should|ought|want|need|wanted|needed|are supposed|were supposed|are meant|were meant)(?: to)?(?: be)?(?: them| it)?(?: to be)?`,
  'let (?:u|us) down|lets (?:u|us) down',
  `(?:(?:its|their|the|it) )?target (?:(?:was|were|is|are|has|have|had) )?(?:not|wasnt|werent|isnt|arent|hasnt|havent|never) (?:(?:been|quite|yet|actually) )*(?:made|${ATTAINED})`,
  '(?:not|never|didnt|hasnt|havent|wasnt|werent) (?:(?:been|quite|yet|actually) )*(?:attained|attain|attaining)',
]

export const MET_FRAMES: readonly string[] = [
  `(?:(?:its|their|the|it) )?target (?:(?:was|were|is|are|has|have|had|been|being) )*${ATTAINED}`,
  `(?:hit|hitting|meet|met|meeting|made|making|reach|reached|reaching|achieve|achieved|achieving|attain|attained|attaining|satisfied|satisfy|delivered|fulfilled|came up to|come up to|lived up to|live up to|come in on|came in on|came in at|landed on|succeeded in (?:hitting|meeting|reaching)|managed to (?:hit|meet|reach|make|achieve)) ${OBJECT}`,
]

/** "that have a rating", as against "a rating of red" */
export const RATED_FRAMES: readonly string[] = [
  `(?:that |which )?(?:have|has|having|with|carry|carrying|got|given|received|hold|holding) (?:been given )?(?:a|any|an|some) ${RATING}(?! (?:of|as|at))`,
]

const COLOUR = `(?:rag rating|rag status|rag|rating|score|verdict|grade|assessment|judgement|judgment|colour|traffic light)`

const PUT =
  '(?:give|given|giving|put|putting|place|placed|assign|assigned|attach|attached|award|awarded|allocate|allocated|apply|applied|arrive at|arrived at|come to|came to|reach|reached|form|formed|work out|worked out|settle on|stick)'

const RATE_IT =
  '(?:rate|rated|rating|rag|ragged|score|scored|scoring|grade|graded|grading|judge|judged|judging|assess|assessed|assessing|evaluate|evaluated|evaluating|appraise|appraised|colour|coloured|classify|classified)'

export const NOT_RATED_FRAMES: readonly string[] = [
  `(?:escape|escaped|escaping|dodge|dodged|dodging|avoid|avoided|avoiding|skip|skipped|duck|ducked|evade|evaded) (?:(?:being|having|getting|given|a|an|any|the|their|our) )*(?:${RATE}|${COLOUR})`,
  `${NOBODY} (?:${DOES} ){0,5}(?:${RATE_IT}|${PUT} (?:a|an|any) ${COLOUR}(?: (?:on|to|against|beside|next to|for|in))?)`,
  `${NOT} (?:${HOW} ){0,5}${PUT} (?:a|an|any) ${COLOUR} (?:on|to|for)`,
  `(?:unable|not able|impossible|not possible) to ${PUT} (?:a|an|any) ${COLOUR}(?: (?:on|to|against|for))?`,
  `(?:blank|empty|bare|nothing) (?:for|in|under|on|against) (?:the |their |its |a )?${COLOUR}`,
  `${NOT} (?:${HOW} ){0,4}(?:we|you|they|i) (?:${HOW} ){0,3}(?:rate|rag|score|judge|grade|assess)`,
  `(?:excluded|omitted|left out|exempt|exempted|missing|absent|dropped|kept out) (?:from|of) (?:the |our |any )?${COLOUR}`,
  `(?:receive|received|receiving|get|got|getting|earn|earned|attract|attracted|attracting|gain|gained|secure|secured|obtain|obtained|show|shows|showing|bear|bearing|carry|carried|carrying|have|has|had|having|with|given|awarded|assigned|come with|came with) (?:no|zero) ${COLOUR}(?: (?:against|beside|next to|for|to) (?:it|them))?`,
  `(?:fell|fall|falling|sit|sits|sat|left|leave|stay|stayed|stand|stood|lie|lies|remain|remained) (?:outside|out of|beyond) (?:the |our )?(?:${COLOUR})(?: (?:process|system|scheme|scale|framework|regime))?`,
  `(?:(?:a|an|any|the|its|their) )?${COLOUR} (?:(?:is|was|are|were|has|have) (?:not|never)|isnt|wasnt|arent|werent|hasnt|havent|could not be|couldnt be|cannot be|cant be) (?:(?:been|yet|ever) )*(?:given|available|possible|applicable|there|recorded|made|shown|assigned|awarded|allocated|applied|set|determined|calculated|worked out|reached|arrived at)`,
  `(?:no|without(?: a| any)?|lack|lacking|lacked) ${COLOUR} (?:against|beside|next to|on) (?:it|them|either|any)`,
  `(?:await|awaiting|pending|waiting for|waiting on|needing|still to get|yet to get|yet to receive|yet to have|yet to be given|still without) (?:a |an |its |their |any )?${COLOUR}`,
  `${NOT} (?:${HOW} ){0,5}${PUT} (?:a|an|any|its|their) ${COLOUR}(?: (?:against|beside|next to|alongside))?(?: (?:it|them|these|those))?`,
  `(?:(?:its|their|the|a) )?${COLOUR}(?: (?:column|box|cell|field))? (?:(?:is|are|was|were|has|have|been|being|still|left|sit|sitting|stand|standing) ){1,3}(?:blank|empty|unfilled|absent|unassigned|missing|open)`,
  `(?:blank|empty|absent|no|missing) ${COLOUR} (?:column|box|cell|field)`,
  `(?:a |an |the )?(?:absence|lack|want) of (?:a |an |any |the )?${COLOUR}`,
  `${NOT} (?:(?:it|that|this|they|those|these) )?(?:${HOW} ){0,5}${RATE}`,
  `${NOT} (?:${HOW} ){0,3}(?:possible|able|feasible|practicable) to (?:rate|score|assess|judge|grade|evaluate)`,
  `(?:yet|still|waiting|awaiting|remain|remaining) to be (?:${HOW} )?${RATE}`,
  `(?:cant|cannot|couldnt|unable|impossible|not able|not possible) (?:${HOW} ){0,3}(?:rate|score|assess|judge|grade|evaluate)`,
  `(?:(?:no|without(?: any| a| an)?|lack|lacking|lacked)(?: a| any)?|missing (?:a|its|their)|devoid of(?: a)?) ${RATING}(?: ${BEEN})*(?: ${GIVEN})*`,
  `${NOT} (?:${HOW} ){0,3}(?:have|has|had|got|get|carry|carrying|show|showing|given|receive|received|assigned|having) (?:a |any |their |its )?${RATING}(?: ${GIVEN})*`,
]

const FIGURE = '(?:figure|outturn|out turn|result|data|value|actual)'

const SET = '(?:set|given|agreed|assigned|put in place|in place|for (?:it|them)|against (?:it|them)|on (?:it|them))'

const RECORDED = '(?:recorded|available|held|shown|against (?:it|them)|for (?:it|them))'

const LACK =
  '(?:no|without(?: a| an| any)?|lack(?: a| any)?|lacking(?: a| any)?|missing (?:a|its|their)|devoid of(?: a)?)'

const ISNT =
  '(?:(?:doe|do|did|was|were|is|are|has|have|had) not|doesnt|dont|didnt|wasnt|werent|isnt|arent|hasnt|havent)'

const NO_TARGET = `${LACK} (?:${TARGET}|tgts)`

const WITH = '(?:have|has|having|had|got|carry|carrying|with|show|showing)'

const BARE = '(?:empty|blank|unfilled|unpopulated|not filled in|not populated|bare)'

const COLUMN = '(?: (?:column|box|field|cell))'

export const NO_TARGET_FRAMES: readonly string[] = [
  `${WITH}(?: got)? ${NO_TARGET}(?: ${BEEN})* (?:at all|whatsoever|${SET})(?: ${SET})*`,
  `(?:the )?target${COLUMN}? (?:(?:is|are|was|were|ha been|have been|left) ){1,2}${BARE}`,
  `(?:a |an |the )?${BARE} target${COLUMN}?`,
  `nothing (?:(?:recorded|entered|showing|shown|down|set) )?(?:against (?:it|them) )?(?:for|in|under|by way of|a|as) (?:a |the )?target${COLUMN}?`,
  `${NO_TARGET}(?: ${BEEN})*(?: ${SET})+`,
  `(?:a |any )?target (?:${ISNT} )(?:yet |ever |been )*(?:exist|existed|set|there|given|agreed|assigned)`,
  `(?:${NOT}|nobody|no one) (?:${HOW} ){0,3}(?:have|has|had|got|put|set|given|been given|been set|been assigned|assigned|carry|agreed) (?:a |any |an |the )?target(?: (?:set|on|for|against)(?: (?:it|them))?)?`,
  '(?:untargeted|targetless|with no target|absent a target|nothing to aim at|nothing to aim for)',
]

export const NO_FIGURE_FRAMES: readonly string[] = [
  `${WITH}(?: got)? ${LACK} ${FIGURE}(?: ${BEEN})* (?:at all|whatsoever|${RECORDED})(?: ${RECORDED})*`,
  `(?:the )?${FIGURE}${COLUMN}? (?:(?:is|are|was|were|has been|have been|left) ){1,2}${BARE}`,
  `(?:a |an |the )?${BARE} ${FIGURE}${COLUMN}?`,
  `nothing (?:(?:recorded|entered|showing|shown|down) )?(?:against (?:it|them) )?(?:for|in|under|by way of|a|as) (?:a |an |the )?${FIGURE}${COLUMN}?`,
  `${LACK} (?:${FIGURE})(?: ${BEEN})*(?: ${RECORDED})+`,
  `(?:a |an |any )?(?:figure|outturn|result) ${ISNT} (?:yet |ever |been )*(?:exist|recorded|there|available)`,
]

const FINAL =
  '(?:final|finalised|finalized|firm|firmed up|confirmed|definitive|settled|locked|locked down|nailed down|verified|validated|set in stone|certain|definite|ratified)'

const TREATED =
  '(?:treated|treating|treat|regarded|regarding|regard|considered|considering|consider|counted|counting|classed|as)'

const CHECK =
  '(?:confirmation|verification|validation|revision|change|amendment|finalisation|finalization|adjustment|correction|checking|review)'

const ESTIMATE =
  '(?:estimate|estimated|draft|placeholder|stopgap|stop gap|stand in|guess|best guess|guesstimate|working figure|holding figure)'

const REVISED =
  '(?:revised|restated|amended|updated|adjusted|corrected|altered|changed|reworked|firmed up|recalculated)'

const CONFIRM =
  '(?:confirm|verify|validate|finalise|finalize|ratify|check|settle|firm up|nail down|audit|reconcile|moderate)'

const CONFIRMING =
  '(?:confirming|verifying|validating|finalising|finalizing|ratifying|checking|settling|firming up|nailing down|auditing|reconciling)'

const WAITS =
  '(?:wait|waiting|wait for|waiting for|wait on|waiting on|await|awaiting|expecting|due|pending|needing|need|require|requiring|want)'

const UNSAFE = '(?:not|isnt|arent|cant|cannot|couldnt|shouldnt|mustnt|wouldnt|never|unable to|should not|must not)'

export const PROVISIONAL_FRAMES: readonly string[] = [
  `(?:still |yet )?${WAITS} to be (?:${HOW} )?(?:${FINAL}|checked|audited|reconciled)`,
  `(?:still |yet )?${WAITS} (?:${CONFIRMING}|(?:(?:final|further|any|external|formal|their|its|proper|the|a|some) )*${CHECK})`,
  `(?:still )?${WAITS} (?:someone|somebody|anyone|anybody|the owner|the service|the manager|the team|the department|them|him|her|finance|audit|the auditor|you|u) to ${CONFIRM}(?: (?:it|them|that|this))?`,
  `(?:still )?${WAITS} (?:a |an |the |its |their )?(?:${FINAL}|audited|definite) (?:one|figure|number|version|outturn|result|value)`,
  '(?:still |yet )?pending$',
  `(?:await|awaiting|pending|needing|lack|lacking|without|waiting for|waiting on) (?:(?:final|further|any|external|formal|their|its|proper) )*${CHECK}`,
  `(?:liable|likely|apt|prone|bound|open|destined) to (?:(?:be|get|still|yet) )*(?:${REVISED}|move(?! (?:up|down))|shift|alter|change|revision|restatement|alteration|amendment|adjustment)`,
  `(?:may|might|could|can) (?:(?:yet|still|well|get|be|end up|have to|need|it|they) )*(?:${REVISED}|revising|restating|amending|updating|adjusting|revision|restatement)`,
  '(?:still )?(?:subject to|pending|awaiting|open to|liable to) (?:(?:final|further|later|any|external|internal|some|year end|the) )*(?:audit|alteration|reconciliation|moderation|ratification|restatement|recalculation|data cleansing|quality assurance|qa)',
  `estimate(?: only| at (?:this|the) (?:stage|moment|point|time)| for now| so far)?`,
  `(?:estimated|draft|indicative|ballpark|placeholder|unaudited|part year|unofficial) (?:figure|number|outturn|result|value|data)`,
  `${UNSAFE} (?:(?:be|been|yet|to|safe to|safely|really|entirely|wholly|fully|we|you|i) )*(?:rely|relied|depend|trust|trusted|quote|quoted|publish|published|use|used|treat|treated|take|taken|cite|cited|bank|banked|count|counted|regard|regarded|report|reported|stand by|stood by)(?: (?:on|upon|it|them))* (?:as |as being )(?:a |the |yet )?${FINAL}`,
  `${UNSAFE} (?:(?:yet|quite|entirely|wholly|fully|totally|completely|100|percent|we|you|i|be|really) )*(?:sure|certain|definite|positive) (?:of|about|on)(?: it| them)?`,
  `(?:short of|less than|anything but|far from|nowhere near|not far off being) ${FINAL}`,
  `${NOT} (?:${HOW} ){0,3}(?:a |an |the |our |its |their )?(?:last word|final word|finished article|done deal|final version|${FINAL} (?:figure|number|outturn|out turn|result|one|value|position|data|version|total))`,
  `(?:only|just|still|merely|no more than|nothing but) (?:a |an |in )?${ESTIMATE}`,
  `${NOT} (?:(?:${HOW}|${TREATED}) ){0,5}${FINAL}`,
  `(?:still|yet|waiting|awaiting|remain|remaining) to be (?:${HOW} )?${FINAL}`,
  `(?:still )?(?:subject to|pending|awaiting|open to|liable to) (?:(?:final|further|later|any|external|some|year end) ){0,2}${CHECK}`,
  '(?:may|might|could|can) (?:(?:it|they|these|those) )?(?:(?:yet|still|well) )*(?:move|shift|be revised|be restated|be amended|be adjusted|be changed|change)',
  '(?:interim|preliminary|tentative|unverified|unvalidated|unfinalised)(?! target)',
]
