import { namedTogether } from '../../src/domain/directorate'

const GROWTH = { name: 'Growth', serviceAreas: ['Planning', 'Streets'] }
const HOMES = { name: 'Homes', serviceAreas: ['Housing'] }

test.each([
  [['Planning', 'Streets'], ['Growth']],
  [
    ['Streets', 'Housing', 'Planning'],
    ['Growth', 'Housing'],
  ],
  [['Planning'], ['Planning']],
  // a directorate of one service says no more than its service
  [['Housing'], ['Housing']],
  [[], []],
])('%j are called %j', (areas, names) => {
  expect(namedTogether(areas, [GROWTH, HOMES])).toEqual(names)
})
