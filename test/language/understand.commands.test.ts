import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('a sentence that is a command', () => {
  test.each([
    ['open Q1 2021/22', 'open Q1 2021/22'],
    ['OPEN q1 21/22.', 'open Q1 2021/22'],
    ['please open q1', 'open Q1 2021/22'],
    ['open 2020/21', 'open 2020/21'],
    ['open the quarter', 'open -'],
    ['open', 'open -'],
    ['<at>Outturn</at> open the quarter please', 'open -'],
    ['close Q1 2021/22', 'close Q1 2021/22'],
    ['close the quarter, thanks', 'close -'],
    ['remind', 'remind everyone'],
    ['remind everyone', 'remind everyone'],
    ['Remind Finance', 'remind Finance'],
    ['remind cust serv', 'remind Customer Services'],
    ['remind Joanne Pickering', 'remind Joanne Pickering'],
    ['remind tom', 'remind Tom Bradbury'],
    ['remind about council tax collection', 'remind Council Tax collected'],
    ['remind preview', 'remind everyone, preview'],
    ['preview reminders', 'remind everyone, preview'],
    ['preview reminders for finance', 'remind Finance, preview'],
    ['remind again', 'remind everyone, again'],
    ['remind Finance again', 'remind Finance, again'],
    ['send reminders to finance', 'remind Finance'],
    ['chase them', 'remind everyone'],
    ['progress', 'progress -'],
    ['progress in customer services', 'progress Customer Services'],
    ['export plan', 'export plan'],
    ['please download the whole service plan as a spreadsheet', 'export plan'],
    ['export the plan to Excel', 'export plan'],
    ['verify record', 'verify record'],
    ['Verify the record please', 'verify record'],
    ['history council tax collection', 'history Council Tax collected'],
    ['history of the council tax collection rate', 'history Council Tax collected'],
    ['history Debtor days, page 2', 'history Debtor days, page 2'],
    ['change council tax collection', 'change Council Tax collected'],
    ['please change the council tax collection rate', 'change Council Tax collected'],
    ['alter debtor days', 'change Debtor days'],
    ['export Q1 2021/22', 'export Q1 2021/22'],
    ['export 2020/21 as a spreadsheet please', 'export 2020/21'],
    ['download all figures for Q1 2021/22 to Excel', 'export Q1 2021/22'],
    ['export the quarter', 'export -'],
    ['export', 'export -'],
    ['my returns as a spreadsheet', 'returns as a spreadsheet -'],
    ['my returns in Excel please', 'returns as a spreadsheet -'],
    ['please send me a spreadsheet of my returns', 'returns as a spreadsheet -'],
    ['can I have my returns as an Excel file', 'returns as a spreadsheet -'],
    ['my returns for Q1 2021/22 as a spreadsheet', 'returns as a spreadsheet Q1 2021/22'],
    ['my Q1 2021/22 returns in a spreadsheet', 'returns as a spreadsheet Q1 2021/22'],
    ['returns spreadsheet', 'returns as a spreadsheet -'],
    ['download my returns', 'returns as a spreadsheet -'],
    ['my returns please', 'my returns'],
    ['Help!', 'help'],
    ['hi', 'help'],
    ['?', 'help'],
    ['act as Customer Services manager', 'act as Customer Services manager'],
    ['act as the performance team', 'act as performance team'],
    ['be myself', 'be myself'],
    ['stop acting', 'be myself'],
    ['start over', 'start over'],
    ['import', 'import'],
    ['Import the plan, please', 'import'],
    ['cancel the import', 'cancel import'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe("a sentence that only holds a command's word", () => {
  test.each([
    'how many reminders did we send?',
    'what is the history of council tax collection?',
    'history council tax collection?',
    'how do I verify the record?',
    'history of Finance',
    'is council tax history',
    'when did the last reminders go out',
    'remind finance?',
    'can you remind finance',
    'should I remind finance now',
    'remind me to look at debtor days',
    'remind bob',
    'remind customer services and finance',
    'remind finanse',
    'open q1?',
    'can we close Q1',
    'who can close the quarter',
    'open tickets',
    'open hornbill tickets unresolved',
    'open returns',
    'open last quarter',
    'open sesame',
    'close to target in finance',
    'close off my notes on debtor days, what was it',
    'is the quarter open',
    'progress against target in finance is poor, why',
    'helpdesk tickets',
    'what would it take to open Q2 2021/22',
    'act on debtor days',
    'import debtor days',
    'when was the plan imported',
    'what did the last import change',
    'did we import council tax collection',
    'export debtor days',
    'are my returns in a spreadsheet',
    'who sent returns as a spreadsheet',
    'how many returns came in by spreadsheet?',
    'debtor days as a spreadsheet',
    'export figures',
    'export Q1 2021/22 and close it',
    'what was in the last export',
    'who exported 2020/21?',
    'export plan for debtor days',
    'who exports the plan',
    'is the plan a spreadsheet',
    'what does the export of the plan hold?',
  ])('%s is not run', (text) => {
    const heard = understand(text, lexicon, TODAY, null)
    expect(heard.kind).not.toBe('command')
  })

  test('is offered as one when it nearly is', () => {
    const heard = understand('could you please remind Finance?', lexicon, TODAY, null)
    expect(heard.kind === 'unclear' && heard.offers[0]?.say).toBe('remind Finance')
  })
})
