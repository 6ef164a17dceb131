import type { Over } from '../../domain/question'
import type { Moved } from '../tag'

/**
 * Words for what changed. They say whether it went better, which polarity decides, and never only up or down: a figure
 * that fell may have improved.
 */
export const MOVES: readonly (readonly [moved: Moved, phrases: string])[] = [
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

/** "last four quarters", "past 3 years" */
export const LAST_PERIODS: readonly (readonly [last: NonNullable<Over['last']>, phrases: string])[] = UNITS.flatMap(
  ([of, words]) =>
    COUNTS.map(([word, count]) => {
      const phrases = ['last', 'past', 'previous'].flatMap((lead) =>
        words.flatMap((unit) => [`${lead} ${word} ${unit}`, `${lead} ${count} ${unit}`]),
      )
      return [{ count, of }, phrases.join(', ')] as const
    }),
)
