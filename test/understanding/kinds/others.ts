import type { Period } from '../../../src/domain/period'
import type { Aspect, Part, Question } from '../../../src/domain/question'
import { EVERYTHING } from '../../../src/domain/question'
import type { Said } from '../expected'
import { question, UNSURE } from '../expected'
import type { Filled } from '../fill'

/** One measure, asked about in this way; "figure" and nothing are the same. */
const one = (...abouts: readonly (Aspect | 'figure')[]): Said => ({
  expect: (filled) => question(...abouts.map((about) => measureOf(filled, about))),
})

const measureOf = ({ measure, period }: Filled, about: Aspect): Question => ({
  ...{ kind: 'measure', measure, period },
  ...(about === 'figure' ? {} : { about }),
})

const overTheLast = ({ measure, count }: Filled, of: Period['kind']): readonly Question[] => [
  {
    ...{ kind: 'measure', measure, period: null, about: 'trend' },
    over: { last: { count, of }, from: null, to: null, against: null },
  },
]

const compares = (partsOf: (filled: Filled) => readonly Part[]): Said => ({
  expect: (filled) => question({ kind: 'compare', parts: partsOf(filled), filter: EVERYTHING, period: filled.period }),
})

const unsure: Said = { expect: () => UNSURE }
const literally: Said = { expect: () => UNSURE, careful: true }
const firstArea = ({ places }: Filled): string => places.serviceAreas?.[0] ?? ''

export const OTHERS = {
  'a measure': one('figure'),
  'a measure by its name alone': one('figure'),
  'why a measure is as it is': one('why this rating', 'why not rated'),
  'why a measure is not rated': one('why not rated'),
  "a measure's owner": one('owner'),
  "a measure's golden thread": one('golden thread'),
  "a measure's target": one('target'),
  "a measure's next target": one('next target'),
  "a measure's footnotes": one('footnotes'),
  "a measure's standing": one('standing'),
  "a measure's trend": one('trend'),
  'a measure over the last few years': {
    expect: (filled) => question(...overTheLast(filled, 'year')),
  },
  'a measure against a period': {
    expect: ({ measure, earlier }) =>
      question({
        ...{ kind: 'measure', measure, period: null, about: 'trend' },
        over: { last: null, from: null, to: null, against: earlier },
      }),
  },
  'two services side by side': compares((filled) =>
    [firstArea(filled), filled.otherService].map((name) => ({ kind: 'service area', name })),
  ),
  'all services side by side': compares(({ council }) =>
    council.services.map(({ is }) => ({ kind: 'service area', name: is })),
  ),
  'all priorities side by side': compares(({ council }) =>
    council.priorities.map(({ is }) => ({ kind: 'priority', name: is })),
  ),
  'what I owe': { expect: () => question({ kind: 'what I owe' }) },
  'what I sign off': { expect: () => question({ kind: 'what I sign off' }) },
  'reminders sent': { expect: () => question({ kind: 'reminders' }) },
  'a quarter that is being collected': unsure,
  'a year that is not held': unsure,
  'another council': unsure,
  'a service that is not there': unsure,
  'a measure that is not held': unsure,
  'a person who is not there': unsure,
  'a thing that is not held': unsure,
  'what is to come': unsure,
  'nothing to do with it': unsure,
  'orders to a model': literally,
  'SQL and markup': literally,
  'a name that fits several': { expect: (filled) => ({ kind: 'unsure', orAll: filled.fitting }) },
} satisfies Readonly<Record<string, Said>>
