import type { TargetMove } from '../../domain/question'
import type { NotRatedReason } from '../../domain/rating'

/** Reasons for not being rated that are asked for by a word of their own. */
export const BECAUSE: readonly (readonly [why: readonly NotRatedReason['kind'][], phrases: string])[] = [
  [['suspended', 'target suspended', 'outturn suspended'], 'suspended, suspension, on hold, paused'],
  [['target deferred'], 'deferred, deferred target, target deferred'],
  [['target to be confirmed'], 'to be confirmed, tbc, target to be confirmed'],
  [['discontinued'], 'discontinued, no longer collected, dropped from the plan'],
  [['baseline year'], 'baseline year'],
  [
    ['new measure'],
    'because it is new, because it new, because it is brand new, because it brand new, because they are new, because they are brand new, because it is a new measure, because it a new measure, because it is a brand new measure, because new, because brand new, because of being new, due to being new, for being new, on account of being new, since it is new, as it is new, because it was new, because they were new, measures are new, measures are brand new, are new measures, are brand new measures, the new measures, kpis are new, ones are new, are the new ones, are the new measures, are brand new, is brand new',
  ],
]

/** "compare the new targets with the last outturns", in its many orders */
const NEXT = ['new target', 'next target', 'next year target', 'coming target']
const LAST = [
  'last outturn',
  'latest outturn',
  'this year outturn',
  'last year outturn',
  'outturn',
  'last result',
  'last year result',
  'actual',
]
const NEXT_AGAINST_LAST = ['', 'compare ', 'comparing ', 'comparison of ']
  .flatMap((lead) =>
    ['', 'the ', 'our '].flatMap((article) =>
      NEXT.flatMap((next) =>
        ['with', 'to', 'against', 'and', 'versus', 'v', 'vs'].flatMap((join) =>
          LAST.flatMap((last) => [
            `${lead}${article}${next} ${join} ${last}`,
            `${lead}${article}${next} ${join} the ${last}`,
          ]),
        ),
      ),
    ),
  )
  .join(', ')

/** Ways a target was set against the one before, and against the last outturn. They count only beside "target". */
export const REVIEWS: readonly (readonly [of: TargetMove | null, phrases: string])[] = [
  [
    null,
    `how are next year target set, how were next year target set, next year target against this year, next year target against, target v actual, target vs actual, target versus actual, target against actual, new target look, do the new target look, proposed target, target wrong, target setting, target setting review, how have target moved, how target have moved, target moved, target with outturn, targets with outturns, compare target with outturn, target compare with, target to outturn, target changing, are target changing, happening to target, happening to the target, happening to our target,
 target for next year against, our target any good, target any good, target right, right target, set the right target, target fit for purpose`,
  ],
  [
    'eased',
    'lowered the bar, lower the bar, lowering the bar, easier target, made easier, less ambitious, less stretching, less demanding, less challenging, slacker, gone soft, let off, made less demanding, made less ambitious, more lenient, lenient',
  ],
  [
    'tightened',
    'more demanding, more challenging, raised the bar, stiffer, more difficult, made harder, made tougher, more stretch',
  ],
  [
    'already beaten',
    'already achieved, already achieve, already achieving, already reached, already reach, passed already, already passed, achieved already, reached already, below what we already do, already doing better than, already better than, weve already done, done better than already, already there, already surpassed, surpassed already, already bettered',
  ],
  [
    null,
    `target review, review of next year target, review of the next year target, review of the new target, review of new target, how do next year target compare, how do the new target compare, review of target, review target, review the target, review our target, review next year target, review of the target, review of our target,
 change to target, change to the target, change to our target, change in target, change in the target, change in our target, change of target, target change,
 what changed in target, target setting, how target was set, target against last year, target against outturn, target v outturn, target versus outturn, ${NEXT_AGAINST_LAST}`,
  ],
  [
    'already beaten',
    `already beaten, already passed, passed already, already surpassed, already meet, already meets, already reached, already beat, already met, already hit, already exceeded, already beating, already meeting, beaten already, met already, too easy, too low already,
 not stretching, not stretching enough, unambitious, not ambitious, not ambitious enough, lack ambition, lacking ambition, soft target, easy target`,
  ],
  [
    'eased',
    'eased, ease, easier, relaxed, relax, loosened, softened, softer, watered down, made easier, slackened, weakened',
  ],
  [
    'tightened',
    'tightened, tighter, tougher, stretched, more stretching, more ambitious, harder, toughened, strengthened, stricter, harsher, sterner, made stricter, become stricter, became stricter, becoming stricter, got stricter, getting stricter, more strict, more exacting, keener, tightening, tighten, toughen',
  ],
  [
    'unchanged',
    'unchanged, same target, the same target, not changed, kept the same, left the same, left unchanged, rolled over, stayed the same, stay the same, stays the same, staying the same, that stay the same, remain the same, remains the same, remained the same, remaining the same, remain unchanged, remained unchanged, left as they were, left as they are, left as it was, kept as they were, have not changed, has not changed, havent changed, hasnt changed, didnt change, did not change, no different, not moved, didnt move, did not move, havent moved, have not moved, hasnt moved, stay as they are, stayed as they were, staying as they are, not been changed',
  ],
]
