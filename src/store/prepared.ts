/** Schema statements come once; a transaction's bounds are planned in no time. */
const WORTH_KEEPING = /^\s*(?:select|with|insert|update|delete)\b/i

/** Our statements are a fixed few; texts without end would be a fault, and must not fill the server's memory. */
const MOST = 300

/** The server's error when a table has other columns than when a statement was planned: a newer Outturn has started. */
const OUT_OF_DATE = '0A000'

/** Names under which a connection keeps a statement's plan: reading and planning one costs more than running it. */
export interface StatementNames {
  /** null: not worth keeping */
  nameOf(statement: string): string | null
  /** what was planned is out of date, or half made: from here on everything has a new name */
  forgetAll(): void
  /** forgets all when the error says that a plan is out of date */
  learnFrom(error: unknown): void
}

export function statementNames(): StatementNames {
  const names = new Map<string, string>()
  let generation = 0
  const forgetAll = () => {
    names.clear()
    generation += 1
  }
  return {
    nameOf(statement) {
      const known = names.get(statement)
      if (known !== undefined) return known
      if (names.size === MOST || !WORTH_KEEPING.test(statement)) return null
      const name = `outturn_${generation}_${names.size}`
      names.set(statement, name)
      return name
    },
    forgetAll,
    learnFrom(error) {
      if (error instanceof Error && 'code' in error && error.code === OUT_OF_DATE) forgetAll()
    },
  }
}
