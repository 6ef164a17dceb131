import { printPeriod } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { Person } from '../../domain/person'
import type { SayButton } from '../views/cardMessage'
import { figures, isAre, hasHave, listed } from './count'
import type { NoticeWords } from './notices'

/** "Joanne Pickering is on leave, and her figures are among them." */
export function standingInLine(absent: readonly Person[]): string {
  if (absent.length === 0) return ''
  const names = listed(absent.map(({ name }) => name))
  return `With those of ${names}, who ${isAre(absent.length)} on leave.`
}

/** For the performance team, when a period has ended: nothing is sent until one of them opens it. */
export function toOpen(periods: readonly Period[], own: number, heldFor: string | null): NoticeWords {
  const names = listed(periods.map(printPeriod))
  return {
    title: `${names} ${hasHave(periods.length)} ended`,
    lines: [
      heldFor === null ? '' : `Held message for ${heldFor}.`,
      `Open ${periods.length === 1 ? 'it' : 'them'} when the plan is as it should be. You see who will be asked for what first, and nobody is asked before you have said so.`,
      own === 0 ? '' : `You also owe ${figures(own)} yourself.`,
    ],
    offers: [...periods.map(openButton), ...(own === 0 ? [] : [MY_RETURNS])],
  }
}

export const openButton = (period: Period): SayButton => ({
  label: `Look at opening ${printPeriod(period)}`,
  say: `open ${printPeriod(period)}`,
})

export const MY_RETURNS: SayButton = { label: 'Show what I owe', say: 'my returns' }
