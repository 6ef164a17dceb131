import type { Page } from 'playwright-core'
import { hostConfig, THEMES, WIDTHS } from './themes'
import type { Theme, ThemeName } from './themes'

/** A way in which a card is looked at. */
export interface Look {
  readonly theme: ThemeName
  readonly width: keyof typeof WIDTHS
}

/** What the renderer's own enumeration calls its themes. It knows no high contrast, and draws that as dark. */
const RENDERERS_THEME: Readonly<Record<ThemeName, number>> = { light: 0, dark: 1, contrast: 1 }

/**
 * Has the Playground draw the cards it shows from now on in another look. It offers none itself: it makes each card with
 * the renderer's light theme and a host configuration of its own. The renderer knows both, so they are given to it
 * through the properties that it has for them, and to Fluent through its CSS variables.
 */
export async function drawAs(page: Page, { theme, width }: Look): Promise<void> {
  const colours = THEMES[theme]
  const given = { theme: RENDERERS_THEME[theme], config: hostConfig(colours), css: styleOf(colours, WIDTHS[width]) }
  await page.evaluate(`(${GIVE_TO_RENDERER})(${JSON.stringify(given)})`)
}

/** Fluent's names of the colours that charts and their legends are drawn in. */
const styleOf = ({ card, border, emphasis, text }: Theme, width: number): string => `
.fui-FluentProvider {
  --colorNeutralBackground1: ${card} !important; --colorNeutralBackground1Hover: ${emphasis} !important;
  --colorNeutralBackground2: ${emphasis} !important; --colorNeutralBackground3: ${emphasis} !important;
  --colorNeutralForeground1: ${text.default} !important; --colorNeutralForeground1Hover: ${text.default} !important;
  --colorNeutralForeground2: ${text.default} !important; --colorNeutralForeground3: ${text.subtle} !important;
  --colorNeutralStroke1: ${border} !important; --colorNeutralStroke2: ${border} !important;
}
.fai-OutputCard, .fai-OutputCard :has(.ac-preview-panel) { max-width: none !important; overflow: visible !important }
.ac-preview-panel { box-sizing: border-box; width: ${width}px !important; max-width: none !important; background: ${card}; color: ${text.default} }
`

/** Run in the page, where a card is shown already: what React drew it from leads to the renderer's own classes. */
const GIVE_TO_RENDERER = `({ theme, config, css }) => {
  const style = document.getElementById('gallery-look') ?? document.head.appendChild(document.createElement('style'))
  style.id = 'gallery-look'
  style.textContent = css
  const panel = document.querySelector('.ac-preview-panel')
  let drawn = panel?.[Object.keys(panel).find((key) => key.startsWith('__reactFiber$'))]
  while (drawn && !drawn.memoizedProps?.cardObject) drawn = drawn.child
  const card = drawn?.memoizedProps.cardObject
  if (!card) throw new Error('The Playground draws its cards in another way than it did')
  const ownerOf = (name) => {
    let owner = card
    while (owner && !Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner)
    if (!owner) throw new Error('The renderer of the Playground has no ' + name)
    return owner
  }
  const hostConfig = new card.hostConfig.constructor(config)
  for (const [name, value] of Object.entries({ theme, hostConfig }))
    Object.defineProperty(ownerOf(name), name, { configurable: true, get: () => value, set: () => undefined })
}`
