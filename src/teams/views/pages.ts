import { measures, printCount } from '../words/count'

/** Rows on one page of an answer. */
export const A_PAGE = 10

/** Where pages can't be turned: rows that stand folded in the same card. */
const MOST_FOLDED = 40

/** Which page is to be shown, and what its buttons send back with the number of theirs. */
export interface Paging {
  readonly page: number
  readonly carries: object
}

/** A button to another page. */
export interface PageTurn {
  readonly label: string
  readonly send: object
  readonly submitSend: object
}

export interface PageData {
  /** "11 to 20 of 49." */
  readonly pageLine: string
  readonly turns: readonly PageTurn[]
}

export interface Page<Row> extends PageData {
  readonly shown: readonly Row[]
  readonly folded: readonly Row[]
  /** rows that are neither shown, folded nor on another page */
  readonly unseen: number
}

/** One page of an answer's rows. A page that is not there any more is the last one. Without paging the rest is folded. */
export function pageOf<Row>(rows: readonly Row[], paging?: Paging): Page<Row> {
  if (paging === undefined) {
    const folded = rows.slice(A_PAGE, A_PAGE + MOST_FOLDED)
    const unseen = Math.max(0, rows.length - A_PAGE - MOST_FOLDED)
    return { shown: rows.slice(0, A_PAGE), folded, unseen, pageLine: '', turns: [] }
  }
  const pages = Math.max(1, Math.ceil(rows.length / A_PAGE))
  const page = Math.min(paging.page, pages)
  const from = (page - 1) * A_PAGE
  const shown = rows.slice(from, from + A_PAGE)
  const turn = (label: string, to: number): PageTurn => {
    const send = { ...paging.carries, page: to }
    return { label, send, submitSend: { verb: 'turnPage', ...send } }
  }
  return {
    shown,
    folded: [],
    unseen: 0,
    pageLine: pages === 1 ? '' : `${spanOf(from + 1, from + shown.length)} of ${printCount(rows.length)}.`,
    turns: [...(page > 1 ? [turn('Previous', page - 1)] : []), ...(page < pages ? [turn('Next', page + 1)] : [])],
  }
}

const spanOf = (first: number, last: number): string =>
  first === last ? printCount(first) : `${printCount(first)} to ${printCount(last)}`

/** Offers that have a place beside the buttons to other pages and the notes: six stand in a card. */
export const offersBeside = ({ turns }: PageData): number => (turns.length > 1 ? 3 : 4)

export const tooMany = (unseen: number): readonly string[] =>
  unseen === 0 ? [] : [`${measures(unseen)} not shown: too many for one card.`]
