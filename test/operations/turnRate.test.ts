import { makeTurnRate } from '../../src/operations/turnRate'

const SECOND = 1_000

test('so many are taken in any sixty seconds, the next is told once, and then there is silence', () => {
  const rate = makeTurnRate(3)
  const at = (second: number) => rate.admit('amir', second * SECOND)
  expect([0, 10, 20].map(at)).toEqual(['taken', 'taken', 'taken'])
  expect([30, 31, 59].map(at)).toEqual(['too many, say so', 'too many', 'too many'])
  expect([60, 61].map(at)).toEqual(['taken', 'too many'])
  expect([70, 80, 90, 91].map(at)).toEqual(['taken', 'taken', 'too many, say so', 'too many'])
})

test('one account’s turns are not another’s', () => {
  const rate = makeTurnRate(1)
  expect([rate.admit('amir', 0), rate.admit('tom', 1), rate.admit('amir', 2)]).toEqual(['taken', 'taken', 'too many, say so']) // prettier-ignore
})

test('without a number there is no end, and accounts without number are forgotten again', () => {
  const endless = makeTurnRate(null)
  expect(Array.from({ length: 100 }, () => endless.admit('amir', 0))).not.toContain('too many')
  const rate = makeTurnRate(1)
  for (let n = 0; n < 6_000; n += 1) rate.admit(`account ${n}`, n * SECOND)
  expect(rate.admit('account 5999', 5_999 * SECOND)).toBe('too many, say so')
  expect(rate.admit('account 0', 6_000 * SECOND)).toBe('taken')
})
