import type { Measure } from './measure'
import { has } from './person'
import type { Person } from './person'

/** What a person may ask Outturn to do. Every operation asks `may` before it reads or writes. */
export type Act =
  | { readonly kind: 'open a period' }
  | { readonly kind: 'close a period' }
  | { readonly kind: 'remind' }
  | { readonly kind: 'see who owes what' }
  | { readonly kind: 'submit'; readonly measure: Measure; readonly owner: Person | null }
  | { readonly kind: 'submit for an owner' }
  | { readonly kind: 'sign off'; readonly signers: readonly Person[] }
  | { readonly kind: 'ask for sign-off' }
  | { readonly kind: 'edit commentary' }
  | { readonly kind: 'read signed-off figures' }
  | { readonly kind: 'read figures not signed off'; readonly measure: Measure }

export type Permission =
  { readonly allowed: true } | { readonly allowed: false; readonly because: 'role' | 'not yours' | 'not signed off' }

const YES: Permission = { allowed: true }
const no = (because: 'role' | 'not yours' | 'not signed off'): Permission => ({ allowed: false, because })

/** Whether a person on the people list may do something. Who is asking comes from the verified activity alone. */
export function may(person: Person, act: Act): Permission {
  switch (act.kind) {
    case 'open a period':
    case 'close a period':
    case 'remind':
    case 'submit for an owner':
    case 'ask for sign-off':
    case 'edit commentary':
      return has(person, 'performance team') ? YES : no('role')
    case 'see who owes what':
      return isAny(person, ['performance team', 'leadership', 'head of service', 'auditor']) ? YES : no('role')
    case 'submit':
      return owns(person, act.measure, act.owner) ? YES : no('not yours')
    case 'sign off':
      return act.signers.some((one) => one.id === person.id) ? YES : no('not yours')
    case 'read signed-off figures':
      return YES
    case 'read figures not signed off':
      return readsUnsigned(person, act.measure) ? YES : no('not signed off')
  }
}

/** A measure is its owner's, and the owner's deputy's. Somebody else's deputy has no part in it. */
function owns(person: Person, measure: Measure, owner: Person | null): boolean {
  if (isOwner(person, measure)) return true
  if (owner === null || owner.deputy === null) return false
  return isOwner(owner, measure) && sameAddress(owner.deputy, person.email)
}

/** One's own figures, whatever service they are filed under: a co-ordinator's lie across the council. */
function readsUnsigned(person: Person, measure: Measure): boolean {
  if (isOwner(person, measure) || isAny(person, ['performance team', 'leadership', 'auditor'])) return true
  return isAny(person, ['manager', 'head of service']) && person.serviceAreas.includes(measure.serviceArea)
}

const isAny = (person: Person, roles: Person['roles']): boolean => roles.some((role) => has(person, role))

/** Who owns a measure; null when nobody on the people list does. */
export const ownerOf = (measure: Measure, people: readonly Person[]): Person | null =>
  people.find((person) => isOwner(person, measure)) ?? null

export const isOwner = (person: Person, measure: Measure): boolean =>
  measure.owner !== null && sameAddress(measure.owner, person.email)

/** E-mail addresses are the same whatever their case. */
export const sameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
