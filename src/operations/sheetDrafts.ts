import { randomBytes } from 'node:crypto'
import type { Instant } from '../domain/day'
import type { Period } from '../domain/period'
import { samePeriod } from '../domain/period'
import type { Entry } from '../domain/submission'
import type { Clock } from './ports'

/** What somebody's spreadsheet of returns said, shown to them and not yet saved. */
export interface SheetDraft {
  readonly objectId: string
  readonly period: Period
  readonly entries: readonly Entry[]
  readonly until: Instant
}

/** Spreadsheets whose preview is being looked at: a card is too small to carry all their commentary. Not kept. */
export interface SheetDrafts {
  readonly keep: (draft: Omit<SheetDraft, 'until'>) => string
  /** null: it is gone, or another person's, or of another period */
  readonly find: (token: string, of: Pick<SheetDraft, 'objectId' | 'period'>) => SheetDraft | null
}

const DAY_MS = 24 * 3_600_000
const MOST_DRAFTS = 500

export function makeSheetDrafts({ instant }: Pick<Clock, 'instant'>): SheetDrafts {
  const drafts = new Map<string, SheetDraft>()
  const tidy = () => {
    for (const [token, { until }] of drafts) if (until <= instant() || drafts.size > MOST_DRAFTS) drafts.delete(token)
  }
  return {
    keep(draft) {
      const token = randomBytes(18).toString('base64url')
      tidy()
      drafts.set(token, { ...draft, until: new Date(Date.parse(instant()) + DAY_MS).toISOString() })
      return token
    },
    find(token, { objectId, period }) {
      tidy()
      const draft = drafts.get(token) ?? null
      return draft !== null && draft.objectId === objectId && samePeriod(draft.period, period) ? draft : null
    },
  }
}
