import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { matchMeasures } from '../../../src/domain/matchMeasures'
import { confirmAssumptions } from '../../../src/transfer/draft/confirmAssumptions'
import { draftPlan } from '../../../src/transfer/draft/draftPlan'
import { assumptionsOf } from '../../../src/transfer/draft/planDraft'
import { readDocument } from '../../../src/transfer/documents/readDocument'
import { asCsv, asDocx, asText, asXlsx, table, words, workbook } from '../documents/files'
import type { Piece } from '../documents/files'
import { knownFrom } from './held'

/** What plans are made of, and what they are not. */
const cell = fc.oneof(
  fc.constantFrom(
    ...['', '80%', '<5%', '50%**', '3 of 4', 'N/A due to COVID', 'Total', 'As above', 'Working Day12', '£1.2m', '1:4'],
    ...['7% reduction on 2018/19', '31st May 2019', '**', '-', '0', 'Not c/f', '9 per day', 'Upward trend', '=1+1'],
    ...['Measure', 'Key Aim', 'Outcome', '20-21 Target', '20-21 Outturn', 'Q1 2020/21 outturn', 'Rating', 'Target'],
    ...['code', 'title', 'short name', 'polarity', '2020/21 target', '2020/21 target profile', 'even share'],
    ...['Council Tax collected', 'Number of website hits', 'constructor', '__proto__'],
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const row = fc.array(cell, { minLength: 1, maxLength: 7 })
const headed = fc
  .array(row, { maxLength: 6 })
  .map((rows) => table(['Measure', '20-21 Target', '20-21 Outturn', '21-22 Target'], ...rows))
const piece: fc.Arbitrary<Piece> = fc.oneof(
  headed,
  fc.array(row, { minLength: 1, maxLength: 5 }).map((rows) => table(...rows)),
  fc.oneof(cell, fc.constantFrom('Docks performance', '* A note.', 'Our priorities are:')).map(words),
)
const pieces = fc.array(piece, { maxLength: 5 })
const file = fc.constantFrom(['plan.txt', asText], ['plan.csv', asCsv], ['plan.xlsx', asXlsx], ['plan.docx', asDocx])

const OPTIONS = { directorate: 'All' }

test('nothing that stands in a document makes drafting, answering or matching it throw', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, file, async (content, [name, write]) => {
      const read = await readDocument(name, write(content))
      if (read.kind === 'refused') return
      const draft = draftPlan({ ...read, name: name }, [], OPTIONS)
      expect(JSON.parse(JSON.stringify(draft))).toEqual(draft)
      const keys = draft.measures.map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      const asked = assumptionsOf(draft)
      expect(new Set(asked.map(({ key }) => key)).size).toBe(asked.length)
      const answers = asked.flatMap(({ key, proposal, alternatives }) => {
        const choice = alternatives[0] ?? proposal
        return choice ? [{ assumption: key, choice: choice.id }] : []
      })
      const answered = confirmAssumptions(draft, answers, 'Ada', '2021-06-28')
      const held = knownFrom(answered)
      const again = draftPlan({ ...read, name: name }, held, OPTIONS)
      const toMatch = again.measures.map(({ key, measure }) => ({ ...measure, key }))
      const matches = matchMeasures(
        toMatch,
        held.map(({ measure }) => measure),
      )
      expect(matches.size).toBe(again.measures.length)
    }),
    { numRuns: 150 },
  )
})

test('bytes of any kind, whatever they are called, are read or refused in words', async () => {
  const name = fc.constantFrom('plan.txt', 'plan.csv', 'plan.xlsx', 'plan.docx', 'plan', 'plan.xlsm', '')
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.tuple(fc.constantFrom(...[asXlsx, asDocx, asCsv]), fc.nat(2_000), fc.nat(255)).map(([write, at, byte]) => {
      const whole = Uint8Array.from(
        write([words('Docks performance'), table(['Measure', '20-21 Target'], ['Ropes', '4'])]),
      )
      whole[at % whole.length] = byte
      return whole
    }),
    fc.constant(strToU8('code,title,short name\n"')),
  )
  await fc.assert(
    fc.asyncProperty(name, bytes, async (called, content) => {
      const read = await readDocument(called, content)
      if (read.kind === 'refused') expect(read.says).toMatch(/\w/)
      else expect(draftPlan({ ...read, name: called }, [], OPTIONS).document).toBe(called)
    }),
    { numRuns: 300 },
  )
})

test('a workbook of formulas that were never worked out says so, and invents no figure', async () => {
  const cells = (at: number, ...texts: readonly string[]) =>
    `<row r="${at}">${texts.map((text, column) => formulaOr(`${'ABC'[column] ?? ''}${at}`, text)).join('')}</row>`
  const sheet = `${cells(1, 'Measure', '20-21 Target', '20-21 Outturn')}${cells(2, 'Ropes mended', '=B9', '=C9')}`
  const read = await readDocument('plan.xlsx', workbook(sheet))
  if (read.kind === 'refused') throw new Error(read.says)
  const { measures, findings } = draftPlan({ ...read, name: 'plan.xlsx' }, [], OPTIONS)
  expect(measures[0]?.targets[0]?.reading).toEqual({ kind: 'none', why: 'left blank' })
  expect(findings.map(({ says }) => says)).toContainEqual(expect.stringContaining('has never been worked out'))
})

const formulaOr = (ref: string, text: string): string =>
  text.startsWith('=')
    ? `<c r="${ref}"><f>${text.slice(1)}</f></c>`
    : `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`
