import { wordsOf } from '../../cards/checks'
import { answerCompare } from '../../../src/teams/views/answerCompare'
import type { AnswerCompareData } from '../../../src/teams/views/answerCompare'
import { answerList } from '../../../src/teams/views/answerList'
import type { AnswerListData } from '../../../src/teams/views/answerList'
import type { AnswerMeasureData } from '../../../src/teams/views/answerMeasure'
import type { AnswerOwnersData } from '../../../src/teams/views/answerOwners'
import { answerRank } from '../../../src/teams/views/answerRank'
import type { AnswerStatusData } from '../../../src/teams/views/answerStatus'
import type { NoticeData } from '../../../src/teams/views/notice'
import { sayShare, sayThreshold } from '../../../src/teams/words/share'
import type { CountedBy, Filter } from '../../../src/domain/question'
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

test('a page in the middle holds its own ten rows, where it is, and both ways to turn', () => {
  const data = MESSAGES['answerList, the second page']?.data as AnswerListData
  const whole = MESSAGES['answerList, everything']?.data as AnswerListData
  expect(data.pageLine).toBe('11 to 20 of 49.')
  expect(data.lines).toHaveLength(10)
  expect(data.lines.filter(({ name }) => whole.lines.some((line) => line.name === name))).toEqual([])
  expect(data.rest).toEqual([])
  expect(data.turns.map(({ label, send }) => [label, send])).toEqual([
    ['Previous', { question: {}, ignored: [], page: 1 }],
    ['Next', { question: {}, ignored: [], page: 3 }],
  ])
})

test('words that were not understood are named', () => {
  expect((MESSAGES['answerList, not rated']?.data as AnswerListData).ignored).toBe(
    "Not understood, and left out: 'fnord'.",
  )
})

test('figures that may not be shown are counted aloud', () => {
  const answer = asking({ kind: 'list', filter: about({ verdicts: ['missed'] }), period: null })
  if (answer.kind !== 'list') throw new Error('no list')
  const { leftOut } = answerList({ ...answer, notShown: 3 }).data
  expect(leftOut).toMatch(/3 measures not shown: their figures are not signed off\.$/)
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

test('a status says how many of the rated met their target, with the share', () => {
  const headline = (name: string) => plain((MESSAGES[name]?.data as AnswerStatusData).headline)
  expect(headline('answerStatus')).toBe('3 of 6 rated measures met their target (50 %). 13 are not rated.')
  expect(headline('answerStatus, the whole council')).toBe(
    '13 of 25 rated measures met their target (52 %). 24 are not rated.',
  )
  expect(headline('answerStatus, no exceptions')).toBe('1 of 1 rated measure met its target (100 %).')
})

const list = (name: string) => MESSAGES[`answerList, ${name}`]?.data as AnswerListData

test('a share is of the rated measures', () => {
  expect(plain(list('what met its target').headline)).toBe('4 of 7 rated measures met their target (57 %).')
})

test.each<[Partial<Filter>, string]>([
  [{ verdicts: ['missed'], ratings: ['amber'] }, '3 of 25 rated measures missed their target and are amber (12 %).'],
  [{ ratings: ['amber'] }, '3 of 25 rated measures are amber (12 %).'],
  [{ verdicts: ['missed'] }, '12 of 25 rated measures missed their target (48 %). 24 are not rated.'],
  [{ verdicts: ['not rated'] }, '24 of 49 measures are not rated.'],
  [{ verdicts: ['met'], missedBy: { over: '10', under: null } }, '0 of 49 measures fit.'],
  [{ verdicts: ['not rated'], ratings: ['red'] }, '0 of 49 measures fit.'],
  [{ verdicts: ['met'], provisional: true }, '2 of 49 measures fit.'],
])('how many are there, in one sentence: %#', (filter, words) => {
  const answer = asking({ kind: 'count', filter: about(filter), period: null })
  if (answer.kind !== 'count') throw new Error('no count')
  expect(plain(answerList(answer).data.headline)).toBe(words)
})

test('a threshold is said in words, with how many missed at all and how many are not rated', () => {
  const { understood, headline, leftOut } = list('a threshold')
  expect(plain(understood)).toBe('Missed by more than 10 % and less than 30 % of target · All services · 2020/21')
  expect(plain(headline)).toBe(
    '4 of 25 rated measures (16 %) missed their target by more than 10 % and less than 30 % of it.',
  )
  expect(leftOut).toMatch(/^12 of 25 rated measures missed their target\. 24 not rated: /)
})

test.each([
  ['the worst', 'Worst misses by share of target · All services · 2020/21', 'The 4 worst of 12 misses.', 4],
  ['the narrowest', 'Narrowest misses by share of target · All services · 2020/21', 'The narrowest of 12 misses.', 1],
  [
    'the worst of many',
    'Worst misses by share of target · All services · 2020/21',
    'All 12 misses, the worst first.',
    10,
  ],
])('%s are ranked, and those not rated are counted aloud', (name, understood, headline, rows) => {
  const data = list(name)
  expect([data.understood, data.headline, data.lines.length]).toEqual([understood, headline, rows])
  expect(data.leftOut).toContain('24 not rated')
})

test('equal misses at the last place are all shown, deadlines are counted, and both are said', () => {
  const answer = asking({ kind: 'rank', order: 'worst', limit: 2, filter: about({}), period: null })
  if (answer.kind !== 'rank') throw new Error('no rank')
  const all = asking({ kind: 'rank', order: 'worst', limit: 3, filter: about({}), period: null })
  const { headline, leftOut } = answerRank({ ...answer, unranked: 1, rows: all.kind === 'rank' ? all.rows : [] }).data
  expect(headline).toBe('The 3 worst of 12 misses: equal misses share place 2, so 3 are shown and not 2.')
  expect(leftOut).toContain('1 more missed its target and has no share of it to miss by')
})

test('services side by side: the better first, every rating counted, those not rated too', () => {
  const data = MESSAGES['answerCompare']?.data as AnswerCompareData
  expect(plain(data.headline)).toBe(
    'Finance did better: 57 % of its rated measures met their target, against 25 % for Business Change and ICT.',
  )
  expect(data.sides.map(({ name, counts, met, share }) => plain([name, counts, met, share].join(' | ')))).toEqual([
    'Finance | 4 green, 1 amber, 2 red, all rated | 4 of 7 | 57 %',
    'Business Change and ICT | 1 green, 3 red, all rated, 1 provisional | 1 of 4 | 25 %',
  ])
})

test('three priorities side by side', () => {
  const data = MESSAGES['answerCompare, priorities']?.data as AnswerCompareData
  expect(plain(data.headline)).toBe(
    'Our Environment did best: 75 % of its rated measures met their target; Our Future did worst: 0 %.',
  )
  expect(data.sides.map(({ name, met }) => `${name} ${met}`)).toEqual([
    'Our Environment 3 of 4',
    'Our People 10 of 20',
    'Our Future 0 of 1',
  ])
  expect(plain(data.sides[1]?.counts ?? '')).toBe('10 green, 2 amber, 8 red, 17 not rated, 3 provisional')
})

test('what was counted leads, the most or the fewest of it first; a tie names all that share it', () => {
  const parts = ['Finance', 'Business Change and ICT', 'Customer Services', 'Organisational Development and Performance', 'Corporate Property'] // prettier-ignore
  const counted = (order: 'most' | 'fewest', of: CountedBy['of'], names: readonly string[]) => {
    const sides = names.map((name) => ({ kind: 'service area', name }) as const)
    const answer = asking({ kind: 'compare', parts: sides, by: { order, of }, filter: about({}), period: null })
    if (answer.kind !== 'compare') throw new Error('no comparison')
    return answerCompare(answer).data
  }
  const red = { kind: 'rating', rating: 'red' } as const
  const most = counted('most', red, parts)
  expect(most.headline).toBe('Business Change and ICT has the most red measures: 3.')
  expect(most.sides[0]?.name).toBe('Business Change and ICT')
  expect(most.understood).toContain('most red first')
  expect(counted('most', red, ['Finance', 'Business Change and ICT']).headline).toBe(
    'Business Change and ICT has more red measures: 3, against 2 for Finance.',
  )
  expect(counted('most', red, ['Finance', 'Organisational Development and Performance']).headline).toBe(
    'Finance and Organisational Development and Performance are level: 2 red each.',
  )
  expect(counted('fewest', { kind: 'verdict', verdict: 'missed' }, parts).headline).toBe(
    'Corporate Property has the fewest measures off target: none.',
  )
})

test('equal shares are level, and nobody did better', () => {
  const parts = (['Our People', 'Our People'] as const).map((name) => ({ kind: 'priority', name }) as const)
  const answer = asking({ kind: 'compare', parts, filter: about({}), period: null })
  if (answer.kind !== 'compare') throw new Error('no comparison')
  expect(plain(answerCompare(answer).data.headline)).toBe(
    'Our People and Our People are level: 50 % of rated measures met their target.',
  )
})

test('whose measures they are: each service counted, each measure with its owner', () => {
  const { headline, owned } = MESSAGES['answerOwners']?.data as AnswerOwnersData
  expect(headline).toBe('2 are in Customer Services and 1 is in Finance.')
  expect(owned.map(({ name, service, owner }) => `${name} ${service}: ${owner}`)).toEqual([
    'Council Tax collection rate. Customer Services: Joanne Pickering',
    'Business rates (NNDR collection rate). Customer Services: Joanne Pickering',
    'Local Authority to pay suppliers within 30 days. Finance: Priya Raman',
  ])
})

test('reminders are told by when and how many, never by name', () => {
  const lines = (name: string) => (MESSAGES[`notice, ${name}`]?.data as NoticeData).lines.map(({ text }) => text)
  expect(lines('no reminders sent')).toEqual(['No reminders have been sent for Q1 2021/22.'])
  expect(lines('reminders sent')).toEqual([
    'The last reminders went on 6 July 2021 at 10:42, to 6 people. Of these, 2 could not be delivered.',
    'Before that: 5 July 2021 at 10:42, to 11 people.',
  ])
})

test.each([
  [1, 2, '50 %'],
  [4, 7, '57 %'],
  [199, 200, '99.5 %'],
  [1, 1000, '0.1 %'],
  [0, 3, '0 %'],
  [3, 3, '100 %'],
])('%i of %i is %s: never rounded to all or to none', (part, whole, share) => {
  expect(plain(sayShare(part, whole))).toBe(share)
})

test.each([
  [{ over: '33.333333', under: null }, 'by more than a third of target'],
  [{ over: null, under: '3' }, 'by less than 3 % of target'],
  [{ over: '10', under: '30', inclusive: true as const }, 'by 10 % to 30 % of target'],
  [{ over: '10', under: null, inclusive: true as const }, 'by at least 10 % of target'],
  [{ over: '15', under: '20', inclusive: 'under' as const }, 'by more than 15 % and no more than 20 % of target'],
  [{ over: '15', under: '20', inclusive: 'over' as const }, 'by at least 15 % and less than 20 % of target'],
])('a threshold in words: %#', (threshold, words) => {
  expect(plain(sayThreshold(threshold))).toBe(words)
})
