import { afterwards } from './builders/afterwards'

const { list, one, hear } = afterwards(['Reduction in the quantity of fleet diesel'])

describe('after two ratings', () => {
  const both = list({ ratings: ['amber', 'red'] })
  test.each([
    ['minus the reds', 'list amber'],
    ['without the ambers', 'list red'],
    // what was not among them may be meant otherwise
    ['minus the greens', 'several readings'],
  ])('%s', (text, means) => {
    expect(hear(both, text)).toBe(means)
  })
})

describe('after the greens', () => {
  const greens = list({ ratings: ['green'] }, 'count')
  test.each([
    ['as a % of everything rated?', 'status'],
    ["and what's that as a percentage of the rated measures", 'status'],
  ])('%s', (text, means) => {
    expect(hear(greens, text)).toBe(means)
  })
})

describe("after one service's reds", () => {
  const reds = list({ serviceAreas: ['Finance'], ratings: ['red'] })
  test.each([
    ['so they got ONE thing right, which', 'list met | Finance'],
    ['did they get anything right', 'list met | Finance'],
  ])('%s', (text, means) => {
    expect(hear(reds, text)).toBe(means)
  })
})

test('in there, after what a measure serves, is that branch', () => {
  expect(hear(one({ about: 'golden thread' }), 'what did meet its target in there')).toMatch(/^list met \| E2\.1/)
  expect(hear(one(), 'by how many did we beat it')).toMatch(/^measure Fleet diesel reduction/)
})
