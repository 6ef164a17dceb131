import type { Filter, Move, Question, TargetMove } from '../../../src/domain/question'
import type { Said } from '../expected'
import { MET, MISSED, NOT_RATED, question, within } from '../expected'
import type { Filled } from '../fill'

type Over = Partial<Filter> | ((filled: Filled) => Partial<Filter>)

const overOf = (over: Over, filled: Filled): Partial<Filter> => (typeof over === 'function' ? over(filled) : over)

/** A question of this kind about whatever the sentence names. */
const asks = (kind: 'list' | 'status' | 'count' | 'briefing' | 'reasons' | 'owners' | 'progress' | 'sign-offs', over: Over = {}): Said => ({
  expect: (filled) => question({ kind, filter: within(filled, overOf(over, filled)), period: filled.period }),
}) // prettier-ignore

const ranks = (order: 'worst' | 'narrowest', limits: (filled: Filled) => readonly number[]): Said => ({
  expect: (filled) =>
    question(
      ...limits(filled).map((limit): Question => ({
        ...{ kind: 'rank', order, limit, filter: within(filled, MISSED), period: filled.period },
      })),
    ),
})

const moves = (...came: readonly Move[]): Said => ({
  expect: (filled) => question({ kind: 'changes', moves: came, filter: within(filled), period: filled.period }),
})

const movers = (way: 'better' | 'worse', limits: (filled: Filled) => readonly (number | null)[]): Said => ({
  expect: (filled) =>
    question(
      ...limits(filled).map((limit): Question => ({
        ...{ kind: 'movers', way, limit, filter: within(filled), period: filled.period },
      })),
    ),
})

const reviews = (only: TargetMove | null): Said => ({
  expect: (filled) => question({ kind: 'target review', only, filter: within(filled), period: filled.period }),
})

const FEW = () => [3, 5, 10] as const

export const LISTS = {
  exceptions: asks('list', MISSED),
  'exceptions of two services': asks('list', (filled) => ({
    ...MISSED,
    serviceAreas: [...(filled.places.serviceAreas ?? []), filled.otherService],
  })),
  'exceptions but for a service': asks('list', (filled) => ({
    ...MISSED,
    serviceAreas: [],
    exceptServiceAreas: filled.places.serviceAreas ?? [],
  })),
  met: asks('list', MET),
  rated: asks('list', (filled) => ({ ratings: [filled.rating] })),
  'two ratings': asks('list', ({ rating, otherRating }) => ({ ratings: [rating, otherRating] })),
  'not rated': asks('list', NOT_RATED),
  provisional: asks('list', { provisional: true }),
  'without a target': asks('list', { lacking: 'target' }),
  'without a figure': asks('list', { lacking: 'figure' }),
  'all of a place': asks('list'),
  'missed by more': asks('list', (filled) => ({ ...MISSED, missedBy: { over: filled.percent, under: null } })),
  'missed by less': asks('list', (filled) => ({ ...MISSED, missedBy: { over: null, under: filled.percent } })),
  'missed by so much or more': asks('list', ({ percent }) => ({
    ...MISSED,
    missedBy: { over: percent, under: null, inclusive: true },
  })),
  'missed by between': asks('list', ({ percent, morePercent }) => ({
    ...MISSED,
    missedBy: { over: percent, under: morePercent, inclusive: true },
  })),
  'what a person owns': asks('list', ({ owned }) => ({ measures: owned })),
  'a person and off target': asks('list', ({ owned }) => ({ ...MISSED, measures: owned })),
  // "as originally reported" is the first edition, "as reported" the last: either is what was said at the time.
  'off target as reported': {
    expect: (filled) =>
      question(
        ...(['last', 'first'] as const).map((asReported): Question => ({
          ...{ kind: 'list', filter: within(filled, { ...MISSED, asReported }), period: filled.period },
        })),
      ),
  },
  status: asks('status'),
  share: asks('status'),
  'how many off target': asks('count', MISSED),
  'how many met': asks('count', MET),
  'how many rated so': asks('count', (filled) => ({ ratings: [filled.rating] })),
  'how many not rated': asks('count', NOT_RATED),
  'how many measures': asks('count'),
  briefing: asks('briefing'),
  reasons: asks('reasons', MISSED),
  'who owns what missed': asks('owners', MISSED),
  progress: asks('progress'),
  'sign-offs': asks('sign-offs'),
  'the worst few': ranks('worst', (filled) => [filled.count]),
  'the worst one': ranks('worst', () => [1]),
  // "biggest misses first" may be all of them in that order
  'the worst, no number': ranks('worst', () => [...FEW(), 50]),
  'the narrowest few': ranks('narrowest', (filled) => [filled.count]),
  'the narrowest one': ranks('narrowest', () => [1]),
  'newly off target': moves('newly off target'),
  'still off target': moves('still off target'),
  recovered: moves('recovered'),
  'most improved few': movers('better', (filled) => [filled.count]),
  'most improved one': movers('better', () => [1]),
  'all that improved': movers('better', () => [null, 5, 10]),
  'all that got worse': movers('worse', () => [null, 1, 5, 10]),
  'fell the most': movers('worse', () => [1]),
  'target review': reviews(null),
  'targets unchanged': reviews('unchanged'),
  'targets eased': reviews('eased'),
  'targets tightened': reviews('tightened'),
  'targets already beaten': reviews('already beaten'),
} satisfies Readonly<Record<string, Said>>
