import type { Person } from '../../domain/person'
import { dotted, listed } from './count'

/** "Benefits Manager · Customer Services"; a service that the job title names already is not said twice. */
export function sayRoles(person: Person): string {
  const job = person.jobTitle ?? listed(person.roles.map((role) => role))
  return dotted(job, listed(person.serviceAreas.filter((area) => !job.includes(area))))
}
