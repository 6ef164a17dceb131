import { wavesOf } from '../../src/domain/reminderWaves'
import type { LedgerLine } from '../../src/domain/reminderWaves'

const line = (personId: number, wave: string, hour: string, state: LedgerLine['state'] = 'sent'): LedgerLine => ({
  personId,
  wave,
  at: `2021-07-${hour}:00:00.000Z`,
  state,
})

test('a ledger without reminders has no waves', () => {
  expect(wavesOf([])).toEqual([])
})

test('reminders are counted by wave, newest first, each person once', () => {
  const ledger = [
    line(1, 'reminder 2021-07-05', '05T09'),
    line(2, 'reminder 2021-07-05', '05T11', 'failed for good'),
    line(1, 'reminder 2021-07-06', '06T09', 'held'),
    line(3, 'reminder 2021-07-05', '05T09', 'not known'),
  ]
  const none = { held: 0, failed: 0, notKnown: 0 }
  expect(wavesOf(ledger)).toEqual([
    { at: '2021-07-06T09:00:00.000Z', people: 1, ...none, held: 1 },
    { at: '2021-07-05T11:00:00.000Z', people: 3, ...none, failed: 1, notKnown: 1 },
  ])
})
