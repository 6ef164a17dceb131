import { year } from '../../src/domain/period'
import { EVERYTHING } from '../../src/domain/question'
import { periodAsked } from '../../src/operations/shownFigures'
import { held } from '../language/builders/lexicons'

const LIST = { kind: 'list', filter: EVERYTHING, period: null } as const

describe('the period that a question without one is about', () => {
  test('is the latest closed one', () => {
    expect(periodAsked(LIST, [held(year(2019), 'closed'), held(year(2020), 'closed')], { startYear: 2021 })).toEqual(year(2020)) // prettier-ignore
  })

  test("is the plan's own year, where targets alone are held", () => {
    expect(periodAsked(LIST, [], { startYear: 2021 })).toEqual(year(2021))
  })

  test('cannot be told where nothing is held, and nothing says when the plan begins', () => {
    expect(() => periodAsked(LIST, [], {})).toThrow('Outturn holds no figures yet.')
  })
})
