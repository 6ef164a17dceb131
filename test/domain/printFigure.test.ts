import { printReading } from '../../src/domain/printFigure'
import { readOutturn } from '../../src/domain/readOutturn'
import { readTarget } from '../../src/domain/readTarget'
import type { Unit } from '../../src/domain/unit'
import { aMeasure } from './figureBuilders'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const outturn = (written: string, unit: Unit, decimals = 2) =>
  plain(printReading(readOutturn(written, unit).reading, aMeasure(unit, {}, { decimals })))
const target = (written: string, unit: Unit) => plain(printReading(readTarget(written, unit).reading, aMeasure(unit)))

test.each([
  ['97.1%', 'percent', '97.1 %'],
  ['98%', 'percent', '98 %'],
  ['29.4', 'percent', '29.4 %'],
  ['19.74 days', 'days', '19.74 days'],
  ['1 day', 'days', '1 day'],
  ['45139', 'number', '45,139'],
  ['*1,723,180', 'number', '1,723,180'],
  ['£5154.25', 'pounds', '£5,154.25'],
  ['£5154.5', 'pounds', '£5,154.50'],
  ['20000000', 'pounds', '£20,000,000'],
  ['-£5', 'pounds', '−£5'],
  ['-3', 'number', '−3'],
  ['0', 'number', '0'],
  ['Working Day12', 'working day', 'working day 12'],
  ['3 of 4 delivered', 'number', '3 of 4'],
  ['3,812 of 4,000', 'percent', '95.3 % (3,812 of 4,000)'],
  ['4.19%', 'percent reduction', '4.19 % reduction'],
  ['Complete', 'milestone', 'complete'],
  ['31st May 2019', 'milestone', '31 May 2019'],
] as const)('the outturn %s of %s is shown as %s', (written, unit, shown) => {
  expect(outturn(written, unit)).toBe(shown)
})

test.each([
  ['<5%', 'percent', 'less than 5 %'],
  ['at least 80%', 'percent', 'at least 80 %'],
  ['between 5% and 10%', 'percent', 'between 5 % and 10 %'],
  ['Total 12% reduction from 2018/19 to 2021/22', 'percent reduction', 'total 12 % reduction on 2018/19'],
  ['Upward trend', 'number', 'upward trend'],
  ['No target**', 'number', 'no target'],
] as const)('the target %s of %s is shown as %s', (written, unit, shown) => {
  expect(target(written, unit)).toBe(shown)
})

test('a per cent sign never parts from its number', () => {
  expect(printReading(readOutturn('97.1%', 'percent').reading, aMeasure('percent'))).toBe('97.1\u00a0%')
})

describe('rounding', () => {
  const against = (written: string, held: string, decimals: number) =>
    plain(
      printReading(
        readOutturn(written, 'percent').reading,
        aMeasure('percent', {}, { decimals }),
        readTarget(held, 'percent').reading,
      ),
    )

  test("goes to the measure's decimals", () => {
    expect(outturn('96.98%', 'percent', 1)).toBe('97 %')
    expect(outturn('19.745 days', 'days', 2)).toBe('19.75 days')
  })

  test.each([
    ['97.96%', '98%', 0, '97.96 %'],
    ['97.94%', '98%', 1, '97.9 %'],
    ['97.96%', '98%', 1, '97.96 %'],
    ['97.9996%', '98%', 1, '97.9996 %'],
    ['97.4%', '98%', 0, '97 %'],
    ['4.96%', '<5%', 0, '4.96 %'],
    ['98.04%', '98%', 0, '98.04 %'],
    ['98%', '98%', 0, '98 %'],
    ['10.04%', 'between 5% and 10%', 0, '10.04 %'],
  ])('%s against %s with %i decimals stands where it stood: %s', (written, held, decimals, shown) => {
    expect(against(written, held, decimals)).toBe(shown)
  })
})
