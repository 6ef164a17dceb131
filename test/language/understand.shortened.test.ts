import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

test.each([
  // the middle left out, with an apostrophe or without
  ["business rates coll'n", 'business rates collection'],
  ["foll'rs on twitter", 'followers on twitter'],
  ["appr'ship levy", 'apprenticeship levy'],
  ["sickness outt'n", 'sickness outturn'],
  ['grey miles reductn', 'grey miles reduction'],
  // a stroke between first letters
  ['debtor days o/t v tgt', 'debtor days outturn v target'],
  ['customers with online a/cs', 'customers with online accounts'],
  ['pdrs y/e 20/21', 'pdrs year end 20/21'],
  ['c/wide reds', 'council wide reds'],
  // a unit written to its number
  ['suppliers 10d', 'suppliers 10 days'],
  ['tel calls answered w/in 20s', 'telephone calls answered within 20 seconds'],
  // a part of a name by its initials
  ['BC & ICT reds', 'Business Change and ICT reds'],
  ['OD and Performance ambers', 'Organisational Development and Performance ambers'],
  // what is another measure's own name here and stands for two words there
  ['no. claiming local ctax reduction', 'number claiming local council tax reduction'],
  // numerals for the small words that sound like them
  ['debtor days, which aim is that linked 2', 'debtor days, which aim is that linked to'],
  ['tgt 4 online payments', 'target for online payments'],
])('shortened, "%s" asks what is said in full by "%s"', (short, full) => {
  expect(hear(short)).toBe(hear(full))
  expect(hear(short)).not.toMatch(/^unclear/)
})

test.each([
  ['is the 36% flexible working number final', 'is the flexible working number final'],
  ['why is the 4.19% diesel figure red', 'why is the diesel figure red'],
  ['who owns the 84% for pdrs', 'who owns pdrs'],
])('a figure said to pick the measure out changes nothing: "%s"', (said, plainly) => {
  expect(hear(said)).toBe(hear(plainly))
})

test.each([
  ['which strand of the corporate plan is supported by measuring debtor days', 'what does debtor days serve'],
  ['what strategic aim is achieved by increasing facebook fans', 'what does facebook fans serve'],
  ['walk me up the tree from debtor days', 'what does debtor days serve'],
  ['where does the levy sit in the grand scheme of things', 'what does the levy serve'],
  ['does debtor days support Our People or Our Future?', 'what does debtor days serve'],
  ['under whose stewardship does debtor days fall', 'who owns debtor days'],
  ['for the cabinet cover sheet: which outcome does debtor days serve', 'which outcome does debtor days serve'],
])('up the plan and to its owner, "%s" asks what is said plainly by "%s"', (said, plainly) => {
  expect(hear(said)).toBe(hear(plainly))
})

test.each([
  ['what sum was reported for the apprenticeship levy', 'apprenticeship levy'],
  ['how many online payments did the customers make', 'online payments'],
  ['How bad was sickness? At the depot we talk about nothing else.', 'how bad was sickness'],
])('who did it and that it was reported change nothing: "%s"', (said, plainly) => {
  expect(hear(said)).toBe(hear(plainly))
})

test.each([
  'the 14 day supplier payments rate',
  'how many online payments by residents of Swadlincote',
  'How bad was sickness? I only want the depot.',
])('what limits is never left out: "%s"', (said) => {
  expect(understand(said, lexicon, TODAY, null).kind).toBe('unclear')
})

test.each([
  'do I personally own any KPIs on this',
  'which measures do I own',
  'am I down as the owner of anything',
  'is my name against any indicators',
])('what is the asker’s own is no measure’s owner, and not every measure: "%s"', (said) => {
  expect(hear(said)).toBe(hear('what do I owe'))
})

test('whose one measure is stays asked, also by who may own it', () => {
  expect(hear('do I own debtor days')).toBe(hear('who owns debtor days'))
})
