import { councilTime } from '../../src/domain/waves/calendar'
import type { CouncilTime, WaveCalendar } from '../../src/domain/waves/calendar'
import { USUAL_CALENDAR } from '../../src/domain/waves/calendar'
import { wavesDue } from '../../src/domain/waves/wavesDue'
import type { WavePeriod, WaveRecord } from '../../src/domain/waves/wavesDue'
import { quarter } from '../../src/domain/period'
import { demoCouncil } from '../builders/demoCouncil'

const Q1 = quarter(2021, 1)
const open: WavePeriod = { period: Q1, state: 'open', dueOn: '2021-07-14', openedOn: '2021-07-01' }
const toOpen: WavePeriod = { period: Q1, state: 'to open', dueOn: null, openedOn: null }

const sent = (name: string, on: string): WaveRecord => ({ period: Q1, name, on, became: 'sent' })

interface Case {
  readonly periods?: readonly WavePeriod[]
  readonly sent?: readonly WaveRecord[]
  readonly calendar?: Partial<WaveCalendar>
}

/** "2021-07-12 09:00" → what goes, and what is passed over in brackets. */
function at(when: string, { periods = [open], sent: before = [], calendar = {} }: Case = {}): readonly string[] {
  const [day = '', time = ''] = when.split(' ')
  const now: CouncilTime = { day, time }
  const council = { ...demoCouncil, calendar: { ...USUAL_CALENDAR, ...calendar } }
  const due = wavesDue(council, periods, before, now)
  return [...due.passedOver.map((one) => `(${one.name})`), ...due.send.map((one) => one.name)]
}

const COMING = 'coming due 2021-07-14'
const OVERDUE = 'overdue 2021-07-14'
const HEADS = 'head of service 2021-07-14'

describe('a wave comes at its hour', () => {
  test.each([
    ['2021-07-09 17:59', []],
    ['2021-07-12 08:59', []],
    ['2021-07-12 09:00', [COMING]],
    ['2021-07-12 17:59', [COMING]],
    ['2021-07-12 18:00', []],
    ['2021-07-13 07:59', []],
    ['2021-07-13 08:00', [COMING]],
  ])('%s, two working days before the due date: %j', (when, expected) => {
    expect(at(when)).toEqual(expected)
  })

  test('once', () => {
    expect(at('2021-07-12 09:01', { sent: [sent(COMING, '2021-07-12')] })).toEqual([])
    expect(at('2021-07-13 09:01', { sent: [sent(COMING, '2021-07-12')] })).toEqual([])
  })

  test('the day after the due date, and to heads of service two working days later, across a weekend', () => {
    const before = [sent(COMING, '2021-07-12')]
    expect(at('2021-07-14 12:00', { sent: before })).toEqual([])
    expect(at('2021-07-15 09:00', { sent: before })).toEqual([OVERDUE])
    const both = [...before, sent(OVERDUE, '2021-07-15')]
    expect(at('2021-07-17 12:00', { sent: both })).toEqual([])
    expect(at('2021-07-19 09:00', { sent: both })).toEqual([HEADS])
    expect(at('2021-09-01 09:00', { sent: [...both, sent(HEADS, '2021-07-19')] })).toEqual([])
  })

  test('on the due date itself only where the council asks for it', () => {
    const before = [sent(COMING, '2021-07-12')]
    expect(at('2021-07-14 09:00', { sent: before, calendar: { dueToday: true } })).toEqual(['due today 2021-07-14'])
  })

  test('never for a wave that the council has turned off', () => {
    const calendar = { comingDue: null, overdue: null, headOfService: null, opening: null }
    for (const day of ['12', '15', '19']) expect(at(`2021-07-${day} 10:00`, { calendar })).toEqual([])
    expect(at('2021-07-02 10:00', { periods: [toOpen], calendar })).toEqual([])
  })
})

describe('the opening', () => {
  test('is asked for on the first working day after the quarter ends, and until somebody opens it', () => {
    expect(at('2021-06-30 12:00', { periods: [toOpen] })).toEqual([])
    expect(at('2021-07-01 09:00', { periods: [toOpen] })).toEqual(['opening'])
    expect(at('2021-07-06 09:00', { periods: [toOpen], sent: [sent('opening', '2021-07-01')] })).toEqual([])
  })

  test('is not asked for once the quarter is open', () => {
    expect(at('2021-07-01 09:00')).toEqual([])
  })
})

describe('after a long sleep', () => {
  test('only the wave that is true now goes, and the missed ones are marked', () => {
    expect(at('2021-07-20 10:00')).toEqual([`(${COMING})`, `(${OVERDUE})`, HEADS])
    expect(at('2021-07-16 10:00')).toEqual([`(${COMING})`, OVERDUE])
  })

  test('"coming due" is not said once the date has gone by', () => {
    expect(at('2021-07-15 08:30')).toEqual([`(${COMING})`])
    expect(at('2021-07-15 08:30', { calendar: { overdue: 5 } })).toEqual([`(${COMING})`])
  })

  test('nothing goes at the weekend or on a bank holiday', () => {
    expect(at('2021-07-17 10:00')).toEqual([])
    const august: WavePeriod = { ...open, dueOn: '2021-08-27' }
    expect(at('2021-08-30 10:00', { periods: [august] })).toEqual([])
    expect(at('2021-08-31 09:00', { periods: [august] })).toEqual(['(coming due 2021-08-27)', 'overdue 2021-08-27'])
  })
})

describe('a due date that is moved', () => {
  test('later, after the first reminder: the new date has reminders of its own', () => {
    const moved: WavePeriod = { ...open, dueOn: '2021-07-20' }
    const before = [sent(COMING, '2021-07-12')]
    expect(at('2021-07-15 09:00', { periods: [moved], sent: before })).toEqual([])
    expect(at('2021-07-16 09:00', { periods: [moved], sent: before })).toEqual(['coming due 2021-07-20'])
  })

  test('to the day after tomorrow, when its reminder should have gone already: it goes at once', () => {
    expect(at('2021-07-05 11:00', { periods: [{ ...open, dueOn: '2021-07-06' }] })).toEqual(['coming due 2021-07-06'])
  })

  test('there and back again repeats nothing', () => {
    const before = [sent(COMING, '2021-07-12'), sent('coming due 2021-07-13', '2021-07-09')]
    expect(at('2021-07-13 09:00', { sent: before })).toEqual([])
  })
})

describe('one message a person a working day', () => {
  const year: WavePeriod = { ...open, period: { kind: 'year', startYear: 2020 } }

  test('the waves of several periods on one day go together', () => {
    expect(at('2021-07-12 09:00', { periods: [year, open] })).toEqual([COMING, COMING])
  })

  test('what becomes due later that day waits for the next', () => {
    const before = [sent('overdue 2021-06-30', '2021-07-12')]
    expect(at('2021-07-12 11:00', { sent: before })).toEqual([])
    expect(at('2021-07-13 08:00', { sent: before })).toEqual([COMING])
  })

  test('nobody is reminded on the day they had the opening card', () => {
    expect(at('2021-07-12 10:00', { periods: [{ ...open, openedOn: '2021-07-12' }] })).toEqual([`(${COMING})`])
    const late: WavePeriod = { ...open, openedOn: '2021-07-27' }
    expect(at('2021-07-28 10:00', { periods: [late] })).toEqual([`(${COMING})`, `(${OVERDUE})`, `(${HEADS})`])
  })
})

describe("the council's clocks", () => {
  test.each([
    ['2021-03-28T00:59:00.000Z', '2021-03-28 00:59'],
    ['2021-03-28T01:00:00.000Z', '2021-03-28 02:00'],
    ['2021-10-31T00:30:00.000Z', '2021-10-31 01:30'],
    ['2021-10-31T01:30:00.000Z', '2021-10-31 01:30'],
    ['2021-06-30T23:30:00.000Z', '2021-07-01 00:30'],
    ['2021-12-31T23:59:00.000Z', '2021-12-31 23:59'],
    ['2022-01-01T00:00:00.000Z', '2022-01-01 00:00'],
  ])('%s is %s in London', (moment, local) => {
    const { day, time } = councilTime(moment, 'Europe/London')
    expect(`${day} ${time}`).toBe(local)
  })
})
