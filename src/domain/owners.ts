import { ownerOf } from './access'
import type { Answer, RatedFigure } from './answer'
import { fits } from './fits'
import type { Person } from './person'
import type { Filter } from './question'

export type Owned = (Answer & { readonly kind: 'owners' })['rows']

/** The measures that fit, in plan order, each with the person it belongs to. */
export const ownersOf = (rows: readonly RatedFigure[], filter: Filter, people: readonly Person[]): Owned =>
  rows.filter((row) => fits(row, filter)).map((row) => ({ row, owner: ownerOf(row.measure, people) }))
