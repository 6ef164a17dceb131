import type { Person } from '../../src/domain/person'

let people = 0

/** Somebody on the people list, met by Outturn or not, with an address made from their name. */
export function aPerson(name: string, rest: Partial<Person> = {}): Person {
  people += 1
  return {
    id: people,
    name,
    email: `${name.toLowerCase().replaceAll(' ', '.')}@council.example`,
    objectId: null,
    roles: ['reader'],
    serviceAreas: [],
    jobTitle: null,
    deputy: null,
    ...rest,
  }
}

export const aManager = (name: string, serviceArea: string, rest: Partial<Person> = {}): Person =>
  aPerson(name, { roles: ['manager'], serviceAreas: [serviceArea], ...rest })

export const aHeadOf = (serviceArea: string, name: string, rest: Partial<Person> = {}): Person =>
  aPerson(name, { roles: ['head of service'], serviceAreas: [serviceArea], ...rest })

export const inPerformance = (name: string, rest: Partial<Person> = {}): Person =>
  aPerson(name, { roles: ['performance team'], ...rest })

export const inLeadership = (name: string, rest: Partial<Person> = {}): Person =>
  aPerson(name, { roles: ['leadership'], ...rest })
