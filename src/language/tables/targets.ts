import type { TargetMove } from '../../domain/question'
import type { NotRatedReason } from '../../domain/rating'

/** Reasons for not being rated that are asked for by a word of their own. */
export const BECAUSE: readonly (readonly [why: readonly NotRatedReason['kind'][], phrases: string])[] = [
  [['suspended', 'target suspended', 'outturn suspended'], 'suspended, suspension, on hold, paused'],
  [['target deferred'], 'deferred, deferred target, target deferred'],
  [['target to be confirmed'], 'to be confirmed, tbc, target to be confirmed'],
  [['discontinued'], 'discontinued, no longer collected, dropped from the plan'],
  [['baseline year'], 'baseline year'],
]

/** Ways a target was set against the one before, and against the last outturn. They count only beside "target". */
export const REVIEWS: readonly (readonly [of: TargetMove | null, phrases: string])[] = [
  [
    null,
    `target review, review of target, review target, review the target, review our target, review next year target, review of the target, review of our target,
 change to target, change to the target, change to our target, change in target, change in the target, change in our target, change of target, target change,
 what changed in target, target setting, how target was set, target against last year, target against outturn, target v outturn, target versus outturn`,
  ],
  [
    'already beaten',
    `already beaten, already beat, already met, already hit, already exceeded, already beating, already meeting, beaten already, met already, too easy, too low already,
 not stretching, not stretching enough, unambitious, not ambitious, not ambitious enough, lack ambition, lacking ambition, soft target, easy target`,
  ],
  [
    'eased',
    'eased, ease, easier, relaxed, relax, loosened, softened, softer, watered down, made easier, slackened, weakened',
  ],
  [
    'tightened',
    'tightened, tighter, tougher, stretched, more stretching, more ambitious, harder, toughened, strengthened',
  ],
  [
    'unchanged',
    'unchanged, same target, the same target, not changed, kept the same, left the same, left unchanged, rolled over, stayed the same',
  ],
]
