const NOT =
  '(?:not|isnt|arent|wasnt|werent|dont|doesnt|didnt|hasnt|havent|hadnt|cant|cannot|couldnt|never|nobody|no one|nowhere)'

const SOME = '(?:any|some|most|all|many|several|a few|a lot|loads|one|two|three|four|five|six)'

const WHOSE = '(?:its|their|his|her|our|your|the|my)'

const THEY = '(?:it|they|we|u|you|he|she)'

const INTENDED =
  '(?:set out|should|ought|said|promised|planned|meant|supposed|want|wanted|need|needed|aimed|hoped|intended|agreed|expected|would like|reckoned)'

const TAIL =
  '(?: (?:to|it|them|thing|have|be|been|do|done|would|get|hit|reach|meet|deliver|achieve|we|they|for|land|come))*'

/** "what it said it would", "where we wanted it to" */
const STATED = `${THEY} (?:(?:had|have|has|were|was|are|is|all) )?${INTENDED}${TAIL}`

/** More ways of missing: falling down, dropping the ball, missing some targets. */
export const MISSED_MORE: readonly string[] = [
  '(?:fell|fall|falling|fallen) (?:down|flat)(?: on)?(?! (?:since|from|compared|against|by|year|quarter|last|over|on last))',
  '(?:slip|slipped|slipping|tripped|tripping|trip|slip) up(?: on)?',
  '(?:drop|dropped|dropping|taken|took) (?:the ball|(?:their|our|its|his|her|the) eye off the ball)(?: on| with)?',
  `(?:missing|missed|miss) (?:out )?(?:on )?${SOME}(?: of)?(?: ${WHOSE})? (?:target|tgt)`,
  '(?:come|came|coming) (?:a cropper|(?:up )?(?:lacking|wanting)|off second best)',
  '(?:gone|went|going|go) (?:pear shaped|south|awry|astray|belly up|off the rails|off the boil|to pot|by the wayside|by the board)',
  '(?:let slip|letting slip|fallen by the wayside|fell by the wayside|fall by the wayside|off the pace|off the boil|under par|sub par|below par)',
  '(?:botch|bungle|fluff|flunk|flop|muff|foul up)(?:d|ed|ped|ing)?(?: on)?',
  '(?:bungling|flopping|bombed|messed up|mess up|screwed up|cocked up|slipped up|fouled up|foul up|blew it|blown it)(?: on)?',
  '(?:cock|cocked|cocking|screw|screwed|screwing|mess|messed|messing|foul|fouled|fouling|bugger|buggered|buggering|fuck|fucked|fucking|ballsed|ball|muck|mucked|mucking|botch|botched|stuff|stuffed|stuffing|goof|goofed|loused|louse|effed|eff) (?:it |that |this |them )?up(?: on)?',
  '(?:made|make|making) (?:a |an )?(?:mess|hash|pig ear|dog dinner|botch|bad job|poor job|pigs ear|dogs dinner) of',
  `${NOT} (?:(?:manage|managed|quite|really|able|to|we|they|it) ){0,4}(?:pull|pulled|carry|carried|bring|brought) (?:it |them |that )?off`,
  '(?:found|be|been|were|wa|was) (?:to be )?wanting',
  '(?:bit|bite|biting) the dust|(?:slip|slipped|slipping) through (?:our|the|their|its) (?:finger|net)',
  '(?:gone|went|going|go) (?:tit up|west|to the dog|to seed|for a burton|sideway|down the pan|down the tube)|(?:came|come|coming) to grief',
  'target (?:that |which )?(?:we|they) (?:didnt|did not|couldnt|could not|failed to|never) (?:quite |actually )?(?:manage|managed)(?! to)(?: it)?',
]

/** More ways of meeting: delivering on target, coming in where it was wanted, doing what was said. */
export const MET_MORE: readonly string[] = [
  '(?:deliver|delivered|delivering|bring in|brought in|bring home|brought home|complete|completed|bring|brought) (?:bang |right |comfortably )?(?:on target|on or above target|to target|to plan)',
  `(?:came|come|coming|landed|finished|ended|ended up|turned out|got|ran) (?:in |out |up )?(?:where|as|at what|to where|just where|exactly where) ${STATED}`,
  'did (?:we|they) (?:actually |in fact )?(?:meet|make|reach|attain)(?! (?:with|about|to|at|on|in|this|last|for|a|an|any|up|our|the|their)\\b)',
  '(?:pull|pulled) (?:it |them |that )?off',
  '(?:aced|cracked it|sailed through|sailed past|romped home|did the business|done the business|passed muster|delivered the goods|came up to snuff)',
  `(?:did|do|done|doing) (?:exactly |just |precisely )?what ${STATED}`,
]

/** "that we can rate", "can we put a rating on" */
export const RATED_MORE: readonly string[] = [
  '(?:can|could) (?:we|they|anyone|be) (?:(?:actually|really|properly|fairly|currently|be) )*(?:rate|rated|score|scored|judge|judged|assess|assessed|grade|graded|put a rating (?:on|to|against)|put a rag (?:on|to|against)|give a rating(?: to)?|given a rating|rag rate|rag)',
  '(?:we|they) (?:can|could|were able to|are able to|managed to) (?:(?:actually|really|properly|fairly) )*(?:rate|score|judge|assess|grade|put a rating (?:on|to|against)|give a rating(?: to)?)',
]

const RATE = '(?:rate|score|assess|judge|grade|evaluate|rag|give (?:it|them )?a rating|give a rating)'

const RATING = '(?:rating|rag rating|rag status|rag|score|grade|colour)'

/** "did not score green", "fail to score highly": a rating that was not had, and not none. */
const NOT_SO = '(?! (?:well|highly|high|low|above|below|on|against|as|by|red|amber|green))'

const LEFT = '(?:left|leaving|ended up|end up|ending up|gone|went|going|remain|remaining|remained|sat|sitting)'

const WITHOUT = '(?:without(?: a| any| an)?|with no|with nothing for a)'

/** "it wasn't possible to rate", "left without a RAG" */
export const NOT_RATED_MORE: readonly string[] = [
  `(?:fail|failed|failing|struggle|struggled|struggling) to (?:(?:be|get|actually|properly|even) ){0,2}${RATE}(?:d|ed)?${NOT_SO}`,
  `(?:did|could|can|do|have|were|are|would) (?:we|u|you|they|it|one) (?:not|never) (?:(?:been|be|able|manage|managed|get|actually|to|in|a|position) ){0,4}${RATE}(?:d|ed)?${NOT_SO}`,
  `it (?:(?:isnt|wasnt|is not|was not|has not been|hasnt been|proved not|never proved) (?:\\w+ )?(?:possible|feasible|practicable)|(?:is|was|wa|has been|proved|has proved) (?:\\w+ )?impossible) to ${RATE}`,
  `(?:was|is|were|has) it (?:(?:been|proved|simply|just) )*(?:impossible|not possible|not feasible) to ${RATE}`,
  `${LEFT} ${WITHOUT} ${RATING}`,
  `(?:the )?${RATING}(?: (?:column|box|field|cell))? (?:(?:is|are|wa|was|were|been|left|has been|have been|still) ){1,2}(?:blank|empty)`,
]

const TARGET = '(?:target|tgt|goal)'

export const NO_TARGET_MORE: readonly string[] = [
  `${LEFT} ${WITHOUT} ${TARGET}`,
  `${NOT} (?:(?:we|they|anyone|anybody|ever|yet|actually|been|has|have|had) ){0,4}(?:set|given|agreed|put|fixed) (?:u|us|ourselve|ourselves|ourself|themselve|themselves|itself|them|it|these|those) (?:a |any )${TARGET}`,
  `(?:blank|hole|nothing|dash|zero) (?:in|under|against) (?:the |a |their |its )?${TARGET}(?: (?:column|box|field|cell))?`,
  `gap (?:in|under) (?:the |a |their |its )?${TARGET}(?: (?:column|box|field|cell))?`,
  `gap against (?:the |a |their |its )?${TARGET} (?:column|box|field|cell)`,
  '(?:target|tgt) free',
  '(?:(?:n|and) a|not applicable|nil) (?:as|for|in|under|by way of) (?:a |an |the |its |their )?(?:target|tgt)',
  '(?:target|tgt) (?:(?:is|are|of|read|say|shown|down|as|column|marked|set|to) ){1,3}(?:(?:n|and) a|not applicable)',
  '(?:nothing|no goal|no number) to (?:aim (?:at|for)|(?:judge|measure|hold|rate|compare|assess|set|check)(?: (?:it|them|u|us|that|those|these|figure|result))* (?:by|against|to|with))',
]

const FIGURE = '(?:figure|outturn|out turn|result|data|value|actual|number|reading|score)'

/** Who still has to send a figure is of the returns, and not of what is held. */
const NOT_YET = '(?! (?:yet|still|so far|from|in yet|for this|for the quarter|this quarter|in))'

export const NO_FIGURE_MORE: readonly string[] = [
  `${LEFT} ${WITHOUT} ${FIGURE}`,
  '(?:came|come|coming|handed|sent|returned|reported|submitted|went) (?:back |in |over )?(?:as |a )?(?:blank|empty)',
  `${NOT} (?:(?:we|they|you|u|ever|actually|got|get|hold|had|have) ){1,4}(?:a |an |any )${FIGURE} (?:for|on|against)(?! (?:this|the|our|your|it|last|next|all|each|every))`,
  `(?:nobody|no one) (?:has |have |had |ever |actually |could )*(?:gave|given|give|supplied|supply|provided|provide|recorded|record|produced|produce|entered) (?:u |us |them )?(?:a |an |any |the )?${FIGURE}${NOT_YET}`,
  '(?:nothing (?:wa |was |has been |is |got )?(?:recorded|entered|noted|written down)|(?:recorded|record|entered|enter|noted) nothing)(?! (?:yet|still|so far|this quarter|from))',
  `(?:blank|gap|hole|nothing|dash) (?:in|under|against) (?:the |a |their |its )?(?:figure|outturn|out turn|result|data|value|actual)(?: (?:column|box|field|cell))?`,
]

/** What a pattern here may begin with, beside what others do. */
export const JUDGED_OPENERS: readonly string[] =
  'bit bite biting target and pull pulled gone went let letting off under sub below botch bungle fluff flunk flop muff muffed fouled foul blew blown flunking botching bungling fluffing flopping botched bungled fluffed flunked flopped bombed messed mess screwed cocked make making aced cracked sailed romped passed n nil nothing recorded record entered enter noted cannot is has the rating rag score grade colour we they it slip slipped slipping trip tripped tripping drop dropped dropping took taken missing missed miss found be been were was wa deliver delivering bring brought complete completed finished turned got did do done doing left leaving going gone went remained sitting handed sent returned reported submitted no hole gap dash zero never none neither wait need require requiring expecting due want escape escaped escaping dodge dodged dodging avoid avoided avoiding skip skipped duck ducked evade evaded cock cocking screw screwing messing fouling bugger buggered buggering fuck fucked fucking ballsed ball muck mucked mucking stuff stuffed stuffing goof goofed loused louse effed eff'.split(
    ' ',
  )
