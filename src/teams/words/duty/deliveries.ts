import type { DeliveryState } from '../../../domain/delivery'
import { printPeriod } from '../../../domain/period'
import type { LedgerRow, Trouble, UndeliveredLine } from '../../../domain/undelivered'
import type { DeliveryKind } from '../../../operations/ports'
import type { OfferWords } from '../../views/fileOffer'
import { count, dotted, listed, people } from '../count'
import { sayRemedy, sayWhy } from '../delivery'

const BY_KIND: Readonly<Record<DeliveryKind, string>> = {
  opening: 'Card',
  reminder: 'Reminder',
  escalation: 'List of what is overdue',
  'sign-off': 'Sign-off card',
  'sent back': 'Figures sent back',
  exceptions: 'Exceptions',
  'commentary edited': 'Edited commentary',
  'owner asked': 'Question to an owner',
  'owner replied': 'Reply of an owner',
  'amending allowed': 'Leave to amend a closed period',
  'submitted for you': 'Figures given for them',
  notice: 'Notice',
  'wave sent': 'How reminders went',
  'standing in': 'Card of somebody on leave',
  'card replaced': 'Earlier card',
}

const KINDS: Readonly<Record<string, string>> = BY_KIND

/** "Reminder for Q1 2021/22" */
export const sayMessage = ({ kind, period }: Pick<LedgerRow, 'kind' | 'period'>): string =>
  `${KINDS[kind] ?? 'Message'} for ${printPeriod(period)}`

const TROUBLES: Readonly<Record<Trouble, string>> = {
  failed: 'Not delivered',
  'not known': 'May not have arrived',
  'out of reach': 'Cannot be reached',
  waiting: 'Still to go',
}

export const sayTrouble = (trouble: Trouble): string => TROUBLES[trouble]

/** What happened, and what to do. */
export function sayLine({ trouble, why }: Pick<UndeliveredLine, 'trouble' | 'why'>): { why: string; remedy: string } {
  if (why !== null) return { why: sayWhy(why), remedy: sayRemedy(why) }
  return trouble === 'waiting' ? { why: 'It is on its way.', remedy: '' } : { why: '', remedy: '' }
}

/** What the message was, and for somebody out of reach how many they missed. */
export function sayConcerned({ row, messages, trouble }: UndeliveredLine): string {
  const what = row === null ? '' : sayMessage(row)
  return trouble === 'out of reach' && messages > 1 ? `${count(messages, 'message')}, the last: ${what}` : what
}

/** "9 arrived · 2 not delivered · 1 may not have arrived" */
export function sayCounts(counts: Readonly<Partial<Record<DeliveryState, number>>>): string {
  const of = (...states: readonly DeliveryState[]) => states.reduce((sum, state) => sum + (counts[state] ?? 0), 0)
  const told = (number: number, words: string) => (number === 0 ? '' : `${number.toLocaleString('en-GB')} ${words}`)
  return dotted(
    told(of('sent'), 'arrived'),
    told(of('held'), 'held on this machine'),
    told(of('failed for good'), 'not delivered'),
    told(of('not known'), 'may not have arrived'),
    told(of('waiting', 'sending', 'failed for now'), 'still to go'),
  )
}

export function deliveriesTitle(lines: readonly UndeliveredLine[]): string {
  const missed = new Set(lines.filter(({ trouble }) => trouble !== 'waiting').map(({ person }) => person.id)).size
  if (missed > 0) return `${people(missed)} may not have what Outturn sent`
  return lines.length > 0 ? 'Messages are still on their way' : '✓ Everything has arrived'
}

export const onItsWayTo = (name: string): string => `It goes to ${name} again now.`

/** `deliveries as a spreadsheet` */
export const deliveriesOffered = (lines: readonly UndeliveredLine[]): OfferWords => ({
  eyebrow: dotted('Deliveries', listed([people(new Set(lines.map(({ person }) => person.id)).size)])),
  title: 'Who has to be told another way',
  lines: ['Everyone whom a message did not reach, with their e-mail address, why, and what they owe.'],
})

export const nothingToOffer = {
  title: '✓ Everything has arrived',
  lines: ['There is nobody to e-mail, so there is no spreadsheet to make.'],
}
