import { periodKey, printPeriod } from '../../domain/period'
import type { PeriodKey } from '../../domain/period'
import type { Door } from '../../domain/return'
import type { EntryOutcome, SubmissionResult } from '../../domain/submission'
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
  readonly canSave: boolean
  readonly save: SaveProposal
  readonly submitSave: SaveProposal & { readonly verb: 'saveProposal' }
}

interface SaveProposal {
  readonly period: PeriodKey
  readonly door: 'typed' | 'pasted'
  readonly rows: readonly (RowPayload & { readonly typed: string })[]
  readonly for?: { readonly person: number; readonly how: string }
}

/**
 * What was read from a sentence or a pasted column, before anything is saved. `result` is that of a dry run; `unread`
 * are the lines in which no measure was found, as typed.
 */
export function proposal(
  result: SubmissionResult,
  { door, unread }: { readonly door: Door; readonly unread: readonly string[] },
): CardMessage<'proposal', ProposalData> {
  const kept = keptOf(result)
  const asking = result.outcomes.flatMap(askingRow)
  const { shown: rows } = firstOf(asking, kept.length > 0 ? MOST_WITH_BOXES : MOST_ROWS)
  const save = saveOf(result, door, rows)
  const eyebrow = dotted(printPeriod(result.period), servicesOf(result.outcomes))
  return {
    template: 'proposal',
    summary: dotted(eyebrow, TITLE),
    data: {
      eyebrow,
      title: TITLE,
      behalf: onBehalfLine(result, 'To be saved'),
      ...inFull(kept.map(lineOf), asking.length > 0 ? MOST_WITH_BOXES : MOST_ROWS),
      rows: rows.map(returnRow),
      moreRows:
        asking.length > rows.length
          ? `${asking.length - rows.length} more need a word: paste them again afterwards.`
          : '',
      refused: refusedLine(result),
      unread: unread.length === 0 ? '' : `No measure found in: ${listed(unread.map(quoted))}.`,
      canSave: save.rows.length > 0,
      save,
      submitSave: { verb: 'saveProposal', ...save },
    },
  }
}

/** With figures and boxes on one card, fewer of each stand in full: a card has 28 KB. */
const MOST_WITH_BOXES = 8

const TITLE = 'This is what I read. Nothing is saved yet.'

const quoted = (line: string): string => `'${line.length > 80 ? `${line.slice(0, 79)}…` : line}'`

function askingRow(outcome: EntryOutcome): readonly (ReturnRow & { readonly typed: string })[] {
  if (outcome.kind !== 'needs a word' && outcome.kind !== 'overtaken') return []
  return [{ facts: outcome.facts, state: outcome, typed: outcome.entry.typed }]
}

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
