import { writtenOf } from '../../src/domain/return'
import type { Person } from '../../src/domain/person'
import type { Entry } from '../../src/domain/submission'
import { aTarget } from '../builders/figure'
import { aMeasure } from '../builders/measure'
import { aManager, inPerformance } from '../builders/person'
import { aReturn } from '../builders/return'
import type { BuiltReturn } from '../builders/return'
import { anEntry, outcomeOf, saved } from '../builders/submission'

const sanjay = aManager('Sanjay Mistry', 'Human Resources')
const priya = aManager('Priya Raman', 'Finance', { deputy: sanjay.email })
const imogen = inPerformance('Imogen Castle')
const people = [priya, sanjay, imogen]

const measure = aMeasure('percent', {}, { owner: priya.email, decimals: 1 })
const asked = aReturn(measure, { target: aTarget('97%', 'percent', { startYear: 2021 }) })
const standing = asked.submitted('62.4%', priya)
const action = { words: 'Two temporary staff from August' }
const withAction = asked.submitted('62.4%', priya, { version: 2, action })

function again(one: BuiltReturn, by: Person, typed: string, rest: Partial<Entry> = {}) {
  return saved({ by, people, returns: [one], entries: [anEntry(measure, typed, rest)] })
}

describe('the same submission again', () => {
  test.each<[string, string, Partial<Entry>]>([
    ['word for word', '62.4%', { baseVersion: 0 }],
    ['typed in a sentence', '62.4%', {}],
    ['with spaces about it', ' 62.4% ', { baseVersion: 0 }],
    ['from the card as it stands now', '62.4%', { baseVersion: 1 }],
  ])('%s is unchanged, and never a second version', (_, typed, rest) => {
    expect(outcomeOf(again(standing, priya, typed, rest), 'unchanged').version).toBe(standing.current)
  })

  test.each<[string, string, Partial<Entry>]>([
    ['the action alone', '', { baseVersion: 1, action: action.words }],
    ['the action with its figure', '62.4%', { baseVersion: 1, action: ` ${action.words}` }],
    ['the figure from before the action', '62.4%', { baseVersion: 0 }],
  ])('%s is unchanged', (_, typed, rest) => {
    expect(outcomeOf(again(withAction, priya, typed, rest), 'unchanged').version).toBe(withAction.current)
  })

  test('a reason for having no figure is repeated as well', () => {
    outcomeOf(again(asked.submitted('no data until 20 July', priya), priya, 'no data until 20 July'), 'unchanged')
  })

  test('still says how the figure is rated', () => {
    expect(outcomeOf(again(standing, priya, '62.4%'), 'unchanged').rating).toMatchObject({ rating: 'red' })
  })

  test('other figures are another version', () => {
    const { version } = outcomeOf(again(standing, priya, '62.5%', { baseVersion: 1 }), 'saved')
    expect([version.version, writtenOf(version.reply)]).toEqual([2, '62.5%'])
  })

  test('what another gave, and was left as it is in the box, is not said anew', () => {
    for (const by of [sanjay, priya]) {
      const kept = asked.submitted('62.4%', by === priya ? sanjay : priya)
      outcomeOf(again(kept, by, '62.4%', { baseVersion: 1 }), 'unchanged')
    }
  })

  test('the owner may say themselves what was keyed in for them', () => {
    const keyedIn = asked.submitted('62.4%', imogen, {
      onBehalfOf: { personId: priya.id, name: priya.name, how: 'by e-mail' },
    })
    const { version } = outcomeOf(again(keyedIn, priya, '62.4%'), 'saved')
    expect(version).toMatchObject({ version: 2, byId: priya.id, onBehalfOf: null })
  })

  test('what was sent back can be given again in the same words', () => {
    const sentBack = standing.sentBack()
    expect(outcomeOf(again(sentBack, priya, '62.4%', { baseVersion: 1 }), 'saved').version.version).toBe(2)
  })
})

describe('an emptied box', () => {
  test.each([0, 1, null])('leaves what stands (card drawn over version %s)', (baseVersion) => {
    expect(outcomeOf(again(standing, priya, '', { baseVersion }), 'unchanged').version).toBe(standing.current)
  })

  test('leaves what another has given meanwhile, and raises no alarm about it', () => {
    outcomeOf(again(standing, sanjay, '  ', { baseVersion: 0 }), 'unchanged')
  })
})

describe('a corrective action', () => {
  test.each(['', '62.4%'])(
    "given for a standing miss (box holding '%s') adds a version with the same reply",
    (typed) => {
      const entry = { baseVersion: 1, action: `  ${action.words} ` }
      const { version } = outcomeOf(again(standing, priya, typed, entry), 'saved')
      expect(version).toMatchObject({ version: 2, action })
      expect(version.reply).toEqual(standing.current?.reply)
    },
  )

  test('given by the deputy is theirs, and the figure stays as it was said', () => {
    const { version } = outcomeOf(again(standing, sanjay, '', { baseVersion: 1, action: action.words }), 'saved')
    expect(version.byId).toBe(sanjay.id)
    expect(version.reply).toEqual(standing.current?.reply)
  })

  test('goes with the figure it was about', () => {
    expect(outcomeOf(again(withAction, priya, '99', { baseVersion: 2 }), 'saved').version.action).toBeNull()
  })

  test('stays when only the commentary is new', () => {
    const entry = { baseVersion: 2, commentary: 'Two posts are vacant' }
    expect(outcomeOf(again(withAction, priya, '', entry), 'saved').version).toMatchObject({
      version: 3,
      action,
      commentary: 'Two posts are vacant',
    })
  })

  test('stays when its box is emptied', () => {
    expect(
      outcomeOf(again(withAction, priya, '62.4%', { baseVersion: 2, action: ' ' }), 'unchanged').version.action,
    ).toBe(action)
  })
})

test('commentary is new although the figure is the same, and stays beside a new figure', () => {
  const told = outcomeOf(again(standing, priya, '62.4%', { commentary: 'A late start' }), 'saved').version
  expect(told).toMatchObject({ version: 2, commentary: 'A late start' })
  const amended = outcomeOf(again({ ...standing, current: told }, priya, '70'), 'saved').version
  expect(amended.commentary).toBe('A late start')
})

describe('a confirmed query', () => {
  const confirmed = asked.submitted('120%', priya, { confirmed: ['above 100 per cent'] })

  test.each<[string, BuiltReturn, string, Partial<Entry>]>([
    ['beside an action', confirmed, '120%', { baseVersion: 1, action: 'None needed' }],
    ['beside an action with the box empty', confirmed, '', { baseVersion: 1, action: 'None needed' }],
    ['when sent back and given again', confirmed.sentBack(), '120%', { baseVersion: 1 }],
  ])('is remembered %s', (_, one, typed, rest) => {
    const { version } = outcomeOf(again(one, priya, typed, rest), 'saved')
    expect(version.confirmed).toEqual(['above 100 per cent'])
  })

  test('is asked anew for another figure', () => {
    outcomeOf(again(confirmed, priya, '121%', { baseVersion: 1 }), 'needs a word')
    const { version } = outcomeOf(again(confirmed, priya, '99%', { baseVersion: 1 }), 'saved')
    expect(version.confirmed).toEqual([])
  })
})

describe('changed after the card was drawn', () => {
  test.each<[string, Person, string, Partial<Entry>]>([
    ["another's figure", sanjay, '70', { baseVersion: 0 }],
    ["another's identical words", sanjay, '62.4%', { baseVersion: 0 }],
    ["another's action, about a figure they did not see", sanjay, '', { baseVersion: 0, action: 'Overtime' }],
    ['their own, from an older screen', priya, '70', { baseVersion: 0 }],
  ])('%s is overtaken, and loses nothing typed', (_, by, typed, rest) => {
    const outcome = outcomeOf(again(standing, by, typed, rest), 'overtaken')
    expect(outcome.standing).toBe(standing.current)
    expect(outcome.entry).toMatchObject({ typed, ...rest })
  })

  test('nothing is checked before that is settled', () => {
    outcomeOf(again(standing, sanjay, 'ninety', { baseVersion: 0 }), 'overtaken')
  })

  test('what was seen can be replaced', () => {
    expect(outcomeOf(again(standing, sanjay, '70', { baseVersion: 1 }), 'saved').version.version).toBe(2)
  })

  test('words that named the measure saw no version, and replace what stands', () => {
    expect(outcomeOf(again(standing, sanjay, '70'), 'saved').version.version).toBe(2)
  })

  test("somebody who may not submit isn't told of it", () => {
    const stranger = aManager('Malcolm Dyer', 'Finance')
    outcomeOf(again(standing, stranger, '70', { baseVersion: 0 }), 'refused')
  })
})
