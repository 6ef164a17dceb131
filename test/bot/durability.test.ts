import { quarter } from '../../src/domain/period'
import { entitled } from '../builders/demoCouncil'
import { cardIn, texts } from '../connector/card'
import type { InvokeAnswer, Person } from '../connector/client'
import { Connector } from '../connector/connector'
import { startBot } from '../support/botProcess'
import type { BotProcess } from '../support/botProcess'
import type { DatabaseName } from '../support/databases'
import { aHome } from '../torture/home'
import type { Home } from '../torture/home'
import { asLines, asRecorded, keptFor } from '../torture/kept'
import { cardSentTo, opensTheQuarter, personOf } from '../torture/people'
import { said } from '../torture/saving'

const TOM = entitled('Customer Services Manager')
const GIVEN = { 'Online payments': '11,950', 'Telephone enquiries': '21,400' }
const SAVED = ['SD-016 1 11,950', 'SD-019 1 21,400']

let home: Home
let connector: Connector
let bot: BotProcess | undefined

afterEach(async () => {
  await bot?.kill()
  await connector.close()
  await home.remove()
})

const manager = (running: BotProcess) => personOf('Customer Services Manager', running.url, connector)
const performanceTeam = (running: BotProcess) => personOf('Performance Officer', running.url, connector)
const answerTo = async (by: Person, words: string) => texts(cardIn((await by.says(words))[0] ?? {})).join('\n')

/** Up to a receipt and not a moment longer. */
async function killedAfterAReceipt(): Promise<InvokeAnswer> {
  const first = (bot = await startBot(home.settings))
  const tom = manager(first)
  await tom.installs()
  await opensTheQuarter(performanceTeam(first))
  const card = await cardSentTo(tom, connector)
  await tom.says('which measures are off target in Customer Services?')
  const receipt = await tom.presses(card, 'Save', GIVEN)
  await first.kill()
  return receipt
}

/** What the record holds of it, read past the bot. */
const inTheRecord = () =>
  home.look(async (tx) => {
    const kept = await keptFor(tx, quarter(2021, 1))
    const tom = await tx.personByObjectId(TOM.objectId ?? '')
    const conversation = await tx.conversationOf(tom?.id ?? 0)
    const key = { conversationId: conversation?.conversationId ?? '', objectId: TOM.objectId ?? '' }
    return { versions: asLines(kept), record: asRecorded(kept), conversation, thread: await tx.thread(key) }
  })

describe.each<DatabaseName>(['PGlite', 'PostgreSQL'])('kill -9 right after a receipt, on %s', (on) => {
  test('loses neither the return nor its entry in the record, nor the conversation', async () => {
    ;[home, connector] = await Promise.all([aHome(on), Connector.start()])
    expect(said(await killedAfterAReceipt())).toContain('✓ 2 figures saved')

    const there = await inTheRecord()
    expect([there.versions, there.record]).toEqual([SAVED, SAVED])
    expect(there.conversation?.reference).toMatchObject({ serviceUrl: `${connector.url}/` })
    expect(there.thread?.question).toMatchObject({ kind: 'list', filter: { serviceAreas: ['Customer Services'] } })

    const again = (bot = await startBot(home.settings))
    connector.reset()
    await performanceTeam(again).says('remind Tom Bradbury')
    const reminder = await cardSentTo(manager(again), connector)
    expect(texts(cardIn(reminder)).join('\n')).toContain('Reminder: 5 figures still to come')
    expect(await answerTo(manager(again), 'and Finance?')).toContain('Debtor days')
    expect(await answerTo(manager(again), 'online payments in Q1 2021/22')).toContain('11,950')
  }, 120_000)
})
