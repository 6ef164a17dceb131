import { EVERYTHING } from '../../src/domain/question'
import type { LastAsked } from '../../src/language/followUp'
import { afterwards } from './builders/afterwards'

const { list, hear } = afterwards(['Debtor days', 'Local Authority to pay suppliers within 10 days'])

const CS = 'Customer Services'
const over = (share: string, more: object = {}) => list({ verdicts: ['missed'], missedBy: { over: share, under: null, ...more } }) // prettier-ignore
const BOTH = list({ serviceAreas: [CS], priorities: ['Our People'], ratings: ['amber'] })
const NONE_RED: LastAsked = { question: { kind: 'list', filter: { ...EVERYTHING, keyAims: ['P1'], ratings: ['red'] }, period: null }, shown: [] } // prettier-ignore

const table = (rows: readonly (readonly [last: LastAsked, text: string, means: string])[]) =>
  test.each(rows.map(([last, text, means]) => [text, means, last] as const))('“%s” → %s', (text, means, last) => expect(hear(last, text)).toBe(means)) // prettier-ignore

describe('another bound in the place of the last', () => {
  table([
    [over('5'), 'and those that missed by less than that', 'list missed under 5'],
    [over('20', { inclusive: true }), 'how about those under that', 'list missed under 20'],
    [over('20', { inclusive: true }), 'and anything bigger than that', 'list missed over 20'],
    [over('20'), 'raise it to over 30', 'list missed over 30'],
    [list({ verdicts: ['missed'], missedBy: { over: null, under: '1', inclusive: true } }), 'widen it to under 10', 'list missed under 10'], // prettier-ignore
    [list({ verdicts: ['missed'], missedBy: { over: '5', under: '20' } }), 'now drop the lower limit', 'list missed under 20'], // prettier-ignore
    [list({ serviceAreas: ['Finance'], verdicts: ['missed'] }), 'remove the filter', 'list missed'],
    [list({ verdicts: ['missed'], missedBy: { over: '5', under: '20' } }), 'and less than that', 'nothing fits'],
  ])
})

describe('the ones that did, after the ones that did not', () => {
  table([
    [list({ verdicts: ['met'] }), 'and the one that did?', 'list missed'],
    [list({ verdicts: ['missed'] }), "and the ones that didn't?", 'list met'],
    [list({ verdicts: ['missed'] }), 'which ones did', 'list met'],
    [list({ verdicts: ['not rated'] }), 'and the ones that are?', 'list met missed'],
    [list({ ratings: ['red'] }), 'and those that are not', 'nothing fits'],
    [list({}), 'and the ones that did', 'nothing fits'],
  ])
})

describe('what is asked anew of another place', () => {
  table([
    [list({ provisional: true, verdicts: ['met'], serviceAreas: ['Council wide'] }), 'how about ICT, any provisional there', 'list provisional | Business Change and ICT'], // prettier-ignore
    [list({ provisional: true, ratings: ['red'], serviceAreas: ['Finance'] }), 'what about customer services, any ambers there', 'list amber | Customer Services'], // prettier-ignore
    [list({ ratings: ['red'], serviceAreas: ['Finance'] }), 'what about customer services', 'list red | Customer Services'], // prettier-ignore
  ])
})

describe('one thing in the place of another', () => {
  table([
    [BOTH, 'swap Our People for Our Future', `list amber | ${CS} | Our Future`],
    [BOTH, 'Our Future instead of Our People', `list amber | ${CS} | Our Future`],
    [BOTH, 'change Customer Services to Finance', 'list amber | Finance | Our People'],
    [BOTH, 'substitute reds for ambers', `list red | ${CS} | Our People`],
    [BOTH, 'and Finance', 'list amber | Finance | Our People'],
    [list({ priorities: ['Our People'], ratings: ['red'] }), 'and Finance', 'several readings'],
  ])
})

describe('of those that were spoken of', () => {
  table([
    [list({ verdicts: ['missed'], serviceAreas: [CS] }), 'any of them inside tolerance?', `list missed amber | ${CS}`],
    [list({ serviceAreas: [CS] }), 'is a single one of those rated?', `list met missed | ${CS}`],
    [NONE_RED, 'any of them on target?', 'list met | P1'],
    [list({ ratings: ['red'] }), 'any of them on target?', 'list met red'],
  ])
})
