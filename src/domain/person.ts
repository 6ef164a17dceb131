/** What a person may be. The performance team runs the cycle; leadership reads everything. */
export type Role = 'manager' | 'head of service' | 'leadership' | 'performance team' | 'auditor' | 'reader'

export const ROLES: readonly Role[] = [
  'manager',
  'head of service',
  'leadership',
  'performance team',
  'auditor',
  'reader',
]

/** Someone on the council's people list. */
export interface Person {
  /** ours, lasting; a changed name or e-mail address does not change it */
  readonly id: number
  readonly name: string
  readonly email: string
  /** the Entra object id, by which a verified activity is matched; null until first contact */
  readonly objectId: string | null
  readonly roles: readonly Role[]
  readonly serviceAreas: readonly string[]
  readonly jobTitle: string | null
  /** who stands in for them: an e-mail address on the people list */
  readonly deputy: string | null
}

/** What stands where the name of somebody stood whom the council has had to forget. */
export const FORGOTTEN = 'a former member of staff'

export const has = (person: Person, role: Role): boolean => person.roles.includes(role)

export const firstName = (person: Person): string => person.name.split(' ')[0] ?? person.name
