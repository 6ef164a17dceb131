import { pino } from 'pino'
import { compose } from '../../src/compose'
import type { Outturn } from '../../src/compose'
import type { CampaignKey } from '../../src/domain/campaign'
import { askCalendar } from '../../src/operations/askCalendar'
import { readSettings } from '../../src/settings'
import { aLargeCouncil } from '../builders/largeCouncil'
import type { LargeCouncil } from '../builders/largeCouncil'
import type { Card } from '../connector/card'
import { cardsIn, texts } from '../connector/card'
import { Person, personIdOf } from '../connector/client'
import { Connector, errorBody, personalConversation } from '../connector/connector'
import type { Recorded } from '../connector/connector'
import type { ConnectorRequest, Fault } from '../connector/faults'
import { scaledTime } from '../connector/limits'
import { added, aVersion, Q1 } from '../store/samples'
import { eachDatabase } from '../support/databases'
import type { TestDatabase } from '../support/databases'
import { Issuer, OwnCredentials, tokenOf } from '../support/issuer'

/** The pace, the waits and the card’s five seconds run so many times as fast as real time. */
const SCALE = 10
const PRESSED = '1625000000000'
const KEY = 'the key of the tests, which everybody may know'

interface Place {
  readonly council: LargeCouncil
  readonly connector: Connector
  readonly database: TestDatabase
  readonly token: string
  bot: Outturn
}

let issuer: Issuer
beforeAll(async () => {
  issuer = await Issuer.start()
})
afterAll(() => issuer.close())

eachDatabase((_, open) => {
  let place: Place
  const time = scaledTime(SCALE)
  const beginning = Date.parse('2021-07-05T09:00:00.000Z') - time.now()
  let day = '2021-07-05'
  const clock = { today: () => day, instant: () => new Date(beginning + time.now()).toISOString() }

  const starts = (council: LargeCouncil, database: TestDatabase) =>
    compose(
      { ...readSettings({ ...issuer.environment, OUTTURN_COUNCIL: council.path, OUTTURN_RECORD_KEY: KEY }), port: 0 },
      {
        // What one instance has stopped with, the next goes on with.
        store: { ...database.store, close: () => Promise.resolve() },
        ...{ clock, stopwatch: time, credentials: new OwnCredentials(), log: pino({ level: 'silent' }) },
      },
    )
  const aCouncilOf = async (people: number) => {
    const council = aLargeCouncil(people)
    const [connector, database] = await Promise.all([Connector.start({ time, limited: true }), open()])
    const token = tokenOf(issuer.claims(`${connector.url}/`), issuer.rightly)
    place = { council, connector, database, token, bot: await starts(council, database) }
    await officer().installs()
  }
  const officer = () => {
    const { council, connector, token, bot } = place
    return new Person(council.officer, { bot: `http://127.0.0.1:${bot.port}`, connector, token })
  }
  afterEach(async () => {
    await place.bot.stop()
    await place.connector.close()
  })

  const conversationOf = (n: number) => personalConversation(personIdOf(place.council.managers[n] ?? place.council.officer)) // prettier-ignore
  const fails = (n: number, fault: Fault) => {
    const matches = ({ method, path }: ConnectorRequest) => method === 'POST' && path[0] === conversationOf(n)
    place.connector.failNext({ matches, ...fault })
  }
  const written = () =>
    place.connector.recorded.filter(({ kind, activityId }) => kind === 'update' && activityId === PRESSED)
  const readOf = (one: Recorded | undefined) =>
    cardsIn(one?.activity ?? {}).flatMap((card: Card) => texts(card)).join('\n').replaceAll('\u00a0', ' ') // prettier-ignore
  const opens = () => officer().invokes('openPeriod', { period: '2021Q1' }, { replyToId: PRESSED })
  const kept = () => place.database.store.read((tx) => tx.campaignCards())
  const keptOnce = async (is: (activityIds: readonly string[]) => boolean) => {
    for (let looks = 0; looks < 200 && !is((await kept()).map(({ activityId }) => activityId)); looks += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return (await kept()).map(({ activityId }) => activityId)
  }

  test('whoever opens a quarter sees it go out on the same card, through faults and a restart, to the last', async () => {
    await aCouncilOf(70)
    for (const n of [3, 4]) fails(n, { answer: { status: 403, body: errorBody('ConversationBlockedByUser') } })
    fails(5, { answer: { status: 504 } })
    for (const n of [6, 7, 8]) fails(n, { answer: { status: 503 }, times: 4 })
    await opens()
    const isLive = (one: Recorded) => written().includes(one) && readOf(one).includes('Sending: ')
    await place.connector.waitFor(isLive, 20_000)
    await place.database.store.transaction((tx) => tx.write([added(Q1, 'LC-1', aVersion(1, '5'))]))
    await place.bot.stop()
    const before = written().length
    place = { ...place, bot: await starts(place.council, place.database) }
    await place.connector.waitFor((one) => written().includes(one) && readOf(one).includes('been sent'), 30_000)
    await place.bot.stop()

    const [first, ...later] = written()
    expect(readOf(first)).toMatch(/✓ Q1 2021\/22 is open[^]*Cards going out/)
    expect(readOf(later[0])).toMatch(/Sending: \d+ of 70 cards ha\w+ gone[^]*Waiting[^]*Expected end[^]*Due/)
    const last = readOf(later.at(-1))
    expect(last).toContain('67 of 70 cards have been sent')
    expect(last).toContain('Not delivered, 2 people: They have blocked Outturn in Teams.')
    expect(last).toContain('May not have arrived, 1 person: Teams did not answer in time.')
    expect(last).toContain('1 of 70 people has given every figure')
    expect(last).toMatch(/1 of 70 figures in[^]*Service/)
    expect(last).not.toMatch(/Expected end|cannot be reached/)
    expect(written().length).toBeGreaterThan(before)
    const gaps = later.map(({ at }, n) => at - (written()[n]?.at ?? at))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5_000)
    expect(place.connector.limits.breaches.filter(({ of }) => of === officer().conversationId)).toEqual([])
    expect(await kept()).toEqual([])
  }, 60_000)

  test('a card that was deleted is let go, and a few cards end it at once', async () => {
    await aCouncilOf(3)
    await opens()
    const isUpdate = ({ method }: ConnectorRequest) => method === 'PUT'
    place.connector.failNext({ matches: isUpdate, answer: { status: 404, body: errorBody('ActivityNotFoundInConversation') } }) // prettier-ignore
    const [card] = await kept()
    const rows = async (over: Partial<CampaignKey>) =>
      card ? place.database.store.read((tx) => tx.campaignRows({ ...card.campaign, ...over })) : []
    expect((await rows({})).reduce((sum, { people }) => sum + people, 0)).toBe(3)
    // A day's reminders are one wave: each asking counts only what was owed since.
    expect(await rows({ since: clock.instant() })).toEqual([])
    expect(await rows({ wave: 'another' })).toEqual([])
    expect(await keptOnce((ids) => ids.length === 0)).toEqual([])
    expect(written()).toHaveLength(1)
    const said = await officer().says('remind')
    await place.connector.waitFor(({ kind, activityId }) => kind === 'update' && activityId === said[0]?.id, 10_000)
    const reminded = place.connector.recorded.filter(({ kind, activityId }) => kind === 'update' && activityId === said[0]?.id) // prettier-ignore
    expect(readOf(reminded[0])).toMatch(/Reminders · Q1 2021\/22[^]*✓ All 3 reminders have been sent/)
  })

  test('what the calendar sends has a card of its own for the performance team, once, which another instance finishes', async () => {
    day = '2021-07-05'
    await aCouncilOf(30)
    await opens()
    await place.bot.delivered()
    await place.bot.stop()
    for (const n of [3, 4]) fails(n, { answer: { status: 503 }, times: 3 })
    // Two working days before the due date, asked by two instances.
    day = '2021-07-12'
    await Promise.all([askCalendar(place.bot.deps), askCalendar(place.bot.deps)])
    await askCalendar(place.bot.deps)
    const from = place.connector.recorded.length
    place = { ...place, bot: await starts(place.council, place.database) }
    const isCard = (one: Recorded) => one.kind === 'send' && readOf(one).includes('Sent by the calendar')
    const card = await place.connector.waitFor(isCard, 20_000)
    expect(await keptOnce((ids) => ids.includes(card.activityId))).toContain(card.activityId)
    expect(readOf(card)).toMatch(/Sent by the calendar · Q1 2021\/22[^]*Sending: \d+ of 30 reminders ha[^]*Why now\nDue soon: Wednesday 14 July/) // prettier-ignore
    await place.bot.stop()
    place = { ...place, bot: await starts(place.council, place.database) }
    const isLast = (one: Recorded) => one.kind === 'update' && one.activityId === card.activityId && readOf(one).includes('been sent') // prettier-ignore
    const last = await place.connector.waitFor(isLast, 30_000)
    expect(readOf(last)).toMatch(/✓ All 30 reminders have been sent[^]*0 of 30 people have given every figure/)
    expect(place.connector.recorded.slice(from).filter(isCard)).toHaveLength(1)
    expect(await keptOnce((ids) => ids.length === 0)).toEqual([])
  }, 60_000)
})
