import { THEMES } from './themes'
import type { Theme, ThemeName } from './themes'

/** WCAG 2.2, 1.4.3: text of this size stands out from what is behind it by at least this. */
const LEAST_CONTRAST = 4.5

const PARTS = ['text', 'accent', 'good', 'warning', 'attention'] as const

const inks = (Object.keys(THEMES) as ThemeName[]).flatMap((name) =>
  PARTS.flatMap((part) => (['default', 'subtle'] as const).map((weight) => ({ name, part, weight }))),
)

test.each(inks)('$part $weight can be read in the $name theme', ({ name, part, weight }) => {
  const theme: Theme = THEMES[name]
  for (const behind of [theme.card, theme.emphasis]) {
    expect(contrast(theme[part][weight], behind)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
  }
})

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(parseInt(colour.slice(at, at + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const channel = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)
