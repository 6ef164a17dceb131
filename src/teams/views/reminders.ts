import { printDayOfYear } from '../../domain/day'
import { printPeriod, samePeriod } from '../../domain/period'
import type { Away, Paused, Reminder, ReminderPlan } from '../../domain/reminders'
import type { PeriodState, Return } from '../../domain/return'
import type { RemindScope } from '../../language/intention'
import { count, dotted, figures, listed, people } from '../words/count'
import { deliveryLines } from '../words/delivery'
import type { Deliveries } from '../words/delivery'
import { dueWords } from '../words/period'
import type { CardMessage, Head } from './cardMessage'
import { firstOf } from './outcomes'

export interface RemindData extends Head {
  readonly intro: string
  readonly people: readonly { readonly name: string; readonly note: string; readonly figures: string }[]
  readonly more: string
  readonly notes: readonly { readonly text: string }[]
  readonly canSend: boolean
  readonly button: string
  readonly send: SendReminders
  readonly submitSend: SendReminders & { readonly verb: 'sendReminders' }
}

interface SendReminders {
  readonly scope: RemindScope
  readonly how: 'send' | 'again'
}

export interface RemindOptions {
  readonly scope: RemindScope
  /** what became of the messages, once that is known */
  readonly messages?: Deliveries
}

/** Who would be reminded of what. Nothing is sent yet. */
export function reminderPreview(
  plan: ReminderPlan,
  { scope }: RemindOptions,
): CardMessage<'reminderPreview', RemindData> {
  const title = plan.send.length > 0 ? `Remind ${people(plan.send.length)}?` : nobodyTitle(plan)
  const intro =
    plan.send.length > 0 ? 'Nothing has been sent yet. Each gets one message with all they owe.' : nobodyIntro(plan)
  return { template: 'reminderPreview', summary: title, data: dataOf(plan, scope, { title, intro, rows: plan.send }) }
}

/** Who was reminded, and who was not and why. */
export function reminded(plan: ReminderPlan, { scope, messages }: RemindOptions): CardMessage<'reminded', RemindData> {
  const gone = plan.send.length > 0
  const title = gone ? `✓ ${people(plan.send.length)} reminded` : nobodyTitle(plan)
  const data = dataOf(plan, scope, { title, intro: gone ? '' : nobodyIntro(plan), rows: plan.send })
  const notes = [...(messages ? deliveryLines(messages) : []).map((text) => ({ text })), ...data.notes]
  const again = { ...data.send, how: 'again' as const }
  return {
    template: 'reminded',
    summary: title,
    data: {
      ...data,
      notes,
      canSend: plan.already.length > 0,
      button: `Remind ${people(plan.already.length)} again`,
      send: again,
      submitSend: { verb: 'sendReminders', ...again },
    },
  }
}

function nobodyTitle(plan: ReminderPlan): string {
  if (plan.already.length > 0) return 'Already reminded today'
  return plan.paused.length > 0 ? 'Nobody to remind today' : 'Nobody owes a figure'
}

function nobodyIntro(plan: ReminderPlan): string {
  if (plan.already.length > 0) return 'Everyone who owes a figure was reminded today. Nothing more was sent.'
  if (plan.paused.length > 0) return 'Everything owed is expected on a later date.'
  return plan.ownerless.length > 0 ? 'What is outstanding has no owner to remind.' : 'Every figure asked for is in.'
}

interface Parts {
  readonly title: string
  readonly intro: string
  readonly rows: readonly Reminder[]
}

function dataOf(plan: ReminderPlan, scope: RemindScope, { title, intro, rows }: Parts): RemindData {
  const { shown, more } = firstOf(rows, 20)
  const how = plan.send.length > 0 ? ('send' as const) : ('again' as const)
  const send = { scope, how }
  return {
    eyebrow: periodsWords(plan),
    title,
    intro,
    people: shown.map(({ person, owes }) => ({
      name: person.name,
      note: noteOf(owes),
      figures: String(owes.length),
    })),
    more,
    notes: notesOf(plan).map((text) => ({ text })),
    canSend: plan.send.length > 0 || plan.already.length > 0,
    button:
      plan.send.length > 0
        ? `Send ${count(plan.send.length, 'reminder')}`
        : `Remind ${people(plan.already.length)} again`,
    send,
    submitSend: { verb: 'sendReminders', ...send },
  }
}

/** "Q1 2021/22 · by Wednesday 14 July"; several periods each with their own. */
function periodsWords(plan: ReminderPlan): string {
  const owed = plan.send.flatMap(({ owes }) => owes)
  const asked = plan.periods.filter(({ period }) => owed.some((one) => samePeriod(one.period, period)))
  const words = ({ period, dueOn }: PeriodState) => dotted(printPeriod(period), dueWords(dueOn, plan.today))
  return listed((asked.length > 0 ? asked : plan.periods).map(words))
}

/** The measures owed; of several periods, each headed by its own. */
function noteOf(owes: readonly Return[]): string {
  const periods = [...new Set(owes.map((one) => printPeriod(one.period)))]
  const names = (of: readonly Return[]) => listed(of.map((one) => one.measure.shortName), 4) // prettier-ignore
  if (periods.length === 1) return names(owes)
  return periods.map((name) => `${name}: ${names(owes.filter((one) => printPeriod(one.period) === name))}`).join('. ')
}

function notesOf(plan: ReminderPlan): readonly string[] {
  const already = listed(plan.already.map(({ person }) => person.name))
  const paused = pausedWords(plan.paused.filter(({ because }) => because === 'expected later'))
  const snoozed = pausedWords(plan.paused.filter(({ because }) => because === 'snoozed'))
  const ownerless = listed(plan.ownerless.map((one) => one.measure.shortName))
  return [
    already === '' ? '' : `Already reminded today: ${already}.`,
    paused === '' ? '' : `Paused, because the figures are expected later: ${paused}.`,
    snoozed === '' ? '' : `Paused at their own wish: ${snoozed}.`,
    ...plan.away.map(awayWords),
    ownerless === '' ? '' : `${figures(plan.ownerless.length)} with no owner to remind: ${ownerless}.`,
  ].filter((line) => line !== '')
}

const pausedWords = (paused: readonly Paused[]): string =>
  listed(paused.map(({ person, until }) => `${person.name} (until ${printDayOfYear(until)})`))

function awayWords({ person, until, deputy }: Away): string {
  const away = `${person.name} is on leave until ${printDayOfYear(until)}`
  return deputy === null ? `${away} and nobody stands in.` : `${away}: ${deputy.name} is reminded instead.`
}
