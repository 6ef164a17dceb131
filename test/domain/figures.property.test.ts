import fc from 'fast-check'
import { decimalText, exact } from '../../src/domain/decimal'
import type { Reading } from '../../src/domain/figure'
import { printReading } from '../../src/domain/printFigure'
import { quarter } from '../../src/domain/period'
import { rate } from '../../src/domain/rate'
import { readOutturn } from '../../src/domain/readOutturn'
import { readReply } from '../../src/domain/readReply'
import { readTarget } from '../../src/domain/readTarget'
import { UNITS } from '../../src/domain/unit'
import { aMeasure, anOutturn, aTarget, RAG } from './figureBuilders'

const unit = fc.constantFrom(...UNITS)

/** Any text at all, and texts made of what figures are made of, which come nearer to breaking a reader. */
const scraps = fc.constantFrom(
  ...[
    '1',
    '97,4',
    '3,812',
    '.5',
    '-',
    '–',
    '%',
    '£',
    '<',
    '>',
    ' ',
    '*',
    '†',
    '(',
    ')',
    ' of ',
    '/',
    '2020/21',
    'k',
    'm',
  ],
  ...[
    'working day ',
    'WD',
    'days',
    'min',
    'sec',
    'until ',
    '31 June',
    '20 July',
    'N/A',
    'COVID-19',
    'reduction',
    'if ',
  ],
  ...['between ', ' to ', ' and ', 'provisional', 'no data ', '½', '\u00a0', '\u200b', '９', '١'],
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(scraps, { maxLength: 9 }).map((all) => all.join('')),
)

const digits = fc.tuple(fc.integer({ min: -9_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }))
const decimals = digits.map(([whole, places]) => decimalText(exact(whole).div(exact(10).pow(places))))

test('no words of any kind make a reader throw, and every number read is an exact decimal', () => {
  fc.assert(
    fc.property(text, unit, (written, counted) => {
      const typed = readReply(written, aMeasure(counted), '2021-07-05')
      const readings = [readTarget(written, counted).reading, readOutturn(written, counted).reading]
      for (const reading of typed.kind === 'figure' ? [...readings, typed.reading] : readings) {
        if (reading.kind === 'number') expect(reading.value).toMatch(/^-?\d+(\.\d+)?$/)
      }
      if (typed.kind === 'unread') expect(typed.finding.typed).toBe(written)
    }),
    { numRuns: 3_000 },
  )
})

test('no target and outturn of any kind make rating or printing throw', () => {
  fc.assert(
    fc.property(text, text, unit, unit, (target, outturn, one, other) => {
      const measure = aMeasure(one)
      const facts = { measure, target: aTarget(target, one), outturn: anOutturn(outturn, other), returned: null }
      expect(['rated', 'not rated']).toContain(rate({ ...facts, period: quarter(2020, 4) }, RAG).kind)
      expect(printReading(facts.outturn.reading, measure, facts.target.reading)).toMatch(/\w/)
    }),
    { numRuns: 2_000 },
  )
})

const printed = (value: string, counted: (typeof UNITS)[number], places = 8) => {
  const reading: Reading = { kind: 'number', value, unit: null, comparator: 'plain' }
  return printReading(reading, aMeasure(counted, {}, { decimals: places }))
}

test('a printed number reads back as itself, as a reply and as an outturn', () => {
  const counted = fc.constantFrom(...UNITS.filter((one) => one !== 'working day' && one !== 'milestone'))
  fc.assert(
    fc.property(decimals, counted, (value, one) => {
      const shown = printed(value, one)
      expect(readOutturn(shown, one)).toMatchObject({
        reading: { kind: 'number', value },
        standing: { kind: 'as written' },
      })
      expect(readReply(shown, aMeasure(one), '2021-07-05')).toMatchObject({ kind: 'figure', reading: { value } })
    }),
  )
})

test('rounding never moves a figure onto or across what it is held against', () => {
  fc.assert(
    fc.property(decimals, decimals, fc.integer({ min: 0, max: 3 }), (value, held, places) => {
      const target: Reading = { kind: 'number', value: held, unit: null, comparator: 'plain' }
      const reading: Reading = { ...target, value }
      const shown = printReading(reading, aMeasure('number', {}, { decimals: places }), target)
      const back = readOutturn(shown, 'number').reading
      expect(back.kind === 'number' && exact(back.value).cmp(exact(held))).toBe(exact(value).cmp(exact(held)))
    }),
  )
})

test('a better figure is never rated worse', () => {
  const order = ['red', 'amber', 'green']
  const place = (outturn: string, target: string, polarity: 'higher' | 'lower') => {
    const facts = { measure: aMeasure('number', { polarity }), target: aTarget(target, 'number'), returned: null }
    const rating = rate({ ...facts, outturn: anOutturn(outturn, 'number'), period: quarter(2020, 1) }, RAG)
    return rating.kind === 'rated' ? order.indexOf(rating.rating) : -1
  }
  fc.assert(
    fc.property(
      decimals,
      decimals,
      decimals,
      fc.constantFrom('higher' as const, 'lower' as const),
      (one, other, target, polarity) => {
        const better = exact(one).gt(exact(other)) === (polarity === 'higher') ? [one, other] : [other, one]
        expect(place(better[0] ?? '', target, polarity)).toBeGreaterThanOrEqual(
          place(better[1] ?? '', target, polarity),
        )
      },
    ),
  )
})

test('a pasted page costs no more than a glance', () => {
  const page = '1,234 of (if '.repeat(20_000)
  const before = process.hrtime.bigint()
  readTarget(page, 'number')
  readOutturn(page, 'number')
  readReply(page, aMeasure('number'), '2021-07-05')
  expect(Number(process.hrtime.bigint() - before) / 1e6).toBeLessThan(2_000)
})
