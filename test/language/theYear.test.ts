import { quarter, year } from '../../src/domain/period'
import type { PeriodState } from '../../src/domain/return'
import { theYearAt } from '../../src/language/theYear'
import { tokenise } from '../../src/language/token'
import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('the year is the latest that is closed, or the one whose end is named', () => {
  test.each([
    ['worst misses of the year', 'rank worst 5 missed | 2020/21'],
    ['council tax for the year as a whole', 'measure Council Tax collected | 2020/21'],
    ['year end results for finance', 'list | Finance | 2020/21'],
    ["the year's misses", 'list missed | 2020/21'],
    ['how did we do over the twelve months', 'status | 2020/21'],
    ['how did finance do in the year 2020/21', 'status | Finance | 2020/21'],
    ['council tax for the year ended 31 March 2021', 'measure Council Tax collected | 2020/21'],
    ['reds in the year to March 2021', 'list red | 2020/21'],
    ['off target in the year to date', 'list missed | 2021/22'],
    ['will we be on target by the end of the year', 'not held: forecasts'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

const closed = (period: PeriodState['period']): PeriodState => ({
  ...{ period, state: 'closed', dueOn: null, openedAt: null, closedAt: null },
})
const said = (...periods: readonly PeriodState[]) =>
  theYearAt(tokenise('the year'), 0, { today: '2021-10-20', periods })?.readings

test('once a quarter of a later year is closed, either year may be meant', () => {
  expect(said(closed(year(2020)))).toEqual([year(2020)])
  expect(said(closed(year(2020)), closed(quarter(2021, 1)))).toEqual([year(2020), year(2021)])
  expect(said()).toEqual([year(2021)])
})
