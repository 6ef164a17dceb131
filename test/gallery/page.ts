import { readFileSync } from 'node:fs'
import { hostConfig, THEMES, WIDTHS } from './themes'

/** A card with the name it is shown under. */
export interface Exhibit {
  readonly name: string
  readonly card: unknown
}

/** What the picture of a card is called. */
export const fileNameOf = (name: string): string => `${name.replace(/[^\w]+/g, '-')}.png`

/** The gallery as one page that needs nothing else: every card, in a theme and at a width that its address names. */
export function galleryPage(exhibits: readonly Exhibit[]): string {
  const hosts = Object.fromEntries(Object.entries(THEMES).map(([name, theme]) => [name, hostConfig(theme)]))
  const data = { exhibits, themes: THEMES, hosts, widths: WIDTHS }
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Outturn: every card</title>
<style>${STYLE}</style>
<nav id="choices"></nav>
<main id="cards"></main>
<script>${script('adaptivecards/dist/adaptivecards.min.js')}</script>
<script>${script('markdown-it/dist/markdown-it.min.js')}</script>
<script>const gallery = ${inScript(JSON.stringify(data))}
${inScript(DRAW)}</script>
</html>
`
}

const script = (path: string): string => inScript(readFileSync(require.resolve(path), 'utf8'))

const inScript = (text: string): string => text.replaceAll('</script', '<\\/script')

const STYLE = `
body { margin: 0; padding: 16px; font: 14px 'Segoe UI', 'Liberation Sans', sans-serif; background: var(--page); color: var(--ink) }
nav a { margin-right: 12px; color: inherit }
h2 { font-size: 12px; font-weight: 400; margin: 24px 0 6px; color: var(--subtle) }
.card { background: var(--card); border-radius: 6px; box-shadow: 0 1px 3px #0003; overflow: hidden }
.ac-pushButton { font: 600 14px 'Segoe UI', 'Liberation Sans', sans-serif; padding: 6px 12px; border: 1px solid var(--border); border-radius: 4px; background: var(--card); color: var(--ink); max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.ac-input { box-sizing: border-box; width: 100%; font: inherit; padding: 6px 8px; border: 1px solid var(--border); border-radius: 4px; background: var(--page); color: var(--ink); color-scheme: var(--scheme) }
.ac-input::placeholder { color: var(--subtle); opacity: 1 }
textarea.ac-input { min-height: 64px }
.ac-toggleInput, input[type='checkbox'], input[type='radio'] { width: auto !important }
p { margin: 0 } .ac-textBlock p + p { margin-top: 8px }
`

/** Drawn in the browser by Microsoft's renderer: ?theme=dark&width=phone&only=answerList */
const DRAW = `
const asked = new URLSearchParams(location.search)
const theme = asked.get('theme') ?? 'light'
const width = asked.get('width') ?? 'desktop'
const ink = gallery.themes[theme]
for (const [name, value] of Object.entries({ page: ink.page, card: ink.card, border: ink.border, ink: ink.text.default, subtle: ink.text.subtle, scheme: theme === 'light' ? 'light' : 'dark' }))
  document.documentElement.style.setProperty('--' + name, value)
for (const [key, values] of [['theme', Object.keys(gallery.themes)], ['width', Object.keys(gallery.widths)]])
  for (const value of values) {
    const link = document.createElement('a')
    const to = new URLSearchParams(asked)
    to.set(key, value)
    link.href = '?' + to
    link.textContent = value
    document.getElementById('choices').append(link)
  }
const markdown = markdownit({ html: false, linkify: true })
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text)
  result.didProcess = true
}
for (const { name, card } of gallery.exhibits) {
  if (asked.has('only') && !name.startsWith(asked.get('only'))) continue
  const drawn = new AdaptiveCards.AdaptiveCard()
  drawn.hostConfig = new AdaptiveCards.HostConfig(gallery.hosts[theme])
  drawn.parse(card)
  const section = document.createElement('section')
  section.dataset.name = name
  section.style.width = gallery.widths[width] + 'px'
  const title = document.createElement('h2')
  title.textContent = name
  const frame = document.createElement('div')
  frame.className = 'card'
  frame.append(drawn.render())
  section.append(title, frame)
  document.getElementById('cards').append(section)
}
`
