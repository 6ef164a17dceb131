import { printPeriod } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { OfferWords } from '../views/fileOffer'
import { dotted, figures, listed } from './count'

/** "My returns as a spreadsheet" */
export const sheetOffered = (period: Period, owed: number): OfferWords => ({
  eyebrow: dotted(printPeriod(period), figures(owed)),
  title: 'Your returns as a spreadsheet',
  lines: [
    'Fill in Figure, and Commentary and Corrective action where there is something to say. Then drop it back here.',
  ],
})

export const severalPeriods = (periods: readonly Period[]): string =>
  `This file holds figures of ${listed(periods.map(printPeriod))}. Send one file for each period. Nothing was saved.`

/** Nothing at all to read, or nothing that could be read: then each row says why. */
export const nothingFilledIn = (findings: readonly string[]): string =>
  findings.length === 0
    ? 'Nothing is filled in. Type the figures in the column Figure, save the file and drop it again.'
    : `Nothing in this file could be read. ${findings.slice(0, 8).join(' ')}`

/** "To be saved with them: commentary on 5 figures and corrective action on 1 figure." */
export function besideFigures(commentaries: number, actions: number): string {
  const parts = [
    commentaries === 0 ? '' : `commentary on ${figures(commentaries)}`,
    actions === 0 ? '' : `corrective action on ${figures(actions)}`,
  ].filter((part) => part !== '')
  if (parts.length === 0) return ''
  return `To be saved with them: ${listed(parts)}.`
}

/** Commentary or an action beside an empty figure, of a measure that has no figure yet. */
export const wordsAlone = (measure: string): string =>
  `${measure} has words and no figure. They are kept with a figure, so type it too.`

export const sheetGone = (): string =>
  'Outturn no longer holds that spreadsheet. Drop the file again. Nothing was saved.'
