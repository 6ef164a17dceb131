import type { Over } from '../../domain/question'
import type { Moved } from '../tag'

/**
 * Words for what changed. They say whether it went better, which polarity decides, and never only up or down: a figure
 * that fell may have improved.
 */
export const MOVES: readonly (readonly [moved: Moved, phrases: string])[] = [
  [
    'running',
    'still off target since last time, still off target since the last time, still missing since last time, still missing target since last time, keep going wrong, keeps going wrong, same as last time, same as the last time, same as the time before, same as last period, the same as last time, just as last time, like last time, as they were last time, as it was last time, same old, the same old, the same one, the same ones again, same ones again, usual suspects, the usual suspects, same offenders, same culprits, this time and last, this time and last time, last time and this, last time and this time, this period and last, this period and last period, last period and this, last period and this period, this period and the one before, this period and the period before, this time and the time before, this and the one before, this one and the one before, this one and the last, this one and last, period after period, quarter after quarter, year after year, yet to recover, never recovered, still not recovered, still havent recovered, not come back, havent come back',
  ],
  [
    'recovered',
    'turned it round, turned round, turned things round, turned things around, turned the corner, turning the corner, rallied, made a comeback, comeback, come good, came good, come back to target, got back to target, got back on target, getting back on target, back in line, back on course, back on plan, back within target, back above target, back to meeting, back to hitting, back in the green, out of the red, put right, sorted themselves out, redeemed themselves, now back on target',
  ],
  [
    'newly',
    'no longer on target, no longer hitting, no longer meeting, no longer achieving, not on target any more, not hitting any more, not meeting any more, stopped hitting, stopped meeting, stopped achieving, fresh miss, fresh misses, newcomer, newcomers, first timer, first timers, new arrival, new arrivals, new addition, new additions, joined the list, joined the reds, new to the list',
  ],
  [
    'better',
    'have come on, has come on, come on well, come on leaps and bounds, come along, came along, coming along, made progress, making headway, made headway, made strides, made great strides, made ground, gaining ground, gained ground, stepped up, picked up, perked up, bucked up, moved forward, moved in the right direction, moving in the right direction, going in the right direction, heading in the right direction, going the right way, heading the right way, moving the right way, right direction, gone up in the world, on the way up, gain, gained, gaining, uplift, on the mend, stronger than before, better than before, better than it was, better than they were, raised our game, upped our game',
  ],
  [
    'worse',
    'lost the most ground, lose ground, losing ground, slide, slid, slump, slumped, tumbled, tumble, plummeted, nosedived, nose dived, backslid, backsliding, sunk, sank, sinking, tailed off, tailing off, tanked, plunged, crashed, cratered, dropped off, on the way down, gone off the boil, gone wrong way, gone the wrong way, gone in the wrong direction, went in the wrong direction, took a turn for the worse, taken a turn for the worse, worse than before, worse than it was, worse than they were, gone down the pan, gone to the dogs, step back, stepped back, setback',
  ],
  ['most improved', 'star improver, star improvers, star climber, climber, climbers, biggest climber, biggest climbers, most progress, the most progress, most ground made up'], // prettier-ignore
  [
    'newly',
    'dropped off target, moved to off target, moved off target, off target for the first time, missed for the first time, for the first time, first time miss, first time, newly missed target, recent miss, recent misses, recent failure, fresh, recently missed, recently gone off, recently off target, new entrant, just gone, just turned, turned, newly missed, off target since last time, werent off target before, wasnt off target before',
  ],
  [
    'running',
    'missed both times, missed twice, missed it twice, both times, then and now, on the run, remain off target, remains off target, remained off target, last time as well, last time too, last quarter as well, last quarter too, last year as well, last year too, repeat offender, repeat, persistent, persistently, consistently, continually, continuously, long running, chronic, serial, two on the trot, on the trot, keep missing, keeps missing, kept missing, keep failing, keeps failing, time after time, over and over',
  ],
  [
    'worse',
    'gone downhill, going downhill, downhill, dropped back, dropping back, falling behind, fallen behind, slid back, sliding, sliding back, losing ground, lost ground, gone south, heading south, on the slide, weakening, regressed, regressing',
  ],
  [
    'most worsened',
    'decliner, decliners, faller, fallers, dropped furthest, dropped back the most, dropped back most, fell the most, fell most, fallen the most, fallen most, fell furthest, fell back the most, dropped the most, dropped most, biggest drop, biggest drops, largest drop, largest fall, largest falls, biggest slump, sharpest decline, sharpest fall, sharpest drop, steepest decline, steepest fall, steepest drop, largest decline, largest deterioration, worst deterioration, slid the most, went backwards the most, gone backwards most, gone backwards the most',
  ],
  [
    'most improved',
    `most improved, improved most, improved the most, improved by most, biggest improvement, biggest improver, greatest improvement, largest improvement,
 best improvement, biggest gain, improvers, improver, top improvers, best improvers, biggest improvers, improved by the most, got better the most, getting better the most, got better most, getting better most, improving most, improving the most, top improver`,
  ],
  [
    'most worsened',
    `most worsened, worsened most, worsened the most, biggest fall, got worse the most, getting worse the most, worsened by most, worsened by the most, biggest deterioration, biggest decline, got worse most, got most worse, most deteriorated,
 deteriorated most, deteriorated the most, declined most, declined the most, getting worse most, biggest slip, slipped most, slipped the most, worst decline`,
  ],
  [
    'better',
    'improved, improving, improvement, improve, improves, getting better, got better, gotten better, gone better, went better, doing better than before, on the up, progressed',
  ],
  [
    'worse',
    `getting worse, got worse, gotten worse, gone worse, went worse, worsened, worsening, worsen, deteriorated, deteriorating, deteriorate, deterioration,
 declining, declined, decline, slipped, slipping, slip back, slipped back, gone backwards, going backwards, heading in the wrong direction, going in the wrong direction, moving in the wrong direction, heading the wrong way, going the wrong way, wrong direction`,
  ],
  [
    'newly',
    `newly, new, fresh, just gone, just turned, just become, recently gone, recently turned, gone off target, went off target, fallen off target, fell off target, slipped off target, become off target, became off target, just gone off target,
 new miss, new exception, new failure, started missing, started failing, now missing target, now failing`,
  ],
  [
    'running',
    `off target again, off target yet again, missed again, missed target again, missing again, missing target again, failing again, failed again, behind again, behind target again, continue to miss, continues to miss, continuing to miss, continued to miss,
 keep missing, keeps missing, kept missing, keep failing, keeps failing, consistently, for the second time, second time, yet again, repeatedly, time and again, persistently, two periods running, two quarters running, two years running, two periods in a row, two quarters in a row, two years in a row, twice running, twice in a row,
 2 periods running, 2 quarters running, 2 years running, 2 periods in a row, 2 quarters in a row, 2 years in a row, second period running, second quarter running,
 second year running, second time running, second quarter in a row, second year in a row, second time in a row, two consecutive quarters, two consecutive periods,
 two consecutive years, both this period and last, both years, both quarters, both periods, 2nd quarter running, 2nd year running, 2nd period running`,
  ],
  [
    'recovered',
    `recovered, recovery, recovering, recover, back on target, back on track, back to target, back to green, come back on target, came back on target, bounced back, turned around,
 turned it around, no longer off target, no longer missing, no longer failing, not off target any more, come right`,
  ],
  [
    'changed',
    'changed, change since, changes since, moved, what is new, whats new, any change, any changes, what changes',
  ],
]

const COUNTS: readonly (readonly [word: string, count: number])[] = [
  ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['ten', 10], ['twelve', 12],
] // prettier-ignore

const UNITS: readonly (readonly [of: NonNullable<Over['last']>['of'], words: readonly string[]])[] = [
  ['quarter', ['quarters', 'qtr']],
  ['year', ['years', 'yr', 'yrs', 'financial years']],
  [null, ['periods']],
]

/** "three year history", "go back 3 years", "3 years of" */
const framesOf = (many: string, unit: string): readonly string[] =>
  [
    ...['history', 'history of', 'history for', 'trend', 'trend of', 'trend for', 'trend on', 'picture', 'view', 'view of', 'run', 'run of', 'record', 'comparison', 'comparison of', 'series'].map((what) => `${many} ${unit} ${what}`),
    ...['of', 'worth', 'worth of', 'back', 'of data', 'of figures', 'of data for', 'of data on', 'of figures for', 'of results for', 'running for'].map((what) => `${many} ${unit} ${what}`),
    ...['go back', 'going back', 'goes back', 'back over', 'looking back', 'look back', 'over', 'recent', 'latest', 'most recent', 'the most recent', 'each of the most recent', 'each of the last', 'each of the past', 'across', 'for the', 'those', 'preceding', 'back'].map((lead) => `${lead} ${many} ${unit}`),
  ] // prettier-ignore

/** "last four quarters", "past 3 years" */
export const LAST_PERIODS: readonly (readonly [last: NonNullable<Over['last']>, phrases: string])[] = UNITS.flatMap(
  ([of, words]) =>
    COUNTS.map(([word, count]) => {
      const phrases = ['last', 'past', 'previous'].flatMap((lead) =>
        words.flatMap((unit) => [`${lead} ${word} ${unit}`, `${lead} ${count} ${unit}`]),
      )
      const framed = words.flatMap((unit) => [word, String(count)].flatMap((many) => framesOf(many, unit)))
      return [{ count, of }, [...phrases, ...framed].join(', ')] as const
    }),
)
