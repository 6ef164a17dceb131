import type { Life, Measure } from '../../src/domain/measure'
import type { NotRatedReason } from '../../src/domain/rating'
import type { Reply } from '../../src/domain/return'
import type { Unit } from '../../src/domain/unit'
import { aMeasure, anOutturn, aTarget, byAPerson, unconfirmed } from './figureBuilders'
import { Q1, rated, why } from './rateCase'
import type { Case } from './rateCase'

describe('why something is not rated', () => {
  const measure = (unit: Unit, rest: Partial<Measure> = {}) => aMeasure(unit, {}, rest)
  const life = (of: Life) => measure('percent', { life: of })
  const nil: Reply = { kind: 'nil', written: 'system down', reason: 'source failed', expectedOn: null }
  const reduction = { measure: measure('percent reduction'), target: '5% reduction on 2018/19', outturn: '4.19%' }

  test.each<[Case, NotRatedReason]>([
    [
      { measure: life({ kind: 'suspended', because: 'COVID' }), outturn: null },
      { kind: 'suspended', words: 'COVID' },
    ],
    [
      { measure: life({ kind: 'discontinued', because: 'Not c/f' }), outturn: null },
      { kind: 'discontinued', words: 'Not c/f' },
    ],
    [
      { measure: life({ kind: 'moved elsewhere', because: 'Project' }), outturn: null },
      { kind: 'discontinued', words: 'Project' },
    ],
    [
      { measure: life({ kind: 'suspended', because: 'COVID' }), outturn: '' },
      { kind: 'suspended', words: 'COVID' },
    ],
    [
      { measure: life({ kind: 'discontinued', because: 'Not c/f' }), outturn: 'Not available' },
      { kind: 'outturn not available', words: 'Not available' },
    ],
    [
      { outturn: null, reply: nil },
      { kind: 'nil return', words: 'system down' },
    ],
    [{ outturn: null, reply: null }, { kind: 'nothing submitted' }],
    [{ outturn: null }, { kind: 'nothing submitted' }],
    [{ outturn: '', target: 'No target**' }, { kind: 'nothing submitted' }],
    [
      { outturn: null, period: Q1, target: 'Not c/f' },
      { kind: 'discontinued', words: 'Not c/f' },
    ],
    [{ outturn: null, period: Q1, measure: measure('percent', { frequency: 'annual' }) }, { kind: 'not due until Q4' }],
    [
      { outturn: 'N/A due to COVID', target: 'N/A due to COVID' },
      { kind: 'outturn suspended', words: 'N/A due to COVID' },
    ],
    [
      { outturn: 'Not available', target: 'Not available' },
      { kind: 'outturn not available', words: 'Not available' },
    ],
    [{ outturn: 'New measure for 2021-22.', target: '' }, { kind: 'new measure' }],
    [{ outturn: 'Some of it went well' }, { kind: 'narrative only', words: 'Some of it went well' }],
    [{ outturn: '<5%' }, { kind: 'narrative only', words: '<5%' }],
    [{ outturn: 'About 97% we think' }, { kind: 'reading unconfirmed', words: 'About 97% we think' }],
    [
      { measure: measure('milestone'), outturn: 'Expected summer 2021', target: 'Yes' },
      { kind: 'expected later', when: 'summer 2021' },
    ],
    [
      { measure: measure('milestone'), outturn: 'Complete', target: 'N/A' },
      { kind: 'completed action without a target' },
    ],
    [
      { measure: measure('milestone'), outturn: 'Complete', target: null },
      { kind: 'completed action without a target' },
    ],
    [{ outturn: '4,956', target: 'No target**' }, { kind: 'no target by design' }],
    [{ target: 'No target (until new CRM in place)' }, { kind: 'target deferred', until: 'new CRM in place' }],
    [{ target: 'N/A due to COVID' }, { kind: 'target suspended', words: 'N/A due to COVID' }],
    [{ target: 'N/A' }, { kind: 'target not available', words: 'N/A' }],
    [{ target: 'TBC' }, { kind: 'target to be confirmed', words: 'TBC' }],
    [{ target: 'Baseline year' }, { kind: 'baseline year' }],
    [{ target: '' }, { kind: 'target left blank' }],
    [{ target: null }, { kind: 'target left blank' }],
    [{ target: aTarget('98%', 'percent', { startYear: 2021 }) }, { kind: 'target left blank' }],
    [{ target: 'Not c/f' }, { kind: 'discontinued', words: 'Not c/f' }],
    [{ target: 'Do it rather well' }, { kind: 'narrative only', words: 'Do it rather well' }],
    [{ target: 'Rate of at least 98%' }, { kind: 'reading unconfirmed', words: 'Rate of at least 98%' }],
    [{ target: 'Expected summer 2021' }, { kind: 'expected later', when: 'summer 2021' }],
    [
      { measure: measure('milestone'), outturn: 'not yet', target: '31 May 2022' },
      { kind: 'expected later', when: '31 May 2022' },
    ],
    [
      { measure: measure('number'), target: '70,000 (if CRM implemented)', outturn: '71,000' },
      { kind: 'condition not met', condition: 'if CRM implemented' },
    ],
    [{ measure: measure('number'), target: 'Upward trend', outturn: '3122' }, { kind: 'trend with nothing before it' }],
    [reduction, { kind: 'reduction unclear', words: '5% reduction on 2018/19' }],
    [{ target: '18 days' }, { kind: 'units differ', outturn: 'percent', target: 'days' }],
    [
      { measure: measure('milestone'), target: '31 May 2020', outturn: 'Complete' },
      { kind: 'units differ', outturn: 'milestone', target: 'date' },
    ],
    [{ measure: measure('percent', { polarity: null }) }, { kind: 'polarity unconfirmed' }],
    [{ measure: measure('percent', { polarity: unconfirmed('higher') }) }, { kind: 'polarity unconfirmed' }],
    [{ measure: aMeasure('percent', { polarity: 'none' }) }, { kind: 'no target by design' }],
    [{ measure: measure('percent', { basis: unconfirmed('quarter') }) }, { kind: 'basis unconfirmed' }],
    [{ measure: measure('percent', { basis: null }), target: '>90%' }, { kind: 'basis unconfirmed' }],
    [{ measure: measure('percent', { growth: null }), period: Q1 }, { kind: 'basis unconfirmed' }],
    [{ measure: aMeasure('percent', { growth: 'adds up' }), period: Q1 }, { kind: 'no profile' }],
    [{ measure: aMeasure('percent', { growth: 'builds towards a whole' }), period: Q1 }, { kind: 'not due until Q4' }],
  ])('%j', (of, reason) => {
    expect(why(of)).toEqual(reason)
  })

  test('a figure reported before its measure was discontinued is rated all the same', () => {
    expect(rated({ measure: life({ kind: 'discontinued', because: 'Not c/f' }) })).toMatchObject({ rating: 'amber' })
  })

  test('a condition that is met makes its target count', () => {
    const target = aTarget('70,000 (if CRM implemented)', 'number', {
      condition: { words: 'if CRM implemented', met: true },
    })
    expect(rated({ measure: measure('number'), target, outturn: '71,000' })).toMatchObject({ rating: 'green' })
  })

  test('a reduction that a person has confirmed is rated', () => {
    const target = aTarget(reduction.target, 'percent reduction', { standing: byAPerson })
    expect(rated({ ...reduction, target })).toMatchObject({ rating: 'red', miss: { share: '16.2' } })
  })

  test('a reply counts where the outturn was not handed over beside it', () => {
    const reply: Reply = { kind: 'figure', outturn: anOutturn('98.2%', 'percent') }
    expect(rated({ outturn: null, reply })).toMatchObject({ rating: 'green' })
  })
})
