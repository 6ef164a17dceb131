import { periodKey, printPeriod } from '../../domain/period'
import type { PeriodKey } from '../../domain/period'
import type { Door } from '../../domain/return'
import type { EntryOutcome, SubmissionResult } from '../../domain/submission'
import { because } from '../words/corrections'
import { dotted, listed } from '../words/count'
import type { CardMessage, Head } from './cardMessage'
import { MOST_ROWS, firstOf, inFull, keptOf, lineOf, onBehalfLine, refusedLine, servicesOf } from './outcomes'
import type { FigureList } from './outcomes'
import { returnRow, rowPayload } from './returnRow'
import type { ReturnRow, ReturnRowData, RowPayload } from './returnRow'

export interface ProposalData extends Head, FigureList {
  readonly behalf: string
  readonly rows: readonly ReturnRowData[]
  readonly moreRows: string
  readonly refused: string
  readonly unread: string
  /** rows of a spreadsheet that were not read, and why */
  readonly notes: readonly { readonly text: string }[]
  readonly canSave: boolean
  readonly save: SaveProposal
  readonly submitSave: SaveProposal & { readonly verb: 'saveProposal' }
}

interface SaveProposal {
  readonly period: PeriodKey
  readonly door: 'typed' | 'pasted' | 'spreadsheet'
  readonly rows: readonly RowPayload[]
  readonly sheet?: string
  readonly for?: { readonly person: number; readonly how: string }
}

/** What came with the figures, beside them. */
interface Brought {
  readonly door: Door
  /** lines in which no measure was found, as typed */
  readonly unread: readonly string[]
  /** rows of a spreadsheet that were not read, and why */
  readonly notes?: readonly string[]
  /** the spreadsheet: it holds what the card does not carry */
  readonly sheet?: string
}

/** What was read from a sentence, a pasted column or a spreadsheet, before anything is saved. `result` is a dry run's. */
export function proposal(
  result: SubmissionResult,
  { door, unread, notes = [], sheet }: Brought,
): CardMessage<'proposal', ProposalData> {
  const kept = keptOf(result)
  const asking = result.outcomes.flatMap(askingRow)
  const { shown: rows } = firstOf(asking, kept.length > 0 ? MOST_WITH_BOXES : MOST_ROWS)
  const save = sheet === undefined ? saveOf(result, door, rows) : sheetSaveOf(result, sheet, rows)
  const eyebrow = dotted(printPeriod(result.period), servicesOf(result.outcomes))
  return {
    template: 'proposal',
    summary: dotted(eyebrow, TITLE),
    data: {
      eyebrow,
      title: TITLE,
      behalf: [onBehalfLine(result, 'To be saved'), restatingLine(result)].filter((line) => line !== '').join(' '),
      ...inFull(kept.map(lineOf), asking.length > 0 ? MOST_WITH_BOXES : MOST_ROWS),
      rows: rows.map(returnRow),
      moreRows:
        asking.length > rows.length
          ? `${asking.length - rows.length} more need a word: ${sheet === undefined ? 'paste them again afterwards' : 'they follow once you save these'}.`
          : '',
      refused: refusedLine(result),
      unread: unread.length === 0 ? '' : `No measure found in: ${listed(unread.map(quoted))}.`,
      notes: inLines(notes),
      canSave: save.rows.length > 0 || (sheet !== undefined && kept.length > 0),
      save,
      submitSave: { verb: 'saveProposal', ...save },
    },
  }
}

/** Said before it is saved: a figure of a closed period is no ordinary one. */
function restatingLine({ outcomes, period, state }: SubmissionResult): string {
  const saved = outcomes.find((one) => one.kind === 'saved')
  const reason = saved?.kind === 'saved' ? saved.version.restatedBecause : undefined
  if (reason === undefined) return ''
  const was = state.state === 'closed' ? 'is closed' : 'was closed before'
  return `${printPeriod(period)} ${was}, so this restates it, because ${because(reason)}. What was reported is kept beside it.`
}

/** With figures and boxes on one card, fewer of each stand in full: a card has 28 KB. */
const MOST_WITH_BOXES = 8

const TITLE = 'This is what I read. Nothing is saved yet.'

/** So many in full, and how many more there are: each is said again when the file is dropped again. */
function inLines(notes: readonly string[]): ProposalData['notes'] {
  const { shown, more } = firstOf(notes, MOST_WITH_BOXES, 'rows were not read')
  return [...shown, ...(more === '' ? [] : [more])].map((text) => ({ text }))
}

const quoted = (line: string): string => `'${line.length > 80 ? `${line.slice(0, 79)}…` : line}'`

function askingRow(outcome: EntryOutcome): readonly (ReturnRow & { readonly typed: string })[] {
  if (outcome.kind !== 'needs a word' && outcome.kind !== 'overtaken') return []
  return [{ facts: outcome.facts, state: outcome, typed: outcome.entry.typed }]
}

/** Only what is asked about stands on the card: the rest is in the spreadsheet, and is saved with it. */
const sheetSaveOf = (result: SubmissionResult, sheet: string, asking: ReturnType<typeof askingRow>): SaveProposal => ({
  period: periodKey(result.period),
  door: 'spreadsheet',
  rows: asking.map(rowPayload),
  sheet,
})

function saveOf(result: SubmissionResult, door: Door, asking: ReturnType<typeof askingRow>): SaveProposal {
  const good = result.outcomes.flatMap((one) =>
    one.kind === 'saved'
      ? [
          {
            measure: one.facts.measure.code,
            version: one.facts.current?.version ?? 0,
            queries: one.version.confirmed,
            typed: one.entry.typed,
          },
        ]
      : [],
  )
  const { onBehalfOf } = result
  return {
    period: periodKey(result.period),
    door: door === 'pasted' ? 'pasted' : 'typed',
    rows: [...good, ...asking.map((row) => ({ ...rowPayload(row), typed: row.typed }))],
    ...(onBehalfOf ? { for: { person: onBehalfOf.person.id, how: onBehalfOf.how } } : {}),
  }
}
