import type { TargetMove } from '../../domain/question'

const ALREADY = `beat, beating, beaten, bettered, better, passed, past, surpassed, surpass, exceeded, exceed, exceeding, met, meet, meeting, hit, hitting, reached, reach, topped, top, cleared, clear, smashed, achieved, achieve, doing better than, did better than, done better than, doing better, done better, better than, above, ahead of, at, delivering, delivered, there`
  .split(', ')
  .flatMap((verb) => ['already', 'have already', 'has already', 'had already', 'are already', 'is already', 'were already', 'was already'].map((lead) => `${lead} ${verb}`)) // prettier-ignore

const THAT_ALREADY = ['did', 'do', 'doing', 'done', 'were', 'are', 'was', 'is']
  .flatMap((verb) => ['that', 'them', 'it'].map((than) => `${verb} better than ${than} already`))
  .concat(['better than that already', 'better than them already', 'better than it already', 'there already'])

/** Whether a target was well set can only be told from what was reached before it. They count only beside "target". */
const WELL_SET = `sensible, realistic, reasonable, achievable, attainable, credible, pitched right, pitched about right, pitched correctly, set right, set correctly, set about right, set at the right level, at the right level, the right level, about right, on the money, stretching us, stretch us, make sense, makes sense, ambitious enough, stretching enough, too ambitious, over ambitious, overambitious`

const ROLLED = ['roll', 'rolled', 'rolling', 'carried', 'carry', 'carrying']
  .flatMap((verb) => ['it', 'them', 'the target', 'our target', 'target', 'last year target', 'the same target', 'that', 'those'].flatMap((what) => [`${verb} ${what} over`, `${verb} ${what} forward`, `${verb} over ${what}`])) // prettier-ignore

const LEFT = ['left', 'leave', 'leaving', 'kept', 'keep', 'held', 'hold']
  .flatMap((verb) => ['it', 'them', 'the target', 'our target', 'target'].flatMap((what) => [`${verb} ${what} alone`, `${verb} ${what} as it was`, `${verb} ${what} as they were`, `${verb} ${what} as is`, `${verb} ${what} the same`, `${verb} ${what} where it was`, `${verb} ${what} where they were`, `${verb} ${what} unchanged`, `${verb} alone`])) // prettier-ignore

/** "raised the bar", "make the target harder": verb, what it is done to, and which way. */
const BAR = [
  'any target',
  'any of the target',
  'any of our target',
  'some target',
  'the bar',
  'our bar',
  'the target',
  'our target',
  'target',
]
const done = (verbs: string, ways: string): readonly string[] =>
  verbs.split(', ').flatMap((verb) => BAR.flatMap((what) => ways.split(', ').map((way) => `${verb} ${what} ${way}`)))

/** More ways a target was set against the one before: verbs that part round what they are done to, and "already …". */
export const REVIEWS_SAID: readonly (readonly [of: TargetMove | null, phrases: string])[] = [
  [null, WELL_SET],
  ['already beaten', [...ALREADY, ...THAT_ALREADY].join(', ')],
  ['already beaten', 'too low given, lower than we got, lower than what we got, below what we got, below what we did, below what we achieved, lower than we achieved, pushover, a doddle, no stretch, no challenge, in the bag already, sandbagged'], // prettier-ignore
  [
    'unchanged',
    [
      ...ROLLED,
      ...LEFT,
      'rolled forward, roll forward, rolled over, roll over, rolling over, same as before, same as last year, same as this year, the same as last year, the same as before, stood still, standing still, held steady, held flat, not budged, havent budged, hasnt budged, stuck at, copied across, copied over, identical',
    ].join(', '),
  ],
  [
    'eased',
    [
      ...done('make, made, making', 'easier, softer, less demanding, less stretching, less ambitious, looser'),
      ...done('bring, brought, bringing, dropped, drop, eased, ease', 'down, back'),
      'lowered our sights, lowered its sights, lowered their sights, gone easier, going easier, gone easy on, going easy on, went easy on, backed off on, gentler, less tough, less tight, not so hard, not as hard, not as tough, not so tough, slackening, loosening, easing, softening, relaxing',
    ].join(', '),
  ],
  [
    'tightened',
    [
      ...done(
        'make, made, making',
        'harder, tougher, tighter, stiffer, more demanding, more stretching, more ambitious',
      ),
      'raise the bar, raising the bar, set the bar higher, upped the bar, lifted the bar, upped our game, pushing ourselves harder, pushing harder, gone harder, gone tougher, gone tighter, toughening, tightening, stretching further, more of a stretch, steeper, firmed up, sharpened',
    ].join(', '),
  ],
]
