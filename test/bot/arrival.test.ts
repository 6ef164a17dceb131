import { quarter } from '../../src/domain/period'
import type { Change } from '../../src/operations/ports'
import { allRead } from '../support/said'
import type { Person } from '../connector/client'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

let world: World
let leader: Person
beforeEach(async () => {
  world = await aWorld()
  leader = await world.person('Chief Executive')
})
afterEach(() => world.end())

const kept = async () => {
  const people = await world.database.store.read((tx) => tx.people())
  const id = people.find((one) => one.jobTitle === 'Chief Executive')?.id ?? 0
  return world.database.store.read((tx) => tx.conversationOf(id))
}

test('the way to someone stays the same through messages, buttons and another language, and is kept once', async () => {
  await leader.installs()
  const first = await kept()
  expect(first).toMatchObject({
    conversationId: leader.conversationId,
    reference: { serviceUrl: `${world.connector.url}/`, channelId: 'msteams', user: { id: leader.id } },
  })
  await leader.says('help', { locale: 'cy-GB' })
  await leader.invokes('cancel', {}, { replyToId: 'a card' })
  expect(await kept()).toEqual(first)
})

test('a service address that has changed is the one kept', async () => {
  await leader.says('help')
  const moved = `${world.connector.url}/moved/`
  await leader.posts({ type: 'message', text: 'help', serviceUrl: moved })
  expect(await kept()).toMatchObject({ reference: { serviceUrl: moved } })
})

test('a period that another instance has opened or closed is known at once', async () => {
  const [period, at] = [quarter(2021, 1), world.clock.instant()]
  const elsewhere = (change: Change) => world.database.store.transaction((tx) => tx.write([change]))
  const asks = async (words: string) => allRead(await leader.says(words))
  expect(await asks('how is Finance doing in Q1 2021/22?')).toContain('Outturn holds nothing about Q1 2021/22')
  await elsewhere({ kind: 'period opened', period, dueOn: '2021-07-14', at })
  expect(await asks('how is Finance doing in Q1 2021/22?')).toContain('How Finance is doing · Q1 2021/22')
  expect(await asks('how is Finance doing?')).toContain('How Finance is doing · 2020/21')
  await elsewhere({ kind: 'period closed', period, at })
  expect(await asks('how is Finance doing?')).toContain('How Finance is doing · Q1 2021/22')
})

test('a half sentence goes on from what was asked today, and from nothing asked yesterday', async () => {
  const asks = async (words: string) => allRead(await leader.says(words))
  expect(await asks('which measures are off target in Customer Services?')).toContain('3 of 6 rated measures missed')
  world.clock.pass(7 * 60)
  expect(await asks('and Finance?')).toContain('Off target · Finance')
  world.clock.pass(8 * 60)
  expect(await asks('only the red ones')).toContain('Red · All services')
})
