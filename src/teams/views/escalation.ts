import type { Day } from '../../domain/day'
import type { LateService } from '../../domain/escalation'
import { expectedOn } from '../../domain/reminders'
import { printDayOfYear } from '../../domain/day'
import { printPeriod } from '../../domain/period'
import type { Period } from '../../domain/period'
import { MY_RETURNS, openButton } from '../words/calendar'
import { dotted, figures, isAre, listed } from '../words/count'
import { dueWords } from '../words/period'
import { MOST_ACTIONS } from './cardMessage'
import type { CardMessage, Head, SayButton } from './cardMessage'
import { firstOf } from './outcomes'

export interface EscalationInput {
  readonly late: readonly LateService[]
  /** how many figures the head of service owes themselves */
  readonly own: number
  readonly openings: readonly Period[]
  readonly today: Day
  readonly heldFor: string | null
}

export interface EscalationData extends Head {
  readonly held: string
  readonly intro: string
  readonly services: readonly LateData[]
  readonly own: string
  readonly offers: readonly SayButton[]
}

interface LateData {
  readonly head: string
  readonly people: readonly { readonly name: string; readonly note: string; readonly figures: string }[]
  readonly more: string
}

const MOST_PEOPLE = 15

/** For a head of service: who owes what in theirs, and since when. */
export function escalation(input: EscalationInput): CardMessage<'escalation', EscalationData> {
  const { late, own, openings, today, heldFor } = input
  const number = late.reduce((sum, one) => sum + one.late.length, 0)
  const areas = listed([...new Set(late.map(({ serviceArea }) => serviceArea))])
  const title = `${figures(number)} ${isAre(number)} overdue in ${areas}`
  return {
    template: 'escalation',
    summary: title,
    data: {
      eyebrow: listed([...new Set(late.map(({ state }) => printPeriod(state.period)))]),
      title,
      held: heldFor === null ? '' : `Held message for ${heldFor}.`,
      intro: 'They have been reminded. A word from you helps most; nothing more is asked of you here.',
      services: late.map((one) => serviceOf(one, late, today)),
      own: own === 0 ? '' : `You owe ${figures(own)} yourself.`,
      offers: [
        ...(own === 0 ? [] : [MY_RETURNS]),
        ...openings.map(openButton),
        { label: 'Progress', say: 'progress' },
      ].slice(0, MOST_ACTIONS),
    },
  }
}

function serviceOf(service: LateService, all: readonly LateService[], today: Day): LateData {
  const { state, serviceArea, late } = service
  const owners = [...new Set(late.map(({ owner }) => owner))]
  const { shown, more } = firstOf(owners, MOST_PEOPLE)
  const period = all.every((one) => one.state === state) ? '' : printPeriod(state.period)
  return {
    head: dotted(serviceArea, period, dueWords(state.dueOn, today)),
    people: shown.map((owner) => {
      const owed = late.filter((one) => one.owner === owner).map(({ one }) => one)
      const names = owed.map((one) => {
        const expected = expectedOn(one)
        return expected === null
          ? one.measure.shortName
          : `${one.measure.shortName} (expected ${printDayOfYear(expected)})`
      })
      return {
        name: owner?.name ?? 'No owner on the people list',
        note: listed(names, 8),
        figures: String(owed.length),
      }
    }),
    more,
  }
}
