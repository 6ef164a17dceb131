import { wordsOf } from '../../cards/checks'
import { answerList } from '../../../src/teams/views/answerList'
import type { AnswerListData } from '../../../src/teams/views/answerList'
import type { AnswerMeasureData } from '../../../src/teams/views/answerMeasure'
import type { AnswerStatusData } from '../../../src/teams/views/answerStatus'
import { MESSAGES } from './messages'
import { about, asking, measures } from './demo'

const plain = (words: string): string => words.replaceAll('\u00a0', ' ')

test('the off-target answer of Customer Services is exactly the plan’s', () => {
  const { understood, headline, lines, leftOut } = MESSAGES['answerList']?.data as AnswerListData
  expect(understood).toBe('Off target · Customer Services · 2020/21')
  expect(headline).toBe('3 of 6 rated measures missed their target. 13 are not rated.')
  expect(lines.map((one) => plain([one.name, one.outturn, one.target, one.rating + one.reason].join(' | ')))).toEqual([
    'Average time to process new Benefit claims. | 19.74 days | 18 days | ● Red, missed by 9.7 % of target',
    'Business rates (NNDR collection rate). | 96.98 % | 98% | ● Amber, missed by 1.02 points, 1.0 % of target',
    'Council Tax collection rate. | 97.1 % | 98% | ● Amber, missed by 0.9 points, 0.9 % of target',
  ])
  expect(leftOut).toBe(
    '3 met their target. 13 not rated: no target by design (3), target deferred (3), outturn suspended (2), target suspended (2), outturn not available (2), trend with nothing before it (1).',
  )
})

test('a later open period has one line and a button', () => {
  const { later, offers } = MESSAGES['answerList']?.data as AnswerListData
  expect(later).toBe('A later period is open. Q1 2021/22: 0 of 30 in, not signed off.')
  expect(offers).toEqual([{ label: 'Q1 2021/22', say: 'off target in Customer Services in Q1 2021/22' }])
})

test('ten rows stand in the table, and every other title is one tap away, exactly as written', () => {
  const data = MESSAGES['answerList, everything']?.data as AnswerListData
  expect(data.lines).toHaveLength(10)
  expect(data.restLabel).toBe('39 more')
  const words = wordsOf(data) + data.lines.map((one) => one.name).join('\n')
  expect(measures.filter((measure) => !words.includes(measure.title))).toEqual([])
})

test('words that were not understood are named', () => {
  expect((MESSAGES['answerList, not rated']?.data as AnswerListData).ignored).toBe(
    "Not understood, and left out: 'fnord'.",
  )
})

test('figures that may not be shown are counted aloud', () => {
  const answer = asking({ kind: 'list', filter: about({ verdicts: ['missed'] }), period: null })
  if (answer.kind !== 'list') throw new Error('no list')
  const { rest } = answerList({ ...answer, notShown: 3 }).data
  expect(rest.at(-1)?.text).toContain('3 measures not shown')
})

test('a status counts each rating as a word, with those not rated', () => {
  const { tiles } = MESSAGES['answerStatus']?.data as AnswerStatusData
  expect(tiles.map((tile) => `${tile.number} ${tile.word}`)).toEqual(['3 Green', '2 Amber', '1 Red', '13 Not rated'])
})

test('one measure says its miss in points and as a share, its band, its owner and its source', () => {
  const data = MESSAGES['answerMeasure']?.data as AnswerMeasureData
  expect(plain(data.reason)).toBe(
    'Missed by 0.9 points, 0.92 % of target. Amber from 93.1 % to 98 %. Scale: RAG with tolerance.',
  )
  expect(data.facts.map((fact) => fact.title)).toEqual([
    'Next year',
    'Owner',
    'Priority',
    'Key aim',
    'Outcome',
    'Source',
  ])
})

test('a figure in words keeps its words, its reading, its provisional mark and its notes', () => {
  const data = MESSAGES['answerMeasure, in words']?.data as AnswerMeasureData
  expect(plain(data.outturn)).toBe('60 % reduction * **')
  expect(data.under).toBe('April to December, provisional')
  expect(data.facts.find((fact) => fact.title === 'As written')?.value).toContain('"grey" miles show a 60% reduction')
  expect(data.notes).toHaveLength(2)
})
