import { cardIn, texts } from '../connector/card'
import { cardOf } from '../connector/client'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

/** Everything a card says, as one text. */
const read = (card: Parameters<typeof texts>[0]): string => texts(card).join('\n')

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.end())

test('a quarter, from opening to an answer', async () => {
  const imogen = await world.person('Imogen Castle')
  const tom = await world.person('Customer Services Manager')
  await tom.installs()
  const [preview] = await imogen.says('open Q1 2021/22')
  console.log(read(cardIn(preview!)))
  const opened = await imogen.presses(preview!, 'Open and send 11 cards')
  console.log(read(cardOf(opened)))
  await world.outturn.delivered()
  const [, card] = world.connector.in(tom.conversationId).map((one) => one.activity)
  console.log(read(cardIn(card!)))
  const saved = await tom.presses(card!, 'Save', { 'Online payments': 'ninety', 'Telephone enquiries': '21,400' })
  console.log(read(cardOf(saved)))
})

test('which measures are off target in Customer Services?', async () => {
  const margaret = await world.person('Chief Executive')
  const [answer] = await margaret.says('which measures are off target in Customer Services?')
  console.log(read(cardIn(answer!)))
})
