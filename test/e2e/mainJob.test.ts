import { describeInBrowser } from '../playground/describeInBrowser'
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

  test('a stranger is told how to try the demonstration', async () => {
    await playground.waitForText('You are not on the people list yet')
    await playground.screenshot('01-welcome')
  })

  test('the performance team opens the quarter', async () => {
    await playground.say('act as performance team')
    await playground.waitForText('You are acting as Imogen Castle')
    await playground.say('open Q1 2021/22')
    await playground.waitForText('11 measures are not asked for')
    await playground.screenshot('02-open-preview', 'card')
    await playground.press('Open and send 11 cards')
    await playground.waitForText('Q1 2021/22 is open')
    await playground.screenshot('03-opened')
  })

  test('the Customer Services manager mends a bad value, with the rest kept, and has a receipt', async () => {
    await playground.say('act as Customer Services manager')
    await playground.waitForText('7 figures by Wednesday 14 July')
    await playground.screenshot('04-manager-card', 'card')
    await playground.fill('Online forms developed', '3')
    await playground.fill('Online forms submitted', '6,120')
    await playground.fill('Customers with an online account', '0')
    await playground.fill('Online payments', 'ninety')
    await playground.fill('Telephone enquiries', '21,400')
    await playground.fill('Website hits', 'no data until 20 July')
    await playground.press('Save')
    await playground.waitForText("You typed 'ninety'")
    await playground.screenshot('05-needs-a-word')
    expect(await playground.valueOf('Online payments')).toBe('ninety')
    await playground.fill('Online payments', '10,950')
    await playground.press('Save')
    await playground.waitForText('What are you doing about it?')
    await playground.screenshot('06-corrective-action')
    await playground.fill('What are you doing about it?', 'The payment line reopened on 1 July')
    await playground.press('Save')
    await playground.waitForText('1 figure saved, 6 in all')
    await playground.screenshot('07-receipt', 'card')
  })

  test('leadership asks what is off target in Customer Services', async () => {
    await playground.say('act as leadership')
    await playground.say('which measures are off target in Customer Services?')
    await playground.waitForText('3 of 6 rated measures missed their target. 13 are not rated.')
    const answer = await playground.newestMessage()
    expect(answer).toContain('Average time to process new Benefit claims.')
    expect(answer).toContain('Council Tax collection rate.')
    expect(answer).toContain('Business rates (NNDR collection rate).')
    await playground.screenshot('08-off-target')
    await playground.screenshot('08-off-target-card', 'card')
    await playground.say('how are we doing on Our People?')
    await playground.waitForText('Our People')
    await playground.screenshot('09-status', 'card')
    await playground.say('council tax collection rate')
    await playground.waitForText('Joanne Pickering')
    await playground.screenshot('10-measure', 'card')
  })

  test('the performance team reminds those who owe, once, and sees how far it has come', async () => {
    await playground.say('act as performance team')
    await playground.say('remind preview')
    await playground.waitForText('Remind 11 people?')
    await playground.screenshot('11-remind-preview', 'card')
    await playground.say('remind')
    await playground.waitForText('11 people reminded')
    await playground.say('remind')
    await playground.waitForText('Already reminded today')
    await playground.screenshot('12-already-reminded')
    await playground.say('progress')
    await playground.waitForText('5 of 38 figures are in')
    await playground.screenshot('13-progress', 'card')
  })

  test('figures come in words too, for oneself and for an owner', async () => {
    await playground.say('for Priya: debtor days 61, by e-mail')
    await playground.waitForText('To be saved by Imogen Castle for Priya Raman, by e-mail.')
    await playground.screenshot('14-for-priya', 'card')
    await playground.press('Save')
    await playground.say('act as Revenues manager')
    await playground.say('council tax collection 97.4%')
    await playground.waitForText('is close to the target for the whole year')
    await playground.screenshot('15-query', 'card')
  })

  test('the head of service signs off what is in, and sends one back', async () => {
    await playground.say('act as Head of Customer Services')
    await playground.waitForText('Tom Bradbury submitted an exception')
    await playground.screenshot('16-exception', 'card')
    await playground.say('sign off')
    await playground.waitForText('waiting for you to sign off')
    await playground.screenshot('17-sign-off', 'card')
    await playground.press('Sign off what is ticked')
    await playground.waitForText('signed off.')
    await playground.screenshot('18-signed-off', 'card')
    await playground.say('is Customer Services signed off?')
    await playground.waitForText('of 15 figures are signed off')
    await playground.screenshot('19-sign-offs', 'card')
  })
})
