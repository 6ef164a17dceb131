import { takeComparator } from './comparatorWords'
import { decimalText } from './decimal'
import { figuresIn, withoutPeriods } from './figureWords'
import { proposed } from './figureReading'
import type { Read } from './figureReading'
import { takeQuantity } from './quantity'
import { saysReduction } from './reductionWords'
import type { Unit } from './unit'

/** A rate, a ratio, a rank or a vulgar fraction: its figure means nothing without the other half. */
const HALF =
  /\bper (?!cent\b)|\d ?: ?\d|\b\d+ in \d|\bquartile\b|\b(?:top|bottom) \d|[\u00BC-\u00BE\u2044\u2150-\u215E]/i

const COMPARATOR_BEFORE =
  /(?:[<>]=?|[≤≥]|\b(?:at least|at most|(?:no |not )?(?:less|fewer|lower|more|greater|higher) than(?: or equal to)?|below|under|above|over|up to|within|exceed(?:s|ing)?)) ?$/i

/**
 * A narrative is not mined for its first number. Where its words hold one figure and no other (years, quarters and
 * dates apart), that figure is proposed, with the reason, and counts for nothing until a person confirms it.
 */
export function onlyFigureIn(text: string, unit: Unit): Read | null {
  const [figure, ...others] = figuresIn(text)
  if (figure === undefined || others.length > 0 || HALF.test(text)) return null
  const words = withoutPeriods(text).replace(/\s+/g, ' ')
  const at = words.indexOf(figure)
  const start = words.slice(0, at).endsWith('£') ? at - 1 : at
  const quantity = takeQuantity(words.slice(start), unit)
  if (quantity === null) return null
  const before = COMPARATOR_BEFORE.exec(words.slice(0, start))?.[0] ?? ''
  const reduced = quantity.unit === 'percent' && saysReduction(quantity.rest)
  return proposed(
    {
      kind: 'number',
      value: decimalText(quantity.value),
      unit: reduced ? 'percent reduction' : quantity.unit,
      comparator: takeComparator(before).comparator,
    },
    `"${words.slice(start, start + words.slice(start).length - quantity.rest.length).trim()}" is the only figure in these words`,
  )
}
