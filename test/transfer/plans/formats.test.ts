import { asCsv, asDocx, asText, asXlsx, table, words } from '../documents/files'
import type { Piece } from '../documents/files'
import type { PlanDraft } from '../../../src/transfer/draft/planDraft'
import { draftFrom } from '../draft/drafts'
import { PLANS, planText } from './plans'

/** The paragraphs and tables of a plan, whatever file they are put in. */
function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let rows: string[][] = []
  const end = (): void => {
    if (rows.length > 0) pieces.push(table(...rows))
    rows = []
  }
  for (const line of text.split('\n')) {
    if (line.includes('\t')) rows.push(line.split('\t'))
    else end()
    if (!line.includes('\t') && line !== '') pieces.push(words(line))
  }
  end()
  return pieces
}

/** All that a draft holds but where it stands in its file. */
const contentOf = ({ years, measures, findings }: PlanDraft): unknown => ({
  years,
  measures: measures.map(({ measure, targets, outturns, columns, assumptions }) => ({
    measure,
    targets,
    outturns,
    columns: columns.map(({ place: _place, stored: _stored, ...column }) => column),
    assumptions: assumptions.map(({ key: _key, measure: _measure, ...assumption }) => assumption),
  })),
  findings: findings.map(({ says, column, severity }) => [severity, column, says.replace(/ at [^.]*(?=\. )/, '')]),
})

const FORMATS = [
  ['CSV', 'plan.csv', asCsv],
  ['XLSX', 'plan.xlsx', asXlsx],
  ['DOCX', 'plan.docx', asDocx],
] as const

describe.each(Object.keys(PLANS) as readonly (keyof typeof PLANS)[])('%s', (name) => {
  it.each(FORMATS)('gives the same measures from %s as from text, to the letter', async (_format, file, write) => {
    const pieces = piecesOf(planText(name))
    const asItStands = contentOf(await draftFrom(asText(pieces), 'plan.txt'))
    expect(contentOf(await draftFrom(write(pieces), file))).toEqual(asItStands)
  })
})
