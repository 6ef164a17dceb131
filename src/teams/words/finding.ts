import { printDay } from '../../domain/day'
import type { Finding } from '../../domain/return'
import { asUnderstood, example, rightFigure } from './unit'

/**
 * What a check found, in the manner of GOV.UK: what is wrong, what would be right, and what was typed (PRODUCT.md,
 * words on the screen).
 */
export const sayFinding = (finding: Finding): string =>
  finding.kind === 'period closed' ? `${LOCKED} ${youTyped(finding)}.` : sayOfFigure(finding)

const youTyped = ({ typed }: Finding): string => `You typed '${shorten(typed)}'`

function sayOfFigure(finding: Exclude<Finding, { readonly kind: 'period closed' }>): string {
  const typed = youTyped(finding)
  const right = `Outturn must be ${rightFigure(finding.measure)}.`
  const understood = asUnderstood(finding.typed, finding.measure)
  switch (finding.kind) {
    case 'not a figure':
    case 'not a working day':
      return `${right} ${typed}.`
    case 'wrong unit':
      return `${right} ${typed}, which is ${unitTyped(finding.unit)}.`
    case 'comma unclear':
      return `Use a comma for thousands and a full stop for decimals, like 1,250.5. ${typed}.`
    case 'several figures':
      return `Outturn must be one figure, like ${example(finding.measure)}. ${typed}, which holds more than one.`
    case 'part exceeds whole':
      return `The first number cannot be more than the second, as in 3,812 of 4,000. ${typed}.`
    case 'whole is zero':
      return `A share of nothing cannot be worked out. If there was nothing to measure, type 'nothing to measure'. ${typed}.`
    case 'nil needs a reason':
      return `Say why there is no figure, like 'no data until 20 July' or 'nothing to measure'. ${typed}.`
    case 'not a date':
      return `The date must be a real day, like 20 July. ${typed}.`
    case 'date has passed':
      return `${printDay(finding.on)} has passed. Give the figure, or a later date. ${typed}.`
    case 'above 100 per cent':
      return `${understood} is above 100 %. Is that right?`
    case 'below zero':
      return `${understood} is below zero. Is that right?`
    case 'fraction for a percentage':
      return `Is it ${understood} or ${finding.asPercent}? Confirm ${understood}, or type ${finding.asPercent}.`
    case 'whole year too early':
      return `${understood} is close to the target for the whole year, ${finding.target}. Is it the figure so far this year?`
    case 'below the quarter before':
      return `${understood} is less than last quarter's ${finding.before}, although it counts since 1 April. Is it ${finding.months} alone? If so, type the figure since 1 April.`
    case 'tenfold change':
      return `${understood} is about ten times away from the last figure, ${finding.before}. Is that right?`
    case 'not a whole number':
      return `${understood} is not a whole number. Is that right?`
  }
}

const LOCKED = 'The period is closed, and no exception covers this measure: ask the performance team to allow it.'

/** The word that says what kind of finding it is, so that colour never carries it alone. */
export const findingLine = (finding: Finding): string =>
  `${finding.severity === 'error' ? 'Error' : 'Please check'}: ${sayFinding(finding)}`

/** The box beside a query: "Yes, 97.4 % is right". */
export const confirmLabel = (finding: Finding): string =>
  `Yes, ${shorten(asUnderstood(finding.typed, finding.measure))} is right`

function unitTyped(unit: string): string {
  if (unit === 'date') return 'a date'
  if (unit === 'working day') return 'a working day'
  if (unit === 'percent') return 'a percentage'
  return `in ${unit}`
}

/** Typed words short enough for a sentence: the box itself keeps all of them. */
const shorten = (typed: string): string => (typed.length > 120 ? `${typed.slice(0, 119)}…` : typed)
