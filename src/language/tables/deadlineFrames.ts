import type { Aspect } from '../../domain/question'

const REACH = '(be|to be|get|have to|need to|has to)? (be|to be)? (reach|reached|get to|get in|be with|with|out|out to|go out|go out to|gone out to|land|land with|land on|arrive|arrive with|issued|issued to|sent|sent to|sent out|sent out to|distributed|distributed to|circulated|circulated to|done|ready|completed|complete|finished|held|delivered|delivered to|produced|available|available to|in front of|in hands of|hand of|given to|shared with|due|due with|due to|due out)' // prettier-ignore

const WITH =
  '(all)? (manager|management|budget holder|staff|people|service|team|them|officer|director|head of service|everyone|everybody)? (by)?'

const MUST = '(must|should|need|needs|ought|will|shall)'

/** "do the meetings have to be held": as much a duty; on which day they were held asks for what was done. */
const HAVE_TO = '(have to|has to|need to|needs to|meant to|supposed to|expected to|required to|due to|due|got to)'

/** Deadlines that are targets: by which working day something must be done. Only a measure that is named has one. */
export const DEADLINE_FRAMES: Readonly<Partial<Record<Aspect, readonly string[]>>> = {
  target: [
    `(by|on|before)? (which|what) (working|calendar|business)? (day|date) (of month)? ${MUST} @ (to|got to)? ${REACH}? ${WITH} TO_COME?`,
    `(by|on|before)? (which|what) (working|calendar|business)? (day|date) (of month)? (do|does|is|are|have|has) @ ${HAVE_TO} ${REACH}? ${WITH} TO_COME?`,
    `(by)? when (must|should|ought) @ (to)? ${REACH} ${WITH} TO_COME?`,
    `(how soon|how quickly|how early|how late) (must|should|can|may|do|does) @ (have to)? ${REACH} ${WITH} TO_COME?`,
    `(what|which) (deadline|cut off|cutoff|working day|due day|time limit) (has|have|had|did|do|was|were|is) (we|they|council|service|been|finance)? (set|agreed|given|got|have|promised|imposed|fixed|work to|working to) (ourselves|for|on|to|with|in)? (for|on|of|to)? @ (to|for|with)? (all)? (manager|management|staff|budget holder)? TO_COME?`,
    `(what|which) (is|was)? (deadline|cut off|cutoff|latest day|last day|latest working day|last working day) (set|agreed|given)? (for|of|on|to) (get|getting|send|sending|issue|issuing|have|having)? @ (to|out to|with|out)? (all)? (manager|management|staff|budget holder) (out)? TO_COME?`,
  ],
}
