import { EVERYTHING } from '../../../src/domain/question'
import { about, isOrAre } from '../../../src/teams/words/question'

const directorates = [{ name: 'Growth', serviceAreas: ['Planning', 'Streets'] }]

test.each([
  [{ serviceAreas: ['Planning', 'Streets'], directorates }, 'Growth', 'is'],
  [{ serviceAreas: ['Planning', 'Streets'] }, 'Planning and Streets', 'are'],
  [{ serviceAreas: ['Planning'], directorates }, 'Planning', 'is'],
  [{ serviceAreas: ['Planning'], exceptServiceAreas: ['Streets'], directorates }, 'Growth, except Streets', 'is'],
  [{ exceptServiceAreas: ['Planning', 'Streets'], directorates }, 'All services, except Growth', 'are'],
])('%j', (filter, name, verb) => {
  expect([about({ ...EVERYTHING, ...filter }), isOrAre({ ...EVERYTHING, ...filter })]).toEqual([name, verb])
})
