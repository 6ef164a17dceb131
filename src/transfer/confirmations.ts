import { isDay } from '../domain/day'
import type { Known } from '../domain/measure'

/** Who confirmed something, and when; null: it is proposed. */
export type Confirmed = Known<unknown>['confirmed']

/** A cell's words, and what they say of who confirmed them: undefined where they leave that to the row. */
export interface Confirmable {
  readonly words: string
  readonly confirmed: Confirmed | undefined
}

const PROPOSED = /\s*\(proposed\)\s*$/i
const CONFIRMED = /\s*\(confirmed by (.+) on (\d{4}-\d{2}-\d{2})\)\s*$/i

/**
 * "higher (proposed)", "higher (confirmed by Imogen Castle on 2021-06-28)": what is said of one cell alone. Anything
 * else goes by the row's own "confirmed by" and "confirmed on".
 */
export function confirmableFrom(cell: string): Confirmable {
  if (PROPOSED.test(cell)) return { words: cell.replace(PROPOSED, ''), confirmed: null }
  const [said = '', by = '', on = ''] = CONFIRMED.exec(cell) ?? []
  return isDay(on)
    ? { words: cell.slice(0, -said.length), confirmed: { by, on } }
    : { words: cell, confirmed: undefined }
}

/** The same back as a cell, in a row that is confirmed as `row` says. */
export function confirmableCell(words: string, confirmed: Confirmed, row: Confirmed): string {
  if (confirmed === null) return `${words} (proposed)`
  const isRows = row?.by === confirmed.by && row.on === confirmed.on
  return isRows ? words : `${words} (confirmed by ${confirmed.by} on ${confirmed.on})`
}
