import type { Day } from '../../domain/day'
import type { Command } from '../intention'
import type { Lexicon } from '../lexicon'
import { readSentence } from '../sentence'

const MOVE =
  /^(?:move|change|set|extend|put back|bring forward) (?:the )?(?:due date|deadline)(?: (?:of|for) (?<period>.{1,60}?))? to (?<to>.{1,40}?)(?:[,;:.]? (?:because|since|as) (?<reason>.{1,1000}))?$/i

const AROUND = new Set(['the', 'of', 'for', 'quarter', 'year', 'period'])

/** `move the due date of Q1 to 30 July because …`: the period is named, or the one being collected is meant. */
export function dueDateOf(said: string, lexicon: Lexicon, today: Day): Command | null {
  const groups = MOVE.exec(said)?.groups
  if (!groups) return null
  const { period: named, to = '', reason = '' } = groups
  if (named === undefined) return { kind: 'move due date', period: null, to, reason }
  const { live, reading } = readSentence(named, lexicon, today)
  const spans = live.filter((span) => span.tags.some((tag) => tag.kind === 'period'))
  const readings = spans.flatMap((span) => span.tags.flatMap((tag) => (tag.kind === 'period' ? tag.readings : [])))
  const isClean = reading.tokens.every(
    ({ fold }, place) => AROUND.has(fold) || spans.some((span) => place >= span.from && place < span.to),
  )
  const [period, ...others] = readings
  return isClean && spans.length <= 1 && others.length === 0
    ? { kind: 'move due date', period: period ?? null, to, reason }
    : null
}
