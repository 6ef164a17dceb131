import type { Person } from '../../domain/person'
import { dotted, listed, sentence } from './count'

/** "Benefits Manager · Customer Services"; a service that the job title names already is not said twice. */
export function sayRoles(person: Person): string {
  const job = person.jobTitle ?? sentence(listed(person.roles))
  return dotted(job, listed(person.serviceAreas.filter((area) => !job.includes(area))))
}
