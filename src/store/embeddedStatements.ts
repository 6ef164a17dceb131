import { protocol } from '@electric-sql/pglite'
import type { messages, PGlite } from '@electric-sql/pglite'
import { statementNames } from './prepared'

const { bind, describe, execute, parse, sync } = protocol.serialize

export interface Ran<R> {
  readonly command: string
  readonly count: number
  readonly rows: R[]
}

type Columns = readonly { readonly name: string; readonly parse: (text: string) => unknown }[]

/**
 * Runs statements on the embedded database by its own protocol, all that a statement needs in one message, and each
 * planned once. Its own `query` plans anew every time, in six messages: that was half of what a question cost.
 */
export function embeddedStatements(pglite: PGlite) {
  const names = statementNames()
  const planned = new Map<string, Columns>()
  return async <R>(text: string, parameters: readonly unknown[]): Promise<Ran<R>> => {
    const name = names.nameOf(text) ?? ''
    const known = planned.get(name)
    const values = parameters.map(asText)
    const run = [bind({ statement: name, values }), ...(known ? [] : [describe({ type: 'P' })]), execute({}), sync()]
    try {
      const heard = await pglite.execProtocolStream(joined(known ? run : [parse({ name, text }), ...run]))
      const columns = known ?? columnsIn(heard, pglite)
      if (name !== '') planned.set(name, columns)
      return { ...outcomeIn(heard), rows: rowsIn<R>(heard, columns) }
    } catch (error) {
      // A statement that failed the first time may be planned or not: its name can't be used again.
      if (!known && name !== '') names.forgetAll()
      names.learnFrom(error)
      throw error
    }
  }
}

type Heard = Awaited<ReturnType<PGlite['execProtocolStream']>>

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new Error(`a statement takes text, numbers and truth values, not ${typeof value}`)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const isColumns = (one: Heard[number]): one is messages.RowDescriptionMessage => one.name === 'rowDescription'
const isRow = (one: Heard[number]): one is messages.DataRowMessage => one.name === 'dataRow'
const isDone = (one: Heard[number]): one is messages.CommandCompleteMessage => one.name === 'commandComplete'

/** The database's own readers of values, among them those it was opened with. */
const columnsIn = (heard: Heard, { parsers }: PGlite): Columns =>
  heard.filter(isColumns).flatMap(({ fields }) =>
    fields.map(({ name, dataTypeID: type }) => ({
      name,
      parse: (text) => (parsers[type] === undefined ? text : (parsers[type](text, type) as unknown)),
    })),
  )

const rowsIn = <R>(heard: Heard, columns: Columns): R[] =>
  heard.filter(isRow).map(({ fields }) => {
    const row: Record<string, unknown> = {}
    for (const [n, { name, parse: read }] of columns.entries()) {
      const text = fields[n] ?? null
      row[name] = text === null ? null : read(text)
    }
    return row as R
  })

/** "INSERT 0 3", "SELECT 3", "BEGIN" */
function outcomeIn(heard: Heard) {
  const said = heard.find(isDone)?.text.split(' ') ?? []
  return { command: said[0] ?? '', count: Number(said.length > 1 ? said.at(-1) : 0) }
}
