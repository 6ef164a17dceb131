import { tellLeftOut } from '../src/fillRecord'
import { makeLog } from '../src/logging'
import { readPlan } from '../src/transfer/readPlan'
import { demoFile } from './transfer/demo'

const linesOf = (csv: string): readonly unknown[] => {
  const lines: unknown[] = []
  tellLeftOut('plan.csv', readPlan(csv).findings, makeLog('warn', [], { write: (line) => lines.push(JSON.parse(line)) })) // prettier-ignore
  return lines
}

test('a row of the plan that cannot be read is told by its row, its cell and what is wrong with it', () => {
  const plan = demoFile('plan.csv')
  expect(linesOf(plan)).toEqual([])
  const spoiled = plan.replace(/,percent,/, ',bananas,')
  expect(spoiled).not.toBe(plan)
  const [line, ...others] = linesOf(spoiled)
  expect(others).toEqual([])
  expect(line).toMatchObject({ file: 'plan.csv', column: 'unit' })
  expect(JSON.stringify(line)).toMatch(/"row":\d+.*bananas/)
})
