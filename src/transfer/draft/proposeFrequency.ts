import type { Frequency } from '../../domain/measure'
import { fair, unsure } from './proposal'
import type { Proposal } from './proposal'

/** How often a measure is returned, where its title says so; null where it does not, and every quarter is meant. */
export function proposeFrequency(title: string): Proposal<Frequency> | null {
  if (/\bsurvey\b|\bannual(?:ly)?\b(?! personal)|\bonce a year\b/i.test(title))
    return fair('annual', 'The title speaks of something that is done once a year.')
  if (/\bmonthly\b|\bmonth[ -]end\b|\beach month\b/i.test(title))
    return unsure('monthly', 'The title speaks of months. Is a figure given for each, or one a quarter?')
  return null
}
