import { CouncilRefused, readCouncil } from '../../src/transfer/readCouncil'
import { demoFile } from './demo'

const demo = JSON.parse(demoFile('council.json')) as Record<string, unknown>
const withCalendar = (calendar: unknown) => ({ ...demo, calendar })

function faults(calendar: unknown): readonly string[] {
  try {
    readCouncil(withCalendar(calendar))
  } catch (refused) {
    if (refused instanceof CouncilRefused) return refused.faults.map(({ where, says }) => `${where}: ${says}`)
    throw refused
  }
  return []
}

describe('the calendar in council.json', () => {
  test('left out is the usual one: nine, two days before, one after, heads of service three after', () => {
    const usual = readCouncil({ ...demo, calendar: undefined }).calendar
    expect(usual).toEqual({
      ...{ workingHours: { from: '08:00', to: '18:00' }, hour: '09:00', opening: 1 },
      ...{ comingDue: 2, dueToday: false, overdue: 1, headOfService: 3 },
    })
    expect(readCouncil(demo).calendar).toEqual(usual)
  })

  test('takes what is given and turns waves off', () => {
    const given = { hour: '10:30', comingDue: 5, headOfService: 'off', dueToday: true }
    expect(readCouncil(withCalendar(given)).calendar).toMatchObject({
      ...{ hour: '10:30', comingDue: 5, headOfService: null, dueToday: true, overdue: 1 },
    })
  })

  test.each<[unknown, string]>([
    [{ hour: '9am' }, "calendar → hour: must be a time, like '09:00'"],
    [{ hour: '18:00' }, 'calendar → hour: must be within the working hours, 08:00 to 18:00'],
    [{ hour: '07:30' }, 'calendar → hour: must be within the working hours, 08:00 to 18:00'],
    [
      { workingHours: { from: '18:00', to: '08:00' } },
      'calendar → workingHours: must end after they begin; they begin at 18:00 and end at 08:00',
    ],
    [{ overdue: 3 }, "calendar → headOfService: must be later than 'overdue', which is 3: owners are reminded first"],
    [{ overdue: 0 }, "calendar → overdue: must be a number of working days from 1 to 60, or 'off'"],
    [{ overdu: 1 }, "calendar: has 'overdu', which is not a setting"],
  ])('%j is refused in words', (given, says) => {
    expect(faults(given)).toEqual([says])
  })
})
