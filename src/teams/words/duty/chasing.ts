import { printDay, printWeekday } from '../../../domain/day'
import type { EscalationPlan } from '../../../domain/escalation'
import { printPeriod } from '../../../domain/period'
import type { DueDateMoved } from '../../../operations/moveDueDate'
import { figures, listed, people } from '../count'
import type { NoticeWords } from '../notices'

export interface Asked {
  readonly eyebrow: string
  readonly title: string
  readonly lines: readonly string[]
}

const lineFor = ({ person, services }: EscalationPlan['send'][number]): string =>
  `${person.name}: ${services.map((one) => `${one.serviceArea} (${figures(one.late.length)}, ${printPeriod(one.state.period)})`).join(', ')}`

const headlessLine = ({ headless }: EscalationPlan): string =>
  headless.length === 0
    ? ''
    : `No head of service to tell in ${listed([...new Set(headless.map(({ serviceArea }) => serviceArea))])}: none is on the people list, or they are on leave and nobody stands in.`

const alreadyLine = ({ already }: EscalationPlan): string =>
  already.length === 0 ? '' : `Told today already: ${listed(already.map(({ person }) => person.name))}.`

/** Null: nobody is to be told, and the lines say why. */
export const nobodyToChase = (plan: EscalationPlan): NoticeWords => ({
  title: plan.already.length > 0 ? 'Every head of service has been told today' : plan.headless.length > 0 ? 'There is nobody to tell' : 'Nothing is overdue', // prettier-ignore
  lines: [
    alreadyLine(plan),
    headlessLine(plan),
    plan.already.length + plan.headless.length === 0 ? 'No due date has gone by with a figure still to come.' : '',
  ],
  offers: [{ label: 'Progress', say: 'progress' }],
})

export const chaseAsked = (plan: EscalationPlan): Asked => ({
  eyebrow: 'Overdue',
  title: `Tell ${plan.send.length === 1 ? '1 head of service' : `${plan.send.length} heads of service`}?`,
  lines: [
    'Nothing has been sent yet. Each gets one list of what is late in theirs, and from whom.',
    ...plan.send.map(lineFor),
    alreadyLine(plan),
    headlessLine(plan),
  ],
})

export const chased = (plan: EscalationPlan): NoticeWords => ({
  title: `✓ ${people(plan.send.length)} told`,
  lines: [...plan.send.map(lineFor), alreadyLine(plan), headlessLine(plan)],
  offers: [{ label: 'Deliveries', say: 'deliveries' }],
})

export const dueDateAsked = ({ period, from, to, ahead }: DueDateMoved): Asked => ({
  eyebrow: printPeriod(period),
  title: `Move the due date to ${printWeekday(to)}?`,
  lines: [
    from === null
      ? ''
      : `Figures are due by ${printWeekday(from)} now. Everybody who still owes one has until ${printDay(to)}.`,
    ahead.length === 0
      ? 'No reminder of the calendar’s own is to come by the new date.'
      : `By the new date the calendar speaks on ${listed([...new Set(ahead.map(({ when }) => printWeekday(when.day)))])}.`,
  ],
})

export const dueDateDone = ({ period, from, to }: DueDateMoved, reason: string): NoticeWords => ({
  title: `✓ ${printPeriod(period)} is due on ${printWeekday(to)}`,
  lines: [from === null ? '' : `It was ${printWeekday(from)}.`, `Because: ${reason}`],
  offers: [{ label: 'Preview reminders', say: 'remind preview' }],
})
