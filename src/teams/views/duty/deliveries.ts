import { maySendAgain } from '../../../domain/undelivered'
import type { UndeliveredLine, UndeliveredList } from '../../../domain/undelivered'
import { printPeriod } from '../../../domain/period'
import { dotted, figures, listed } from '../../words/count'
import { deliveriesTitle, sayConcerned, sayCounts, sayLine, sayTrouble } from '../../words/duty/deliveries'
import type { CardMessage, Head, SayButton } from '../cardMessage'

export interface DeliveriesData extends Head {
  readonly counts: string
  readonly told: string
  readonly lines: readonly LineData[]
  readonly pages: string
  readonly offers: readonly SayButton[]
}

interface LineData {
  readonly trouble: string
  readonly colour: 'attention' | 'warning' | 'default'
  readonly name: string
  readonly what: string
  readonly why: string
  readonly remedy: string
  readonly again: boolean
  readonly send: Again
  readonly submitSend: Again & { readonly verb: 'sendAgain' }
}

interface Again {
  readonly delivery: number
  readonly page: number
}

const A_PAGE = 10

/** Who may not have what was sent, ten a page; each with why, what to do, and a button where it may be sent again. */
export function deliveries(
  { lines, counts, open }: UndeliveredList,
  asked: { readonly page: number; readonly told?: string },
): CardMessage<'deliveries', DeliveriesData> {
  const pages = Math.max(1, Math.ceil(lines.length / A_PAGE))
  const page = Math.min(asked.page, pages)
  const title = deliveriesTitle(lines)
  return {
    template: 'deliveries',
    summary: title,
    data: {
      eyebrow: dotted('Deliveries', listed(open.map(({ period }) => printPeriod(period)))),
      title,
      counts: sayCounts(counts),
      told: asked.told ?? '',
      lines: lines.slice((page - 1) * A_PAGE, page * A_PAGE).map((line) => lineOf(line, page)),
      pages: pages === 1 ? '' : `Page ${page} of ${pages}.`,
      offers: offersOf(lines, page, pages),
    },
  }
}

function offersOf(lines: readonly UndeliveredLine[], page: number, pages: number): readonly SayButton[] {
  return [
    ...(page < pages ? [{ label: 'Next page', say: `deliveries page ${page + 1}` }] : []),
    ...(page > 1 ? [{ label: 'Previous page', say: `deliveries page ${page - 1}` }] : []),
    ...(lines.length > 0 ? [{ label: 'As a spreadsheet', say: 'deliveries as a spreadsheet' }] : []),
    { label: 'Look again', say: 'deliveries' },
  ]
}

function lineOf(line: UndeliveredLine, page: number): LineData {
  const { person, trouble, row, owes } = line
  const send = { delivery: row?.id ?? 0, page }
  return {
    trouble: sayTrouble(trouble),
    colour: trouble === 'waiting' ? 'default' : trouble === 'not known' ? 'warning' : 'attention',
    name: person.name,
    what: dotted(sayConcerned(line), owes.length === 0 ? '' : `owes ${figures(owes.length)}`),
    ...sayLine(line),
    again: maySendAgain(row),
    send,
    submitSend: { verb: 'sendAgain', ...send },
  }
}
