import type { Aspect } from '../../domain/question'

const REACH = '(be|to be|get|have to|need to|has to)? (be|to be)? (reach|reached|get to|get in|be with|with|out|out to|go out|go out to|gone out to|land|land with|land on|arrive|arrive with|issued|issued to|sent|sent to|sent out|sent out to|distributed|distributed to|circulated|circulated to|done|ready|completed|complete|finished|held|delivered|delivered to|produced|available|available to|in front of|in hands of|hand of|given to|shared with|due|due with|due to|due out)' // prettier-ignore

const WITH =
  '(all)? (manager|management|budget holder|staff|people|service|team|them|officer|director|head of service|everyone|everybody)? (by)?'

const MUST = '(must|should|need|needs|ought|will|shall)'

/** "do the meetings have to be held": as much a duty; on which day they were held asks for what was done. */
const HAVE_TO = '(have to|has to|need to|needs to|meant to|supposed to|expected to|required to|due to|due|got to)'

/** Said of what came of it, and not of what was set. */
const DONE = '(achieved|achieve|reached|reach|hit|met|managed|manage|made|issued|issue|sent|sent out|send|send out|went out|go out|gone out|distributed|distribute|circulated|circulate|completed|complete|finished|finish|done|held|hold|delivered|deliver|produced|produce|landed|land|arrived|arrive|out|get out|got out|come out|came out|recorded|achieved at|published)' // prettier-ignore

const LIMIT = '(deadline|cut off|cutoff|time limit|timescale|timetable|due date)' // prettier-ignore

/** What a council gets that is no figure: "when do we expect to get it" of a figure asks for its return. */
const GAIN =
  '(get|getting|have|having|attain|attaining|achieve|achieving|secure|securing|obtain|obtaining|earn|earning|win|winning|gain|gaining|receive|receiving|given|awarded|see)'

/** "an expected date", "the latest timescale" */
const SET_DAY = '(expected|target|new|likely|firm|confirmed|planned|definite|revised|latest|provisional|rough|expected)? (date|day|timescale|timeline|timeframe|time frame|completion date|award date|due date)' // prettier-ignore

/** Deadlines that are targets: by which working day something must be done. Only a measure that is named has one. */
export const DEADLINE_FRAMES: Readonly<Partial<Record<Aspect, readonly string[]>>> = {
  // What is hoped for now is the coming year's, and its answer says the other beside it.
  'next target': [
    `(by)? when (do|are) (we|they|you|council|service) (now|hope|hoping|expect|expected|expecting|aim|aiming|plan|planning|intend|intending|due|looking|mean|want|meant|supposed|trying|working) (hope|hoping|expect|expecting)? (to)? (be)? ${GAIN}? NAMED (by)?$`,
    `(by)? when (should|must|ought|shall|will|would|might|can|could) (we|they|council|service) (to)? (be)? (have|have got|given|awarded|attain|achieve|secure|obtain|earn|win|gain|receive)? NAMED (by)?$`,
    `NAMED (by)? when (do|are|should|must|will|might) (we|they|you|council|service) (now|hope|hoping|expect|expected|expecting|aim|aiming|plan|planning|intend|due|looking|want|meant|supposed|trying|have)? (to)? (be)? ${GAIN} (it|that|this|them|one)? (by)?$`,
    `(by)? when (is|are) NAMED (now)? (expected|due|anticipated|hoped for|planned|scheduled|pencilled in|meant|supposed)? (to)? (be)? (expected|attained|achieved|secured|obtained|awarded|granted|gained|earned|won|happen|in place|anticipated|planned|scheduled) (by)?$`,
    `(is|are) there (now)? (a|any|an)? ${SET_DAY} (yet|now|set|fixed|agreed|given|pencilled in|in mind)? (for|on|of|to) (be)? ${GAIN} NAMED (yet|now|again)?$`,
    `(do|have|has) (we|they|you|council|service) (now|yet)? (have|got|been given|agreed|fixed|set)? (a|any|an) ${SET_DAY} (yet|now|in mind)? (for|on|of|to) (be)? ${GAIN} NAMED (yet|now)?$`,
    `(what|which|any) (is|are)? (now)? ${SET_DAY} (yet|now|set|fixed|agreed|given)? (for|on|of|to|when we are) (be)? ${GAIN} NAMED (now)?$`,
  ],
  figure: [
    `@ (what|which|on what|on which|by what|by which|how many)? (working day|calendar day|day|date) (is|was|were|did|do|have|has)? (it|they|we)? (actually)? ${DONE} (by|on|at|in)?$`,
    `@ ${DONE} (on|by|in)? (what|which|how many) (working day|calendar day|day|date)$`,
    `(on|by|in)? (what|which|how many) (working|calendar|business)? (day|date) (of month)? (did|were|was|have|has) @ (actually)? (be|been|being)? ${DONE} (to|by|on|in|at)? ${WITH}$`,
    `(what|which) (working|calendar|business)? (day|date) (did|were|was|have|has) (we|they|finance|council|service|team) (actually)? ${DONE} @ (out|by|on|in|to)? ${WITH}$`,
  ],
  target: [
    `(by|on|before)? (which|what) (working|calendar|business)? (day|date) (of month)? ${MUST} @ (to|got to)? ${REACH}? ${WITH} TO_COME?`,
    `(by|on|before)? (which|what) (working|calendar|business)? (day|date) (of month)? (do|does|is|are|have|has) @ ${HAVE_TO} ${REACH}? ${WITH} TO_COME?`,
    `(what|which) (is|was)? ${LIMIT} (do|does|did|must|should|has|have|had|will) @ (have to|has to|got to|need to|to)? (be)? (meet|hit|make|beat|keep to|keep|observe|work to|stick to|face|comply with|go out by|be out by|be done by|be in by|land by|held to|given|set|subject to|have|against|under)? TO_COME?`,
    `(what|which) (date|day|month|season|time|timescale|timetable|timeline|deadline|due date|milestone) (are|were|is|do|did|have|has) (we|they|you|council|service) (now)? (work|working|aim|aiming|plan|planning|head|heading|hope|hoping|push|pushing|set|given) (to|for|on|towards|against|ourselves)? (for|on|to|towards|with)? (get|getting|have|having|achieve|achieving|attain|attaining)? @ (by)? TO_COME?`,
    `(by)? when (did|were|was) (we|they|council|service) (hope|hoping|expect|expected|expecting|aim|aiming|plan|planning|due|meant|supposed|trying) (to)? (be)? ${GAIN}? NAMED (by)?$`,
    `(by)? when (must|should|ought) @ (to)? ${REACH} ${WITH} TO_COME?`,
    `(how soon|how quickly|how early|how late) (must|should|can|may|do|does) @ (have to)? ${REACH} ${WITH} TO_COME?`,
    `(what|which) (deadline|cut off|cutoff|working day|due day|time limit) (has|have|had|did|do|was|were|is) (we|they|council|service|been|finance)? (set|agreed|given|got|have|promised|imposed|fixed|work to|working to) (ourselves|for|on|to|with|in)? (for|on|of|to)? @ (to|for|with)? (all)? (manager|management|staff|budget holder)? TO_COME?`,
    `(what|which) (is|was)? (deadline|cut off|cutoff|latest day|last day|latest working day|last working day) (set|agreed|given)? (for|of|on|to) (get|getting|send|sending|issue|issuing|have|having)? @ (to|out to|with|out)? (all)? (manager|management|staff|budget holder) (out)? TO_COME?`,
  ],
}
