import { asItStands, decideSubmission } from '../../src/domain/decideSubmission'
import type { Scale } from '../../src/domain/rating'
import type { Scales } from '../../src/domain/scales/scaleFor'
import { anOutturn, aTarget, RAG } from '../builders/figure'
import { aMeasure } from '../builders/measure'
import { NOON, Q1, TODAY } from '../builders/period'
import { aManager } from '../builders/person'
import { aReturn } from '../builders/return'
import { FOUR_POINTS, HAVERING, THREE_STATES } from '../builders/scale'
import { anEntry, outcomeOf } from '../builders/submission'

const priya = aManager('Priya Raman', 'Finance')
const days = aMeasure('days', { polarity: 'lower' }, { code: 'T-001', owner: priya.email })
const target = aTarget('60', 'days', { startYear: 2021 })

/** What a receipt would say of 75 days against 60. */
function rated(scales: Scales, lastYear: string | null = null) {
  const own = aReturn(days, { target, lastYear: lastYear === null ? null : anOutturn(lastYear, 'days') })
  const entries = [anEntry(days, '75')]
  const submission = { period: Q1, by: priya, onBehalfOf: null, entries, door: 'card', key: 'a test' } as const
  const outcomes = decideSubmission({ submission, returns: [own], people: [priya], today: TODAY, at: NOON, ...scales })
  const { rating } = outcomeOf(outcomes, 'saved')
  return rating.kind === 'rated' ? [rating.rating, rating.scale] : rating.why.kind
}

test.each<[string, Scales, readonly [string, string]]>([
  ['the council’s scale', { scale: THREE_STATES }, ['worse than target', THREE_STATES.name]],
  ['the measure’s own', { scale: RAG, measureScales: { 'T-001': FOUR_POINTS } }, ['Action', FOUR_POINTS.name]],
  ['not another’s', { scale: RAG, measureScales: { 'T-002': FOUR_POINTS } }, ['red', RAG.name]],
])('a figure just given is rated on %s', (_which, scales, expected) => {
  expect(rated(scales)).toEqual(expected)
})

test.each<[string | null, string]>([
  ['80 days', 'amber'],
  ['70 days', 'red'],
  [null, 'red'],
])('and where last year decides, on last year’s figure (%s)', (lastYear, rating) => {
  expect(rated({ scale: HAVERING }, lastYear)).toEqual([rating, HAVERING.name])
})

test('a receipt of what stands is on the same scale', () => {
  const standing = aReturn(days, { target }).submitted('75', priya)
  const word = (scale: Scale) => {
    const outcome = asItStands(standing, scale)
    return outcome.kind === 'unchanged' && outcome.rating.kind === 'rated' && outcome.rating.rating
  }
  expect([word(RAG), word(FOUR_POINTS)]).toEqual(['red', 'Action'])
})
