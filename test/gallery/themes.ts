/** What Teams draws cards in: the colours of its host configuration, by theme, and the two widths people meet. */
export type ThemeName = 'light' | 'dark' | 'contrast'

interface Ink {
  readonly default: string
  readonly subtle: string
}

export interface Theme {
  readonly page: string
  readonly card: string
  readonly emphasis: string
  readonly border: string
  readonly text: Ink
  readonly accent: Ink
  readonly good: Ink
  readonly warning: Ink
  readonly attention: Ink
}

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    page: '#f0f0f0',
    card: '#ffffff',
    emphasis: '#f5f5f5',
    border: '#d1d1d1',
    text: { default: '#242424', subtle: '#616161' },
    accent: { default: '#5b5fc7', subtle: '#5b5fc7' },
    good: { default: '#237b4b', subtle: '#237b4b' },
    warning: { default: '#8e562e', subtle: '#8e562e' },
    attention: { default: '#c4314b', subtle: '#c4314b' },
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    emphasis: '#333333',
    border: '#666666',
    text: { default: '#ffffff', subtle: '#adadad' },
    accent: { default: '#9ea2ff', subtle: '#9ea2ff' },
    good: { default: '#92c353', subtle: '#92c353' },
    warning: { default: '#f8d22a', subtle: '#f8d22a' },
    attention: { default: '#fc8b98', subtle: '#fc8b98' },
  },
  contrast: {
    page: '#000000',
    card: '#000000',
    emphasis: '#000000',
    border: '#ffffff',
    text: { default: '#ffffff', subtle: '#ffffff' },
    accent: { default: '#ffff00', subtle: '#ffff00' },
    good: { default: '#3ff23f', subtle: '#3ff23f' },
    warning: { default: '#ffff00', subtle: '#ffff00' },
    attention: { default: '#ffc0cb', subtle: '#ffc0cb' },
  },
}

/** Pixels a card is wide in a desktop chat, and on a phone. */
export const WIDTHS = { desktop: 600, phone: 340 } as const

/** A host configuration as Microsoft's renderer reads it, in the manner of Teams. */
export function hostConfig(theme: Theme): object {
  const colours = {
    default: theme.text,
    accent: theme.accent,
    dark: theme.text,
    light: theme.text,
    good: theme.good,
    warning: theme.warning,
    attention: theme.attention,
  }
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors: colours })
  return {
    fontFamily: "'Segoe UI', 'Liberation Sans', sans-serif",
    supportsInteractivity: true,
    spacing: { small: 4, default: 8, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme.border },
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: { default: style(theme.card), emphasis: style(theme.emphasis) },
    actions: {
      maxActions: 6,
      buttonSpacing: 8,
      showCard: { actionMode: 'inline' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: { title: { weight: 'bolder', maxWidth: 140, wrap: true }, value: { wrap: true }, spacing: 12 },
    inputs: { label: { inputSpacing: 'small' } },
    textBlock: { headingLevel: 2 },
    table: { cellSpacing: 8 },
  }
}
