import { sameAddress } from './access'
import type { Held } from './peopleChanges'
import type { Person } from './person'

/** What there is of a person besides their entry on the people list. */
export interface Traces {
  /** versions of figures that they gave, and signatures that they gave or refused */
  readonly figures: number
  readonly signatures: number
  /** entries of the record that they made */
  readonly entries: number
  /** measures that are still theirs */
  readonly measures: number
  /** imports that somebody has open and that hold their name or address */
  readonly openImports: number
}

/** Somebody who has left, and what there is of them. */
export interface Forgettable {
  readonly person: Person
  readonly traces: Traces
}

/** Whom somebody means who is to be forgotten. */
export type Meant =
  | { readonly kind: 'one'; readonly person: Person }
  /** still on the list */
  | { readonly kind: 'not left'; readonly person: Person }
  | { readonly kind: 'several'; readonly people: readonly Person[] }
  | { readonly kind: 'nobody' }

/**
 * The person that a full name or an address stands for, among all who were ever on the list. Nothing less than the
 * whole of it will do: what is forgotten cannot be brought back. Whoever was forgotten has neither any more.
 */
export function whoIsMeant(said: string, held: readonly Held[]): Meant {
  const named = held.filter(({ person }) => isCalled(person, said))
  const left = named.filter(({ retired }) => retired).map(({ person }) => person)
  const [first, ...others] = left
  if (first !== undefined)
    return others.length === 0 ? { kind: 'one', person: first } : { kind: 'several', people: left }
  const [there] = named
  return there === undefined ? { kind: 'nobody' } : { kind: 'not left', person: there.person }
}

const isCalled = ({ name, email }: Person, said: string): boolean =>
  plain(said) !== '' && (plain(name) === plain(said) || sameAddress(email, said.trim()))

const plain = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
