import { quarter, year } from '../../src/domain/period'
import { editionAsked } from '../../src/domain/question'
import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'

const lexicon = demoLexicon()
const hear = (text: string) => understand(text, lexicon, TODAY, null)
const command = (text: string) => {
  const heard = hear(text)
  return heard.kind === 'command' ? heard.command : heard.kind
}
const Q1 = quarter(2021, 1)
const FINANCE = { kind: 'service area', serviceArea: 'Finance' } as const

describe('leave to amend a closed period', () => {
  test.each([
    ['allow Finance to amend Q1 2021/22 until Friday because the ledger was late', FINANCE, Q1, 'Friday', 'the ledger was late'],
    ['Allow finance to amend its figures in Q1 2021/22 until 3 December, because of a late posting.', FINANCE, Q1, '3 December', 'a late posting.'],
    ['allow debtor days to be amended in 2020/21 until 3 December because why not?', { kind: 'measure', measure: 'SD-027' }, year(2020), '3 December', 'why not?'],
    ['let Priya Raman correct Q1 2021/22 until tomorrow', { kind: 'person', personId: expect.any(Number) as number }, Q1, 'tomorrow', ''],
    ['allow Finance and Customer Services to amend Q1 2021/22 until Friday because both were late', null, Q1, 'Friday', 'both were late'],
    ['allow the finance folk to amend Q1 2021/22', null, Q1, '', ''],
  ] as const)('%s', (text, scope, period, until, reason) => {
    expect(command(text)).toEqual({ kind: 'allow', scope, period, until, reason })
  }) // prettier-ignore

  test.each([
    ['reopen Q1 2021/22', Q1, ''],
    ['please reopen the quarter because two services were wrong', null, 'two services were wrong'],
    ['re-open 2020/21 because of the audit', year(2020), 'the audit'],
  ])('%s', (text, period, reason) => {
    expect(command(text)).toEqual({ kind: 'reopen', period, reason })
  })

  test('the bare word is also what measures off target are called', () => {
    expect(command('lock exceptions')).toEqual({ kind: 'exceptions', instead: null })
    const bare = command('exceptions')
    expect(bare).toMatchObject({ kind: 'exceptions', instead: { kind: 'list', filter: { verdicts: ['missed'] } } })
    expect(hear('exceptions in Finance').kind).toBe('question')
    expect(hear('exceptions?').kind).toBe('question')
  })

  test.each([
    'who was allowed to amend Q1 2021/22?',
    'allow Finance to amend Q1 2021/22?',
    'can we reopen Q1 2021/22',
    'housing benefit allowances',
    'why was Q1 reopened?',
    'is Finance allowed to correct debtor days',
  ])('%s is not run', (text) => {
    expect(hear(text).kind).not.toBe('command')
  })
})

describe('what was reported', () => {
  const asked = (text: string, thread: Parameters<typeof understand>[3] = null) => {
    const heard = understand(text, lexicon, TODAY, thread)
    return heard.kind === 'question' ? heard.question : null
  }
  test.each([
    ['which measures are off target in Finance as reported', 'last'],
    ['how did Finance do in 2020/21 at close', 'last'],
    ['debtor days as it was reported', 'last'],
    ['debtor days as originally reported', 'first'],
    ['compare Finance and Customer Services as first published', 'first'],
    ['the three worst misses as published', 'last'],
    ['which measures are off target in Finance', undefined],
  ] as const)('%s', (text, edition) => {
    const question = asked(text)
    expect(question).not.toBeNull()
    expect(question && editionAsked(question)).toBe(edition)
  })

  test('is all that a follow-up changes', () => {
    const question = asked('which measures are off target in Finance in 2020/21')
    if (question === null || question.kind !== 'list') throw new Error('no list')
    const thread = { question, shown: [] }
    expect(asked('as reported', thread)).toEqual({ ...question, filter: { ...question.filter, asReported: 'last' } })
    expect(asked('and as originally reported?', thread)).toMatchObject({ filter: { asReported: 'first' } })
    const kept = { question: { ...question, filter: { ...question.filter, asReported: 'last' as const } }, shown: [] }
    expect(asked('what about Customer Services?', kept)).toMatchObject({ filter: { asReported: 'last' } })
  })

  test('is exported', () => {
    expect(command('export 2020/21 as reported')).toEqual({ kind: 'export', period: year(2020), asReported: 'last' })
    expect(command('export 2020/21 as first reported to Excel')).toMatchObject({ kind: 'export', asReported: 'first' })
    expect(command('export Q1 2021/22')).toEqual({ kind: 'export', period: Q1 })
  })
})
