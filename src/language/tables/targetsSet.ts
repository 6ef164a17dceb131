import type { TargetMove } from '../../domain/question'

const TIMES = '(?:most recent|latest|last|last year|previous|actual|current|present|existing|recent|final|year end|this year)' // prettier-ignore

const OUTTURN = '(?:outturn|result|actual|performance|achievement)'

const REACHED =
  '(?:achieved|did|got|delivered|managed|scored|reached|hit|performed|produced|had|reported|done|gotten|recorded|returned|ended up with|came out at|turned in|doing|do)' // prettier-ignore

/** "the most recent outturns", "what Finance actually achieved last time" */
const LAST_REACHED = `(?:(?:(?:the|our|their|its|those|that|@|any) )*(?:${TIMES} )*${OUTTURN}(?: (?:(?:that|which|we|they|was|were|have|been|most|recently|last|actually|just) )*(?:achieved|reported|recorded|delivered|returned|seen|obtained))?|what (?:(?:the|our|@|we|they|it|was|were|are|has|have|been|had|last|actually|really|most|recently|just|service|in|fact|then) )*${REACHED})(?: (?:last time round|last time|last year|this time|last|in practice|in fact|to date|so far))*`

/** What targets are held against, beside a word for a target. */
export const HELD_TO: readonly string[] = [
  `(?:in (?:the )?light of|given|bearing in mind|considering|on the (?:strength|basis|back) of|based on|going by|in view of|looking at|(?:judged|judging|measured|measuring)(?: (?:it|them|the target|our target|target))? (?:by|on|against)|against|with|to|beside|versus|vs|than|below|above|under|lower than|higher than|short of|alongside|next to|compared with|compared to) ${LAST_REACHED}`,
  '(?:any )?(?:tougher|harder|tighter|stiffer|higher|raised|more demanding|more stretching|tightened|up) (?:or|nor|and) (?:any )?(?:softer|easier|looser|lower|lowered|less demanding|less stretching|eased|gentler|slacker|relaxed|down)',
  'too (?:easy|soft|low|lax|slack) (?:or|and) (?:too )?(?:hard|tough|high|demanding|stretching|ambitious)|too (?:hard|tough|high|demanding|stretching|ambitious) (?:or|and) (?:too )?(?:easy|soft|low|lax|slack)',
  'how (?:ambitious|stretching|tough|demanding|realistic|challenging|hard|easy|achievable|sensible) (?:(?:are|is|were|do|the|our|these|those|@|new|coming|next|year) )*target',
  '(?:any )?(?:softer|easier|looser|lower|lowered|less demanding|less stretching|eased|gentler|slacker|relaxed) (?:or|nor|and) (?:any )?(?:tougher|harder|tighter|stiffer|higher|raised|more demanding|more stretching|tightened)',
  '(?:stretch|stretching|challenging|pushing|testing|stretched) (?:ourselves|themselves|our service|us|them)(?: (?:enough|far enough|hard enough|sufficiently))?',
  '(?:too hard|too tough|too high|too stretching|too demanding|too much of a stretch|hard enough|tough enough|high enough|demanding enough|challenging enough|sufficiently (?:stretching|demanding|ambitious|challenging)|in the right place|a real stretch)',
  '(?:whether|if|that|are) (?:(?:they|these|those|the|our|target|it|is|are|really|actually|genuinely) )*(?:stretching|a stretch|demanding|challenging|ambitious)(?! than)',
]

const SELVES = '(?:ourselves|themselves|the service|our service|our team|itself)'

const BAR = '(?:bar|hurdle|sight|ambition|expectation)'

const BEEN = '(?:(?:has|have|been|being|is|was|were|are|just|even|actually|all|set|got) )*'

const DEADLINE = '(?:deadline|due date|cut off|cutoff|cut off date|working day)'

const NEARER = '(?:brought forward|bring forward|pulled forward|moved forward|come forward|pushed forward|moved up|earlier|sooner|shortened|shorter|closer|nearer|shaved|trimmed)' // prettier-ignore

const LATER = '(?:put back|pushed back|moved back|set back|gone back|shifted back|later|extended|longer|lengthened|postponed|put off|pushed out)' // prettier-ignore

const GOT = '(?:(?:has|have|had|been|being|is|was|were|are|will|be|get|got|getting|just|now|all|even|actually|set|fallen|fall|falls|fell|come|comes|made|moved|become) )*' // prettier-ignore

/** Which way a deadline went: the sooner it is, the harder. */
const deadlines = (way: string, verbs: string): readonly string[] => [
  `(?:${way} )(?:(?:and|or) \\S+ )?${DEADLINE}`,
  `(?<=${DEADLINE} ${GOT})${way}`,
  `(?:${verbs}) (?:(?:the|our|their|any|its) )*${DEADLINE} (?:${way}|forward|up|back|out|off)`,
]

const NOT = '(?:not|never|nobody|no one|nothing|hasnt|havent|wasnt|werent|isnt|arent|didnt|dont|none)'

const LEFT =
  '(?:left|leave|leaving|kept|keep|keeping|held|hold|holding|stay|stays|staying|stayed|remain|remains|remaining|remained|sit|sitting|stand|standing|stuck)' // prettier-ignore

const JUST = '(?:(?:exactly|just|precisely|right|more or less|all|very|the|them|it|simply) )*'

/** Which way targets were set, by words that stand apart or that say it without the word; with one for a target. */
export const SET_SO: readonly (readonly [of: TargetMove, patterns: readonly string[]])[] = [
  [
    'tightened',
    [
      ...deadlines(NEARER, 'bring|bringing|brought|pull|pulled|pulling|move|moved|moving|made|make'),
      `${BAR} ${BEEN}(?:raised|lifted|gone up|upped|higher|put up|pushed up|hoisted|moved up|risen|going up|went up|up)`,
      `(?:raise|raised|raising|lift|lifted|lifting|up|upped|upping|push up|put up|higher|hoist) (?:(?:the|our|their|any|its) )*${BAR}`,
      `(?:asking|ask|asked|expecting|expect|expected|demanding|demand|demanded|wanting|requiring|require) (?:a lot |much |even )?more (?:of|from) ${SELVES}`,
      '(?:harder|tougher|more difficult|trickier|less easy) to (?:hit|meet|reach|achieve|attain|beat|make)|(?:bigger|taller|tougher) (?:ask|order|stretch)|more of an ask|(?:stretched|tightened|toughened) further',
      `(?:harder|tougher|stricter|tighter) on(?: ${SELVES})?`,
      `(?:pushing|push|pushed|stretching|stretch|stretched|challenging) ${SELVES} (?:more|harder|further)`,
    ],
  ],
  [
    'eased',
    [
      ...deadlines(LATER, 'put|push|pushed|pushing|move|moved|moving|made|make|set'),
      `${BAR} ${BEEN}(?:lowered|dropped|brought down|come down|came down|gone down|going down|let down|moved down|reduced|slipped|lower|cut|down)`,
      `(?:lower|lowered|lowering|drop|dropped|dropping|reduce|reduced|bring down|brought down|cut) (?:(?:the|our|their|any|its) )*${BAR}`,
      `(?:asking|ask|asked|expecting|expect|expected|demanding|demand|demanded|wanting|requiring|require) (?:a lot |much |even )?less (?:of|from) ${SELVES}`,
      `(?:easier|softer|gentler|lighter|easy|soft) on ${SELVES}`,
      `(?:let|letting|lets) ${SELVES} off|(?:cut|cutting|give|given|giving) ${SELVES} (?:some |a bit of |more )?(?:slack|an easier ride|an easy ride|leeway|breathing space)`,
      '(?:easier|simpler|less hard) to (?:hit|meet|reach|achieve|attain|beat|make)|smaller ask|less of an ask|(?:softer|easier|smoother|gentler) (?:ride|time|run|deal)',
      '(?:took|take|taken|taking) (?:our|the|their) foot off(?: the (?:gas|pedal|accelerator))?|back pedalled|dumbed down|diluted|made (?:it|things|life) easier',
    ],
  ],
  [
    'unchanged',
    [
      '(?:at|to|on) (?:(?:exactly|just|precisely|the|very) )*same (?:level|figure|number|value|mark|point|place|height|amount|rate|percentage)',
      `(?:${LEFT}|set|pitched|frozen|pegged) ${JUST}at (?:(?:the|our|their) )*(?:current|existing|present|last year|same|this year|previous|prior)(?: (?:level|figure|value|rate|mark|target))?`,
      '(?:kept|keep|keeping|retained|retaining|stuck with|sticking with|left) (?:the|their|our|its) (?:(?:old|existing|current|previous|same|last year) target|target (?:they|we|it) (?:had|have))',
      `(?:${LEFT}|set|pitched|is|are) ${JUST}(?:where|as) (?:it|they) (?:was|were|is|are|stood|stand)`,
      `${LEFT} ${JUST}(?:put|still|level|flat|steady|alone|static|constant|untouched|intact|as is|unaltered|unamended|unrevised|unmoved|frozen|same)`,
      '(?:without|with no|no|zero|nil) (?:any )?(?:amendment|change|alteration|movement|adjustment|revision|uplift|modification)(?: (?:to|in|of|on)(?: (?:the|our|their|its))* target)?',
      `${NOT} (?:(?:have|has|had|been|being|was|were|is|are|even|actually|bothered|bother|thought|tried|seen|fit|chosen|chose|need|needed|to|really|got|we|they|at|all) )*(?:altered|alter|amended|amend|revised|revise|touched|touch|adjusted|adjust|reset|shifted|shift|tweaked|tweak|changed|change|moved|move|budged|budge|updated|varied|modified|changing|moving|altering)`,
      'unaltered|unamended|unrevised|untouched|unmoved|frozen|froze|static|status quo|carried over|brought forward as is|as you were',
    ],
  ],
]

/** "held", "kept": unchanged, where a target and nothing else stands before it and the clause ends. */
export const TARGET_HELD = `target (?:(?:has|have|had|been|being|was|were|are|is|simply|just|all) )*(?:held|pegged|maintained|retained|kept|fixed|preserved|sustained|parked)(?= $| (?:please|pls|plz|thanks|ta|cheers|again|steady|level|flat|over|going)| (?:for|into) (?:(?:the|this|another) )?(?:coming|next|new|year|another))` // prettier-ignore

const NEXT =
  '(?:new|coming|next|next year|proposed|revised|forthcoming|upcoming|future|this year|now|put forward|coming up)'

const EXCEEDS =
  '(?:better than|surpass|surpasses|surpassed|surpassing|exceed|exceeds|exceeded|exceeding|beat|beats|beaten|beating|above|past|ahead of|tops|topped|betters|bettered|outstrips|outstripped|outdoes|overtakes|overtaken|outperforms|outperformed|stronger than|clear of|over)' // prettier-ignore

const AIMED =
  '(?:what|the level|the target|target) (?:(?:we|they|were|theyre|are|is|now|currently|have|to|be|the|service|been|being|ve|that|their|weve|theyve) )*(?:aiming for|aim for|aiming at|asking for|going for|proposing|proposed|put forward|setting|looking for|shooting for|planning|after|come up with)' // prettier-ignore

/** Said of the targets to come: what was reached last is better than they ask. */
export const BEATEN: readonly string[] = [
  'before (?:(?:we|they|it|the|year|weve|theyve|has|have|even) )*(?:start|starts|started|begin|begins|began|begun|set off|get going|got going|get started|kicked off|kick off|starting)(?: (?:it|them|out|on them|on it))?',
  `(?:(?:the|our|their|${TIMES}|already) )*(?:${OUTTURN}|figure|level) (?:(?:is|are|was|were|has|have|already|comfortably|easily|now|been|in|effect|effectively) )*${EXCEEDS} (?:${AIMED}|(?:(?:the|our|their|that|them|it|those|any|of) )*(?:${NEXT} )*(?:target|goal|bar|level|them|it|that)?)(?: already)?`,
  'already (?:been |being )?(?:pass|passing|delivering|deliver|managing|manage|clear|clearing|outdo|outdoing|top|topping)|(?:already )?in the bag',
  `(?<! or )(?:easier|softer|gentler|less demanding|less ambitious|less stretching) than ${LAST_REACHED}`,
]

/** Words that tell that targets to come are spoken of. */
export const TO_COME = `${NEXT} (?:year )?(?:target|goal|bar)|target (?:coming|for next|for the coming|ahead|to come|they|we have set|weve set|put forward|that)|(?:coming|next|new) year|${AIMED}`

/** What a target was before: once it is said which way it was set, it says no more. */
export const THAN_BEFORE =
  '(?:than|at|to|as|with|from|since|over|on|compared with|compared to|versus|against|of) (?:(?:it|they|we|them|that|those|i) (?:was|were|is|are|did|had|stood|have been|has been|ever did) )?(?:(?:in|for|the|its|their|our|a|at) )*(?:previous|prior|preceding|predecessor|old|existing|outgoing|earlier|before|year before|yr before|one before|year prior|year previous|last year|last|this year|current|previously|last time)(?: (?:one|ones|target|year|figure|level|time|period|plan))*' // prettier-ignore

/** "the targets now set", "they have put forward": which targets are meant is told by "target". */
export const NOW_SET =
  '(?:now|newly|as now|just|being|as) (?:set|proposed|agreed|adopted|put forward)|(?:(?:they|we|service|@|weve|theyve|that|which|have|has|had|been) )+(?:put forward|proposed|suggested|come up with|tabled|adopted|pitched)' // prettier-ignore

/** For whom a target was set: nobody else's targets are kept. */
export const FOR_SELVES = `(?:for|given|give|giving|set|setting|allowed|granted|made|on) (?:ourselves|themselves|itself)(?: an?)?` // prettier-ignore
