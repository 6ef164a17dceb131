import type { Aspect } from '../../domain/question'

/** When a coming target is to be reached, where it is not the year that says so. */
const BY_MARCH = '(in|for|over|by|come|this time)? (COMING|next march|march next year|end of next march|31 march next year|end of next year|this time next year|end of year|year end)' // prettier-ignore

const TO_BE = '(be|get|reach|hit|achieve|do|make|deliver|come down|go up|fall|rise|drop|improve|get up|get down|climb) (to|at)?' // prettier-ignore

/** More sentences with a hole in them, as they are said of what was just shown; written as the others are. */
export const THREAD_FRAMES: Readonly<Partial<Record<Aspect, readonly string[]>>> = {
  footnotes: [
    '(is there|are there|do we have|have you)? NOTE (accompanying|attaching to|attached to|relating to|concerning|to go with|that goes with|that go with|belonging to|sitting with|sitting under|beneath|underneath|printed under|tagged to) @',
  ],
  'why not rated': [
    '(what|who|anything|whats) (is|was)? (stop|stops|stopped|stopping|prevent|prevents|prevented|preventing|keep|keeps|keeping|kept|holding|held) (us|you|them|council)? (back)? (from)? @ (back)? (from)? (be|being|been|get|getting|have|having|receive|receiving|give|giving|set|setting)? (given|assigned|awarded|set)? (one|any)? TARGET',
    '(why|how come) (has|have|does|do|is|was|did) @ (still)? (have|having|got|get|with|been given|be given|given|left)? (no|without|not got|not have|not having|never had|lack|lacking) (one|any)? TARGET',
    '(when|what) (will|would|does|do|is)? @ (get|have|be given|going to get|due to get|getting|waiting for|wait for) (before|to get)? (one)? TARGET$',
  ],
  standing: [
    '(may|might|could|can|should|will|would) (i|we|they)? @ (be)? (safely)? (relied|depended|counted|banked) (upon|on) (as|to be)? SETTLED?',
  ],
  'next target': [
    `(what|where|whats) (is|does|do|will|has|have)? @ (got|gotta|need|needs|needing|meant|supposed|expected|due|going|aiming|have|has|will have|must|should) (to)? ${TO_BE} ${BY_MARCH}`,
    `(what|where|how high|how low|how far) (is|are|was|were|does|do|has|have) @ (got|meant|supposed|expected|due|going|aiming|have|need|needed)? to ${TO_BE} ${BY_MARCH}`,
    `(what|which) TARGET (apply|applies|applied|applying|will apply|is in force|stands|holds|is set|kicks in|comes in|takes effect) (to|for|on|with) @ (for|in|over|from|during)? COMING`,
    `@ NEWLY (deadline|due date|cut off|date|standard|benchmark)`,
    `NEWLY (deadline|due date|standard|benchmark) (for|on|of) @`,
  ],
  target: [
    '(against|to|by|on|versus) (what|which) TARGET (is|was|were|has|have|are|did|do) (we|you|they)? @ (been)? (assessed|judged|measured|rated|marked|scored|held|compared|set|tested|evaluated|assess|judge|measure|rate|mark)',
  ],
}
