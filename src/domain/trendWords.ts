import type { Reading } from './figure'
import { figuresIn } from './figureWords'

const UP = /^(?:an? )?(?:upwards?|increasing|rising|positive) trend$|^(?:an? )?(?:increase|growth)(?: in .+)?$/i
const DOWN = /^(?:an? )?(?:downwards?|decreasing|falling|reducing) trend$|^(?:an? )?(?:reduction|decrease)(?: in .+)?$/i
const STEADY = /^(?:maintain(?:ed)?|no change|stable|steady|same as last year)\.?$/i

/**
 * "Upward trend", "Reduction in the annual Provision for Bad Debts", "maintain". Words with a figure in them are no
 * bare trend, and "does not increase" is none either: it allows a fall as well as a standstill.
 */
export function trendFrom(text: string): Reading | null {
  if (figuresIn(text).length > 0) return null
  if (UP.test(text)) return { kind: 'trend', direction: 'up' }
  if (DOWN.test(text)) return { kind: 'trend', direction: 'down' }
  return STEADY.test(text) ? { kind: 'trend', direction: 'steady' } : null
}
