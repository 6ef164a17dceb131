import { describeInBrowser } from '../playground/browser'
import { Playground } from '../playground/playground'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

describeInBrowser('the main job, in a real Teams client', () => {
  let world: World
  let playground: Playground

  beforeAll(async () => {
    world = await aWorld('PGlite')
    playground = await Playground.start(`http://127.0.0.1:${world.outturn.port}`)
    await playground.open()
  }, 90_000)
  afterAll(async () => {
    await playground.close()
    await world.end()
  })

  test('a stranger is told how to get access, and how to try the demo', async () => {
    await playground.waitForText('act as')
    await playground.screenshot('01-welcome')
  })

  test('the performance team opens the quarter', async () => {
    await playground.say('act as performance team')
    await playground.screenshot('02-performance-team')
    await playground.say('open Q1 2021/22')
    await playground.screenshot('03-open-preview')
    await playground.press('Open and send 11 cards')
    await playground.waitForText('is open')
    await playground.screenshot('04-opened')
  })

  test('the Customer Services manager mends a bad value, the rest kept, and has a receipt', async () => {
    await playground.say('act as Customer Services manager')
    await playground.waitForText('7 figures')
    await playground.screenshot('05-manager-card')
    await playground.fill('Online forms developed', '3')
    await playground.fill('Online forms submitted', '6,120')
    await playground.fill('Customers with an online account', '0')
    await playground.fill('Online payments', 'ninety')
    await playground.fill('Telephone enquiries', '21,400')
    await playground.fill('Website hits', 'no data until 20 July')
    await playground.press('Save')
    await playground.waitForText('ninety')
    await playground.screenshot('06-needs-a-word')
    expect(await playground.valueOf('Online payments')).toBe('ninety')
    await playground.fill('Online payments', '10,950')
    await playground.press('Save')
    await playground.screenshot('07-what-are-you-doing')
    await playground.press('Save')
    await playground.waitForText('Online payments')
    await playground.screenshot('08-receipt')
  })

  test('leadership asks what is off target', async () => {
    await playground.say('act as leadership')
    await playground.say('which measures are off target in Customer Services?')
    await playground.waitForText('Average time to process new Benefit claims.')
    await playground.screenshot('09-off-target')
    await playground.say('how are we doing on Our People?')
    await playground.screenshot('10-status')
    await playground.say('council tax collection')
    await playground.screenshot('11-measure')
    await playground.say('what is the budget for Amber Valley')
    await playground.screenshot('12-unclear')
  })

  test('the performance team reminds and watches progress', async () => {
    await playground.say('act as performance team')
    await playground.say('remind preview')
    await playground.screenshot('13-remind-preview')
    await playground.say('remind')
    await playground.screenshot('14-reminded')
    await playground.say('remind')
    await playground.screenshot('15-reminded-again')
    await playground.say('progress')
    await playground.screenshot('16-progress')
    await playground.say('for Priya: debtor days 61, by e-mail')
    await playground.screenshot('17-for-priya')
    await playground.say('close Q1 2021/22')
    await playground.screenshot('18-close')
    await playground.say('help')
    await playground.screenshot('19-help')
    await playground.say('act as Revenues manager')
    await playground.say('council tax collection 97.4%')
    await playground.screenshot('20-typed')
    await playground.say('my returns')
    await playground.screenshot('21-my-returns')
  })
})
