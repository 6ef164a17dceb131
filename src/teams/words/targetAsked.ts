import type { Answer } from '../../domain/answer'
import type { NoFigure, Target } from '../../domain/figure'
import { printYear } from '../../domain/period'

type OneMeasure = Answer & { readonly kind: 'measure' }

/** The target of the period's year, with any condition or rationale. */
export function targetSentences({ row, period }: OneMeasure): readonly string[] {
  const { target } = row
  if (target === null) return [`No ${printYear(period.startYear)} target is held for it.`]
  return [said(target, '')]
}

/** The following year's target, and whether it is the same: moved elsewhere is not dropped. */
export function nextTargetSentences({ row, period, nextTarget }: OneMeasure): readonly string[] {
  const next = printYear(period.startYear + 1)
  if (nextTarget === null) return [`No ${next} target is held for it.`]
  return [said(nextTarget, comparedWith(row.target, nextTarget))]
}

function said(target: Target, compared: string): string {
  const year = printYear(target.startYear)
  const written = target.written.trim()
  if (target.reading.kind === 'none') return `${sayNone(target.reading.why, year)}${quoted(written)}.${compared}`
  return `Its ${year} target is ${written}${/[.?!]$/.test(written) ? '' : '.'}${conditionOf(target)}${compared}`
}

/** Each reason for having no target stays what it is. */
function sayNone(why: NoFigure, year: string): string {
  switch (why) {
    case 'moved elsewhere':
      return `In ${year} it is moved elsewhere, which is not the same as dropped`
    case 'not carried forward':
      return `It is not carried forward into ${year}`
    case 'left blank':
      return `Its ${year} target was left blank`
    case 'to be confirmed':
      return `Its ${year} target is still to be confirmed`
    case 'deferred':
      return `Its ${year} target is deferred`
    case 'suspended':
      return `Its ${year} target is suspended`
    case 'not available':
      return `Its ${year} target is not available`
    case 'baseline year':
      return `${year} is its baseline year, without a target`
    case 'new measure':
      return `It is a new measure in ${year}, without a target`
    case 'no target by design':
      return `It has no ${year} target, by design`
    case 'not applicable':
      return `It has no ${year} target`
  }
}

const quoted = (written: string): string => (written === '' ? '' : `: the plan says “${written}”`)

function conditionOf({ condition, rationale, written }: Target): string {
  const met = condition?.met ? 'this is met' : 'nobody has said that this is met'
  const only = condition === null ? '' : ` It counts only ${condition.words}, and ${met}.`
  const unsaid = rationale !== null && !written.includes(rationale)
  return `${only}${unsaid ? ` The plan’s reason: ${rationale}.` : ''}`
}

function comparedWith(before: Target | null, next: Target): string {
  if (before === null || before.written.trim() === '') return ''
  const year = printYear(before.startYear)
  if (isSame(before, next)) return ` That is unchanged from ${year}.`
  const written = before.written.trim()
  if (next.reading.kind === 'none') return ` The ${year} target was ${written}.`
  return before.reading.kind === 'none'
    ? ` In ${year} the plan said “${written}”.`
    : ` It was ${written} in ${year}, so it is changed.`
}

/** The same words, or the same figure bound the same way, on the same condition. */
function isSame(one: Target, other: Target): boolean {
  if (squashed(one.written) === squashed(other.written)) return true
  const sameFigure = JSON.stringify(one.reading) === JSON.stringify(other.reading)
  return sameFigure && one.reading.kind === 'number' && one.condition?.words === other.condition?.words
}

const squashed = (words: string): string => words.toLowerCase().replace(/[\s*†‡.]/g, '')
