import type { Instant } from '../../domain/day'
import type { Seal } from '../chain/seal'
import type { Db } from '../statement'

/** One step of the schema. Once it has run anywhere it never changes: a mistake is mended by the next one. */
export interface Migration {
  /** "0001-first": the number gives the order */
  readonly name: string
  /** one each, because neither driver takes several at once */
  readonly statements: readonly string[]
  /** what no statement can do with the rows that are there, such as sealing them */
  readonly fill?: (db: Db, given: { readonly seal: Seal; readonly at: Instant }) => Promise<void>
  /** statements that can only run once it is filled */
  readonly afterwards?: readonly string[]
}
