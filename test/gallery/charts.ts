import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { TurnContext } from 'botbuilder'
import { startBot } from '../bench/echoBot'
import { Playground } from '../playground/playground'
import { fileNameOf } from './page'
import type { Exhibit } from './page'

const CARD = 'application/vnd.microsoft.card.adaptive'

/** True for a card with a chart, which the gallery's renderer does not know and leaves out. */
export const hasChart = ({ card }: Exhibit): boolean => JSON.stringify(card).includes('"type":"Chart.')

/** Pictures of the cards with charts, as Teams' own renderer in the Agents Playground draws them. */
export async function takeChartPictures(exhibits: readonly Exhibit[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const bot = await startBot((context) => show(context, exhibits))
  const playground = await Playground.start(bot.url)
  try {
    await playground.open()
    for (const { name } of exhibits) {
      await playground.say(name)
      // A chart is drawn once its card has a width.
      await playground.page.waitForTimeout(1_000)
      copyFileSync(await playground.screenshot('gallery-chart', 'card'), join(folder, fileNameOf(name)))
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
