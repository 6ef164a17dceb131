import { existsSync } from 'node:fs'
import { startBot, type RunningBot } from '../bench/echoBot'
import { describeInBrowser } from './describeInBrowser'
import { cardBot } from './cardBot'
import { Playground } from './playground'

describeInBrowser('the driver of the Agents Playground', () => {
  let bot: RunningBot
  let playground: Playground

  beforeAll(async () => {
    bot = await startBot(cardBot)
    playground = await Playground.start(bot.url)
    await playground.open()
  }, 60_000)
  afterAll(async () => {
    await playground.close()
    await bot.close()
  })

  it('sees the welcome, and the answer to what it says', async () => {
    await playground.waitForText('Welcome to the card bot')
    await playground.say('hello')
    expect(await playground.newestMessage()).toContain('You said: hello')
  })

  it('fills in the newest card, sees a fault at its box with the other entry kept, mends it and sees the receipt', async () => {
    await playground.say('form')
    await playground.say('form')
    await playground.fill('Council Tax', 'ninety')
    await playground.fill(1, '19.5')
    await playground.press('Save')
    await playground.waitForText("You typed 'ninety'")
    expect(await playground.valueOf('Council Tax')).toBe('ninety')
    expect(await playground.valueOf('Days to process')).toBe('19.5')
    await playground.fill('Council Tax', '29.4')
    await playground.press('Save')
    await playground.waitForText('Saved 29.4 % and 19.5 days')
    const cards = (await playground.messages()).slice(-2)
    expect(cards[0]).not.toContain('Saved')
  })

  it('keeps a screenshot of the page and of the newest card', async () => {
    expect(existsSync(await playground.screenshot('driver-page'))).toBe(true)
    expect(existsSync(await playground.screenshot('driver-card', 'card'))).toBe(true)
  })

  it('says what is on the screen when a text does not come', async () => {
    await playground.say('hello again')
    const waiting = playground.waitForText('a text that nobody says', 500)
    await expect(waiting).rejects.toThrow('You said: hello again')
  })
})
