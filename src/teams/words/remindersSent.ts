import type { ReminderWave } from '../../domain/answer'
import { hasHave, people, printCount } from './count'
import { printMoment } from './period'

export const remindersTitle = (period: string): string => `Reminders for ${period}`

export const noReminders = (period: string): string => `No reminders have been sent for ${period}.`

/** "The last reminders went on 5 July 2021 at 10:42, to 6 people." */
export const sayWave = (wave: ReminderWave): string =>
  `The last reminders went on ${printMoment(wave.at)}, to ${people(wave.people)}.${undelivered(wave)}`

export const sayWaveAlone = (wave: ReminderWave): string =>
  `Before that: ${printMoment(wave.at)}, to ${people(wave.people)}.${undelivered(wave)}`

/** What the ledger knows not to have arrived; a message is never counted as read. */
function undelivered({ held, failed, notKnown }: ReminderWave): string {
  const parts = [
    failed === 0 ? '' : `${printCount(failed)} could not be delivered`,
    notKnown === 0 ? '' : `${printCount(notKnown)} may not have arrived`,
    held === 0 ? '' : `${printCount(held)} ${hasHave(held)} the card held here`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : ` Of these, ${parts.join('; ')}.`
}
