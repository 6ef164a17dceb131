import { mayStandForTarget, saysSo } from '../../src/domain/saidInPlan'
import { aTarget } from '../builders/figure'

const says = (written: string, words: string) => saysSo(aTarget(written, 'number', { startYear: 2021 }), words)

test.each([
  ['Upward trend', 'upward trend'],
  // the same in other words
  ['Upward trend', 'an increasing trend'],
  ['Not c/f for 2021/22', 'not carried forward'],
  ['N/A due to COVID', 'due to covid'],
  ['No target (until new CRM in place)', 'the new CRM'],
  ['To be confirmed following review of Q4 data.', 'TBC'],
])('“%s” says “%s”', (written, words) => expect(says(written, words)).toBe(true))

test.each([
  ['Upward trend', 'downward trend'],
  ['N/A due to COVID', 'no target'],
  ['Not c/f for 2021/22', 'new measure'],
  ['98%', ''],
])('“%s” does not say “%s”', (written, words) => expect(says(written, words)).toBe(false))

test('nothing says nothing', () => expect(saysSo(null, 'upward trend')).toBe(false))

test.each([
  ['an upward trend', true],
  ['to be confirmed', true],
  ['hard to reach', false],
  ['40', false],
  ['', false],
])('“%s” may stand where a figure would: %s', (words, is) => expect(mayStandForTarget(words)).toBe(is))
