import { asksForAction } from '../../src/domain/submission'
import type { Entry } from '../../src/domain/submission'
import { aTarget } from '../builders/figure'
import { aMeasure } from '../builders/measure'
import { aManager } from '../builders/person'
import { aReturn } from '../builders/return'
import type { BuiltReturn } from '../builders/return'
import { anEntry, saved } from '../builders/submission'

const priya = aManager('Priya Raman', 'Finance')
const measure = aMeasure('percent', {}, { owner: priya.email })
const asked = aReturn(measure, { target: aTarget('97%', 'percent', { startYear: 2021 }) })
const unaimed = aReturn(measure, { target: aTarget('No target', 'percent', { startYear: 2021 }) })
const missed = asked.submitted('62', priya)
const acted = asked.submitted('62', priya, { action: { words: 'Overtime' } })

test.each<[boolean, string, BuiltReturn, string, Partial<Entry>]>([
  [true, 'a red', asked, '62', {}],
  [true, 'an amber', asked, '96.9', {}],
  [false, 'a target met', asked, '97', {}],
  [false, 'a miss with its action', asked, '62', { action: 'Overtime' }],
  [true, 'a miss with an action of spaces', asked, '62', { action: '  ' }],
  [false, 'a figure without a target', unaimed, '62', {}],
  [false, 'no figure', asked, 'no data until 20 July', {}],
  [false, 'a box left empty', asked, '', {}],
  [false, 'words that could not be read', asked, 'ninety', {}],
  [true, 'a miss delivered twice: the card says the same', missed, '62', {}],
  [false, 'a standing miss whose box was left empty: they were asked once', missed, '', {}],
  [false, 'a standing miss that has its action', acted, '62', {}],
  [true, 'a new miss after one that had an action', acted, '63', {}],
  [false, 'what another changed meanwhile', missed, '63', { baseVersion: 0 }],
])('asks for an action: %s, for %s', (asks, _, one, typed, rest) => {
  const outcomes = saved({ by: priya, people: [priya], returns: [one], entries: [anEntry(measure, typed, rest)] })
  expect(outcomes.map(asksForAction)).toEqual([asks])
})
