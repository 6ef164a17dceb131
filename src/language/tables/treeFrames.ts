/**
 * Sentences about what a measure serves that go through the corporate plan from a part of it, or up from the measure; written
 * as the other frames are (measureFrames.ts).
 */
export const TREE_FRAMES: readonly string[] = [
  '(which|what|under which|under what|to which|to what|in which|towards which) PIECE (of|in|from|within) PLAN (is|are|was|were|do|does|did|has|have|gets)? (it)? (being|been)? ADVANCED? (by|through|when|with|under|from|via|in)? (we|us)? TRACKING? EFFORT? @ (filed|listed|placed|held|put|found|entered|recorded|shown|sitting|sit|fall|come|appear|belong)? (under|in|within|to)?',
  'AIM (is|are|was|were|do|does|did|has|have|gets|get) (it)? (being|been)? ADVANCED (by|through|when|with|if|via|in|from|under)? (we|us)? TRACKING? EFFORT? @',
  'AIM (are|is|do|does|were|did) (we|they|you|council) ADVANCE (to|towards|with|for)? (when|by|in|through|with|if) (we|us)? TRACKING? EFFORT? @',
  '(when|by) (we|us)? TRACKING? EFFORT? @ AIM (are|is|do|does|were|did) (we|they|council) ADVANCE',
  '(in service of|in support of|in pursuit of|for sake of|on behalf of) AIM (are|is|do|does|were|did) (we|they|council) TRACKING @',
  '(trace|follow|track|map|link|walk|take|run|climb|work|show|carry) (me|us)? (through|from|up|along)? @ (all way|right)? (up|upward|upwards|back|back up|through|across|along)? (to|into|against|in)? UPWARDS',
  '(walk|take|go|work|run|climb|follow|lead|trace|talk) (me|us)? (up|through|along)? RUNGS (up|upwards)? (from|for|of) @',
  '(show|give|tell|draw|explain|describe|outline|set out|evidence|demonstrate|establish|document|state|confirm|what|whats)? (me|us)? (is|was)? RUNGS (running|leading|up)? (of|from|between|for|behind|above|over) @ (up)? (to|and|with|back to|in)? (PLAN|AIM)?',
  '@ (hierarchy|lineage|linkage|strategic fit|plan fit|family tree|strategic link|corporate link)$',
  '(where|how|whereabouts) (do|does|is|are) EFFORT? @ (sit|fit|fit in|come|come in|go|figure|feature|belong|stand|slot in) (in|into|within)? (grand|big|great|grander|bigger|wider|overall|whole|general) (scheme|picture|order|plan|design) (of thing|of it)?',
  '(line of sight|golden thread|thread|strategic fit|line|link|route|path|chain|connection|lineage) (running|leading|going|right|all way|straight|direct)? (of|from|between|for|behind|above|over|through) @ (running|leading|going|right|all way|straight|directly|clear|on)? (right|all way|straight)? (up|upward|upwards|back|back up|through)? (to|and|with|into|as far as) UPWARDS',
  '(which|what|under which|under what|to which|to what|for which|towards which|against which) AIMS (and|or|plus)? (which|what)? AIMS? (and|or|plus)? (which|what)? AIMS? (is|are|do|does|did|was|were|will|has|have) @ (been|being)? (meant to|supposed to|intended to|designed to|there to|expected to|used to|said to)? HANGS WHERE_TO?',
  'AIM (is|are|was|were|do|does)? @ (is|are|was|were)? (meant|supposed|intended|designed|there|expected|set up|said|used|chosen|put there|needed|required|tracked|measured|collected|reported|kept) to (be)? EVIDENCES (progress|success|delivery|movement|performance|contribution)? WHERE_TO?',
  '(do|does|did|is|are|was|were|would|will|should) @ (be|been)? (feed|feeding|ladder|roll|contribute|contributing|hang|tie|tied|link|linked|map|mapped|belong|relate|connect|connected) (directly|mainly|in any way)? WHERE_TO',
  '@ (sit|sits|fit|fits|come|comes|go|goes|belong|belongs|appear|appears|figure|figures|feature|features|land|lands|slot|slots|fall|falls|hang|hangs|is|are) (where|whereabouts) (in|within|on|under|into) PLAN',
  '(what|whats) (is|are)? @ (all)? (about|for|mean|means|worth|do|doing) (in|under|for|to)? (plan|corporate plan|corp plan|strategic|strategy|policy|golden thread|priority) (term|speak|language)?',
  'what (good|benefit|value|use|advantage)? (do|does|did|would|will|can) (we|council|us|they|you|anyone|resident|district|people|it) (get|gain|learn|derive|hope to gain|hope to get|hope to learn|stand to gain) (out of|from|by) TRACKING @',
  'AIM (has|have|holds|contains|includes|covers|takes in|counts|claims|lists|houses|embraces|got|carries) @ (in it|within it|under it|beneath it|among its measure|as measure)?',
  '@ (place|position|spot|slot|home|perch|role|part) (in|within|on|under) (hierarchy|tree|thread|chain|scheme of thing|PLAN)',
  '(which|what) (one)? of (council)? AIMS (is|are|do|does|did|was|would|will)? (it|that)? (that)? @ (being|been)? (meant to|supposed to|there to)? (HANGS|ADVANCE|ADVANCED|EVIDENCES) WHERE_TO?',
  '(what|which) (corporate|corp|strategic|key|council|plan) (priority|aim|outcome|objective|goal|theme|pillar|ambition|plan) (is|are|was|do we have|have we got|have we)? (there|it|that)? (for|behind|above|under|of|over|to|in) @',
  'AIM (is|are|was|were|do|does) @ (evidence|proof|measure|indicator|part|sign|test|mark|support|aid|service|pursuit|behalf|furtherance|in support|in aid|in service|in pursuit) (of|for|towards)',
  'AIM (is|are|was|were|do|does|will) @ (be)? EVIDENCES WHERE_TO?',
  '(do|does|did) @ (directly|in any way)? (support|serve|advance|further|contribute to|contribute towards|feed into|count under|count towards|belong to|belong under|sit under|fall under|come under|sit within|fall within)',
  '(to|for) what (end|purpose) (do|does|are|is|did) (we|council|they|you)? TRACKING? @ (tracked|measured|counted|monitored|recorded|collected|kept)?',
]

export const TREE_PARTS: Readonly<Record<string, string>> = {
  HANGS:
    '(feed|feeds|feeding|lead|leads|roll|rolls|rolled|ladder|ladders|build|builds|go|goes|flow|flows|run|runs|contribute|contributes|contributing|count|counts|sit|sits|fall|falls|come|comes|hang|hangs|tie|tied|link|linked|map|mapped|belong|belongs|relate|relates|connect|connects|connected|report|reports|reported|support|supports|supporting|serve|serves|serving|help|helps|deliver|delivers|advance|advances|further|furthers|fit|fits|add|adds|point|points|work|works|working|attached|assigned|allocated|placed|listed|filed|held|aligned|align|aligns|match|trace|traces|traced)',
  WHERE_TO:
    '(in|into|in to|to|towards|under|underneath|beneath|within|against|on|onto|with|for|of|off|through|through to|up|up to|up into|back to|back up to|along to)',
  EVIDENCES:
    '(evidence|evidencing|show|showing|demonstrate|demonstrating|prove|proving|measure|track|monitor|gauge|test|indicate|reflect|represent|inform|underpin|back up|bolster|satisfy|fulfil|uphold|drive|influence|affect|tell|speak|speak to|assist|assure|give assurance|provide assurance|provide evidence|give evidence|justify|illustrate)',
  PIECE:
    '(element|strand|part|bit|section|area|theme|heading|chapter|aspect|component|plank|limb|branch|arm|piece|point|line|pillar|goal|aim|objective|outcome|priority)',
  ADVANCED:
    '(advanced|served|serviced|supported|furthered|helped|helped along|delivered|met|addressed|promoted|progressed|covered|backed|backed up|underpinned|achieved|pursued|fulfilled|moved forward|moved on|brought forward|satisfied|reached|touched|targeted|strengthened|brought about|realised|taken forward)',
  ADVANCE:
    '(advance|advancing|serve|serving|support|supporting|further|furthering|help|helping|deliver|delivering|meet|meeting|address|addressing|promote|promoting|pursue|pursuing|achieve|achieving|fulfil|fulfilling|work towards|working towards|contribute to|contributing to|after|chasing|seeking|trying to meet|trying to achieve|trying to serve|trying to deliver|hoping to meet|hoping to achieve|meant to be serving|supposed to be serving)',
  EFFORT:
    '(work|effort|drive|push|programme|project|activity|action|progress|performance|measure|indicator|kpi|continued|doing well|increasing|improving|cutting|reducing|raising|growing|lowering|boosting|keeping down|keeping up|getting|having|paying|investing) (on|of|for|in|with|around|about|at|to|towards)? (improve|cut|reduce|increase|raise|lower|boost|grow)?',
  RUNGS:
    '(tree|chain|line|ladder|hierarchy|thread|structure|lineage|linkage|link|connection|route|path|family tree|strategic fit|strategic link|line of descent|line of sight|golden thread|strand)',
  UPWARDS:
    '(RUNGS|top|PLAN|AIM|AIMS) (to|through|via|of|from|and|then)? (AIMS|AIM|PLAN)? (and|then|to)? AIMS? (and|then|to)? AIMS?',
}
