import type { Reading } from './figure'
import { figuresIn } from './figureWords'

const UP = /^(?:an? )?(?:upwards?|increasing|rising|positive) trend$|^(?:an? )?(?:increase|growth)(?: in .+)?$/i
const DOWN = /^(?:an? )?(?:downwards?|decreasing|falling|reducing) trend$|^(?:an? )?(?:reduction|decrease)(?: in .+)?$/i
const STEADY =
  /^(?:maintain(?:ed|ing)?(?: (?:current |existing )?(?:levels?|performance|position))?|no change|stable|steady|(?:stay |remain )?(?:the )?same(?: as last year)?)\.?$/i
const NOT_UP =
  /^(?:(?:does|do|should|must|will|to|is) not (?:to )?(?:increase|rise|grow|go up)|not to (?:increase|rise)|no increase)\.?$/i
const NOT_DOWN =
  /^(?:(?:does|do|should|must|will|to|is) not (?:to )?(?:decrease|fall|reduce|decline|go down)|not to (?:fall|decrease)|no (?:decrease|reduction|fall))\.?$/i

/**
 * "Upward trend", "Reduction in the annual Provision for Bad Debts", "maintain", "does not increase". Words with a
 * figure in them are no bare trend.
 */
export function trendFrom(text: string): Reading | null {
  if (figuresIn(text).length > 0) return null
  if (UP.test(text)) return { kind: 'trend', direction: 'up' }
  if (DOWN.test(text)) return { kind: 'trend', direction: 'down' }
  if (NOT_UP.test(text)) return { kind: 'trend', direction: 'not up' }
  if (NOT_DOWN.test(text)) return { kind: 'trend', direction: 'not down' }
  return STEADY.test(text) ? { kind: 'trend', direction: 'steady' } : null
}
