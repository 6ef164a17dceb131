import type { Aspect } from '../../domain/question'

/** More sentences with a hole in them, as people say them at a desk or type them on a phone; written as the others are. */
export const SPOKEN_FRAMES: Readonly<Partial<Record<Aspect, readonly string[]>>> = {
  footnotes: [
    '@ NOTES (attached|added|given|recorded|made|printed)? (to|on|against|with|for|about|by|beside)? (it|them|that|this|figure|number)?',
    '@ (what|explain|why) (is|are|do|does|did)? (there)? NOTES (mean|means|say|says|refer to|stand for|for|about|there for|all about)',
    '(read|read out|reproduce|quote|copy|recite|print|paste|repeat|state|display|show|tell|present|supply|provide|send|list|spell out|write out|set out|set down|lay out|give|have|see|want|need|get|find|dig out) (me|us|i)? (out|in full)? (whatever|every|all|what|which)? (of)? NOTES (that|which)? (is|are|was|were|been|has been|have been|go|goes|come|comes|sit|sits|belong|belongs|appear|appears|apply|applies|stand|stands)? (attached|added|given|appended|printed|published|recorded|made|set)? NEAR @ (in full|word for word|verbatim)?',
    '(whatever|every|all|what|which) NOTES (that|which)? (is|are|was|were|been|has been|have been|go|goes|come|comes|sit|sits|belong|belongs|appear|appears|apply|applies|stand|stands|accompany|accompanies|qualify|qualifies) (attached|added|given|appended|printed|published|recorded|made|set|with|to|against|on|beside|under)? NEAR? @',
    '(what|does anything|anything|did anything|is there anything) (qualify|qualifies|qualified|qualifying|caveat|caveats) @',
    '(is|was|are|were) @ (subject to|caveated|footnoted|asterisked|starred|annotated|hedged about|hedged|heavily caveated|qualified)$',
    '(is|was|are|were|do|does|did) @ (subject to|come with|published with|printed with|reported with|given with|quoted with) NOTES',
    '(in|what do|what does|what did|what is in) NOTES (say|state|tell|mean)? (us|me)? (on|about|for|to|under|beside|of) @',
  ],
  'why not rated': [
    '(why|how come|on what ground|on what basis|for what reason|what reason|reason|explain why|explain how) (is|was|are|were|has|have|did|does|do)? @ (is|was|are|were|has|have|be|been|come|came|go|goes|went|gone|end|ended|left|stand|stands|sit|sits|show|showing|shown|appear|appears|remain|remains|remained|stay|stayed|still|down|get|got)? (be|been|up|out|left|as|down|through|by)? UNRATED',
    '@ (is|was|are|were|has|have|had|did|does|do|come|came|been left|was left|is left|left|remain|remains|shows|showing|with|got)? (been|be|got|as|up|out|left)? UNRATED (on here|there|here)? ASKS_WHY',
    '@ NOT_GIVEN RATED (on here|there|here|at all)? ASKS_WHY',
    '(why|how come|why is it|any reason why|any reason|explain why|what reason) (that)? @ NOT_GIVEN RATED (against it|next to it|on it|on here|there|here|at all)?',
    '@ HINDERS (that|it|this|them|that one|this one) (back)? (from)? (be|being|been|get|getting|have|having|receiving)? (given)? (any)? RATED',
    'HINDERS (us|you|anyone|anybody|council|them|outturn)? (back)? (from|able to|being able to)? RATING_IT @',
    'HINDERS RATED (for|of|on|to) @',
    '(what|whats) (is|would|do|will|does|did|are)? (it|we|you|outturn)? (need|needed|needs|take|missing|lacking|required|lack|waiting for|waiting on) (to|before|in order to|for|you can|we can|so we can|if we are to)? (you|we)? (can|could)? RATING_IT @',
    '(what|whats) (is|was|would|do|does|did)? (missing|lacking|needed|required|it take) (for|from|before|so that)? @ (to|can|could|to be able to)? (be|get|have)? (given)? RATED',
    '(explain|account for|reason|reason for|cause of|cause for|excuse for|justify|behind|what about|why) (absence|lack|want|omission|non appearance) (of) (any)? RATED (for|on|of|against|from|with|to|in|at|by|next to|beside) @',
    '(why|how come|explain why) (nobody|no one|noone|nothing) (has|have|could|can|did)? (be|been)? (able to)? RATED @',
    '(why|how come|how) (did|has|have|does|is) @ (escape|escaped|avoid|avoided|dodge|dodged|skip|skipped|duck|ducked) (being|having|getting)? RATED',
    '(why|how come) (is|are|was|were) (there)? no RATED (on|for|against|next to|beside|by|to|with|in|under|at|of) @',
  ],
  'next target': [
    '(if|suppose|supposing|say|were|should|before|in case) (we|i|cabinet|members|council|anyone|someone|somebody|committee|board|leader) (were|was|are|is|had|have|decide|decided|choose|chose|want|wanted|plan|planned|did|ever|go|went)? (to)? ALTER @ TARGET (and|then)? (what|where|which figure|what figure|what number|what level|what value) (would|will|do|did|is|are|should|might) (we|it|i|they|that)? (be)? (ALTERED|start|starting|come|coming|go|going)? (it|that)? (from|off)',
    'what would (we|i|they) be ALTERED @ TARGET from',
    '(change|difference|movement|shift|alteration|rise|increase|drop|cut) in @ TARGET (from|between) (last year|this year|one year|2020 21) (to|and) (this year|this|next year|the next|next|2021 22) (is|what is|whats|please)?',
  ],
  'why this rating': [
    '(what|whats) (is|was|has|have)? (go|goes|going|went|gone|happen|happened|happening|occurred|took place) (on|wrong|awry|amiss|astray|right|down|badly|well|so wrong|so well|so badly)? (with|at|to|in|on|over|around|for) @ (that|to|for|so that|such that|so)? (make|made|cause|have|let|mean|meant)? (it|they|them)? (to)? (come|came|end|ended|turn|turned|finish|finished|go|went|be|is|was|get|got|look|looked)? (out|up)? (like that|like this|like it did|so badly|so well|as it did|as it is|where it did|where it is|that way|this way|so poorly|so bad|so good|so high|so low|so)?',
    '(has|have|had|did|does|do) (anyone|anybody|someone|somebody|service|they|we|owner|manager|team|officer|department|he|she|council) (explain|explained|account for|accounted for|justify|justified) (away|to us|to anyone)? @',
    '(has|have|had|did|does|do) (anyone|anybody|someone|somebody|service|they|we|owner|manager|team|officer|department|he|she|council) (say|said|tell|told|give|given|gave|offer|offered|provide|provided|write|written|record|recorded|set|come|put) (up|out|forward|down|us|me|with)? (any|some)? (reason|explanation|account|excuse|story|cause|narrative|commentary) (for|about|on|as to|of|behind) @',
    '(has|have|had|did|does|do) (anyone|anybody|someone|somebody|service|they|we|owner|manager|team|officer|department|he|she|council) (explain|explained|say|said|tell|told|account for|accounted for|write|written|set out|put down) (us|me)? (what|why|how) (is|was|has|have)? (happened|happen|went|gone|go|going|caused|behind|led) (on|wrong|right)? (for|with|to|about|at|in|on|behind)? @',
    '(what|whats|what is it that) (is|was|has|have|would have|could have|might have)? (caused|causing|causes|made|makes|making|turned|turning|sent|sank|sunk|scuppered|cost|pulled|pushed|dragged|dented|lifted|boosted|knocked|held back|holding back|dragging down|dragged down|pulled down|pulling down|pushing up|pushed up|pulling up|underlies|underlying|responsible for|contributed to|contributing to|contributes to|resulted in) @ (to|being|be)? (miss|fall|drop|slip|fail|go|turn|come|end)? (up|out|off|short|behind|down|under|like that)?',
    '(story|background|reasoning|thinking|logic|context|root cause|driver|circumstances|tale) (behind|for|of|on|to|with|in) @',
    '@ (what|whats) (is|was|has)? (happened|went wrong|gone wrong|story|up|going on|matter|excuse|background|explanation|the reason|reason) (there|with that|with it|here)?$',
    '(reason|explanation|cause|driver|excuse|factor) (given|offered|put forward|recorded|stated|quoted)? (for|of|behind|to|in|on) @ (miss|missing|being|falling|outturn|performance|result|rating|shortfall|figure|slip|slipping|underperformance|drop|dip)?',
  ],
  standing: [
    '(can|could|may|should|shall|must|is) @ (safe to|ok to|okay to|fit to|to)? (be)? (quoted|published|relied on|relied upon|trusted|taken as final|taken as read|cited|released|banked|shared|printed|used publicly|treated as final)',
    '(has|have|had|did) (anyone|anybody|someone|somebody|they|we|head of service|manager|director|owner|boss|service|he|she|approver) (yet|ever)? SIGNED (off|off on|up)? @ (off)?',
    '(who|whom) (has|have|had|was|is|it|that)? (it|that)? (has)? SIGNED (off|off on)? @ (off)?',
    '(has|have|is|was|are|were) @ (be|been|being|gone|got|had)? (through|its|past)? (SIGNED|sign off|signoff|approval) (off|up)?',
    '(are|is|am) (we|i|anyone) (still|yet)? (waiting|waiting for|waiting on|awaiting|due|expecting) (a|any)? (final|finished|confirmed|audited|firm|firmer|definitive|better|settled) (figure|number|outturn|result|version)? (for|on|of|with) @',
    '(is|are|was|were) @ (last word|finished article|definitive|final answer|final position|final word|firm figure|actual or estimate|work in progress|a work in progress|done deal|still moveable|still moving|still to be confirmed|still to be agreed|pending|awaiting sign off|waiting for sign off|awaiting approval|waiting for approval)',
    '@ (can|could|may) (i|we) (quote|publish|use|rely on|trust|cite|print|release|share) (it|that|this)',
    '@ (has|is|was) (it|that|this) (been|be)? (SIGNED|SETTLED) (off)?',
  ],
  owner: [
    '(who|whos|which PERSON|what PERSON) (has|have|had|is|was)? (it that)? (let|letting|allowed|allowing) @ (to)? (slip|slide|drift|fail|go|miss|drop|fall|get|collapse) (away|by|back|behind|so|out|off|that|this|like|wrong|down|through)? (bad|badly|target|far|low|high|late|cracks|hand)?',
    '(who|whos|who is it that|which PERSON) (is|has|have|get|gets|got)? (carry|carries|carrying|take|takes|taking|hold|holds|holding|bear|bears|bearing|shoulder|shoulders|get|gets|have|has|having|assume|assumes) (can|responsibility|accountability|ownership|flak|blame|rap|reins|baton|brief|lead|charge|oversight|final say) (for|of|on|over|with) @',
    '(who|whos|who is it that|who is one that|who is one who|is it who) (own|owns|run|runs|manage|manages|handle|handles|lead|leads|oversee|oversees|report|reports|compile|compiles|collect|collects|look after|looks after) (on)? @',
    '(who|whom) (should|do|would|can|could|must|might|shall) (i|we|one) (be|best be|go and|go)? (speaking|talking|chasing|asking|contacting|ringing|emailing|calling|seeing|approaching|pestering|go to|going to|going) (to|with)? (about|re|on|for|regarding|over|concerning) @',
    '(who|whos) (has|have|had|hold|holds)? (got)? @ (on|in|under|among) (their|his|her|its) (plate|desk|patch|book|list|name|brief|remit|portfolio|wing|in tray|lap|watch|belt|charge)',
    'whose (desk|in tray|tray|plate|lap|list|patch|brief|remit|portfolio|court|shoulder) (do|does|did|is) @ (land|sit|fall|come|end up|lie|rest|on|in|under) (on|in|under|within|with)?',
    '@ (who|whos|whose|whom) (is|has|does|do|should|would|can)? (it|that|this)? (is)? (responsible|accountable|answerable|owner|own|owns|baby|job|lead|leads|in charge|run|runs|running|does|i ask|we ask|i speak to|i talk to|i ring|i email|i contact|i chase|contact|got it|looks after|name) (it|that|this|for it|for that|on it|of it)?',
    '(which|what|whose) name (is|go|goes|sit|sits|appear|appears|stand|stands|do i put|do we put|should i put) (against|on|next to|beside|to|by|alongside|for) @',
    '@ (and|with)? (named|lead|responsible|accountable|reporting|designated|nominated|measure|data|service|main|key|contact|senior)? (owner|lead|officer|manager|contact|person|lead officer|responsible officer|accountable officer|named officer|point of contact|contact point|custodian|holder)$',
    '(who|whos|whom) (is|would be|was)? (one|man|woman|person|guy|lady)? (go to|goto|port of call|first port of call|right person|best person|expert|brains|face|name|voice|man|woman|person to ask|one to ask|one to see|person to see|authority|keeper|guardian|custodian) (for|on|behind|of|about|over|re) @',
    'whose (head|neck|backside|job|hide|bacon|reputation) (is|are) (on|for)? (block|line|chopping block|chop)? (for|over|if|on|with|about) @',
    '(who|whos|which PERSON|what PERSON) (is it|is it that)? (that|who)? (fill|fills|filling|send|sends|sending|type|types|typing|key|keys|keying|enter|enters|entering|put|puts|putting|give|gives|giving|hand|hands|supply|supplies|return|returns|prepare|prepares|work out|works out|calculate|calculates|update|updates|maintain|maintains|feed|feeds|quote|quotes) (in|out|over|us|through|across|up|to us|off)? (with)? @ (in|over|to us|through|out|up)?',
    '(put|give|show|tell|find) (me|us)? (a)? name (against|on|to|for|beside) @',
    '(under|by|with|to|in|on|at|from) (which|what) PERSON (is|are|do|does|did|was|were|should|would)? @ (managed|run|held|owned|kept|fall|sit|come|rest|land|reported|overseen|handled|looked after|placed|lie|belong)?',
    '(which|what) PERSON (answer|answers|answering|carry|carries|take|takes|bear|bears|shoulder|shoulders) (responsibility|can|ownership|charge|accountability)? (for|of|on|over) @',
    '(under|in|within|through) whose (stewardship|leadership|oversight|direction|supervision|purview|wing|guidance|ownership|command|management) (is|are|do|does|did|was) @ (fall|come|sit|lie|run|managed|held|delivered)?',
  ],
  'golden thread': [
    '(why|what) (on earth|in the world|in heaven)? (do|does|did|are|is|should|would|must) (we|council|you|they|anyone|anybody) (bother|bothering|need|have|keep|choose|want|continue|still)? (to|on|with|about)? TRACKING @',
    '(what is|whats|what)? (point|purpose|use|sense|reason|value|good) (of|in|behind|for) (us|we|council|our|you|anyone|anybody)? TRACKING (track of)? @',
    'AIM (is|are|was|be|is it|was it|it is)? (it|that|which)? (is|are|be|gets|get)? (being)? (advance|advanced|served|serviced|supported|furthered|helped|delivered|met|addressed|promoted|moved on|pushed|pursued) (when|by|if|through|where|with|in|as) @',
    '@ AIM (do|does|did|is|are|was|would) (that|this|it|they|those)? (one)? (feed|feeds|support|supports|serve|serves|contribute|contributes|help|helps|sit|sits|come|comes|fall|falls|link|links|linked|tied|for|under|belong|belongs|advance|advances|deliver|delivers|go|goes|in) (to|into|in|under|with|for|towards)?',
    '@ (what is|what are|whats|what|which|name|give|tell|show|state|list) (me|us|is|are|of)? AIMS (and|or)? AIMS (and|or)? AIMS?',
    '(how|in what way|what way) (do|does|did|is|are|would) @ (help|helping|support|supporting|serve|serving|advance|further|contribute|contributing|benefit|matter|relevant|add) (to|with)? (PLAN|AIM|resident|council|us|people|anybody|anyone)',
    '(how|where|why) (do|does|is|are|was|were) @ (link|links|linked|tie|tied|connect|connected|relate|related|trace|traced|lead|feed|roll|map|mapped|come|go) (back|up|through|across)? (up|in)? (to|into|with|against|in)? PLAN',
    '(explain|show|tell|see|understand|know) (how|where) @ (link|links|tie|ties|fit|fits|feed|feeds|connect|connects|relate|relates|contribute|contributes|lead|leads|map|maps|trace|traces) (back|up|in|through|across)? (to|into|with|within|against|in|under)? PLAN',
  ],
  target: [
    '(what|where|which number|which figure) (is|was|were|are|did|had|have|has)? (we|they|council|service|you|everyone|team|weve|been)? (been)? (shoot|shooting|gunning|pushing|pitching|bidding|angling|playing|working|striving|driving|heading|trying|looking|going|hoping|aspiring|asking|pressing|reaching|targeting|seeking) (for|at|towards|to|to get|to hit|to reach|to see|to achieve)? (on|with|in|for|over|from|out of) @',
    'how (high|low|far|tough|ambitious|stretching|demanding|hard|easy|steep|stiff) (is|was|were|did|do|has|have) (bar|target|standard|threshold|hurdle|we|they|council|sight)? (be|been)? (set|pitched|fixed|put|placed|aim|aiming|raise|raised)? (bar|target|sight|hurdle)? (at|for|on|with|in|over) @',
    'what (would|will|should|might|do|does|did) (be)? (good|success|green|a pass|pass|on target|acceptable|satisfactory) (look like|mean|take|be)? (for|on|in|with|at) @',
    '(what|whats|which) (is|was|were|are)? (pass mark|hurdle|required level|goalpost|finishing line|finish line|ceiling|floor|minimum|maximum|limit|required figure|expected figure|expected level|expectation|desired level|desired figure|agreed level|agreed figure|set level|requirement|aspiration|commitment|promise) (set)? (for|on|of|with|in) @',
    '@ (what|where|how high|how low|how much|how many) (should|did|do|was|were|is|are|does|must|had|have|ought|would) (it|we|they|that) (need|needed|meant|supposed|expected|have|had|want|wanted|be|to|aiming|going|due|required|after|hoping)? (to|for)? (be|have been|get|get to|reach|hit|come in at|land|achieve|have reached|have hit|be at)',
    '(at|to|against) what (level|figure|number|mark|point|rate|percentage) (is|was|were|did|do|has|have) (target|bar|we|they)? (been)? (set|fix|fixed|pitch|pitched|put)? (target|bar)? (for|on|of)? @',
    '(at|against) what (is|was|were|are|do|does|did) @ (set|pitched|fixed|judged|measured|marked|assessed|rated|compared|held|be judged|be measured)',
  ],
}

/** Parts of these frames, named in them by their capitals. */
export const SPOKEN_PARTS: Readonly<Record<string, string>> = {
  ALTER:
    '(change|alter|move|raise|lower|revise|reset|amend|shift|adjust|tweak|increase|reduce|touch|loosen|tighten|ease|stretch|put up|bring down|push up|cut)',
  ALTERED:
    '(changing|altering|moving|raising|lowering|revising|resetting|amending|shifting|adjusting|tweaking|increasing|reducing|cutting|changed|moved|raised|lowered)',
  NOTES: 'NOTE (or|and|nor)? (any)? NOTE?',
  UNRATED:
    '(unrated|ungraded|uncoloured|unscored|unjudged|unassessed|unclassified|not (be|been|got|get|have|given|actually)? (given|assigned|awarded)? (any)? RATED|never (be|been|got)? (given)? RATED|isnt RATED|wasnt RATED|without (any|being|getting|having)? (given)? RATED|with no RATED|no RATED|minus RATED|lacking (any)? RATED|missing RATED|left blank|out of rag|not applicable)',
  NOT_GIVEN:
    '(hasnt|havent|hadnt|doesnt|dont|didnt|isnt|wasnt|arent|werent|cant|couldnt|wont|not|never|has not|does not|did not|has no|have no|got no|has got no|with no|has never) (be|been|being|got|get|have|had|receive|received|carry|show|showing)? (given|awarded|assigned|shown)? (any)?',
  ASKS_WHY:
    '(and|but|so)? (why|how come|whats reason|what is reason|what was reason|reason|what for|any reason|what reason|whats up|what is up|what gives|explain|please explain|can you explain|whys that|why is that|why is it|why not|for what reason|on what ground|on what basis|what stopped it|what is stopping it|whats stopping it|what happened)',
  HINDERS:
    '(what|whats|who|whos|anything|is anything|is there anything|something) (is|was|has|have|has been|would|could|are)? (stop|stops|stopped|stopping|prevent|prevents|prevented|preventing|keep|keeps|keeping|kept|hold|holding|held|holding up|held up|block|blocks|blocked|blocking|hinder|hinders|hindering|bar|bars|barring|in way of|stands in way of|standing in way of|stand in way of|stood in way of|gets in way of|getting in way of)',
  RATING_IT:
    '(rate|rating|score|scoring|grade|grading|judge|judging|assess|assessing|rag|ragging|rag rate|rag rating|colour|colouring|mark|marking|give RATED to|giving RATED to|give RATED for|put RATED on|putting RATED on|put RATED against|putting RATED against|assign RATED to|assigning RATED to|award RATED to|RATED for)',
  SIGNED:
    '(sign|signed|approve|approved|agree|agreed|confirm|confirmed|oked|okayed|check|checked|verify|verified|clear|cleared|rubber stamp|rubber stamped|finalise|finalised|endorse|endorsed|ratify|ratified|authorise|authorised|audit|audited|validate|validated|given sign off to|give sign off to|put name to)',
  TRACKING:
    '(measure|measuring|track|tracking|monitor|monitoring|collect|collecting|count|counting|record|recording|report|reporting|report on|reporting on|watch|watching|keep|keeping|keep tabs on|keeping tabs on|keep track of|keeping track of|keep an eye on|keeping eye on|keep eye on|log|logging|have|having|care about|caring about|bother with|bothering with|follow|following)',
}
