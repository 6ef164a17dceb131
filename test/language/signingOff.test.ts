import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('signing off', () => {
  test.each([
    ['sign off', 'sign off -'],
    ['Sign off, please', 'sign off -'],
    ['sign off Customer Services', 'sign off Customer Services'],
    ['sign off cust serv', 'sign off Customer Services'],
    ['sign off the figures for Finance', 'sign off Finance'],
    ['approve finance', 'sign off Finance'],
    ['edit commentary council tax collection', 'edit commentary Council Tax collected -'],
    ['edit the commentary on debtor days in Q1 2021/22', 'edit commentary Debtor days Q1 2021/22'],
    ['my sign-offs', 'my sign-offs'],
    ['my sign offs please', 'my sign-offs'],
  ])('“%s” is a command', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test.each([
    ['what do I have to sign off?', 'what I sign off'],
    ['what is waiting for me to sign off', 'what I sign off'],
    ['do I need to approve anything?', 'what I sign off'],
    ['is Finance signed off?', 'sign-offs | Finance'],
    ['is Q1 signed off', 'sign-offs | Q1 2021/22'],
    ['what is signed off in Customer Services', 'sign-offs | Customer Services'],
    ['who signed off council tax collection?', 'measure Council Tax collected | standing'],
    ['has council tax collection been signed off', 'measure Council Tax collected | standing'],
    ['is council tax collection final?', 'measure Council Tax collected | standing'],
  ])('“%s” is a question', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test.each([
    'sign off finance?',
    'can you sign off finance',
    'sign off council tax collection',
    'sign off finance and customer services',
    'should I sign off finance now',
    'sign off my letter',
    'who can sign off the quarter',
    'approve the budget',
    'edit commentary',
    'edit commentary council tax collection?',
    'can you edit the commentary on debtor days',
    'who can edit commentary on council tax collection',
    'edit commentary on debtor days and council tax collection',
    'edit commentary potholes',
  ])('“%s” is never run', (text) => {
    expect(understand(text, lexicon, TODAY, null).kind).not.toBe('command')
  })
})
