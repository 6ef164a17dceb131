import { understand } from '../../src/language/understand'
import { afterwards } from './builders/afterwards'
import { demoLexicon, TODAY } from './builders/lexicons'
import { otherLexicon } from './builders/otherCouncil'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const meant = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('what is left out of two kinds', () => {
  test.each([
    ['Leave out the reds and anything not rated: what’s left in Finance?', 'list met missed green amber | Finance'],
    ['without the reds or anything unrated what remains in Finance', 'list met missed green amber | Finance'],
    ['drop the greens and the not rated, what’s left in Finance', 'list met missed amber red | Finance'],
    ['excluding ambers and those not rated, which are left?', 'list met missed green red'],
  ])('%s', (text, means) => {
    expect(meant(text)).toBe(means)
  })

  test('what is only to be dropped is no question', () => {
    expect(meant('drop the reds and anything not rated')).toBe('nothing fits')
  })

  test('what stands further off is not left out with it', () => {
    expect(meant('apart from the reds, what in Finance is not rated')).not.toMatch(/^list met missed/)
  })
})

describe('all that a service has to report', () => {
  test.each(['everything the Finance service has to report on', 'everything Finance has to report on'])(
    '%s',
    (text) => {
      expect(meant(text)).toBe('list | Finance')
    },
  )

  test('a report on it is how it is doing', () => {
    expect(meant('report on Finance')).toBe('status | Finance')
  })
})

describe('whether people were reminded, and when', () => {
  test.each([
    'Have you reminded anybody about their returns this week?',
    'have you chased anyone this week',
    'did you remind people yesterday',
    'has anyone chased the managers',
  ])('%s', (text) => {
    expect(meant(text)).toBe('reminders')
  })

  test.each(['have you chased Finance this week', 'how many reds were there this week'])('but not: %s', (text) => {
    expect(meant(text)).toMatch(/^not held/)
  })
})

describe('a change in a target is no measure of changes', () => {
  test.each([
    'change in the debtor days target between the two years, what was it?',
    'what was the change in the debtor days target from 2020/21 to 2021/22',
    'rise in the debtor days target',
  ])('%s', (text) => {
    expect(meant(text)).toMatch(/^measure Debtor days.* \| next target$/)
  })
})

describe('a word cut short beside a word of the same title', () => {
  const other = otherLexicon()
  const there = (text: string) => tell(understand(text, other, TODAY, null), other)
  test.each([
    ['urgent repa', 'measure Response time for urgent repairs (days)'],
    ['recycling househ', 'measure Household waste sent for recycling'],
  ])('%s', (text, means) => {
    expect(there(text)).toBe(means)
  })

  test('beside a word of another title it is not known', () => {
    expect(there('rent repa')).not.toMatch(/^measure Response time/)
  })
})

describe('after one measure', () => {
  const { one, hear } = afterwards(['Council Tax collection', 'Business rates'])
  test.each([
    'correct me if im wrong but the target was 97?',
    'am I right that the target was 98%',
    'unless I’m mistaken the target is 98',
    'wasn’t the target 98.5',
    'the target was 98% wasn’t it?',
  ])('%s', (text) => {
    expect(hear(one(), text)).toBe('measure Council Tax collected | target')
  })

  test.each(['what if the target was 97', 'target 97', 'set the target to 97'])('but not: %s', (text) => {
    expect(hear(one(), text)).not.toMatch(/^measure/)
  })

  test.each([
    'so is that tougher or easier than the one before',
    'is it harder than the previous one',
    'was that stricter or looser than last year',
  ])('a target, %s', (text) => {
    expect(hear(one({ about: 'next target' }), text)).toBe('measure Council Tax collected | next target')
  })

  test('of the figure, no target is asked for', () => {
    expect(hear(one(), 'is that higher or lower than before')).not.toMatch(/next target/)
  })
})
