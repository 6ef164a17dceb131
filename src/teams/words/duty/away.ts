import { printWeekday } from '../../../domain/day'
import type { Day } from '../../../domain/day'
import type { Away } from '../../../operations/away'
import { MY_RETURNS } from '../calendar'
import { figures } from '../count'
import type { NoticeWords } from '../notices'

/** Heads the card of whoever stands in. */
export const standingInFor = (who: string, until: Day): string =>
  `${who} is on leave until ${printWeekday(until)}, and you stand in. With your own figures, this card asks for theirs.`

export const noDaySaid = (example: string): string => `Say until when, like “${example}”. Nothing was changed.`

export const notADay = (said: string, example: string): string =>
  `Outturn cannot tell which day “${said}” is. Say a day like “19 July” or “Thursday”: “${example}”. Nothing was changed.`

/** Asked before a deputy gets somebody's card. */
export function leaveAsked({ absence, deputy, named, owes, today }: Away): { title: string; lines: readonly string[] } {
  const { from, until } = absence
  const later = from !== null && from > today
  const span = later ? `from ${printWeekday(from)} until ${printWeekday(until)}` : `until ${printWeekday(until)}`
  return {
    title: `On leave ${span}?`,
    lines: [
      `You are asked again on ${printWeekday(until)}. Until then nobody reminds you.`,
      deputy !== null
        ? `${deputy.name} stands in for you, and gets your card ${later ? 'on your first day away' : 'now'}${owes === 0 || later ? '' : `, with ${figures(owes)}`}.`
        : named !== null
          ? `${named.name}, who stands in for you, is on leave too, so nobody is asked for ${whatYouOwe(owes)}.`
          : `Nobody stands in for you on the people list, so nobody is asked for ${whatYouOwe(owes)}. To name somebody, ask the performance team.`,
    ],
  }
}

const whatYouOwe = (owes: number): string => (owes === 0 ? 'your figures' : `your ${figures(owes)}`)

export function leaveTaken({ absence, deputy, owes, today }: Away): NoticeWords {
  const { from, until } = absence
  const later = from !== null && from > today
  const who = deputy === null ? 'Nobody stands in for you.' : later ? `${deputy.name} gets your card on ${printWeekday(from)}.` : owes === 0 ? `${deputy.name} is asked for whatever falls due.` : `${deputy.name} has your card.` // prettier-ignore
  return {
    title: `✓ You are on leave ${later ? `from ${printWeekday(from)} ` : ''}until ${printWeekday(until)}`,
    lines: [who, 'Back sooner? Say “I’m back”.'],
    offers: [],
  }
}

export function snoozed({ absence, owes }: Away): NoticeWords {
  return {
    title: `✓ No reminders until ${printWeekday(absence.until)}`,
    lines: [
      owes === 0 ? 'You owe nothing at the moment.' : `You still owe ${figures(owes)}, by the same day as before.`,
      'To be reminded again sooner, say “I’m back”.',
    ],
    offers: owes === 0 ? [] : [MY_RETURNS],
  }
}

export const welcomeBack = (wasOnLeave: boolean): NoticeWords => ({
  title: wasOnLeave ? '✓ Welcome back' : '✓ You are reminded again',
  lines: [
    wasOnLeave
      ? 'From today you are asked for your own figures again. Whoever stood in is told so on their card.'
      : 'Reminders reach you again from today.',
  ],
  offers: [MY_RETURNS],
})

export const neverAway = (): NoticeWords => ({
  title: 'You were not away',
  lines: ['Outturn has no leave of yours, and your reminders are not snoozed. Nothing was changed.'],
  offers: [MY_RETURNS],
})
