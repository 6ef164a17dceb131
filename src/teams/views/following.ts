import type { CampaignKey } from '../../domain/campaign'
import type { Instant } from '../../domain/day'
import type { EscalationPlan } from '../../domain/escalation'
import type { OpeningPlan } from '../../domain/opening'
import { printPeriod } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { Person } from '../../domain/person'
import type { ReminderPlan } from '../../domain/reminders'
import { chaseHead, openHead, remindersHead } from '../words/campaign'
import type { CardMessage } from './cardMessage'
import type { NoticeData } from './notice'
import { goingOut, unreached } from './opening'
import type { OpenedData } from './opening'
import type { RemindData } from './reminders'

/** Who set it going, and the moment before its messages were owed. */
export interface Begun {
  readonly by: Person
  readonly since: Instant
}

type Key = Omit<CampaignKey, 'since'>

/** The answer to an opening becomes the card of what goes out. */
export function followingOpening(
  message: CardMessage<'opened', OpenedData>,
  plan: OpeningPlan,
  begun: Begun,
): CardMessage<'opened', OpenedData> {
  const { period, cards, withYear } = plan
  if (cards.length === 0) return message
  const { facts, notes } = message.data
  const periods = withYear ? [period, withYear.period] : [period]
  const said = {
    eyebrow: openHead(printPeriod(period)),
    facts: facts.filter((fact) => !goingOut(fact)),
    // Who was not reached, and why, is told as it turns out.
    notes: notes.map(({ text }) => text).filter((text) => text !== unreached(plan)),
  }
  return { ...message, follows: follows({ kind: 'opening', periods, wave: 'opening' }, begun, said) }
}

/** The same for reminders; nobody to remind is no campaign. */
export function followingReminders(
  message: CardMessage<'reminded', RemindData>,
  { send, wave, periods }: ReminderPlan,
  begun: Begun,
): CardMessage<'reminded', RemindData> {
  if (send.length === 0) return message
  const { eyebrow, notes } = message.data
  const said = { eyebrow: remindersHead(eyebrow), facts: [], notes: notes.map(({ text }) => text) }
  const key: Key = { kind: 'reminder', periods: periods.map(({ period }) => period), wave }
  return { ...message, follows: follows(key, begun, said) }
}

/** And for the lists that go to heads of service. */
export function followingChase(
  message: CardMessage<'notice', NoticeData>,
  { send, wave }: EscalationPlan,
  begun: Begun,
): CardMessage<'notice', NoticeData> {
  const periods = new Map<string, Period>()
  for (const { state } of send.flatMap(({ services }) => services)) periods.set(printPeriod(state.period), state.period)
  const said = { eyebrow: chaseHead(), facts: [], notes: message.data.lines.map(({ text }) => text) }
  return { ...message, follows: follows({ kind: 'escalation', periods: [...periods.values()], wave }, begun, said) }
}

const follows = (key: Key, { by, since }: Begun, said: NonNullable<CardMessage['follows']>['said']) => ({
  personId: by.id,
  campaign: { ...key, since },
  said,
})
