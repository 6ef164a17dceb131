import type { Sentence } from './sentence'
import { tagsOf } from './sentence'
import type { Tag } from './tag'

/** Of one measure these ask for its story; of a service, or of everything, for what was missed. */
const WRONG = /^(?:what|whats) (?:(?:ha|have|did|is|it|actually|exactly|all) )*(?:went|gone|go|going|goe) wrong$/

const MISSED: Tag = { kind: 'verdict', verdicts: ['missed'] }

/** Beside these it is the story of what they say that is asked for. */
const JUDGES = new Set<Tag['kind']>(['verdict', 'rating', 'pronoun', 'beyond', 'noun', 'aspect', 'person'])

/** "What went wrong in Finance?" asks what missed its target there. The sentence with the question read as that. */
export function wrongAsMisses(sentence: Sentence): Sentence {
  const { live, reading, choice } = sentence
  if (choice.kind === 'one' || choice.kind === 'several') return sentence
  const asks = live.filter((span) => tagsOf(span).some(({ kind }) => kind === 'asking'))
  const [asked, ...others] = asks
  const said = asked ? reading.tokens.slice(asked.from, asked.to).map(({ fold }) => fold).join(' ') : '' // prettier-ignore
  // "and why" asks for its reasons beside.
  const why = others.every((span) => tagsOf(span).every((tag) => tag.kind === 'asking' && tag.what === 'why'))
  if (!asked || !why || !WRONG.test(said)) return sentence
  if (live.some((span) => tagsOf(span).some(({ kind }) => JUDGES.has(kind)))) return sentence
  return { ...sentence, live: live.map((span) => (span === asked ? { ...span, tags: [MISSED] } : span)) }
}
