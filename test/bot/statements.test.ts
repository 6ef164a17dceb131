import { cardSentTo, opensTheQuarter } from '../torture/people'
import type { Person } from '../connector/client'
import type { DatabaseName } from '../support/databases'
import { allRead } from '../support/said'
import { said } from '../torture/saving'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

/** No question may take more. */
const QUESTION = 5

/** What is sent goes out in its own time, and is none of the turn's. */
const LEDGER = ['for update skip locked', 'min(coalesce(next_try_at']

/** A transaction's begin and end are not counted, nor what is read once: the council's words. */
describe.each<DatabaseName>(['PGlite', 'PostgreSQL'])('the statements of a turn, on %s', (on) => {
  let world: World
  let leader: Person
  let manager: Person

  beforeAll(async () => {
    world = await aWorld(on)
    leader = await world.person('Chief Executive')
    manager = await world.person('Customer Services Manager')
    for (const one of [leader, manager]) await one.installs()
    await opensTheQuarter(await world.person('Performance Officer'))
    await world.outturn.delivered()
    await leader.says('help')
  }, 60_000)
  afterAll(() => world.end())

  /** What a turn answers, and how many statements it took. */
  async function counted<T>(turn: () => Promise<T>): Promise<{ readonly answer: T; readonly count: number }> {
    world.database.statements.length = 0
    const answer = await turn()
    const count = world.database.statements.filter((one) => !LEDGER.some((part) => one.includes(part))).length
    await world.outturn.delivered()
    return { answer, count }
  }

  test.each([
    ['a list', 4, 'which measures are off target in Customer Services?', /3 of 6 rated measures missed/],
    ['a follow-up', 4, 'what about Finance?', /Debtor days/],
    ['a status', 4, 'how are we doing on Our Environment?', /Not rated/],
    ['a count', 4, 'how many measures are off target?', /12/],
    ['one measure', 5, 'council tax collection rate', /97\.1 %[^]*Joanne Pickering/],
    ['one measure before it is signed off', 5, 'online payments in Q1 2021/22', /online payments[^]*Tom Bradbury/],
    ['a trend', 4, 'show the trend for council tax collection rate', /Only the figure for 2020\/21 is held/],
    ['what changed', 4, 'what is newly off target?', /No figure of 2019\/20 is held/],
    ['what got better', 4, 'what has improved?', /No earlier figure is held/],
    ['a briefing', 4, 'what should I worry about?', /Debtor days/],
    ['a review of targets', 5, 'which targets are unchanged?', /against 2020\/21/],
    ['reasons', 4, 'why are we off target in Finance?', /No reason was given/],
    ['what nobody owes', 4, 'my returns', /owe nothing/],
  ])('a question, %s: at most %i', async (_, most, words, shows) => {
    const { answer, count } = await counted(() => leader.says(words))
    expect(allRead(answer)).toMatch(shows)
    expect(most).toBeLessThanOrEqual(QUESTION)
    expect(count).toBeLessThanOrEqual(most)
  })

  test.each([
    ['help', 1, /What you can ask Outturn/],
    ['progress', 4, /of 38 figures/],
    ['my returns', 5, /7 figures by/],
    ['flibbertigibbet', 1, /flibbertigibbet/],
  ])('a manager’s “%s”: at most %i', async (words, most, shows) => {
    const { answer, count } = await counted(() => manager.says(words))
    expect(allRead(answer)).toMatch(shows)
    expect(count).toBeLessThanOrEqual(most)
  })

  // Five of these seal the record: its head, how far it goes, the salts of those named, and the head again. One asks
  // whether somebody on leave has a deputy whose card asks for the same.
  test('a card with two figures, whose approver may be due a card: at most 20', async () => {
    const card = await cardSentTo(manager, world.connector)
    const given = { 'Online payments': '11,950', 'Telephone enquiries': '21,400' }
    const { answer, count } = await counted(() => manager.presses(card, 'Save', given))
    expect(said(answer)).toContain('✓ 2 figures saved')
    expect(count).toBeLessThanOrEqual(20)
  })
})
