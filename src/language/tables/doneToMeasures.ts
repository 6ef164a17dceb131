import { fold } from '../fold'
import { formsOf } from './wordForms'

/**
 * What a council does to the things that it measures, and to their figures. Names hold these words ("emails received"), so beside
 * another measure's name they are idle only where no name has them with a word of it.
 */
const DONE = `
require request report complete record process measure monitor track collect count issue submit receive deliver
distribute publish compile calculate develop increase improve reduce raise transfer answer pay use attain
`

export const DONE_TO_MEASURES: ReadonlySet<string> = new Set(DONE.trim().split(/\s+/).flatMap(formsOf).map(fold))

/** Those who do, or to whom it is done. */
export const AGENTS: ReadonlySet<string> = new Set(
  'people person customer staff employee resident claimant caller user visitor taxpayer household tenant member folk public citizen team officer colleague worker'.split(' ').map(fold), // prettier-ignore
)
