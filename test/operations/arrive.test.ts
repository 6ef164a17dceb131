import { arrive } from '../../src/operations/arrive'
import { leave } from '../../src/operations/leave'
import type { Deps } from '../../src/operations/ports'
import { demoCouncil } from '../builders/demoCouncil'
import { eachDatabase } from '../support/databases'
import type { TestDatabase } from '../support/databases'
import { aPerson } from '../store/samples'

const WAY_BACK = {
  serviceUrl: 'https://one.example/',
  conversation: { id: 'c1' },
  bot: { id: '28:x', name: 'Outturn' },
}
const asha = { objectId: 'asha', name: 'Asha at Teams' }
const stranger = { objectId: 'zz', name: 'Nobody' }

eachDatabase((_, open) => {
  let at: TestDatabase
  let deps: Deps
  let now = ''
  beforeAll(async () => {
    at = await open()
    deps = { store: at.store, council: demoCouncil, clock: { today: () => '2021-07-05', instant: () => now } }
  })
  beforeEach(async () => {
    await at.empty()
    now = '2021-07-05T09:00:00.000Z'
    await at.store.transaction((tx) =>
      tx.write([
        { kind: 'person kept', person: aPerson('asha@council.example', { objectId: 'asha' }) },
        { kind: 'person kept', person: aPerson('ben@council.example', { objectId: 'ben' }) },
      ]),
    )
  })

  const comes = (account = asha, wayBack: unknown = WAY_BACK, conversationId = 'c1', mayAct = false) =>
    arrive(deps, { account, conversationId, wayBack }, mayAct)
  const actsAs = (objectId: string, personId: number) =>
    at.store.transaction((tx) => tx.write([{ kind: 'acting', objectId, personId }]))
  const kept = () => at.store.read((tx) => tx.conversationOf(1))

  test('someone is who their account says they are, and acts as another only where that is allowed', async () => {
    await actsAs('asha', 2)
    expect((await comes()).caller).toMatchObject({ account: asha, person: { id: 1 }, acting: false })
    expect((await comes(asha, null, 'c1', true)).caller).toMatchObject({ person: { id: 2 }, acting: true })
  })

  test('a stranger is nobody, unless they act as somebody where that is allowed', async () => {
    await actsAs('zz', 2)
    expect((await comes(stranger)).caller).toBeNull()
    expect((await comes(stranger, WAY_BACK, 'c1', true)).caller).toMatchObject({ person: { id: 2 }, acting: true })
    expect(await at.store.read((tx) => tx.reachable())).toEqual(new Set())
  })

  test('the way to someone is written once, while it stays the same', async () => {
    await comes()
    const first = await kept()
    expect(first).toEqual({ personId: 1, conversationId: 'c1', reference: WAY_BACK, at: now })
    now = '2021-07-06T09:00:00.000Z'
    at.statements.length = 0
    await comes(asha, { ...WAY_BACK, conversation: { id: 'c1' } })
    expect(at.statements).toHaveLength(1)
    expect(await kept()).toEqual(first)
  })

  test.each([
    ['Teams has moved it to another address', { ...WAY_BACK, serviceUrl: 'https://two.example/' }, 'c1'],
    ['they are in another chat', WAY_BACK, 'c2'],
    ['something is gone from it', { serviceUrl: WAY_BACK.serviceUrl }, 'c1'],
  ])('the way to someone is written anew when %s', async (_case, reference, conversationId) => {
    await comes()
    now = '2021-07-06T09:00:00.000Z'
    await comes(asha, reference, conversationId)
    expect(await kept()).toEqual({ personId: 1, conversationId, reference, at: now })
  })

  test('where others are reading, the way to someone stays as it was', async () => {
    await comes()
    const before = await kept()
    await comes(asha, null, 'a channel')
    expect(await kept()).toEqual(before)
  })

  test('the way to someone is their own, whomever they act as', async () => {
    await actsAs('asha', 2)
    await comes(asha, WAY_BACK, 'c1', true)
    expect(await at.store.read((tx) => tx.reachable())).toEqual(new Set([1]))
  })

  describe('someone who was out of reach', () => {
    const outOfReach = () => at.store.read((tx) => tx.outOfReach())
    beforeEach(async () => {
      await comes()
      await at.store.transaction((tx) =>
        tx.write([{ kind: 'out of reach', personId: 1, why: 'blocked by the person', at: now }]),
      )
    })

    test('cannot be reached, although the way to them is kept', async () => {
      expect(await at.store.read((tx) => tx.reachable())).toEqual(new Set())
    })

    test('is back in reach with the first word in a chat of their own', async () => {
      await comes()
      expect(await outOfReach()).toEqual(new Map())
      expect(await at.store.read((tx) => tx.reachable())).toEqual(new Set([1]))
    })

    test('is not when they write where others are reading, or somebody else turns up', async () => {
      await comes(asha, null, 'a channel')
      await comes({ objectId: 'ben', name: 'Ben' }, WAY_BACK, 'c2')
      expect([...(await outOfReach()).keys()]).toEqual([1])
    })

    test('whoever removes Outturn is out of reach until they are back; a stranger is nobody', async () => {
      await comes()
      await leave(deps, stranger)
      expect(await outOfReach()).toEqual(new Map())
      await leave(deps, asha)
      expect(await outOfReach()).toEqual(new Map([[1, 'removed by the person']]))
    })
  })
})
