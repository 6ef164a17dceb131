import { sql } from 'kysely'
import type { Store } from '../../src/operations/ports'
import { openStore } from '../../src/store/openStore'
import { openTestDatabase, onPostgres } from '../support/databases'
import { HOST, whatWasMade } from '../support/made'
import { aPerson, AT, opened, Q1 } from './samples'

const owed = { personId: 1, kind: 'opening', period: Q1, wave: 'opening', facts: {}, at: AT } as const

onPostgres((open) => {
  let [one, other]: Store[] = []

  beforeEach(async () => {
    const { db } = await open()
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db)
    const url = new URL(whatWasMade().server)
    url.pathname = rows[0]?.name ?? ''
    ;[one, other] = await Promise.all([1, 2].map(() => openStore({ kind: 'server', url: url.href }, HOST)))
  })
  afterEach(() => Promise.all([one?.close(), other?.close()]))

  test('of two instances one may send, and the other once it is gone', async () => {
    const post = await one?.takePost()
    expect(post?.held()).toBe(true)
    expect(await other?.takePost()).toBeNull()
    await one?.close()
    expect(post?.held()).toBe(false)
    expect((await other?.takePost())?.held()).toBe(true)
    one = undefined
  })

  test('instances know how many they are, and that one is gone', async () => {
    const looks = async (store?: Store) => store?.company?.()
    expect(await looks(one)).toEqual({ instances: 1, joined: true })
    expect(await looks(other)).toEqual({ instances: 2, joined: true })
    await Promise.all([one?.takePost(), other?.takePost()])
    expect(await looks(one)).toEqual({ instances: 2, joined: false })
    await other?.close()
    other = undefined
    expect(await looks(one)).toEqual({ instances: 1, joined: false })
  })

  test('whoever gives it up may have it again', async () => {
    await (await one?.takePost())?.leave()
    expect((await other?.takePost())?.held()).toBe(true)
  })

  test('whoever may send hears of what another adds, and of what is asked for again', async () => {
    const post = await one?.takePost()
    let heard = 0
    const hears = (times: number) =>
      new Promise<void>((resolve) => post?.onDeliveries(() => (heard += 1) >= times && resolve()))
    const written = hears(1)
    await other?.transaction((tx) =>
      tx.write([
        { kind: 'person kept', person: aPerson('asha@council.example') },
        ...opened(Q1),
        { kind: 'to deliver', delivery: owed },
      ]),
    )
    await written
    const outcome = { state: 'not known', why: 'no answer' } as const
    await other?.transaction((tx) => tx.write([{ kind: 'delivery settled', id: 1, outcome, at: AT }]))
    const again = hears(2)
    await other?.transaction((tx) => tx.write([{ kind: 'delivery asked for again', id: 1, at: AT }]))
    await again
  })
})

test('an embedded database has one process, which may send', async () => {
  const at = await openTestDatabase('PGlite')
  expect((await at.store.takePost())?.held()).toBe(true)
  expect(at.store.company).toBeNull()
  await at.close()
})
