import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { openBrowser, type OpenBrowser } from './browser'
import { startServer, type PlaygroundServer } from './server'

const SCREENSHOTS = join(__dirname, '../output/screenshots')
const WINDOW = { width: 1280, height: 1000 }
/** What the Playground's own header and message box take of the window's height. */
const ROOM_AROUND = 240
const REPLY_WITHIN_MS = 15_000
// What the bot sends reaches the page on a socket, which may come a moment after the answer to the request.
const SETTLE_MS = 250

/** What something asks of a person: places touched on the screen, and characters typed. */
export interface Effort {
  readonly taps: number
  readonly typed: number
}

/** Somebody at the Agents Playground, Microsoft's local Teams client, in a headless browser. */
export class Playground {
  private spent: Effort = { taps: 0, typed: 0 }

  private constructor(
    private readonly server: PlaygroundServer,
    private readonly browser: OpenBrowser,
  ) {}

  /** Starts the Playground against a bot, and a browser; nothing is loaded yet. */
  static async start(bot: string, configFolder?: string): Promise<Playground> {
    const server = await startServer(bot, configFolder)
    return new Playground(server, await openBrowser(WINDOW))
  }

  get page(): Page {
    return this.browser.page
  }

  /** Opens the chat with the bot. Each time, the Playground installs the bot again and forgets what was said before. */
  async open(): Promise<void> {
    // What the bot says on being installed is on the screen before anything else is said.
    await Promise.all([
      this.page.waitForResponse((response) => response.url().endsWith('/installation')),
      this.page.goto(this.server.url),
    ])
    await this.page.getByTitle('Toggle Log Panel').click()
    await this.composer.waitFor()
    await this.page.waitForTimeout(SETTLE_MS)
  }

  /** What has been asked of the person since this was last asked: a box or a button is a tap, and so is sending. */
  effort(): Effort {
    const { spent } = this
    this.spent = { taps: 0, typed: 0 }
    return spent
  }

  /** Types a message, sends it, and waits for the bot's first message after it. */
  async say(text: string): Promise<void> {
    this.spend(2, text)
    const before = await this.botMessages.count()
    await this.composer.fill(text)
    await this.composer.press('Enter')
    try {
      await this.botMessages.nth(before).waitFor({ timeout: REPLY_WITHIN_MS })
    } catch {
      throw new Error(`The bot said nothing to "${text}" within ${REPLY_WITHIN_MS / 1000} seconds`)
    }
  }

  /** Waits until the newest message of the bot shows the text. */
  async waitForText(text: string | RegExp, withinMs = REPLY_WITHIN_MS): Promise<void> {
    const newest = this.botMessages.last().getByText(text).first()
    try {
      await newest.waitFor({ timeout: withinMs })
    } catch {
      throw new Error(`"${text.toString()}" was not shown. The newest message: ${await this.newestMessage()}`)
    }
  }

  /** The text of the bot's newest message or card, as a person sees it. */
  newestMessage(): Promise<string> {
    return this.botMessages.last().innerText()
  }

  /** The text of every message and card of the bot, oldest first. */
  messages(): Promise<string[]> {
    return this.botMessages.allInnerTexts()
  }

  /** Fills in a box of the newest card, found by its label (or the start of it), or by its place from 0. */
  async fill(box: string | number, value: string): Promise<void> {
    this.spend(1, value)
    await this.box(box).fill(value)
  }

  /** What a box of the newest card holds. */
  valueOf(box: string | number): Promise<string> {
    return this.box(box).inputValue()
  }

  /** Presses the button with this title on the newest card that has one, and waits for the bot's answer. */
  async press(title: string): Promise<void> {
    this.spend(1)
    const button = this.page.locator('.ac-adaptiveCard').getByRole('button', { name: title, exact: true }).last()
    const timeout = REPLY_WITHIN_MS
    await Promise.all([
      this.page.waitForResponse((response) => response.url().endsWith('/invoke'), { timeout }),
      button.click({ timeout }),
    ])
    await this.page.waitForTimeout(SETTLE_MS)
  }

  /** Taps a button, or a row of a table, that says something for the person, and waits for the bot's answer. */
  async tap(words: string): Promise<void> {
    this.spend(1)
    const before = await this.botMessages.count()
    const newest = this.botMessages.last()
    const button = newest.getByRole('button', { name: words, exact: true })
    await ((await button.count()) > 0 ? button.last() : newest.getByText(words, { exact: true }).last()).click()
    await this.botMessages.nth(before).waitFor({ timeout: REPLY_WITHIN_MS })
    await this.page.waitForTimeout(SETTLE_MS)
  }

  /**
   * Saves the page, or only the newest card, as test/output/screenshots/<name>.png and gives the path. The window grows
   * for a moment where the newest message would not fit.
   */
  async screenshot(name: string, of: 'page' | 'card' = 'page'): Promise<string> {
    const path = join(SCREENSHOTS, `${name}.png`)
    mkdirSync(SCREENSHOTS, { recursive: true })
    const newest = of === 'card' ? this.botMessages.filter({ has: this.card }).last() : this.botMessages.last()
    const height = (await newest.count()) > 0 ? ((await newest.boundingBox())?.height ?? 0) : 0
    await this.page.setViewportSize({ ...WINDOW, height: Math.max(WINDOW.height, Math.ceil(height) + ROOM_AROUND) })
    if (height > 0) await newest.scrollIntoViewIfNeeded()
    await (of === 'card' ? newest : this.page).screenshot({ path, animations: 'disabled' })
    await this.page.setViewportSize(WINDOW)
    return path
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.server.close()
  }

  private spend(taps: number, typed = ''): void {
    this.spent = { taps: this.spent.taps + taps, typed: this.spent.typed + typed.length }
  }

  private get composer(): Locator {
    return this.page.locator('[contenteditable="true"][role="textbox"]')
  }

  private get botMessages(): Locator {
    return this.page.locator('.fai-OutputCard')
  }

  private get card(): Locator {
    return this.page.locator('.ac-adaptiveCard').last()
  }

  private box(box: string | number): Locator {
    if (typeof box === 'string') return this.card.getByLabel(box).first()
    return this.card.locator('input, textarea, select').nth(box)
  }
}
