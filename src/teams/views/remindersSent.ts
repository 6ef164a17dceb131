import type { Answer } from '../../domain/answer'
import { printPeriod } from '../../domain/period'
import { noReminders, remindersTitle, sayWave, sayWaveAlone } from '../words/remindersSent'
import type { CardMessage, SayButton } from './cardMessage'
import { notice } from './notice'
import type { NoticeData } from './notice'

const PROGRESS: SayButton = { label: 'Progress', say: 'progress' }
const MOST_EARLIER = 5

/** When reminders went, and to how many: services and people are never named. */
export function remindersSent({
  period,
  waves,
}: Answer & { readonly kind: 'reminders' }): CardMessage<'notice', NoticeData> {
  const [latest, ...earlier] = waves
  const title = remindersTitle(printPeriod(period))
  if (!latest) return notice({ title, lines: [noReminders(printPeriod(period))], offers: [PROGRESS] })
  const more = earlier.length > MOST_EARLIER ? [`${earlier.length - MOST_EARLIER} earlier ones not shown.`] : []
  return notice({
    title,
    lines: [sayWave(latest), ...earlier.slice(0, MOST_EARLIER).map(sayWaveAlone), ...more],
    offers: [PROGRESS],
  })
}
