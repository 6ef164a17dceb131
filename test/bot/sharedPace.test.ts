import { sql } from 'kysely'
import { pino } from 'pino'
import { setTimeout as pause } from 'node:timers/promises'
import { compose } from '../../src/compose'
import type { Outturn } from '../../src/compose'
import { readSettings } from '../../src/settings'
import { openStore } from '../../src/store/openStore'
import { aLargeCouncil } from '../builders/largeCouncil'
import type { Identity } from '../connector/client'
import { Person, personIdOf } from '../connector/client'
import { Connector, personalConversation } from '../connector/connector'
import { openTestDatabase } from '../support/databases'
import { Issuer, OwnCredentials, tokenOf } from '../support/issuer'
import { HOST, whatWasMade } from '../support/made'

/** Each is asked for one figure: a chat is made for them and a card sent. */
const PEOPLE = 110
const KEY = 'the key of the tests, which everybody may know'
const CLOCK = { today: () => '2021-07-05', instant: () => new Date().toISOString() }

test('two instances of one council, one sending and both answering, keep to Teams’ limits together', async () => {
  const council = aLargeCouncil(PEOPLE)
  const [connector, issuer, database] = await Promise.all([
    Connector.start({ limited: true }),
    Issuer.start(),
    openTestDatabase('PostgreSQL'),
  ])
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.db)
  const url = new URL(whatWasMade().server)
  url.pathname = rows[0]?.name ?? ''
  const settings = readSettings({ ...issuer.environment, OUTTURN_COUNCIL: council.path, OUTTURN_RECORD_KEY: KEY })
  const start = async () =>
    compose(
      { ...settings, port: 0 },
      {
        ...{ store: await openStore({ kind: 'server', url: url.href }, HOST), clock: CLOCK },
        ...{ credentials: new OwnCredentials(), log: pino({ level: 'silent' }) },
      },
    )
  const token = tokenOf(issuer.claims(`${connector.url}/`), issuer.rightly)
  const at = (bot: Outturn, who: Identity) => new Person(who, { bot: `http://127.0.0.1:${bot.port}`, connector, token })
  const sender = await start()
  await at(sender, council.officer).installs()
  const answers = await start()
  try {
    let over = false
    const asking = async (bot: Outturn, who: Identity) => {
      for (let asked = 0; ; asked += 1) {
        if (over) return asked
        const [said] = await at(bot, who).says('help')
        expect(said?.attachments).toHaveLength(1)
        await pause(500)
      }
    }
    const [one, another, third] = council.managers
    if (!one || !another || !third) throw new Error('nobody to ask')
    const asked = Promise.all([asking(answers, one), asking(answers, another), asking(answers, third), asking(sender, council.officer)]) // prettier-ignore
    await at(sender, council.officer).invokes('openPeriod', { period: '2021Q1' })
    await sender.delivered()
    over = true
    for (const count of await asked) expect(count).toBeGreaterThanOrEqual(1)
    expect(connector.limits.breaches.filter(({ of }) => of === 'app')).toEqual([])
    const sentTo = new Set(connector.recorded.map(({ conversationId }) => conversationId))
    for (const manager of council.managers) expect(sentTo).toContain(personalConversation(personIdOf(manager)))
    // What the other needs for its answers is left free, and no more than that.
    expect(connector.limits.busiest).toBeGreaterThanOrEqual(35)
  } finally {
    await Promise.all([sender.stop(), answers.stop()])
    await Promise.all([connector.close(), issuer.close()])
    await database.close()
  }
}, 60_000)
