import type { Change, ThreadKey } from '../../src/operations/ports'
import { eachDatabase } from '../support/databases'
import type { TestDatabase } from '../support/databases'
import { added, aMeasure, aPerson, AT, aVersion, LAST_YEAR, LATER, opened, Q1, Q2 } from './samples'

const asha = aPerson('asha@council.example', { objectId: 'AB-12' })
const ben = aPerson('ben@council.example', { objectId: 'cd-34' })
const question = { kind: 'what I owe' } as const

eachDatabase((_, open) => {
  let at: TestDatabase
  const write = (...changes: readonly Change[]) => at.store.transaction((tx) => tx.write(changes))
  const arrival = (key: Partial<ThreadKey> = {}) =>
    at.store.read((tx) => tx.arrival({ objectId: 'ab-12', conversationId: 'c1', ...key }))

  beforeAll(async () => {
    at = await open()
  })
  beforeEach(async () => {
    await at.empty()
    await write({ kind: 'person kept', person: asha }, { kind: 'person kept', person: ben })
  })

  test('of a stranger nothing is known', async () => {
    const nothing = { self: null, acting: null, contact: null, thread: null, periods: [], outOfReach: null }
    expect(await arrival({ objectId: 'zz' })).toEqual({
      ...nothing,
      council: { version: 0, parts: {} },
      wordsVersion: expect.any(Number) as number,
    })
    expect(await arrival({ objectId: 'no\0body\ud800' })).toMatchObject(nothing)
  })

  test('the words’ version is another after the plan or the people list has changed, and after nothing else', async () => {
    const tax = aMeasure('SD-002')
    const moves = async (...changes: readonly Change[]) => {
      const before = (await arrival()).wordsVersion
      await write(...changes)
      return (await arrival()).wordsVersion > before
    }
    expect(await moves({ kind: 'measure kept', measure: tax })).toBe(true)
    expect(await moves({ kind: 'measure kept', measure: { ...tax, shortName: 'Council Tax in' } })).toBe(true)
    expect(await moves({ kind: 'person kept', person: { ...ben, name: 'Ben Example' } })).toBe(true)
    expect(await moves({ kind: 'person retired', personId: 2, at: LATER })).toBe(true)
    expect(await moves({ kind: 'person met', personId: 1, objectId: 'ef-56' })).toBe(false)
    const thread = { conversationId: 'c1', objectId: 'ab-12', question, shown: [], inTurn: [], at: LATER }
    expect(await moves(...opened(Q1, 'SD-002'), { kind: 'thread kept', thread })).toBe(false)
    expect(await moves(added(Q1, 'SD-002', aVersion(1, '29.4')))).toBe(false)
  })

  test('an account is a person on the list by its id, in whatever case, and by nothing else', async () => {
    expect(await arrival()).toMatchObject({ self: { id: 1, ...asha }, acting: null, contact: null, thread: null })
    expect((await arrival({ objectId: 'asha@council.example' })).self).toBeNull()
  })

  test('an account acts as a person until it is itself again, and so may a stranger’s', async () => {
    for (const objectId of ['ab-12', 'zz']) {
      await write({ kind: 'acting', objectId, personId: 2 })
      expect((await arrival({ objectId })).acting).toEqual({ id: 2, ...ben })
      expect((await arrival({ objectId: 'cd-34' })).acting).toBeNull()
      await write({ kind: 'acting', objectId, personId: null })
      expect((await arrival({ objectId })).acting).toBeNull()
    }
  })

  test('the way back is the account’s own, whatever conversation it speaks in and whomever it acts as', async () => {
    const reference = { personId: 1, conversationId: 'c1', reference: { bot: { name: 'Outturn' } }, at: LATER }
    const other = { ...reference, personId: 2, conversationId: 'c2' }
    await write({ kind: 'conversation kept', reference }, { kind: 'conversation kept', reference: other })
    await write({ kind: 'acting', objectId: 'ab-12', personId: 2 })
    expect((await arrival()).contact).toEqual(reference)
    expect((await arrival({ conversationId: 'c2' })).contact).toEqual(reference)
    expect((await arrival({ objectId: 'zz' })).contact).toBeNull()
  })

  test('a thread is one account’s in one conversation', async () => {
    const thread = {
      conversationId: 'c1',
      objectId: 'ab-12',
      question,
      shown: ['SD-002', 'SD-001'],
      inTurn: ['SD-001', 'SD-002'],
      at: LATER,
    }
    await write({ kind: 'thread kept', thread })
    expect((await arrival()).thread).toEqual(thread)
    expect((await arrival({ conversationId: 'c2' })).thread).toBeNull()
    expect((await arrival({ objectId: 'cd-34' })).thread).toBeNull()
  })

  test('the periods come along as they are read by themselves, all in one statement', async () => {
    await write(...opened(Q2), ...opened(Q1), { kind: 'period closed', period: LAST_YEAR, at: AT })
    await write({ kind: 'period closed', period: Q1, at: LATER })
    at.statements.length = 0
    const { periods } = await arrival()
    expect(at.statements).toHaveLength(1)
    expect(periods).toEqual(await at.store.read((tx) => tx.periods()))
    expect(periods.map((one) => one.period)).toEqual([LAST_YEAR, Q1, Q2])
  })
})
