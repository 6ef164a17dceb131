import { range } from './span'
import type { Sentence } from './sentence'
import { tagsOf } from './sentence'
import type { Tag } from './tag'

/** A council's word for a target that is missed, as a project's for a date: alone it looks back at nothing. */
const SLIPS = /^(?:slips|slipped|slipping)$/i

/** What a slip is seen against: an earlier time, or how far it went. */
const LOOKS_BACK = new Set(
  'since than back from compare compared against previous previously before earlier further most more least again still between ago ever lately recently also better improved'.split(
    ' ',
  ),
)

const MISSED: Tag = { kind: 'verdict', verdicts: ['missed'] }

/**
 * "What slipped in Finance?" asks what missed its target; "what slipped since last year?" asks what got worse. The
 * sentence with the first read as the former.
 */
export function slipsAsMisses(sentence: Sentence): Sentence {
  const { live, reading, choice } = sentence
  const slips = live.filter((span) => saysWorse(span.tags))
  const [slip] = slips
  const said = slip ? reading.tokens.slice(slip.from, slip.to) : []
  if (!slip || slips.length > 1 || said.length !== 1 || !SLIPS.test(said[0]?.text ?? '')) return sentence
  if (choice.kind === 'one' || choice.kind === 'several') return sentence
  if (live.some((span) => tagsOf(span).some(({ kind }) => kind === 'verdict' || kind === 'rating'))) return sentence
  const timed = new Set(live.flatMap((span) => (tagsOf(span)[0]?.kind === 'period' ? range(span.from, span.to) : [])))
  if (reading.tokens.some(({ fold }, place) => LOOKS_BACK.has(fold) && !timed.has(place))) return sentence
  return { ...sentence, live: live.map((span) => (span === slip ? { ...span, tags: [MISSED] } : span)) }
}

const saysWorse = (tags: readonly Tag[]): boolean =>
  tags.some((tag) => tag.kind === 'beyond' && tag.what === 'trend' && tag.moved === 'worse')
