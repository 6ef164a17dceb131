import { readDocument } from '../../src/transfer/documents/readDocument'
import { tableOfCells } from '../../src/transfer/table'
import { cardIn } from '../connector/card'
import type { Person } from '../connector/client'
import { allRead } from './said'

export interface Fetched {
  readonly said: string
  readonly files: readonly { readonly name: string; readonly contentType: string; readonly bytes: Uint8Array }[]
}

/** Says it, and fetches every file behind the buttons of the answer. */
export async function fetched(who: Person, says: string): Promise<Fetched> {
  const replies = await who.says(says)
  const card = cardIn(replies[0] ?? {}) as { body: { actions?: { url?: string }[] }[] }
  const links = card.body.flatMap(({ actions = [] }) => actions.flatMap(({ url }) => url ?? []))
  const files = links.map(async (link) => {
    const answer = await fetch(link)
    const contentType = answer.headers.get('content-type') ?? ''
    const name = decodeURIComponent(link.split('/').at(-1) ?? '')
    return { name, contentType, bytes: new Uint8Array(await answer.arrayBuffer()) }
  })
  return { said: allRead(replies), files: await Promise.all(files) }
}

/** A period's export, by measure, each column under its heading; the same from the workbook and the CSV. */
export async function exported(
  who: Person,
  says: string,
): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const { files } = await fetched(who, says)
  const tables = files.map(async ({ name, bytes }) => {
    const read = await readDocument(name, bytes)
    if (read.kind === 'refused') throw new Error(read.says)
    return tableOfCells(read.tables.flatMap(({ rows }) => rows)).rows.map(({ cells }) => cells)
  })
  const [workbook = [], csv = []] = await Promise.all(tables)
  expect(files.map(({ name }) => name.split('.').at(-1))).toEqual(['xlsx', 'csv'])
  const apart = (rows: typeof csv) => rows.map(({ outturn: _, ...others }) => others)
  expect(apart(csv)).toEqual(apart(workbook))
  return new Map(workbook.map((row) => [row['code'] ?? '', row]))
}
