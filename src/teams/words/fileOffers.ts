import { printPeriod } from '../../domain/period'
import type { NotBrought } from '../../operations/downloads'
import type { PeriodExport } from '../../operations/exportPeriod'
import type { OutgoingFile } from '../../transfer/files/outgoingFile'
import type { OfferWords } from '../views/fileOffer'
import { dotted, figures, listed, measures } from './count'
import type { NoticeWords } from './notices'
import { periodAsked, sayEdition } from './restated'

/** "Excel workbook" */
export const downloadLabel = ({ name }: Pick<OutgoingFile, 'name'>): string =>
  name.endsWith('.xlsx') ? 'Excel workbook' : (name.split('.').at(-1) ?? '').toUpperCase()

/** The file is kept, and where. */
export const fileKept = (name: string): string => `${name} is in your OneDrive`

export const fileDeclined = (name: string): NoticeWords => ({
  title: 'The file was not kept',
  lines: [`${name} was not put anywhere. Ask for it again whenever you want it.`],
  offers: [],
})

/** Gone with the hour, taken already in another way, or somebody else's: nothing is told of which. */
export const offerGone = (): NoticeWords => ({
  title: 'That file is no longer on offer',
  lines: ['An offer stands for one hour, for the person who asked. Ask for the file again.'],
  offers: [],
})

/** Why a file could not be put into the person's OneDrive, and what to do. */
export function fileNotKept(name: string, because: NotBrought): string {
  const again = 'Ask for it again in a little while.'
  switch (because) {
    case 'no hosts':
      return `Outturn has not been told which SharePoint hosts are the council’s own, so ${name} was not put anywhere. Whoever runs Outturn sets OUTTURN_FILE_HOSTS.`
    case 'not a link':
    case 'foreign host':
    case 'redirected':
    case 'private address':
      return `${name} was to be put somewhere that is not the council’s own OneDrive, so it was not put anywhere.`
    case 'too slow':
      return `OneDrive took too long to take ${name}. ${again}`
    case 'too big':
    case 'gone':
    case 'unreachable':
      return `OneDrive did not take ${name}. ${again}`
  }
}

/** `export plan` */
export const planOffered = (number: number): OfferWords => ({
  eyebrow: dotted('Plan', measures(number)),
  title: 'The plan as a spreadsheet',
  lines: ['Change it and drop it back here. Keep the column of codes: by its code each measure is known again.'],
})

/** Which edition the figures are of. */
const sayEditions = (rows: PeriodExport['rows']): string =>
  listed([...new Set(rows.flatMap(({ reported }) => (reported ? [sayEdition(reported)] : [])))]) + '.'

/** `export Q1 2021/22` */
export function periodOffered({ state, rows, notShown, asReported }: PeriodExport): OfferWords {
  const period = printPeriod(state.period)
  const given = rows.filter(({ returned }) => returned?.current).length
  const closed = state.state === 'closed'
  return {
    eyebrow: dotted(period, measures(rows.length)),
    title: `${periodAsked(state.period, asReported)}${asReported === undefined ? '' : ','} as a spreadsheet`,
    lines: [
      asReported !== undefined
        ? `${sayEditions(rows)} Where a figure was restated since, that stands beside it.`
        : closed
          ? 'As it was closed. Where a figure was restated since, both stand there.'
          : `${period} is still being collected: ${figures(given)} in.`,
      notShown === 0 ? '' : `${measures(notShown)} left out: not signed off, and until then not yours to see.`,
    ].filter((line) => line !== ''),
  }
}

/** A period's export comes back. */
export const exportIsNoPlan = (): string =>
  'This is a period’s export, and nothing is read from it. To change the plan, say “export plan” and change that file; to give figures, say “my returns as a spreadsheet”.'
