import { CouncilRefused, readCouncil } from '../../src/transfer/readCouncil'
import type { CouncilFault } from '../../src/transfer/readCouncil'

const RIGHT = {
  name: 'Anyshire',
  directorates: ['Resources'],
  financialYear: '2021/22',
  plan: 'plan.csv',
  people: 'people.csv',
  timeZone: 'Europe/London',
  scale: { kind: 'rag with tolerance', name: 'RAG', tolerancePercent: '5', toleranceAtZero: '1' },
  dueOnWorkingDay: 10,
  workingDays: ['Tuesday', 'Monday'],
  bankHolidays: { '2021-12-28': 'Boxing Day', '2021-01-01': "New Year's Day" },
  alsoCalled: { Finance: ['fin'] },
}

function faultsOf(json: unknown): readonly CouncilFault[] {
  try {
    readCouncil(json)
  } catch (refused) {
    if (refused instanceof CouncilRefused) return refused.faults
    throw refused
  }
  return []
}

describe('a council.json', () => {
  it('is read with its weekdays as numbers and its holidays in order', () => {
    expect(readCouncil(RIGHT)).toMatchObject({
      workingWeekdays: [1, 2],
      bankHolidays: ['2021-01-01', '2021-12-28'],
      startYear: 2021,
    })
  })

  it.each([
    ['name', '', 'name', /council's name/],
    ['financialYear', '2021/23', 'financialYear', /'2021\/22'/],
    ['timeZone', 'Derby', 'timeZone', /'Europe\/London'/],
    ['dueOnWorkingDay', 0, 'dueOnWorkingDay', /1 or more/],
    ['dueOnWorkingDay', '10', 'dueOnWorkingDay', /whole number/],
    ['workingDays', [], 'workingDays', /at least one/],
    ['workingDays', ['Mon'], 'workingDays → 0', /'Monday'/],
    ['bankHolidays', { '2021-02-30': 'x' }, 'bankHolidays → 2021-02-30', /a day/],
    ['bankHolidays', ['2021-12-28'], 'bankHolidays', /days with their names/],
    ['scale', { ...RIGHT.scale, tolerancePercent: 5 }, 'scale → tolerancePercent', /quotation marks/],
    ['alsoCalled', { Finance: 'fin' }, 'alsoCalled → Finance', /a list/],
  ])('with a wrong %s (%j) is refused', (setting, value, where, says) => {
    expect(faultsOf({ ...RIGHT, [setting]: value })).toMatchObject([{ where }])
    expect(faultsOf({ ...RIGHT, [setting]: value })[0]?.says).toMatch(says)
  })

  it('is refused with every fault at once', () => {
    expect(faultsOf({ ...RIGHT, name: undefined, timeZone: 'Derby', holidays: [] }).map(({ where }) => where)).toEqual(
      expect.arrayContaining(['name', 'timeZone', 'the file']),
    )
    expect(faultsOf({ ...RIGHT, holidays: [] })).toEqual([
      { where: 'the file', says: "has 'holidays', which is not a setting" },
    ])
  })

  it.each([[null], ['text'], [[]], [undefined]])('that is no object (%j) is refused', (json) => {
    expect(faultsOf(json)).toMatchObject([{ where: 'the file' }])
    expect(faultsOf(json)[0]?.says).toMatch(/must be an object/)
  })

  it('is refused in words that list the faults', () => {
    expect(() => readCouncil({ ...RIGHT, plan: '', people: '' })).toThrow(/- plan: must be .*\n- people: must be /)
  })
})
