/** One step of the schema. Once it has run anywhere it never changes: a mistake is mended by the next one. */
export interface Migration {
  /** "0001-first": the number gives the order */
  readonly name: string
  /** one each, because neither driver takes several at once */
  readonly statements: readonly string[]
}
