import { signedBy } from '../../domain/approval'
import type { Rating } from '../../domain/rating'
import type { Day } from '../../domain/day'
import { periodKey, printPeriod } from '../../domain/period'
import type { PeriodKey } from '../../domain/period'
import type { PeriodState, ReturnFacts } from '../../domain/return'
import type { SignOffEntry, SignOffOutcome } from '../../domain/signOff'
import { lacksAction } from '../../domain/decideSignOff'
import { count, dotted, figures, isAre } from '../words/count'
import { saySource } from '../words/door'
import {
  actionNeeded,
  amendedMeanwhile,
  confirmedLine,
  noActionYet,
  reasonNeeded,
  saySignature,
} from '../words/signOff'
import { dueWords } from '../words/period'
import { sayRestated } from '../words/restated'
import type { CardMessage, Head } from './cardMessage'
import { replyLine, worstFirst } from './figureLine'
import type { FigureLine } from './figureLine'

/** A figure that waits for a signature, with what came of pressing the button before. */
export interface SignOffRow {
  readonly facts: ReturnFacts
  readonly rating: Rating
  readonly back: Extract<SignOffOutcome, { kind: 'needs action' | 'needs a reason' | 'overtaken' }> | null
}

export interface SignOffCardInput {
  readonly state: PeriodState
  readonly today: Day
  readonly serviceArea: string
  readonly rows: readonly SignOffRow[]
  /** what the last press did; '' on the first face */
  readonly done: string
  readonly notDone: readonly string[]
  /** whose card it is, when somebody who acts for them is looking */
  readonly heldFor: string | null
}

export interface SignOffRowData extends Omit<FigureLine, 'reason' | 'target' | 'say'> {
  /** begins with its own joint: ", missed by 9.7 % of target" */
  readonly reason_: string
  readonly target_: string
  readonly code: string
  readonly notes: readonly { readonly text: string }[]
  readonly warning: string
  readonly asksAction: boolean
  readonly action: string
  readonly ticked: string
  readonly back: string
  readonly showsReason: boolean
}

export interface SignOffCardData extends Head {
  readonly held: string
  readonly done: string
  readonly notDone: readonly { readonly text: string }[]
  readonly intro: string
  readonly rows: readonly SignOffRowData[]
  readonly more: string
  readonly sign: SignOffPayload
  readonly submitSign: SignOffPayload & { readonly verb: 'signOff' }
  readonly later: { readonly period: PeriodKey; readonly serviceArea: string }
}

export interface SignOffPayload {
  readonly period: PeriodKey
  readonly serviceArea: string
  readonly rows: readonly { readonly measure: string; readonly version: number }[]
  /** what the next face will show */
  readonly rest: readonly string[]
}

/** The approver's card: every figure of a service that waits, each ticked to be signed off, or sent back for a reason. */
export function signOffCard(input: SignOffCardInput): CardMessage<'signOffCard', SignOffCardData> {
  const { state, serviceArea, heldFor } = input
  const inOrder = worstFirst(input.rows, ({ rating }) => rating)
  const rows = inOrder.map(rowOf)
  const shown = onOneFace(rows)
  const rest = inOrder.slice(shown.length).map(({ facts }) => facts.measure.code)
  const period = periodKey(state.period)
  const eyebrow = dotted(printPeriod(state.period), serviceArea)
  const number = input.rows.length
  const title = `${figures(number)} ${isAre(number)} waiting for you to sign off`
  const sign: SignOffPayload = {
    period,
    serviceArea,
    rows: inOrder.slice(0, shown.length).map(({ facts }) => ({
      measure: facts.measure.code,
      version: facts.current?.version ?? 0,
    })),
    rest,
  }
  return {
    template: 'signOffCard',
    summary: dotted(eyebrow, title),
    data: {
      eyebrow: dotted(eyebrow, dueWords(state.dueOn, input.today) === '' ? '' : dueLine(input)),
      title,
      held: heldFor === null ? '' : `Held card for ${heldFor}: what you sign off here is signed off as ${heldFor}.`,
      done: input.done,
      notDone: input.notDone.map((text) => ({ text })),
      intro: input.done === '' && input.notDone.length === 0 ? INTRO : '',
      rows: shown,
      more: rest.length === 0 ? '' : `${count(rest.length, 'more figure')} will follow once you have dealt with these.`,
      sign,
      submitSign: { verb: 'signOff', ...sign },
      later: { period, serviceArea },
    },
  }
}

const INTRO = 'What stays ticked is signed off. Take the tick away from what can wait, or send it back with a reason.'

const dueLine = ({ state, today }: SignOffCardInput): string =>
  state.state === 'closed' ? 'closed' : state.dueOn !== null && today > state.dueOn ? 'past its due date' : ''

/** As many as a card of 28 KB holds, whatever people have written. */
const MOST_ON_A_FACE = 9
const MOST_WRITTEN = 5000

function onOneFace(rows: readonly SignOffRowData[]): readonly SignOffRowData[] {
  let written = 0
  const fitting = rows.findIndex((row, index) => {
    written += [row.name, row.note, row.action, row.back, row.warning, ...row.notes.map((one) => one.text)].join('').length // prettier-ignore
    return index >= MOST_ON_A_FACE || (index > 0 && written > MOST_WRITTEN)
  })
  return fitting === -1 ? rows : rows.slice(0, fitting)
}

function rowOf({ facts, rating, back }: SignOffRow): SignOffRowData {
  const { measure, target, current } = facts
  if (current === null) throw new Error(`${measure.code} has nothing to sign off`)
  const lacks = lacksAction(rating, current)
  const entry: SignOffEntry | null = back?.entry ?? null
  const { reason, target: level, say: _, ...line } = replyLine(measure, target, current.reply, rating)
  return {
    ...line,
    reason_: reason,
    target_: targetWords(level),
    code: measure.code,
    notes: notesOf(facts).map((text) => ({ text })),
    warning: warningOf(back, lacks),
    asksAction: lacks,
    action: entry?.action ?? '',
    ticked: entry === null || entry.decision === 'sign off' ? 'true' : 'false',
    back: entry?.reason ?? '',
    showsReason: back?.kind === 'needs a reason' || (entry?.reason ?? '') !== '',
  }
}

/** "Target 98%", "No target yet" */
function targetWords(level: string): string {
  if (level === '–') return ''
  return /^No /.test(level) ? level : `Target ${level.charAt(0).toLowerCase()}${level.slice(1)}`
}

function warningOf(back: SignOffRow['back'], lacks: boolean): string {
  switch (back?.kind) {
    case 'needs action':
      return actionNeeded()
    case 'needs a reason':
      return reasonNeeded()
    case 'overtaken':
      return amendedMeanwhile(back.standing)
    case undefined:
      return lacks ? noActionYet() : ''
  }
}

/** All that was said of a figure: commentary, action, what was confirmed, why it is provisional, and by whom. */
function notesOf(facts: ReturnFacts): readonly string[] {
  const { current } = facts
  if (current === null) return []
  const { reply, commentary, action } = current
  const provisional = reply.kind === 'figure' ? (reply.outturn.provisional?.because ?? '') : ''
  const signed = signedBy(current).map((one) => `Signed off by ${saySignature(one)}`)
  return [
    sayRestated({ ...facts, returned: facts }),
    provisional === '' || provisional.toLowerCase() === 'provisional' ? '' : `Provisional: ${provisional}`,
    commentary === null || commentary.trim() === '' ? '' : `Commentary: ${commentary}`,
    action === null ? '' : `Being done: ${action.words}`,
    confirmedLine(current),
    saySource(current),
    ...signed,
  ].filter((line) => line !== '')
}
