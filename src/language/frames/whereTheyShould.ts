import type { Tag } from '../tag'
import type { Frame } from './frame'
import { kindOf, laid, lengthAt, phrasesOf } from './frame'

const WHERE = phrasesOf('where they should be, where it should be, where we should be, where they ought to be, where it ought to be, where we ought to be, where they need to be, where it need to be, where we need to be, where we want them, where we want them to be, where we want it, where we want it to be, where we wanted them, where we wanted them to be, where they are meant to be, where they are supposed to be, where it is supposed to be, where it is meant to be, where we said they would be') // prettier-ignore

const IS = new Set(['are', 'is', 'were', 'wa', 'was', 'be', 'now'])

const JUST = new Set(['exactly', 'just', 'right', 'broadly', 'about', 'all', 'actually'])

const MET: readonly Tag[] = [{ kind: 'verdict', verdicts: ['met'] }]

/** "which measures are where they should be": on target. Nothing is said where a verb does not stand right before it. */
export const whereTheyShould: Frame = (spans, tokens) => {
  const at = tokens.findIndex((_, place) => lengthAt(WHERE, tokens, place) > 0)
  if (at < 1) return spans
  const to = at + lengthAt(WHERE, tokens, at)
  const verb = JUST.has(tokens[at - 1]?.fold ?? '') ? at - 2 : at - 1
  const said = spans.some((span) => span.from < to && span.to > at && kindOf(span) !== 'filler' && kindOf(span) !== 'pronoun') // prettier-ignore
  const many = spans.some((span) => kindOf(span) === 'noun') || ['which', 'what', 'whats'].includes(tokens[0]?.fold ?? '') // prettier-ignore
  const negated = spans.some((span) => kindOf(span) === 'negate' && span.from < at)
  return IS.has(tokens[verb]?.fold ?? '') && !said && many && !negated ? laid(spans, [{ from: at, to, tags: MET }]) : spans // prettier-ignore
}

const MISSED: readonly Tag[] = [{ kind: 'verdict', verdicts: ['missed'] }]

const AWAY = new Set(['away', 'off', 'out', 'adrift', 'short', 'below', 'behind', 'from', 'of'])

/** "further than 30 % from where it should be": that far off target. */
export const fromWhereItShould: Frame = (spans, tokens) => {
  const margin = spans.find((span) => kindOf(span) === 'threshold')
  const at = margin ? tokens.findIndex((_, place) => place >= margin.to && lengthAt(WHERE, tokens, place) > 0) : -1
  if (!margin || at < margin.to || at - margin.to > 3) return spans
  const led = tokens.slice(margin.to, at).every(({ fold }) => AWAY.has(fold))
  return led ? laid(spans, [{ from: margin.to, to: at + lengthAt(WHERE, tokens, at), tags: MISSED }]) : spans
}
