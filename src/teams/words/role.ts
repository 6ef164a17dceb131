import type { Person } from '../../domain/person'
import { dotted, listed } from './count'

/** "Manager, Customer Services" */
export const sayRoles = (person: Person): string =>
  dotted(person.jobTitle ?? listed(person.roles.map((role) => role)), listed(person.serviceAreas))
