import { forgetPersonCard } from '../../../src/teams/views/forgetting'
import { notice } from '../../../src/teams/views/notice'
import { forgotten } from '../../../src/teams/words/forgetting'
import { people } from './demo'

const [person] = people.filter(({ jobTitle }) => jobTitle === 'Benefits Manager')
if (person === undefined) throw new Error('no Benefits Manager')
const found = { person, traces: { figures: 12, signatures: 0, entries: 14, measures: 5, openImports: 0 } }
const nothing = { person, traces: { figures: 0, signatures: 0, entries: 0, measures: 0, openImports: 0 } }

/** Somebody who is to be forgotten, and has been. */
export const forgettingCards = {
  forgetPerson: forgetPersonCard(found),
  'forgetPerson, who never did anything': forgetPersonCard({ ...nothing, person: { ...person, jobTitle: null } }),
  'notice, forgotten': notice(forgotten(found)),
}
