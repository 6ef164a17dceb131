import type { Aspect } from '../../domain/question'

/**
 * Sentences with a hole in them, by the side of a measure that they ask for: "@" is the measure, by name or as "it". Words in
 * brackets are choices, and what ends in "?" may be left out. Small words ("the", "please") are not written, and stand anywhere.
 * The first that fits counts.
 */
export const MEASURE_FRAMES: readonly (readonly [about: Aspect, frames: readonly string[]])[] = [
  [
    'trend',
    [
      '(since)? when (did|has|was|had|is) @ (been)? (first|last|start|started|begin|began|stop|stopped|cease|ceased|actually|finally|ever)? (to)? (go|going|gone|went|turn|turning|turned|become|became|being|be|get|slip|fall|drop|dip|drift|move|change|changed|switch)? (into|to|below|off|from|in)? (been)? (in)? (red|amber|green|yellow|bad|worse|better|good|downhill|wrong|off target|off track|target)',
    ],
  ],
  [
    'footnotes',
    [
      '(what|explain|show|read|read me|read out)? (is|was|are|do|does|did)? (one|two|three|little|double|small)? NOTE (attached|added|given)? NEAR @ (mean|say|state|stand for|about|for|tell|refer to|signify|indicate|denote)?',
      '@ NOTE$',
      '@ (has|have|with|got) NOTE',
      '(does|do|did|has|have|is|are|why does|why is|why has) @ (have|got|come with|carry|carrying|get|marked with) (any|some|one|two)? NOTE',
      '(what|which) NOTE (go|goes|come|comes|sit|sits|stand|stands|was given|is given) (with|to|under|beside|against|for|on) @',
      'NOTE (text|wording) (for|of|on|to) @',
    ],
  ],
  [
    'why not rated',
    [
      '(what|who|anything) (is|was)? (stop|stops|stopped|stopping|prevent|prevents|prevented|preventing|keep|keeps|keeping|kept|holding|held) @ (back)? (from)? (be|being|been|get|getting|having|receiving)? (given|assigned|awarded)? (any)? RATED',
      '(why|how come|reason) (is|was|are|were|did|has|have) @ (be|been)? (left|go|gone|end up|ended up|come out|came out|remain|remained|shown|show|appear) (out|unrated|blank|without RATED|with no RATED|not RATED)',
      '(why|how come|reason) (is|was|are|were) @ (left out of|excluded from|missing from|absent from|omitted from) (rag)? RATED',
      'why (has|have|was|were|is|are) no RATED (been)? (assigned|given|awarded|made|attached|put|shown|recorded|set|applied) (to|on|against|for|of) @',
      '(why|how come) (isnt|wasnt|hasnt|havent|didnt|doesnt|dont|cant|cannot|couldnt|wont|not) (you|we|anyone|it)? @ (be|been|being|get|got|gotten|have|having|received|receive|given|awarded|assigned)? (given|awarded|assigned|got|get)? (any)? RATED',
      'why (did|have|has|could|can|do|does|would) (you|we|they|it|anyone)? not (be|been)? RATED @',
      'why (havent|hasnt|didnt|couldnt|cant|cannot|wont|wouldnt) (you|we|they|anyone) RATED @',
      '(reason|explanation|cause) (for|why|that|of|behind)? @ (is|was|has|have|being|could|can)? (not|unrated|isnt|wasnt|hasnt|couldnt|cannot|cant) (be|being|been)? (given)? RATED?',
      '(on what ground|on what basis|for what reason) (is|was|has|have|did|does|could|can) @ (not|never) (be|been|have|get|got|given)? RATED',
    ],
  ],
  [
    'why this rating',
    [
      'what (drove|drive|drives|led to|lead to|accounts for|account for|accounted for|explain|explains|explained|lay behind|lies behind|pushed|dragged|hit|hurt|brought about|sits behind|did for) @',
      'on what (ground|basis) (is|was|did|has|have|were|are)? @ (be|been)? (rated|judged|marked|scored|red|amber|green|missed|given|graded|assessed)? (as|so)? (it|they)? (was|is|were)?',
      'for what reason (is|was|did|has|have|were|are) @',
      '(account for|justify|justification for|defend) @',
      '(what|who|whats) (is|was|are)? (to blame for|at fault for|the cause of|the reason for|the matter with|the issue with|the problem with|the trouble with|wrong with|up with|going on with|gone on with|happening with|happened with|happened to|gone wrong with|behind) @',
      'how (do|does|did|would|can|could) (you|we|they|finance|service) (explain|justify|account for|excuse) @',
      'how (is|was|were) (rating|rag|colour|score|verdict) (of|for|on|against) @ (arrived at|reached|worked out|decided|given|come to|calculated|set)',
      '(rating|rag|colour|score|verdict) (of|for|on|against) @ (arrived at|worked out|decided|calculated)',
      '(any|what|is there|was there|show)? (commentary|narrative|excuse|reason|explanation|rationale) (is|was|been|there)? (given|offered|recorded|supplied|put forward|provided)? (on|for|about|against|behind|with|to) @',
      '@ (commentary|narrative|excuse|rationale|explanation|story)$',
      '(what|any|which)? (corrective|remedial|recovery)? action (is|are|was|being|been|be)? (being|been)? (taken|planned|agreed|proposed|needed|required)? (on|for|about|against|over|to fix|to improve|to address|with) @',
      'what (is|are|was|were|has)? (we|they|service|anyone|anybody|being|been)? (doing|done|planning) (about|on|to fix|to improve|to turn round|to address|with) @',
      'what (did|do|does|has|have) (service|team|owner|manager|department|officer) (say|said|tell|give|write|put) (about|on|for|of|against) @',
      'talk through why @ (is|was) (where|what|how|as) it (is|was)',
      '(why|how come) (is|was|are|were|did|has|have|does|do) @ not (being|be|been|getting|get)? @',
      '(why|how come) (are|did|do|have|were|could|can|is) (we|they|council|finance) not @',
      '(why|how come) (arent|didnt|dont|havent|werent|couldnt|cant|isnt) (we|they|council|finance) @',
      '(why|how come) (is|was|are|were|did|has|have|does)? @ (where|what|how|as) (it|they) (is|was|are|were)',
    ],
  ],
  [
    'standing',
    [
      '!(how|what|where|why|which|whats) (is|are|was|do|does|did) @ (it|that|this)? (cover|covering|based on|for|include|represent|relate to|only for|only cover|is it|is it for|is that)? (full|whole|entire|all of|all|part of|only part of|part|complete|nine month|9 month|twelve month|12 month) (of)? (year|twelve month|12 month|year figure)',
      '@ (is|was) (it|that|this) (for)? (full|whole|entire|part|complete|full of) (year)',
      '(what|which|how many) (period|month|date|part of year) (do|does|is|did) @ (cover|run to|for|based on|relate to|include|represent)',
      '(is|are|was|were|does|do) @ (now|yet|still|count as|any)? SETTLED',
      '(may|might|could|can|should|will|would|is|are|does) @ (be likely to|likely to|going to|liable to|yet to|still to|due to|be about to)? (move|be revised|be restated|be altered|be amended|be updated|be corrected|be confirmed|be audited|be finalised|alter|shift|be changed|change again|still change|get revised|get changed)',
      '(may|might|could|can|will|would) @ (change|changed)$',
      '(can|could|may|should|shall|ok to|okay to|safe to|is it ok to|is it safe to|are we ok to|are we safe to) (i|we|they|anyone)? (safely|publicly)? (quote|publish|use|cite|rely on|trust|share|release|print|announce|go public with|put out|stand behind|stand by|bank on|report) @ SAID_TO?',
      'how (final|firm|certain|reliable|solid|definite|sure|settled|secure|provisional|trustworthy|accurate|robust) (is|are|was) @',
      '(are|is|am) (we|i|everyone|anyone|they) (sure|certain|confident|happy) (about|of|on|with|in) @',
      '(has|have|had|was|were|is) @ (be|been|being)? (finalised|finalized|signed off|signed|audited|agreed|verified|validated|confirmed|approved|locked|locked down|ratified|settled|checked|nailed down|firmed up|quality assured) (by|off|yet)?',
      '(status|standing) (of|for|on|attached to|attaching to) @',
      '(what|which) (status|standing) (do|does|did|has|have|is|are)? @ (have|has|got|hold|holds|carry|carries|enjoy|is|of)? BEFORE_USE?',
      '(whether|if) @ (is|was|has|can|may|might|could|will|should|to)? (been|be|get)? (SETTLED|signed off|approved|audited|agreed|verified|validated|finalised|checked|move|change|changed|revised|restated|quoted|published|used|relied on|trusted|subject to change) SAID_TO?',
      '(sure|certain|confident|positive|promise|guarantee) (that)? @ (wont|will not|isnt|is not|cant|cannot|doesnt|not) (be|going to|still|get)? (be)? (revised|change|changed|move|moving|restated|altered|amended|provisional|shift)',
      '@ (final|confirmed|provisional|signed off|approved|official|definite) or (not|final|confirmed|provisional|estimated|draft|estimate)',
    ],
  ],
  [
    'owner',
    [
      '(who|whom|hu) (is|are|was)? (own|owns|owned|run|runs|manage|manages|handle|handles|handled|handling|report|reports|submit|submits|provide|provides|supply|supplies|give|gives|gave|gives us|do|does|deal with|deals with|answer|answers|look after|looks after|cover|covers|lead|leads|lead on|leads on|oversee|oversees|hold|holds|have|has|got|has got|keep|keeps|compile|compiles|produce|produces|collect|collects|monitor|monitors|champion|champions|sponsor|sponsors|over|carry the can for|carries the can for|carry can for|carries can for) (figure|number|data|return|pen|responsibility|charge)? (for|on|of)? @$',
      '(who|whom|hu) (is|are|was)? (one)? (answerable|responsible|accountable|on hook|in charge|lead|owner|over|looking after|dealing with|managing|running|handling|covering|leading|contact|person|lead officer|named officer|responsible officer|manager|boss|head) (for|of|on|over|about|behind|with|named against)? @',
      '(who|whom|hu) (do|should|would|can|could|shd|must|might|shall|is best to|best to) (i|we|one|someone|members)? (need to|have to|go and|want to)? (talk|speak|ask|ring|call|phone|email|mail|contact|chase|see|go|approach|nag|badger|bother|collar|pester|hassle|message|write|get hold of|turn|thank|blame|address|direct questions|raise|take) (to|with|up)? (about|re|on|for|regarding|over|concerning|with|up)? @',
      'whose (responsibility|remit|job|measure|baby|patch|area|kpi|problem|desk|department|team|charge|name|hand|door|watch|domain|shout) (is|are|was)? @',
      'whose (is|are|was)? @ (is|was)? (it|that|this)?$',
      '(in|under|on|at|within) whose (charge|hand|remit|area|name|watch|responsibility|control|door|desk|portfolio) (is|are|was|do|does)? @ (sit|fall|lie|rest|come)?',
      '(with|to|on) whom (do|does|did|is) @ (rest|lie|sit|belong|fall|reside|stay|assigned|allocated)',
      '(who|whom) (do|does|did|is) @ (rest with|lie with|sit with|belong to|fall to|belong|down to|assigned to|allocated to|come under|report to|under)',
      '(who|hu) @ (is|are|was) (it)?',
      '(who|whom|which PERSON) @ (belong|belongs|sit|sits|rest|rests|lie|lies|is|are|was|fall|falls|come|comes) (to|with|under|owned by|run by|down to|reported by|managed by)',
      '(down to|up to) (who|whom) (is|are) @',
      '(which|what) PERSON (is|are|do|does|has|have|had)? (responsible|accountable|answerable|own|owns|look after|looks after|looking after|run|runs|manage|manages|in charge|lead|leads|deal|deals|handle|handles|report|reports|hold|holds|hold pen|got|submit|submits|provide|provides) (for|of|on|with)? @',
      '(which|what) PERSON (is|do|does|has|have) @ (in|with|under|belong|belong to|sit in|sit with|sit under|come under|fall under|fall to|part of|owned by|run by|managed by|reported by)',
      '(name|contact|email|number|detail|contact detail) (of|for)? PERSON (for|of|on|behind|in charge of|responsible for) @',
      '@ (owner|lead|contact|manager|lead officer|who|responsible officer)$',
    ],
  ],
  [
    'golden thread',
    [
      'what (is|was|are|s)? @ (is|was|are)? (for|there for|in aid of|all in aid of|meant to do|designed to do|intended to do)$',
      'what (is|was|are)? @ (is|was|are)? (in aid of|all in aid of|there for) (in|for)? PLAN',
      '(why|what) (do|does|did|are|is|should|would) (we|council|you|they) (even)? (measure|measuring|track|tracking|monitor|monitoring|collect|collecting|count|counting|record|recording|bother with|bother measuring|bother counting|care about|keep tabs on|keep) @',
      'what (do|does|did|is|will|would|should) @ (help|helps|helping) (us|council)? (to|with|towards|do|achieve|deliver)? (achieve|deliver|do)?',
      'what (do|does|did|is) @ (achieve for|do for|ladder up|roll up|roll|rolled|feed|lead|build|contribute|go|link|tie|tied|connect|relate|count|add) (up|in|back)? (to|into|towards|toward|for)',
      'AIM (do|does|did|is|are|was|be)? @ (be|being)? (in|for|under|support|supports|supporting|serve|serves|serving|sit|sits|come|comes|fall|falls|fit|fits|tied|linked|mapped|map|belong|belongs|contribute|contributes|contributing|feed|feeds|help|helps|hang|relate|relates|reported|report|listed|filed|placed|part|advance|further|deliver|delivers|address|go|goes|assigned|allocated|meant to support|supposed to support|meant to serve|supposed to serve) (in|into|to|under|with|against|off|of|for|within|towards|beneath|below)?',
      '(by way of|via|through|and|with|from)? (which|what)? AIMS (and|or)? AIMS? (is|do|does|are|was) @ (reported|fall|come|sit|belong|appear|listed|held|placed|put|filed|contribute|relate|lead|serve|support|attached|assigned|linked|mapped)? (under|to|against|in|beneath|for)?',
      '(where|how|whereabouts|which bit of|which part of|what part of|what bit of|what section of|which section of) PLAN? (do|does|is|are|was|did) @ (fit|sit|come|go|appear|figure|feature|belong|connect|link|linked|relate|tie|contribute|stand|live|feature|slot|hang|mentioned|covered) (in|into|within|to|with|on|under|back to|up to)? PLAN',
      '(where|how|whereabouts) (do|does|is|are) @ (fit|fit in|slot in|belong|come in)$',
      'track @ (up|upward|upwards|back|through|across|to|into|against) (to|into|against)? (PLAN|AIM|AIMS)?',
      '(trace|follow|map|link) @ (up|upward|upwards|back|through|across)? (to|into|against)? (PLAN|AIM|AIMS)? (that)? (it|they|that)? (serve|serves|support|supports)?',
      '@ (got to do|have to do|has to do|to do) (with|w) PLAN',
      'what (is|has|have|do|does)? @ (got|have)? to do (with|w) PLAN',
      '(what|which)? (is|was)? (purpose|point|use|aim|objective) (of|in|behind) (measuring|counting|having|tracking|monitoring|recording)? @$',
      'what (good|use) (is|does|do|are) @ (do)?',
      '(priority|key aim|outcome|golden thread|line of sight|corporate plan|corp plan|corporate priority) (and|or)? (priority|key aim|outcome)? (and|or)? (outcome)? (for|of|behind|above|from|over) @',
    ],
  ],
  [
    'next target',
    [
      '(did|has|have|was|is|will)? (somebody|someone|anyone|anybody|they|council|finance|cabinet|member)? (change|changed|move|moved|alter|altered|revise|revised|raise|raised|lower|lowered|reset|shift|shifted|tweak|tweaked|upped|bump|bumped|hike|hiked|ratchet|ratcheted|slacken|slackened|relax|relaxed|soften|softened|toughen|toughened|stiffen|stiffened|stretch|stretched|drop|dropped|cut|ease|eased|tighten|tightened|loosen|loosened|trim|trimmed|nudge|nudged) (up|down)? @? TARGET (for|on|of)? @? (been)? (changed|moved|altered|revised|raised|lowered|reset|shifted)? (between|across)? (2 year|two year|both year)?',
      '(are|is|were) (we|they|you|council|cabinet|finance|service|anyone|somebody) (now|going)? (upping|raising|lifting|lowering|dropping|easing|relaxing|softening|slackening|loosening|tightening|toughening|stiffening|stretching|bumping|hiking|ratcheting|changing|moving|altering|revising|shifting|tweaking|cutting|reducing|increasing|resetting|nudging|trimming|keeping|holding|leaving) (up|down)? (@ TARGET|TARGET (for|on|of|with) @) (up|down|where it is|alone|as it is|same|at same level|unchanged)? TO_COME?',
      '(change|difference|shift|movement|move|rise|drop|fall|cut|increase|reduction) (in|between) (TARGET (for|on|of) @|@ TARGET) (between|from|over|across|for|in)? (2 year|two year|both year|year)?',
      'TARGET (for|on|of) @ (in|for|across|between) (2 year|two year|both year)',
      '@ TARGET (in|for|across|between)? (2 year|two year|both year)',
      'TARGET (for|on|of) @ (differ|different|compare|any different)',
      '@ TARGET (differ|different|any different)',
    ],
  ],
  [
    'target',
    [
      '(how high|how low|how)? (has|have|is|was|will|are|did|do|does)? COMING? !(off|on|below|above|against|miss|missed|meet|met|hit|under|over|short of|to|within|than|beat|from|of) TARGET (is|was|be|been|has been|have been|were|did we set|do we have|we set|have we set|have we got|will be|has been set|been set|set)? (for|on|of|against|with|at|to)? @ TO_COME?',
      'TARGET (will be|be|is)? (for|in|over)? COMING (for|on|of|with)? @',
      'COMING? @ COMING? TARGET (of)? TO_COME?',
      'NEWLY TARGET (set|given|there)? (for|on|of|against|with|at|to|in)? @',
      '@ (has|have|got|get)? NEWLY TARGET',
      '(what|where|how high|how low|how far) (do|did|would|should|will) (we|they|council|you) (need|want|like|expect|hope|have|mean|see) (for)? @ (to)? (be|get|reach|stand|land|do|have been|go|come in)? (to|at|by)? TO_COME?',
      'what (level|figure|number|percentage|percent|rate|score|amount|standard|@)? (should|must|ought|shd) @ (be|have been|to be|to have been|been|reach|hit|get to|come in at|come down to|go up to|fall to|rise to|drop to|stand at|come to|have reached|have hit|have got to|look like)',
      '(where|how high|how low|how good|how big|how much|how many|how quick|how fast|how long|how far) (should|must|ought|shd) @ (be|have been|to be|been|reach|hit|get|get to|go|come in|stand|take|have taken)',
      '(what|where|how high|how low|how good|how big|how much|how many|how quick|how fast|how long) (level|figure|number|percentage|percent|rate|score|standard)? (is|was|are|were|do|does|did|has|have|had|will) @ (be)? (supposed|meant|expected|required|due|intended|aiming|trying|hoping|need|needed|have|had|want|wanted|got|set|going|planned|reckoned) to (be|get|reach|hit|achieve|come in at|come down to|go up to|fall to|rise to|pass|score|meet|stand|make|take|have been|have reached|get to|do|come to|deliver) (to pass|to be green|to go green|to be on target)?',
      '(what|where|how high|how low|how good|how big|how much|how many|how quick|how fast|how long) (level|figure|number|percentage|percent|rate|score|standard)? @ (is|was|are|were|has|have|had|need|needs|needed|ought) (be)? (supposed|meant|expected|required|due|intended|aiming|trying|hoping|got)? to (be|get|reach|hit|achieve|come in at|come down to|pass|score|meet|stand|make|take|have been|have reached|get to|do|come to)',
      '(what|where|how high|how low|how good|how big|how much|how many|how quick|how fast|how long) (level|figure|number|percentage|percent|rate|score|standard)? @ (should|must) (be|have been|reach|have reached|hit|get to|come in at|stand at|come to|take|get|have hit)',
      'what (is|was|were|are) @ (set|pitched|fixed|pegged|put|held) (at|to|as|against)',
      'what (is|was|were|are|will|would) @ (be|being|going to be|to be)? (judged|measured|rated|marked|assessed|scored|held|compared|benchmarked) (against|by|to|on)',
      'what (did|do|had|have|should|were|are) (we|they|council|service)? (need|needed|want|wanted|hope|hoped|hoping|expect|expected|expecting|plan|planned|planning|aim|aimed|aiming|have|had|intend|intended|supposed|meant|trying|looking) (to|for)? (get|achieve|reach|hit|see|be|be at|do|make|manage|deliver|come in at)? (to|at|for)? TO_COME? (for|on|from|with|in|out of|over) @',
      'what (did|had|have|was|were|has|do) (we|they|council|service|been)? (promise|promised|agree|agreed|commit|committed|commit to|committed to|sign up to|signed up to|pledge|pledged|aim for|set) (to)? (for|on|over|about|with|in) @',
      'what (did|do|had|have) (we|they) (say|said) (we|wed|they|theyd) (would)? (get|do|reach|hit|achieve|be|make|manage) (to|at)? (on|for|with|in|over) @',
      'what (count|counts|counted|is|are|would be|does|do|is considered|is classed|is regarded|pass|passes)? (as)? (good|on target|success|a pass|pass|passing|par|enough|acceptable|satisfactory|green|meeting target) (look like|enough)? (for|on|in|with|at) @',
      '(what|which) (standard|level|bar|mark|threshold|yardstick|hurdle) (is|was|are|were|do|does|did|has|have|should|must) @ (held|set|measured|judged|expected|supposed|required|need|needed|meant|have|has|had|got) (to|at|against|by|for)? (reach|hit|be|meet|achieve|attain)?',
      '(what|which) (standard|level|bar|mark|threshold|yardstick|hurdle) (should|must) @ (reach|hit|be|meet|achieve|attain)',
      '(standard|level|bar|mark|threshold|yardstick|hurdle) (is|was)? (required|expected|needed|set|asked|laid down|demanded)? (of|for|on|from|by) @',
      'how (good|high|low|well|quick|fast) (do|does|did|must|should|would) @ (need|have|has|got|be)? (to)? (be|get|do)? (to)? (pass|be green|go green|be on target|be good enough|count|be ok|be okay|be rated green)?',
      '(did|do) (we|they) (need|want|expect|hope) (for|on|from) @',
    ],
  ],
  [
    'figure',
    [
      'what (figure|number|result|score|@)? (did|do|have|had)? (we|they|council|service) (did|do|have|had)? (record|recorded|get|got|score|scored|achieve|achieved|manage|managed|post|posted|log|logged|return|returned|hit|do|done|come in at|deliver|delivered|collect|collected|reach|reached|end up with|come out with|come up with|finish on|finish with|turn in|clock up|see) (for|on|in|with|at|against|as|over) @',
      'what (figure|number|result|was|is|were|has|have|had)? (was|is|were|has|have|had|been)? (been)? (reported|put in|written|stated|recorded|achieved|posted|logged|returned|scored|entered|given|put down|got|attained|registered) (for|on|against|in|under|as|at) @',
      '(what|where|how)? (figure|number|level|score|@)? (did|do|does|has|have) @ (finish|end|close|come in|come out|come|land|get|score|reach|achieve|record|do|hit|stand|total|amount|work out|turn out|wind up|clock|finished|ended|reached|run|fetch|go) (at|up|up at|out|out at|to|on|as|in|in at|up as|like)?',
      'what (is|was|are|were) @ (running|coming in|coming out|sitting|standing|hovering|stuck|sat) (at|on|around|out at|about)?',
      '(dig out|fish out|look up|bring up|call up|get hold of|pull out|pull|find out|state|quote|supply|furnish|provide|let have|pass|forward) @',
      '(query|question|enquiry|inquiry|ref|reference|subject|topic) (on|about|re|for|of|regarding|concerning)? @',
      '@ (completed|done|delivered|held|made|carried out|undertaken|issued|recorded|processed|taken|so far)$',
      '@ (stat|stats|statistic|metric|headline|latest|status|position)',
      'how (wide|big|large|small|bad|great|serious|narrow|tight|deep|much of a) (is|was|are|were) (gap|shortfall|miss|margin|difference|variance|hole) (that|which)? (we|it|they)? (need|have|had|want|must)? (to)? (close|make up|find|narrow|bridge)? (on|for|with|in|over|against|at) @',
      'how (bad|good|poor|high|low|big|large|small|healthy|strong|weak|quick|quickly|fast|slow|slowly|long|many|much|well|far) (is|are|was|were|do|does|did) (we|it|they|council|service|team)? (be|getting|doing)? (taking to do|take to do|taking|take|took|turning round|turning around|turn round|turn around|getting through|get through|paying|pay|processing|process|answering|answer|turned round|turned around|processed|dealing with|dealt with|sorting|sorted|doing|do|with|on|at|for)? @ (taking|take|took|taken|getting|get|processed|turned round|turned around|sorted|dealt with|paid|answered|being)? (us|them|people|now)?',
      '(how many|how much|how much of|number of|what percentage of|what percent of|what share of|what proportion of|how many of) @ (did|do|have|has) (we|they|council|staff|customer|people|resident|service)? (run|ran|hold|held|deliver|delivered|develop|developed|build|built|get|got|have|had|receive|received|take|taken|took|make|made|answer|answered|process|processed|issue|issued|do|done|send|sent|sent in|send in|submit|submitted|pay|paid|see|seen|collect|collected|complete|completed|attend|attended|lose|lost|use|used|raise|raised|bring in|take in|brought in)? (in|to|on|from|through|of)? @?',
      '(how many|how much|what percentage|what percent) (did|do|have|are|is|were) (we|they)? (lose|lost|losing|abandon|abandoned)? (to|of|in)? @',
      '(by)? (what|how much|how many) (percentage|percent|point)? (did|has|have|is|are|do|does) @ (fall|fallen|drop|dropped|go down|gone down|reduced|reduce|rise|risen|go up|gone up|grow|grown) (by)?',
      'how (soon|quick|quickly|fast|long|slow|promptly) (do|does|did|are|is|was|were) @ (wait|waiting|take|pay|get|answer|respond|reply)? (go|going|put|be|got)? (up|out|live|online|posted|published|available|circulated|issued)? (on)? (website|web|site)?',
      '@ how (many|much|long|quick|fast|high|low|big) (day|minute|hour|second|week|pound|working day|@)? (is|are|was|were|do|does|did|have) (it|we|they|that|those)? (taking|take|took|taken|running at|at|on|up to|down to|have|got|there)?',
      'how (many|much) (day|minute|hour|second|week|pound|working day) (is|are|was|were|do|does|did) (it|we|they)? (taking|take|took|taken)? (to|for|on|with)? @ (take|taking|took)?',
    ],
  ],
] // prettier-ignore

/** What the capitals in the frames stand for. */
export const FRAME_PARTS: Readonly<Record<string, string>> = {
  NOTE: '(any|some)? (footnote|foot note|note|caveat|star|asterisk|annotation|disclaimer|qualification|small print|health warning|warning|remark|dagger|symbol|marker|double star|proviso|rider|explanatory note)',
  NEAR: '(on|by|beside|next to|against|at|to|for|after|with|alongside|near|under|about|in front of|behind|of|around)',
  RATED:
    '(rated|rating|rag|rag rating|rag rated|rag status|ragged|colour|color|scored|score|graded|grade|judged|assessed|assess|rate|verdict)',
  SETTLED:
    '(safe to quote|safe to publish|safe to use|safe|definite|definitive|firm|solid|settled|set in stone|nailed down|locked|locked down|locked in|finished|complete|audited|verified|validated|estimate|an estimate|estimated|draft|official|agreed|final|confirmed|provisional|final figure|final number|final one|signed off|subject to change|subject to revision|subject to confirmation|subject to audit|subject to alteration|subject to amendment|likely to change|likely to move|likely to be revised|liable to change|open to revision|open to change|good to go|fit to publish|fit to print|quotable|publishable|up for change|full year|part year|trustworthy|reliable|solid|rock solid|bankable|copper bottomed|done and dusted|ok to quote|ok to publish|okay to quote|ok to use|cast in stone|gospel|real figure|for definite)',
  SAID_TO:
    '(publicly|in public|externally|outside|in committee|at committee|to member|to press|to cabinet|in chamber|with confidence|as final|as it stands|in report|on website)',
  BEFORE_USE:
    '(before|so that|so|if|in case) (i|we|they|leader|chief exec) (can|quote|use|publish|print|cite|release|put|announce|go) (quote|use|publish|print|cite|release)? (it|them|that)? SAID_TO?',
  PERSON:
    '(officer|manager|person|head|head of service|director|colleague|member of staff|lead|lead officer|official|team|department|dept|service|service area|directorate|section|part of council|bit of council|area|owner|division|someone)',
  AIM: '(which|what|under which|under what|to which|to what|for which|for what|against which|towards which)? (bit of|part of)? (corporate|corp|strategic|council|plan)? (priority|aim|key aim|outcome|objective|goal|theme|pillar|ambition|corporate priority|corporate objective|strategic objective|strategic aim|council priority|corporate plan|corp plan|corporate outcome|corporate aim)',
  AIMS: '(corporate|corp|strategic)? (priority|aim|key aim|outcome|objective|goal|theme|pillar) (of corporate plan|of corp plan|of plan|in corporate plan)?',
  MOVED: '(figure|number|drop|reduction|fall|rise|increase|cut|result|score|outturn|rate|improvement|saving|growth)',
  WHOLE_YEAR:
    '(proper|true|genuine|real|actual|only|just|really)? (full year|whole year|entire year|complete year|part year|full yr|whole yr|part yr|full twelve month|whole twelve month|twelve month|12 month|nine month|9 month|part of year|part of yr) (worth|data)? (figure|number|result|value|total|picture|one|data)? (or (not|stopgap|stop gap|stand in|part year|part of it|only part of it|part|some of it|nine month|9 month|estimate|partial|provisional|interim|q3))?',
  PLAN: '(corporate|corp|council|strategic|service)? (plan|priority|objective|aim|golden thread|strategy|bigger picture|big picture)',
  TARGET: '(target|tgt|goal|bar|aim|aiming for|aiming at|aim for|going for|hoping for|ambition)',
  NEWLY:
    '(new|next|nxt|revised|upcoming|forthcoming|coming|future|proposed|updated|incoming|fresh|amended|following) (year|financial year|yr)?',
  COMING:
    '(next year|coming year|year ahead|new year|forthcoming year|following year|year to come|going forward|going forwards|next time|from now on|next yr|nxt yr|nxt year|coming yr|year after|next financial year|coming financial year|new financial year|next time round|in future|from here|from april|from 1 april|from 1st april|from this april|as of april|as from april|since april|come april|april onward|april onwards|next$)',
  BE_AT:
    '(be|get|come|drop|fall|rise|go|reach|hit|have been|remain|keep|sit|stand|land|climb|been) (in|up|down)? (under|below|beneath|over|above|at|to|down to|up to|at least|at most|no more than|within|less than|more than|beyond|past|inside|around|as low as|as high as)?',
  TO_COME:
    '(be|being)? (staying same|stay same|stayed same|staying put|staying where it is|changing|change|changed|going up|going down|moving|moved|move|unchanged|being changed|been changed|going to change|due to change)? (for|in|over|by|from|during|is)? COMING?',
}

/** Words in a frame about a target that make it the coming one, with what is said of its being set anew. */
export const COMING_SAID =
  'COMING|NEWLY TARGET|(staying|stay|stayed|changing|change|changed|going up|going down|moving|moved|move|unchanged)'
