import type { Aspect, Filter, Question } from '../../../src/domain/question'
import { EVERYTHING } from '../../../src/domain/question'
import type { LastAsked } from '../../../src/language/followUp'
import type { Said } from '../expected'
import { MISSED, question, UNSURE } from '../expected'
import type { Filled } from '../fill'

const missedThere = ({ before }: Filled, over: Partial<Filter> = {}): Filter => ({
  ...{ ...EVERYTHING, ...MISSED, serviceAreas: [before.service] },
  ...over,
})

/** After the off target measures of a service, whose answer showed three. */
const afterList = (filled: Filled): LastAsked => ({
  question: { kind: 'list', filter: missedThere(filled), period: null },
  shown: filled.before.shown,
})

const afterStatus = (filled: Filled): LastAsked => ({
  question: { kind: 'status', filter: { ...EVERYTHING, serviceAreas: [filled.before.service] }, period: null },
  shown: filled.before.shown,
})

const afterMeasure = ({ before }: Filled): LastAsked => ({
  question: { kind: 'measure', measure: before.measure, period: null },
  shown: [before.measure],
})

const list = (over: (filled: Filled) => Partial<Filter>): Said => ({
  after: afterList,
  expect: (filled) => question({ kind: 'list', filter: missedThere(filled, over(filled)), period: filled.period }),
})

const asks = (ofIt: (filled: Filled) => readonly Question[]): Said => ({
  after: afterList,
  expect: (filled) => question(...ofIt(filled)),
})

const aspect = (...abouts: readonly Aspect[]): Said => ({
  after: afterMeasure,
  expect: ({ before, period }) =>
    question(
      ...abouts.map((about): Question => ({
        ...{ kind: 'measure', measure: before.measure, period },
        ...(about === 'figure' ? {} : { about }),
      })),
    ),
})

const shownAt = (place: number): Said =>
  asks(({ before }) => [{ kind: 'measure', measure: before.shown[place] ?? '', period: null }])

export const FOLLOW_UPS = {
  'then: another service': list(({ places }) => places),
  'then: another period': list(() => ({})),
  'then: only one rating': list(({ rating }) => ({ ratings: [rating] })),
  'then: by more than': list(({ percent }) => ({ missedBy: { over: percent, under: null } })),
  'then: the whole council': list(() => ({ serviceAreas: [] })),
  'then: but for a service': {
    after: (filled) => ({ ...afterList(filled), question: { kind: 'list', filter: { ...EVERYTHING, ...MISSED }, period: null } }),
    expect: ({ places, period }) =>
      question({ kind: 'list', filter: { ...EVERYTHING, ...MISSED, exceptServiceAreas: places.serviceAreas ?? [] }, period }),
  },
  'then: how many': asks((filled) => [{ kind: 'count', filter: missedThere(filled), period: null }]),
  'then: why': asks((filled) => [{ kind: 'reasons', filter: missedThere(filled), period: null }]),
  'then: who owns them': asks((filled) => [{ kind: 'owners', filter: missedThere(filled), period: null }]),
  'then: the worst': asks((filled) => [
    { kind: 'rank', order: 'worst', limit: 1, filter: missedThere(filled), period: null },
  ]),
  'then: the first one': shownAt(0),
  'then: the second one': shownAt(1),
  'then: another place, of a status': {
    after: afterStatus,
    expect: ({ places, period }) => question({ kind: 'status', filter: { ...EVERYTHING, ...places }, period }),
  },
  'then: which are off target, of a status': {
    after: afterStatus,
    expect: (filled) => question({ kind: 'list', filter: missedThere(filled), period: null }),
  },
  'then: another measure': {
    after: afterMeasure,
    expect: ({ measure, period }) => question({ kind: 'measure', measure, period }),
  },
  'then: its period': aspect('figure'),
  'then: its trend': aspect('trend'),
  'then: its owner': aspect('owner'),
  'then: its target': aspect('target'),
  'then: its next target': aspect('next target'),
  'then: its footnotes': aspect('footnotes'),
  'then: why is it so': aspect('why this rating', 'why not rated'),
  'then: is it final': aspect('standing'),
  'then: what it serves': aspect('golden thread'),
  'then: nothing fits': { after: afterList, expect: () => UNSURE },
} satisfies Readonly<Record<string, Said>> // prettier-ignore
