import { EVERYTHING } from '../../src/domain/question'
import type { Filter, Question } from '../../src/domain/question'
import { figuresFor } from '../../src/operations/figuresFor'

const about = (filter: Partial<Filter>): Question => ({
  kind: 'list',
  filter: { ...EVERYTHING, ...filter },
  period: null,
})
const side = (name: string, kind: 'service area' | 'priority' | 'key aim' = 'service area') => ({ kind, name })
const between = (...parts: readonly ReturnType<typeof side>[]): Question => ({
  kind: 'compare',
  parts,
  filter: EVERYTHING,
  period: null,
})

test.each<[string, Question, object]>([
  ['of one measure, that one', { kind: 'measure', measure: 'SD-001', period: null }, { measures: ['SD-001'] }],
  ['of everything, all there are', about({}), {}],
  ['of services, theirs', about({ serviceAreas: ['Finance', 'Legal'] }), { serviceAreas: ['Finance', 'Legal'] }],
  ['of a priority, its own', about({ priorities: ['Our People'] }), { priorities: ['Our People'] }],
  ['of an aim, all: one aim may be worded in two ways', about({ keyAims: ['P3.4 Investing'] }), {}],
  ['without a service, all: leaving out is cheap', about({ exceptServiceAreas: ['Finance'] }), {}],
  ['between services, theirs', between(side('Finance'), side('Legal')), { serviceAreas: ['Finance', 'Legal'] }],
  ['between priorities, theirs', between(side('Our People', 'priority')), { priorities: ['Our People'] }],
  ['between a service and an aim, all', between(side('Finance'), side('P3.4', 'key aim')), {}],
])('a question %s', (_, question, wanted) => {
  expect(figuresFor(question)).toEqual(wanted)
})

test('a comparison within a service reads only that service', () => {
  const filter = { ...EVERYTHING, serviceAreas: ['Finance'] }
  const question: Question = { kind: 'compare', parts: [side('Finance'), side('Legal')], filter, period: null }
  expect(figuresFor(question)).toEqual({ serviceAreas: ['Finance'] })
})
