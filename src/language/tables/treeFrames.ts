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
  '(show|give|tell|draw|explain|describe|outline|set out|what|whats)? (me|us)? (is|was)? RUNGS (running|leading|up)? (of|from|between|for|behind|above|over) @ (up)? (to|and|with|back to|in)? (PLAN|AIM)?',
  '@ (hierarchy|lineage|linkage|strategic fit|plan fit|family tree|strategic link|corporate link)$',
  '(where|how|whereabouts) (do|does|is|are) EFFORT? @ (sit|fit|fit in|come|come in|go|figure|feature|belong|stand|slot in) (in|into|within)? (grand|big|great|grander|bigger|wider|overall|whole|general) (scheme|picture|order|plan|design) (of thing|of it)?',
  '(do|does|did) @ (directly|in any way)? (support|serve|advance|further|contribute to|contribute towards|feed into|count towards|belong to|belong under|sit under|fall under|come under|sit within|fall within)',
  '(to|for) what (end|purpose) (do|does|are|is|did) (we|council|they|you)? TRACKING? @ (tracked|measured|counted|monitored|recorded|collected|kept)?',
]

export const TREE_PARTS: Readonly<Record<string, string>> = {
  PIECE:
    '(element|strand|part|bit|section|area|theme|heading|chapter|aspect|component|plank|limb|branch|arm|piece|point|line|pillar|goal|aim|objective|outcome|priority)',
  ADVANCED:
    '(advanced|served|serviced|supported|furthered|helped|helped along|delivered|met|addressed|promoted|progressed|covered|backed|backed up|underpinned|achieved|pursued|fulfilled|moved forward|moved on|brought forward|satisfied|reached|touched|targeted|strengthened|brought about|realised|taken forward)',
  ADVANCE:
    '(advance|advancing|serve|serving|support|supporting|further|furthering|help|helping|deliver|delivering|meet|meeting|address|addressing|promote|promoting|pursue|pursuing|achieve|achieving|fulfil|fulfilling|work towards|working towards|contribute to|contributing to|after|chasing|seeking|trying to meet|trying to achieve|trying to serve|trying to deliver|hoping to meet|hoping to achieve|meant to be serving|supposed to be serving)',
  EFFORT:
    '(work|effort|drive|push|programme|project|activity|action|progress|performance|measure|indicator|kpi|continued|doing well|increasing|improving|cutting|reducing|raising|growing|lowering|boosting|keeping down|keeping up|getting|having|paying|investing) (on|of|for|in|with|around|about|at|to|towards)? (improve|cut|reduce|increase|raise|lower|boost|grow)?',
  RUNGS:
    '(tree|chain|line|ladder|hierarchy|thread|structure|lineage|linkage|link|connection|route|path|family tree|strategic fit|strategic link|line of descent)',
  UPWARDS:
    '(RUNGS|top|PLAN|AIM|AIMS) (to|through|via|of|from|and|then)? (AIMS|AIM|PLAN)? (and|then|to)? AIMS? (and|then|to)? AIMS?',
}
