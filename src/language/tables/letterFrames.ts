import type { Aspect } from '../../domain/question'

/** More sentences with a hole in them, as they stand in letters and committee papers; written as the others are. */
export const LETTER_FRAMES: Readonly<Partial<Record<Aspect, readonly string[]>>> = {
  footnotes: [
    '(what|which)? (qualifying|explanatory|additional|supporting|accompanying|published|printed|official)? NOTE (that|which)? (is|are|was|were|has been|have been)? (published|printed|added|attached|appended|recorded|set out|set|shown|given|made|included|issued|placed|put) NEAR @',
    '(qualifying|explanatory|additional|supporting|accompanying) NOTE NEAR @',
    '(set out|lay out|spell out|list) NOTE (attached|added|given|appended)? NEAR @',
  ],
  trend: [
    '(is|was|are|were) @ (up|down|rising|falling|climbing|dropping|going up|going down|creeping up|creeping down)$',
    '@ (is|was|are|were|has|have|did|do|does) (it|that|they|those|these|this) (been|gone|go|going)? (up|down|rising|falling|climbing|dropping|rise|risen|fall|fallen|climb|drop|dropped|increase|increased|decrease|decreased)$',
  ],
  'why not rated': [
    '(on what basis|on what ground|for what reason) (is|was|were|are|has|have|did) @ (be|been)? (left|go|gone|allowed to go|remain|remained) (without|with no) (any|being)? RATED',
    '(why|how come) (is|was|were|are|has|have) @ (be|been)? (left|allowed to go|allowed to stay) (without) (any|being)? RATED',
  ],
  owner: [
    '(who|what|whom) (is|was)? (lead|responsible|named|accountable|relevant|right|best|designated|nominated|appropriate) (officer|manager|person|contact|colleague|director|official|individual) (is|was|would be|might be)? (for|of|on|over|behind|with) @',
    '(with|on|to) whom (do|does|did)? (accountability|responsibility|ownership|oversight) (for|of|over) @ (rest|rests|lie|lies|sit|sits|fall|falls|reside|resides|belong|belongs)',
    '(with|on|to) whom (do|does|did) (accountability|responsibility|ownership|oversight) (rest|lie|sit|fall|reside|belong) (for|of|over) @',
    '(in|under|on|against|at) whose (charge|hand|remit|name|watch|responsibility|control|portfolio) (is|are|was) @ (held|kept|registered|recorded|entered|listed|put|placed|managed|run)',
    'name (is|was) @ (held|kept|registered|recorded|entered|listed|put|placed)',
    '(who|whom|hu) (i|we|one) (should|shall|must|ought to|need to|have to|can|could|would|might|want to|had best|would best) (be)? (best)? (talk|talking|speak|speaking|write|writing|turn|turning|ask|asking|see|seeing|contact|contacting|ring|ringing|approach|approaching|address|addressing|chase|chasing) (to|with)? (about|re|on|for|regarding|over|concerning) @',
  ],
  'golden thread': [
    '(how|where|whereabouts) @ (link|links|tie|ties|fit|fits|feed|feeds|connect|connects|relate|relates|contribute|contributes|sit|sits|map|maps|lead|leads|belong|belongs) (back|up|in|through|across)? (to|into|with|within|against|in|under)? PLAN',
    'AIM @ (is|are|was|were|s)? (meant|supposed|intended|designed|there|expected|set up|said) to (support|serve|contribute|feed|help|deliver|achieve|advance|further|address|meet|promote) (to|into|towards|with)?',
  ],
  'next target': [
    '(will|is|are|has|have|was|should|must|can|could|wont|isnt|hasnt) TARGET (for|of|on|with) @ (going to|due to|to|now|likely to)? (be|been|being|get)? (raised|lowered|lifted|dropped|cut|eased|relaxed|softened|loosened|tightened|toughened|stretched|upped|put up|put down|brought down|pushed up|reset|moved|changed|altered|revised|shifted|reduced|increased|up|down|rise|fall|go up|go down|come down|move|change|rising|falling|stay|stay put|kept|held) TO_COME?',
    '(will|is|are|has|have|was|should|must|can|could|wont|isnt|hasnt) (bar|hurdle|threshold|standard|target|benchmark|ambition) (going to|due to|to|now|likely to)? (be|been|being|get)? (raised|lowered|lifted|dropped|cut|eased|relaxed|softened|loosened|tightened|toughened|stretched|upped|put up|put down|brought down|pushed up|reset|moved|changed|altered|revised|shifted|reduced|increased|higher|lower|tougher|easier|tighter) (for|on|of|with) @ TO_COME?',
    '(what|whats|anything|is anything|is there anything|something|is something|nothing|is nothing) (is|are|has|has been)? (changing|changed|change|different|new|moving|moved|altered|altering) (in|about|with|to|on|for) ((target|tgt|deadline|standard) (for|of|on|with) @|@ (target|tgt|deadline|standard)) TO_COME?',
    '(what|whats|where|wheres) (is)? (target|tgt|deadline|due date|cut off|time limit|standard|bar) (for|of|on) @ (now)? (moving|changing|going|shifting|switching|becoming|coming|dropping|rising|falling|slipping|tightening|turning) (in|into|to|up to|down to|forward to|back to|out to)?',
    '@ (is|are|be|get|getting|going|go|set)? (to)? (be)? (any)? (tighter|looser|higher|lower|tougher|easier|stricter|softer|harder|stiffer|steeper|gentler) (or (tighter|looser|higher|lower|tougher|easier|stricter|softer|harder|not|stiffer|gentler|same|unchanged))? (or same)? (for|in|over|from)? COMING',
    'COMING @ (need|needs|needed|has|have|must|should|ought|will need|will have|is meant|is supposed|is expected|is due|is required|are meant|are supposed) (to)? BE_AT (what|how much|how many|how low|how high|which figure|what figure)',
    'COMING (where|what|how high|how low|at what level|whats|wheres)? (is|has|have|was|will|are)? TARGET (for|on|of|with) @ (been|be|being)? (set|pitched|fixed|pegged|placed|put|positioned|drawn|struck|agreed)? (at|to)?',
    '(where|wheres|what|whats|how high|how low) (is|are|will)? TARGET (going to|due to|set to|to|will|meant to|likely to)? (be|sit|stand|land|go|end up)? (set|pitched|fixed)? (at|to)? (on|for|with|of) @ (in|for|under|over) (NEWLY|COMING) (plan|year)?',
    '(what)? (are|is)? (we|they|you|council|service|were|theyre|youre) (are|is)? (currently)? (propose|proposing|suggest|suggesting|recommend|recommending|planning|minded to set|looking to set) (as|for|on)? TARGET (for|on|of|against) @ TO_COME?',
    '(what|where) (is|are|will|whats)? @ (is|are|will|due|meant|supposed|expected|going)? (to)? (be)? (aiming|aim|shooting|shoot|heading|working) (at|for|towards|to) (in|for|over)? COMING',
    'whats @ (going to be)? (aiming|aim|shooting|heading|working) (at|for|towards|to) (in|for|over)? COMING',
    '(what|where|how high|how low) @ (one)? (has|have|need|needs|must|ought|will need|will have|is due|is expected|is meant|is supposed|is going) (to)? (be|get|reach|hit|achieve|deliver|attain|meet|come in) (to|at)? (in|for|over|by)? COMING',
    'where (do|does|is|will)? TARGET (for|of|on) @ (go|goes|going|move|moves|moving|head|heads|heading|stand|stands) (to)? (from here|next|after this|hereafter|COMING)',
    'where @ TARGET (go|goes|going|move|moves|moving|head|heads|heading|stand|stands) (to)? (from here|next|after this|hereafter|COMING)',
  ],
  target: [
    '(how many|how much|how few|what number of) @ (must|should|ought|need|needs|have|has|are|were|did) (we|they|you|council|service|team|anyone) (have|need|meant|supposed|expected|due|required|obliged|committed|bound|aiming|planning|hoping|down|signed up|promise|commit|agree|pledge|undertake|aim|plan|hope|mean) (got)? (to)? (run|hold|deliver|develop|build|make|get|do|put on|provide|lay on|give|offer|process|answer|see|collect|complete|reach|have|raise|take|achieve)? TO_COME?',
    '(how many|how much|how few|what number of) @ (must|should|ought) (we|they|you|council|service|team|anyone) (to)? (run|hold|deliver|develop|build|make|get|do|put on|provide|lay on|give|offer|process|answer|see|collect|complete|reach|have|raise|take|achieve) TO_COME?',
    '@ (need|needs|needed|has|have|had|must|should|ought|is meant|is supposed|is expected|is due|is required|are meant|are supposed|was meant|was supposed|were meant|were supposed) (to)? BE_AT (what|how much|how many|how low|how high|which figure|what figure) TO_COME?',
    '(what|which) (level|figure|number|percentage|result|standard|rate)? (are|were|is|do|did) (we|they|you|council|service) (expecting|expect|wanting|looking for|working to|working towards|aiming for|aiming at|seeking|targeting|planning for|allowing for|assuming|hoping for|going for|demanding|asking for|asking|demand) (of|from|for|on|with|in|out of)? @ TO_COME?',
    '(what|which) (level|figure|number|percentage|rate|standard)? (of)? @ (are|were|is) (we|they|council|service) (working to|working towards|aiming for|aiming at|expecting|targeting|going for|planning for|allowing for|assuming|hoping for) TO_COME?',
    'TARGET (for|on|of|with) @ (been|be|being)? (pitched|pegged|positioned|drawn|struck|fixed|settled) (at)?',
    '(what|which) (level|figure|standard|mark|bar|number|rate|threshold|ambition|expectation) (has|have|had|was|were|is|are)? (been|being)? (set|agreed|fixed|laid down|put down|specified|stipulated|approved|adopted|asked|expected) (for|on|against|of|from) @',
    'what (we|they|council|service|team) (were|was|are|is|had been|have been) (meant|supposed|expected|due|trying|hoping|asked|aiming|required) to (get|achieve|reach|hit|make|manage|deliver|attain|be) (to|at|for)? (on|for|with|in|over|by) @',
  ],
  standing: [
    '(is|was|are|do|does) (that|this|it)? # MOVED? (for|on|in|of|against) @ (that|it|this)? (cover|covering|based on|for|represent|be)? WHOLE_YEAR',
    '# MOVED? (for|on|in|of|against)? @ (is|was|does|do) (that|it|this) (cover|for|represent)? WHOLE_YEAR',
    '(is|was|are) (that|this|it)? @ WHOLE_YEAR',
    '(upon|on|over|for|to)? (what|which|how many|how much|how much of) (span|period|part|stretch|number|portion|spell|length|run|amount)? (of)? (month|year|data|time|quarter|month data)? (is|are|was|were|do|does|did) (published|reported|stated|quoted|printed)? @ (or @)? (rest|stand|cover|based|drawn|draw|run|represent|rely|built|founded|calculated|worked out|taken|measured|extend|relate|refer|pertain|apply|belong) (on|over|for|from|upon|to)? WHOLE_YEAR?',
  ],
  figure: [
    'how (big|large|much|deep|steep|great) (of)? (cut|reduction|drop|fall|saving|increase|rise|improvement|decrease|growth) (in|of|on|to)? @ (did|do|does|has|have|are|were|is)? (we|they)? (get|achieve|make|manage|see|deliver|got|made|achieved|seen|had)?',
    '(how|what) @ (look|looks|looked|fared|fares|stood|turned out|came out|shaped up|finished) (like)? (in|for|at)?',
  ],
}
