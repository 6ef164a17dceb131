import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadCards } from '../../src/teams/render'
import { chromiumPath, openBrowser } from '../playground/browser'
import { MESSAGES } from '../teams/views/messages'
import type { Look } from './chartLooks'
import { hasChart, takeChartPictures } from './charts'
import { fileNameOf, galleryPage } from './page'
import { WIDTHS } from './themes'

const ROOT = join(__dirname, '../..')
const FOLDER = join(ROOT, 'test/output/gallery')

/** The ways a card is looked at: each a folder of pictures. */
const LOOKS: readonly Look[] = [
  { theme: 'light', width: 'desktop' },
  { theme: 'dark', width: 'desktop' },
  { theme: 'contrast', width: 'desktop' },
  { theme: 'light', width: 'phone' },
]

/** Every message that the tests check, drawn as Teams draws it: one page, and a picture of each card in each look. */
async function gallery(only: string): Promise<void> {
  const cards = loadCards(join(ROOT, 'cards'))
  const exhibits = Object.entries(MESSAGES)
    .filter(([name]) => name.startsWith(only))
    .map(([name, message]) => ({ name, card: cards.render(message).content }))
  mkdirSync(FOLDER, { recursive: true })
  const page = join(FOLDER, 'index.html')
  writeFileSync(page, galleryPage(exhibits))
  console.log(`${exhibits.length} cards: ${pathToFileURL(page).href}`)
  if (chromiumPath() === undefined) {
    console.log('No Chromium found, so no pictures were taken.')
    return
  }
  for (const look of LOOKS) await takePictures(page, look)
  await takeChartPictures(exhibits.filter(hasChart), [...LOOKS, { theme: 'dark', width: 'phone' }], (look) => {
    const folder = join(FOLDER, 'charts', nameOf(look))
    console.log(folder)
    return folder
  })
}

const nameOf = ({ theme, width }: Look): string => `${theme}-${width}`

async function takePictures(file: string, look: Look): Promise<void> {
  const { theme, width } = look
  const folder = join(FOLDER, nameOf(look))
  mkdirSync(folder, { recursive: true })
  const browser = await openBrowser({ width: WIDTHS[width] + 32, height: 900 })
  const { page } = browser
  try {
    await page.goto(`${pathToFileURL(file).href}?theme=${theme}&width=${width}`)
    for (const section of await page.locator('section').all()) {
      const name = (await section.getAttribute('data-name')) ?? ''
      await section.screenshot({ path: join(folder, fileNameOf(name)) })
    }
  } finally {
    await browser.close()
  }
  console.log(folder)
}

gallery(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
