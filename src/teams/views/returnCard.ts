import type { Day } from '../../domain/day'
import { periodKey, printPeriod } from '../../domain/period'
import type { PeriodKey } from '../../domain/period'
import type { Person } from '../../domain/person'
import type { PeriodState } from '../../domain/return'
import { count, dotted, figures, listed } from '../words/count'
import { dueWords } from '../words/period'
import type { CardMessage, Head } from './cardMessage'
import { MOST_ROWS } from './outcomes'
import { returnRow, rowPayload } from './returnRow'
import type { ReturnRow, ReturnRowData, RowPayload } from './returnRow'

export type { ReturnRow }

export interface ReturnCardInput {
  readonly period: PeriodState
  readonly today: Day
  /** whose card it is */
  readonly person: Person
  /** in plan order */
  readonly rows: readonly ReturnRow[]
  /** how many figures this saving kept; 0 on the first face */
  readonly saved: number
  /** the name of somebody else whose card is being shown to the one who acts for them; null on one's own */
  readonly heldFor: string | null
  /** a line above everything: a reminder's */
  readonly heading?: string | null
  /** the owner that the performance team is keying in for, and how it came */
  readonly for?: { readonly person: Person; readonly how: string } | null
  /** the spreadsheet that the figures came from */
  readonly sheet?: string | undefined
  /** to see how it works: what comes back is checked, and nothing of it is kept */
  readonly trial?: boolean
}

export interface ReturnCardData extends Head {
  readonly held: string
  readonly heading: string
  readonly saved: string
  readonly intro: string
  readonly rows: readonly ReturnRowData[]
  readonly more: string
  readonly verb: SaveVerb
  readonly save: SaveReturns
  readonly submitSave: SaveReturns & { readonly verb: SaveVerb }
  /** a trial has nothing to go on with later */
  readonly mayWait: boolean
  readonly period: PeriodKey
}

type SaveVerb = 'saveReturns' | 'tryReturns'

interface SaveReturns {
  readonly period: PeriodKey
  readonly door: 'card'
  readonly rows: readonly RowPayload[]
  readonly for?: { readonly person: number; readonly how: string }
  readonly sheet?: string
}

/** The manager's card: one face, one box a measure. After saving, the same card with only what still needs a word. */
export function returnCard(input: ReturnCardInput): CardMessage<'returnCard', ReturnCardData> {
  const shown = onOneFace(input.rows)
  const more = input.rows.length - shown.length
  const head = headOf(input)
  const save = saveOf(input, shown)
  const verb = input.trial === true ? 'tryReturns' : 'saveReturns'
  return {
    template: 'returnCard',
    summary: input.heading ? `${input.heading} · ${head.eyebrow}` : dotted(head.eyebrow, head.title),
    data: {
      ...head,
      held: heldLine(input),
      heading: input.heading ?? '',
      saved: input.saved === 0 ? '' : `✓ ${figures(input.saved)} saved.`,
      intro: isFirstFace(input) ? INTRO : '',
      rows: shown.map(returnRow),
      more: more === 0 ? '' : `${count(more, 'more figure')} will follow once you save these.`,
      verb,
      save,
      submitSave: { verb, ...save },
      mayWait: input.trial !== true,
      period: save.period,
    },
  }
}

const INTRO = "Type a figure, or say why there is none, like 'no data until 20 July'. Empty boxes can wait."

/** Up to twelve on one face, and fewer where people's own words would make the card too large for Teams (28 KB). */
const MOST_TYPED = 6000

function onOneFace(rows: readonly ReturnRow[]): readonly ReturnRow[] {
  let typed = 0
  const fitting = rows.findIndex((row, index) => {
    const { value, action, findings } = returnRow(row)
    typed += [value, action, ...findings.map((one) => one.text)].join('').length
    return index >= MOST_ROWS || (index > 0 && typed > MOST_TYPED)
  })
  return fitting === -1 ? rows : rows.slice(0, fitting)
}

const isFirstFace = ({ rows, saved }: ReturnCardInput): boolean =>
  saved === 0 && rows.every((row) => row.state.kind === 'asked')

function headOf(input: ReturnCardInput): Head {
  const { period, state, dueOn } = input.period
  const place = dotted(
    printPeriod(period),
    listed([...new Set(input.rows.map((row) => row.facts.measure.serviceArea))], 2),
  )
  const due = state === 'closed' ? '' : dueWords(dueOn, input.today)
  const number = input.rows.length
  if (state === 'closed' && input.rows.every(({ state: { kind } }) => kind === 'asked' || kind === 'standing')) {
    return { eyebrow: dotted(place, 'closed'), title: `${figures(number)} you may amend` }
  }
  if (input.rows.every((row) => row.state.kind === 'asked')) {
    return { eyebrow: place, title: `${figures(number)}${due.startsWith('overdue') ? ',' : ''} ${due}`.trim() }
  }
  if (input.rows.every((row) => row.state.kind === 'standing')) {
    const back = input.rows.filter((row) => row.facts.state === 'sent back').length
    if (back > 0 && back === number) return { eyebrow: dotted(place, due), title: `${figures(number)} to give again` }
    return { eyebrow: place, title: number === 1 ? 'Change a figure' : `Change any of ${figures(number)}` }
  }
  return { eyebrow: dotted(place, due), title: `${figures(number)} ${number === 1 ? 'needs' : 'need'} a word from you` }
}

function heldLine({ heldFor, for: owner }: ReturnCardInput): string {
  if (heldFor !== null) return `Held card for ${heldFor}: what you save here is saved as ${heldFor}.`
  return owner ? `You are keying this in for ${owner.person.name}, ${owner.how}.` : ''
}

function saveOf(input: ReturnCardInput, shown: readonly ReturnRow[]): SaveReturns {
  const owner = input.for
  return {
    period: periodKey(input.period.period),
    door: 'card',
    rows: shown.map(rowPayload),
    ...(owner ? { for: { person: owner.person.id, how: owner.how } } : {}),
    ...(input.sheet === undefined ? {} : { sheet: input.sheet }),
  }
}
