import type { Measure } from './measure'
import { ROLES } from './person'
import type { Person, Role } from './person'

/** What a person may ask Outturn to do. Every operation asks `may` before it reads or writes. */
export type Act =
  | { readonly kind: 'open a period' }
  | { readonly kind: 'close a period' }
  | { readonly kind: 'reopen a period' }
  | { readonly kind: 'allow a closed period to be amended' }
  | { readonly kind: 'see exceptions to a closed period' }
  | { readonly kind: 'change a measure' }
  | { readonly kind: 'remind' }
  | { readonly kind: 'send again' }
  | { readonly kind: 'see deliveries' }
  | { readonly kind: 'chase what is overdue' }
  | { readonly kind: 'move a due date' }
  | { readonly kind: 'say when away' }
  | { readonly kind: 'delegate'; readonly measure: Measure }
  | { readonly kind: 'set up the council' }
  | { readonly kind: 'import' }
  | { readonly kind: 'export the plan' }
  | { readonly kind: 'forget a person' }
  | { readonly kind: 'see who owes what' }
  | { readonly kind: 'submit'; readonly measure: Measure; readonly owner: Person | null }
  | { readonly kind: 'submit for an owner' }
  | { readonly kind: 'verify the record' }
  | { readonly kind: 'read the history of a measure'; readonly measure: Measure }
  | { readonly kind: 'sign off'; readonly signers: readonly Person[] }
  | { readonly kind: 'ask for sign-off' }
  | { readonly kind: 'edit commentary' }
  | { readonly kind: 'ask an owner'; readonly measure: Measure }
  | { readonly kind: 'read signed-off figures' }
  | { readonly kind: 'read figures not signed off'; readonly measure: Measure }

/** Of what a role may do an act. What is not of one thing alone has the scope "everything". */
export type Scope = 'everything' | 'own measures' | 'as a deputy' | 'own service areas' | 'as its approver'

type Because = 'role' | 'not yours' | 'not signed off'

/** One act's row: the scopes that each role has of it, and why all others are refused. */
export interface Rule {
  readonly grants: Readonly<Partial<Record<Role, readonly Scope[]>>>
  readonly otherwise: Because
}

const EVERYTHING: readonly Scope[] = ['everything']
const OWN: readonly Scope[] = ['own measures', 'as a deputy']

const to = (roles: readonly Role[], scopes: readonly Scope[] = EVERYTHING): Rule['grants'] =>
  Object.fromEntries(roles.map((role) => [role, scopes]))

/**
 * Who may do what, and of what: role × act × scope. The one place where that is said. The tests through HTTP and the
 * table in the README are made from it. Whoever has several roles may do what any of them may.
 */
export const ACCESS: Readonly<Record<Act['kind'], Rule>> = {
  'open a period': { grants: to(['performance team']), otherwise: 'role' },
  'close a period': { grants: to(['performance team']), otherwise: 'role' },
  'reopen a period': { grants: to(['performance team']), otherwise: 'role' },
  'allow a closed period to be amended': { grants: to(['performance team']), otherwise: 'role' },
  'see exceptions to a closed period': { grants: to(['performance team', 'auditor']), otherwise: 'role' },
  'change a measure': { grants: to(['performance team']), otherwise: 'role' },
  remind: { grants: to(['performance team']), otherwise: 'role' },
  'send again': { grants: to(['performance team']), otherwise: 'role' },
  'see deliveries': { grants: to(['performance team']), otherwise: 'role' },
  'chase what is overdue': { grants: to(['performance team']), otherwise: 'role' },
  'move a due date': { grants: to(['performance team']), otherwise: 'role' },
  'say when away': { grants: to(ROLES), otherwise: 'role' },
  delegate: { grants: to(ROLES, ['own measures']), otherwise: 'not yours' },
  'set up the council': { grants: to(['performance team']), otherwise: 'role' },
  import: { grants: to(['performance team']), otherwise: 'role' },
  'forget a person': { grants: to(['performance team']), otherwise: 'role' },
  'export the plan': { grants: to(['performance team']), otherwise: 'role' },
  'submit for an owner': { grants: to(['performance team']), otherwise: 'role' },
  'verify the record': { grants: to(['performance team', 'auditor']), otherwise: 'role' },
  'read the history of a measure': {
    grants: {
      ...to(['manager', 'head of service'], ['own measures', 'own service areas']),
      ...to(['leadership', 'performance team', 'auditor']),
    },
    otherwise: 'not yours',
  },
  submit: { grants: to(ROLES, OWN), otherwise: 'not yours' },
  // Heads of service, their deputies and the second that a council may name; the team where a service has no head.
  'sign off': { grants: to(ROLES, ['as its approver']), otherwise: 'not yours' },
  'ask for sign-off': { grants: to(['performance team']), otherwise: 'role' },
  'edit commentary': { grants: to(['performance team']), otherwise: 'role' },
  'ask an owner': {
    grants: { ...to(['head of service'], ['own service areas']), ...to(['leadership', 'performance team']) },
    otherwise: 'not yours',
  },
  'see who owes what': {
    grants: to(['head of service', 'leadership', 'performance team', 'auditor']),
    otherwise: 'role',
  },
  'read signed-off figures': { grants: to(ROLES), otherwise: 'role' },
  // One's own figures, whatever service they are filed under: a co-ordinator's lie across the council.
  'read figures not signed off': {
    grants: {
      ...to(['reader'], ['own measures']),
      ...to(['manager', 'head of service'], ['own measures', 'own service areas']),
      ...to(['leadership', 'performance team', 'auditor']),
    },
    otherwise: 'not signed off',
  },
}

export type Permission = { readonly allowed: true } | { readonly allowed: false; readonly because: Because }

/** Whether a person on the people list may do something. Who is asking comes from the verified activity alone. */
export function may(person: Person, act: Act): Permission {
  const { grants, otherwise } = ACCESS[act.kind]
  const granted = person.roles.flatMap((role) => grants[role] ?? [])
  return granted.some((scope) => WITHIN[scope](person, act))
    ? { allowed: true }
    : { allowed: false, because: otherwise }
}

/** Whether what an act is of lies within a scope of a person's. */
const WITHIN: Readonly<Record<Scope, (person: Person, act: Act) => boolean>> = {
  everything: () => true,
  'own measures': (person, act) => 'measure' in act && isOwner(person, act.measure),
  'as a deputy': (person, act) => 'owner' in act && isDeputy(person, act.measure, act.owner),
  'as its approver': (person, act) => 'signers' in act && act.signers.some((one) => one.id === person.id),
  'own service areas': (person, act) => 'measure' in act && person.serviceAreas.includes(act.measure.serviceArea),
}

/** Somebody else's deputy has no part in a measure. */
function isDeputy(person: Person, measure: Measure, owner: Person | null): boolean {
  if (owner === null || owner.deputy === null) return false
  return isOwner(owner, measure) && sameAddress(owner.deputy, person.email)
}

/** Who owns a measure; null when nobody on the people list does. */
export const ownerOf = (measure: Measure, people: readonly Person[]): Person | null =>
  people.find((person) => isOwner(person, measure)) ?? null

/** As `ownerOf`, for many measures: the people are gone through once. */
export function ownersOf(people: readonly Person[]): (measure: Measure) => Person | null {
  const byAddress = new Map(people.toReversed().map((person) => [person.email.toLowerCase(), person]))
  return ({ owner }) => (owner === null ? null : (byAddress.get(owner.toLowerCase()) ?? null))
}

export const isOwner = (person: Person, measure: Measure): boolean =>
  measure.owner !== null && sameAddress(measure.owner, person.email)

/** E-mail addresses are the same whatever their case. */
export const sameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
