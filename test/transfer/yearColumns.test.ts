import { yearColumnOf } from '../../src/transfer/yearColumns'

describe('a year column', () => {
  it.each([
    ['2020/21 target', 2020, 'target', 'written'],
    ['20-21 Outturn', 2020, 'outturn', 'written'],
    ['2020-2021 Target', 2020, 'target', 'written'],
    ['2020–21  outturn', 2020, 'outturn', 'written'],
    ['2021/22 target profile', 2021, 'target', 'profile'],
    ['2020/21 outturn reading evidence', 2020, 'outturn', 'reading evidence'],
  ])('%s', (heading, startYear, of, part) => {
    expect(yearColumnOf(heading)).toMatchObject({ startYear, of, part })
  })

  it.each(['2020/22 target', 'target', 'Target 2020/21', '2020/21 budget', '2020/21 target colour', 'owner'])(
    'is not %s',
    (heading) => {
      expect(yearColumnOf(heading)).toBeNull()
    },
  )
})
