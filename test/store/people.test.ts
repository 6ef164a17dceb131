import { eachDatabase } from '../support/databases'
import type { TestDatabase } from '../support/databases'
import { aPerson, AT, LATER } from './samples'
import type { Change } from '../../src/operations/ports'

const kept = (...people: ReturnType<typeof aPerson>[]): Change[] =>
  people.map((person) => ({ kind: 'person kept', person }))

eachDatabase((_, open) => {
  let at: TestDatabase
  const write = (...changes: Change[]) => at.store.transaction((tx) => tx.write(changes))
  const people = () => at.store.read((tx) => tx.people())

  beforeAll(async () => {
    at = await open()
  })
  beforeEach(() => at.empty())

  test('a person comes back as kept, with a lasting id', async () => {
    const person = aPerson('asha@council.example', { objectId: 'a1', deputy: 'ben@council.example', jobTitle: null })
    await write(...kept(person))
    expect(await people()).toEqual([{ id: 1, ...person }])
    expect(await at.store.read((tx) => tx.personById(1))).toEqual({ id: 1, ...person })
    expect(await at.store.read((tx) => tx.personById(2))).toBeNull()
  })

  test('a person is known by e-mail address whatever its case, and keeps the id', async () => {
    await write(...kept(aPerson('Asha@Council.example'), aPerson('ben@council.example')))
    await write(...kept(aPerson('asha@council.example', { name: 'Asha Married', roles: ['leadership', 'reader'] })))
    const [asha] = await people()
    expect(asha).toMatchObject({ id: 1, name: 'Asha Married', email: 'asha@council.example' })
    expect(asha?.roles).toEqual(['leadership', 'reader'])
  })

  test('a list that says no object id does not forget the one we know', async () => {
    await write(...kept(aPerson('asha@council.example', { objectId: 'a1' })))
    await write(...kept(aPerson('asha@council.example')))
    expect((await people())[0]?.objectId).toBe('a1')
  })

  test('the same person twice in one act is kept once, the last time standing', async () => {
    await write(...kept(aPerson('a@x.example', { name: 'First' }), aPerson('A@x.example', { name: 'Second' })))
    expect((await people()).map((one) => one.name)).toEqual(['Second'])
  })

  test('who has been met is found by object id, whatever its case', async () => {
    await write(...kept(aPerson('asha@council.example')))
    await write({ kind: 'person met', personId: 1, objectId: 'AB-12' })
    expect((await at.store.read((tx) => tx.personByObjectId('ab-12')))?.id).toBe(1)
    expect(await at.store.read((tx) => tx.personByObjectId('zz'))).toBeNull()
  })

  test('nobody can be met who is not there', async () => {
    await expect(write({ kind: 'person met', personId: 7, objectId: 'x' })).rejects.toThrow('1 of 1: no such person')
  })

  test('two people never share an object id', async () => {
    await write(...kept(aPerson('a@x.example', { objectId: 'same' })))
    await expect(write(...kept(aPerson('b@x.example', { objectId: 'SAME' })))).rejects.toThrow('person_object_id')
  })

  test('the latest reference to a person’s conversation is kept, whole', async () => {
    await write(...kept(aPerson('asha@council.example'), aPerson('ben@council.example')))
    const reference = { serviceUrl: 'https://one', bot: { id: '28:x', name: 'Outturn' }, user: { tags: [1, null] } }
    const first = { personId: 1, conversationId: 'c1', reference, at: AT }
    await write({ kind: 'conversation kept', reference: first })
    expect(await at.store.read((tx) => tx.conversationOf(1))).toEqual(first)
    const second = { ...first, conversationId: 'c2', reference: { serviceUrl: 'https://two' }, at: LATER }
    await write({ kind: 'conversation kept', reference: second })
    expect(await at.store.read((tx) => tx.conversationOf(1))).toEqual(second)
    expect(await at.store.read((tx) => tx.conversationOf(2))).toBeNull()
    expect(await at.store.read((tx) => tx.reachable())).toEqual(new Set([1]))
  })

  test('a conversation is welcomed once', async () => {
    expect(await at.store.read((tx) => tx.wasWelcomed('c1'))).toBe(false)
    await write(
      { kind: 'welcomed', conversationId: 'c1', at: AT },
      { kind: 'welcomed', conversationId: 'c1', at: LATER },
    )
    expect(await at.store.read((tx) => tx.wasWelcomed('c1'))).toBe(true)
    expect(await at.store.read((tx) => tx.wasWelcomed('c2'))).toBe(false)
  })

  test('a thread is kept for one person in one conversation, and can be forgotten', async () => {
    const key = { conversationId: 'c1', objectId: 'me' }
    const thread = {
      ...key,
      question: { kind: 'what I owe' } as const,
      shown: ['SD-002', 'SD-001'],
      inTurn: ['SD-003', 'SD-002'],
      at: AT,
    }
    await write({ kind: 'thread kept', thread }, { kind: 'thread kept', thread: { ...thread, objectId: 'other' } })
    await write({ kind: 'thread kept', thread: { ...thread, shown: ['SD-003'], at: LATER } })
    expect(await at.store.read((tx) => tx.thread(key))).toEqual({ ...thread, shown: ['SD-003'], at: LATER })
    await write({ kind: 'thread forgotten', key })
    expect(await at.store.read((tx) => tx.thread(key))).toBeNull()
    expect(await at.store.read((tx) => tx.thread({ ...key, objectId: 'other' }))).not.toBeNull()
  })

  test('what PostgreSQL cannot keep is taken out at the door, wherever it stands', async () => {
    await write(...kept(aPerson('asha@council.example', { name: 'As\0ha \ud800 \u{1f600}', serviceAreas: ['\udc00'] })))
    const [asha] = await people()
    expect(asha?.name).toBe('Asha \ufffd \u{1f600}')
    expect(asha?.serviceAreas).toEqual(['\ufffd'])
    expect(await at.store.read((tx) => tx.personByObjectId('no\0body\ud800'))).toBeNull()
  })
})
