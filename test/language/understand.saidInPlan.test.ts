import { EVERYTHING } from '../../src/domain/question'
import type { Filter, Question } from '../../src/domain/question'
import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string, question: Question | null = null, shown: readonly string[] = ['SD-001', 'SD-002']) =>
  tell(understand(text, lexicon, TODAY, question && { question, shown }), lexicon)

describe('what the plan for the year after has not carried forward', () => {
  test.each([
    ['show me what is marked as not c/fwd in Finance', 'target review not carried forward | Finance'],
    ["how many KPIs aren't being carried over to 2021/22", 'target review not carried forward | 2020/21'],
    ['which measures do we drop from next year’s plan', 'target review not carried forward'],
    ['anything we will no longer be measuring next year', 'target review not carried forward'],
    ['which council wide measures are being retired for 21/22', 'target review not carried forward | Council wide | 2020/21'],
    ['measures of 2020/21 not carried forward into 2021/22', 'target review not carried forward | 2020/21'],
    ['has debtor days been carried forward', 'measure Debtor days | next target'],
    ['is debtor days being dropped for 2021/22', 'measure Debtor days | next target'],
  ])('%s', (text, means) => expect(hear(text)).toBe(means)) // prettier-ignore

  test.each([
    // a figure drops too, and so may one that is left out
    ['which measures dropped', 'nothing fits'],
    ['which figures dropped from last year', 'nothing fits'],
    ['drop Finance', 'nothing fits'],
    ['which are carried forward', 'nothing fits'],
  ])('and nothing is guessed of “%s”', (text, means) => expect(hear(text)).toBe(means))

  const list = (filter: Partial<Filter>): Question => ({ kind: 'list', filter: { ...EVERYTHING, ...filter }, period: null }) // prettier-ignore
  test('after a list of a service, of that service, whatever became of its figures', () => {
    const before = list({ serviceAreas: ['Finance'], verdicts: ['missed'] })
    expect(hear('and which are not carried forward?', before)).toBe('target review not carried forward | Finance')
    expect(hear('which of those are not carried forward', before)).toBe('target review not carried forward missed | Finance') // prettier-ignore
  })
})

describe('words that stand in a target’s or an outturn’s place', () => {
  test.each([
    ['everywhere the target simply reads "downward trend"', 'list target says downward trend'],
    ['how many Finance targets are only an upward trend', 'count target says upward trend | Finance'],
    ['measures with "Impacted by COVID" as their target', 'list target says Impacted by COVID'],
    ['outturns in council wide that just say Complete', 'list outturn says Complete | Council wide'],
    ['whose 21/22 target says subject to review', 'target review all says subject to review | 2020/21'],
    ['no target because there is no CRM yet', 'list no target says CRM'],
    ['unrated since the new ledger is not in place', 'list not rated says ledger'],
  ])('%s', (text, means) => expect(hear(text)).toBe(means))

  test('after a list: of those, or of all', () => {
    const before: Question = { kind: 'list', filter: { ...EVERYTHING, verdicts: ['not rated'] }, period: null }
    expect(hear('which of those have a target that just says N/A', before)).toBe('list not rated target says N/A')
    expect(hear('everything where the target just says N/A', before)).toBe('list target says N/A')
  })

  test.each([
    // no words of a plan's: what a target is like, or what became of it
    ['which targets are hard to reach', 'unknown: hard, reach'],
    ['targets that were missed', 'list missed'],
    ['what does the target say for debtor days', 'measure Debtor days | target'],
    ['has debtor days got 40 as its target', 'unknown: 40'],
    ['unrated because of staffing', 'unknown: staffing'],
  ])('and not in “%s”', (text, means) => expect(hear(text)).toBe(means))
})
