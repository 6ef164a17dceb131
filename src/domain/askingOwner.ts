import { daysAfter, isDay } from './day'
import type { Day } from './day'
import type { Person } from './person'
import type { FigureRow } from './return'
import { nthWorkingDayAfter } from './workingDays'
import type { WorkingWeek } from './workingDays'

/** What the form is made of: the figure that is asked about, whom it goes to, and the usual day for a reply. */
export interface AskingFound {
  readonly row: FigureRow
  readonly owner: Person
  readonly replyBy: Day
}

/** Working days in which a reply is wanted unless the asker says otherwise. */
const DAYS_TO_REPLY = 3

export const usualReplyBy = (today: Day, council: WorkingWeek): Day => nthWorkingDayAfter(today, DAYS_TO_REPLY, council)

/** A question that waits for longer is a slip of the year. */
const LONGEST_WAIT = 92

/** What is wrong with a question as typed, and what would be right; null when nothing is. */
export function faultOfAsking(words: string, replyBy: string, today: Day): string | null {
  if (words.trim() === '') return 'Say what you want to know. The question was empty.'
  if (!isDay(replyBy)) return 'Say by which day you want a reply, like 8 July 2021.'
  if (replyBy < today) return 'The day for the reply has gone by. Choose today or a later day.'
  if (replyBy > daysAfter(today, LONGEST_WAIT)) return 'The day for the reply is more than three months away. Choose one that is nearer.' // prettier-ignore
  return null
}
