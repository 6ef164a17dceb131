import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { TurnContext } from 'botbuilder'
import { startBot } from '../bench/echoBot'
import { Playground } from '../playground/playground'
import { drawAs } from './chartLooks'
import type { Look } from './chartLooks'
import { fileNameOf } from './page'
import type { Exhibit } from './page'

/** Holds the tallest card at phone width, and the widest beside the Playground's own panels. */
const WINDOW = { width: 1_700, height: 3_200 }

const CARD = 'application/vnd.microsoft.card.adaptive'

/** True for a card with a chart, which the gallery's renderer does not know and leaves out. */
export const hasChart = ({ card }: Exhibit): boolean => JSON.stringify(card).includes('"type":"Chart.')

/**
 * Pictures of the cards with charts, as Teams' own renderer in the Agents Playground draws them: each look a folder.
 */
export async function takeChartPictures(
  exhibits: readonly Exhibit[],
  looks: readonly Look[],
  folderOf: (look: Look) => string,
): Promise<void> {
  const [first] = exhibits
  if (first === undefined) return
  const bot = await startBot((context) => show(context, exhibits))
  const playground = await Playground.start(bot.url)
  try {
    await playground.open()
    await playground.page.setViewportSize(WINDOW)
    await playground.say(first.name)
    for (const look of looks) {
      const folder = folderOf(look)
      mkdirSync(folder, { recursive: true })
      await drawAs(playground.page, look)
      for (const { name } of exhibits) {
        await playground.say(name)
        // A chart is drawn once its card has a width.
        await playground.page.waitForTimeout(700)
        const card = playground.page.locator('.ac-preview-panel').last()
        await card.screenshot({ path: join(folder, fileNameOf(name)), animations: 'disabled' })
      }
    }
  } finally {
    await playground.close()
    await bot.close()
  }
}

/** Says the card whose name it is told. */
async function show(context: TurnContext, exhibits: readonly Exhibit[]): Promise<void> {
  const { type, text } = context.activity
  if (type !== 'message') return
  const content = exhibits.find(({ name }) => name === text)?.card
  await context.sendActivity({ type: 'message', summary: text, attachments: [{ contentType: CARD, content }] })
}
