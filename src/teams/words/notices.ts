import { printDay } from '../../domain/day'
import type { Day } from '../../domain/day'
import { printPeriod } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { SayButton } from '../views/cardMessage'

/** A short message: what happened, what it means, what to do. */
export interface NoticeWords {
  readonly title: string
  readonly lines: readonly string[]
  readonly offers: readonly SayButton[]
}

const says = (title: string, lines: readonly string[], offers: readonly SayButton[] = []): NoticeWords => ({
  title,
  lines,
  offers,
})

const HELP: SayButton = { label: 'What can I ask?', say: 'help' }
const MY_RETURNS: SayButton = { label: 'Show what I owe', say: 'my returns' }

/** A refusal, in the words it was thrown with. */
export const refused = (why: string): NoticeWords => says('That was not done', [why])

export const tooMany = (): NoticeWords =>
  says('That was too much at once', [
    'You have sent Outturn more than it takes from one person in a minute. Nothing was done with this; what was saved before stays saved. Wait a minute, then go on.',
  ])

export const wentWrong = (reference: string): NoticeWords =>
  says('Something went wrong', [
    `Nothing was saved. Try again; if it happens again, give the performance team this reference: ${reference}.`,
  ])

/** When the answer was lost after the act: it would be wrong to say that nothing was saved. */
export const answerLost = (reference: string): NoticeWords =>
  says(
    'Something went wrong',
    [
      `Outturn lost its answer, and what you asked for may have been done. Look before you try again. Reference: ${reference}.`,
    ],
    [MY_RETURNS],
  )

export const notUnderstoodCard = (): NoticeWords =>
  says('That card is out of date', ['Nothing was saved. Ask for a new one.'], [MY_RETURNS, HELP])

export const noSender = (): NoticeWords =>
  says('Outturn could not tell who you are', [
    'Teams did not say who sent this. Write from your own work account, in a chat with Outturn.',
  ])

export const cancelled = (): NoticeWords => says('Cancelled', ['Nothing was changed.'])

export const startedOver = (): NoticeWords =>
  says('Started over', ['Outturn has forgotten what we were talking about. Ask anything.'], [HELP])

export const inPrivateOnly = (): NoticeWords =>
  says('That is for a chat of our own', [
    'Others are reading here. Open a one-to-one chat with Outturn and say it again there.',
  ])

export const nothingOwed = (period: Period): NoticeWords =>
  says('You owe nothing', [`Every figure of yours for ${printPeriod(period)} is in.`])

export const closedToChange = (period: Period): NoticeWords =>
  says(`${printPeriod(period)} is closed`, [
    'Its figures stand. To correct one, ask the performance team: they can allow it until a date, for a reason.',
  ])

export const notYoursToChange = (): NoticeWords =>
  says('Those figures are not yours to change', ['Nothing was changed.'], [MY_RETURNS])

export const nobodyCalled = (whom: string): string => `Nobody on the people list is called “${whom}”. Choose someone:`

export const yourselfAgain = (): NoticeWords =>
  says('You are yourself again', ['Say “act as” and a name or a role to be somebody else.'])

/** Heads the card when it was sent back with every box empty. */
export const nothingTyped = (): string => 'Every box was empty, so nothing was saved.'

/** Heads a reminder: how many figures are still owed, and since when they are late. */
export function reminderHeading(owed: number, dueOn: Day | null, today: Day): string {
  const figures = owed === 1 ? '1 figure' : `${owed} figures`
  if (dueOn === null) return `Reminder: ${figures} still to come.`
  if (today > dueOn) return `Reminder: ${figures} overdue since ${printDay(dueOn)}.`
  return `Reminder: ${figures} still to come, due ${today === dueOn ? 'today' : `by ${printDay(dueOn)}`}.`
}

/** How a figure that the performance team keys in reached it. */
export const howItCame = (said: string | null): string => said ?? 'no source given'

export const columnDoesNotFit = (given: number, owed: number): string =>
  `You pasted ${given} figures and you owe ${owed}. Paste one for each, in the order of your card, or put each measure’s name before its figure. Nothing was saved.`

export function nothingReadInPaste(unread: readonly string[]): string {
  const [first] = unread
  const line = first === undefined ? '' : ` The first line was “${first}”.`
  return `No measure was recognised in what you pasted.${line} Put each measure’s name before its figure, like “debtor days 61”. Nothing was saved.`
}

/** For the performance team: somebody says that a measure is not theirs. */
export function notMine(by: string, measures: readonly string[], period: Period, heldFor: string | null): NoticeWords {
  const what =
    measures.length === 1 ? `${measures[0] ?? ''} is not theirs` : `${measures.length} measures are not theirs`
  return says(
    `${by} says that ${what}`,
    [
      ...(heldFor === null ? [] : [`Held message for ${heldFor}.`]),
      ...(measures.length === 1 ? [] : [measures.join(', ')]),
      `Choose the owner: they get the card at once. Until then nobody is asked for ${measures.length === 1 ? 'it' : 'them'} in ${printPeriod(period)}.`,
    ],
    measures.slice(0, 6).map((name) => ({ label: `Choose the owner of ${name}`, say: `reassign ${name}` })),
  )
}
