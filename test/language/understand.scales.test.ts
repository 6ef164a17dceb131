import type { Council } from '../../src/domain/council'
import { EVERYTHING } from '../../src/domain/question'
import type { LastAsked } from '../../src/language/followUp'
import { buildLexicon } from '../../src/language/lexicon'
import { understand } from '../../src/language/understand'
import { FOUR_POINTS, HAVERING, THREE_STATES } from '../builders/scale'
import { otherSource } from './builders/otherCouncil'
import { tell } from './builders/tell'

function hearOn(scales: Pick<Council, 'scale' | 'measureScales'>): (text: string, last?: LastAsked) => string {
  const source = otherSource()
  const lexicon = buildLexicon({ ...source, council: { ...source.council, ...scales } })
  return (text, last) => tell(understand(text, lexicon, '2024-07-09', last ?? null), lexicon)
}

const MISSED: LastAsked = {
  question: { kind: 'list', filter: { ...EVERYTHING, verdicts: ['missed'] }, period: null },
  shown: ['HV-01', 'HV-02'],
}

describe("a scale's own words ask for its ratings", () => {
  const four = hearOn({ scale: FOUR_POINTS })
  const three = hearOn({ scale: THREE_STATES })

  test.each([
    ['which measures are Action?', 'list Action'],
    ['which are Review or Action', 'list Review Action'],
    ['Action in Housing', 'list Action | Housing'],
    ['how many are Strong', 'count Strong'],
    ['strong measures', 'list Strong'],
    ['off target', 'list missed'],
    ['reds', 'unknown: reds'],
    [
      'what action is being taken on rent arrears',
      'measure Rent arrears as a percentage of the rent | why this rating',
    ],
  ])('Strong, Good, Review, Action: %s', (text, means) => {
    expect(four(text)).toBe(means)
  })

  test.each([
    ['of those, which are rated Review?', 'list missed Review'],
    ['could we narrow that down to those rated Action', 'list missed Action'],
  ])('among what missed: %s', (text, means) => {
    expect(four(text, MISSED)).toBe(means)
  })

  test.each([
    ['which measures are on target?', 'list on target'],
    ['worse than target in Housing', 'list worse than target | Housing'],
    ['off target', 'list missed'],
    ['on track', 'list met'],
  ])('three states: %s', (text, means) => {
    expect(three(text)).toBe(means)
  })
})

test('the words of a scale that only some measures are on are understood too', () => {
  const hear = hearOn({ scale: HAVERING, measureScales: { 'HV-01': FOUR_POINTS } })
  expect([hear('reds'), hear('which are Review')]).toEqual(['list red', 'list Review'])
})
