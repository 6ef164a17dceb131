import type { ProposalData } from '../../../src/teams/views/proposal'
import { receipt } from '../../../src/teams/views/receipt'
import type { ReceiptData } from '../../../src/teams/views/receipt'
import { MESSAGES } from './messages'
import { entry, open, typing } from './demo'

const plain = (words: string): string => words.replaceAll('\u00a0', ' ')

test('the receipt has one line a measure, reds first, each with span, target, rating and provisional mark', () => {
  const { lines, still } = MESSAGES['receipt']?.data as ReceiptData
  expect(
    lines.map((one) => plain([one.name, one.outturn, one.under, one.target, one.rating + one.reason].join(' | '))),
  ).toEqual([
    'Debtor days | 61 days | at 30 June | 50 days | ● Red, missed by 22.0 % of target',
    'Suppliers paid within 30 days | 96.2 % | since 1 April, provisional | 97.5% | ● Amber, missed by 1.3 points, 1.3 % of target',
    'Debt reports to management | working day 5 | April to June | By working day 5 | ● Green, target met',
    'Suppliers paid within 10 days | No figure |  | 65% | ○ Not rated: not available yet, expected on 20 July',
  ])
  expect(still).toBe('3 figures are still to come from you, by Wednesday 14 July.')
})

test('figures keyed in for an owner name both', () => {
  expect((MESSAGES['receipt, for an owner']?.data as ReceiptData).behalf).toBe(
    'Saved by Imogen Castle for Priya Raman, by e-mail.',
  )
})

test('a receipt can be changed until the period closes, and not after', () => {
  const result = typing([entry('SD-027', '61')])
  expect(receipt(result).data).toMatchObject({ canAmend: true, amend: { period: '2021Q1', measures: ['SD-027'] } })
  expect(receipt({ ...result, state: { ...open, state: 'closed' } }).data.canAmend).toBe(false)
})

test('when nothing was saved the title says so', () => {
  expect((MESSAGES['receipt, nothing saved']?.data as ReceiptData).title).toBe('Nothing was saved')
})

test('a proposal carries every figure it read, and the boxes of those that need a word', () => {
  const { title, save, rows, unread } = MESSAGES['proposal, of a pasted column']?.data as ProposalData
  expect(title).toBe('This is what I read. Nothing is saved yet.')
  expect(save.rows.map((row) => [row.measure, row.typed])).toEqual([
    ['SD-027', '61'],
    ['SD-025', '96.2 provisional'],
    ['SD-026', 'no data until 20 July'],
    ['SD-028', 'working day 5'],
    ['SD-029', 'ninety'],
  ])
  expect(rows.map((row) => row.code)).toEqual(['SD-029'])
  expect(unread).toContain("No measure found in: 'parking fines 12'")
})

test('a proposal of somebody else’s measure saves nothing and shows nothing of it', () => {
  const data = MESSAGES['proposal, not theirs']?.data as ProposalData
  expect(data).toMatchObject({ canSave: false, lines: [], rows: [] })
  expect(data.refused).toBe('1 figure left out: that measure is not yours to report.')
})
