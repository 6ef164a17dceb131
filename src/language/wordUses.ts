import type { WordUse } from './intention'
import type { Sentence } from './sentence'
import { chosen, tagsOf } from './sentence'
import type { Span } from './reading'
import type { Beyond, Tag } from './tag'
import { saysRank } from './ranking'
import { tagLabel } from './tag'

/** What became of every word, in order: kept so that an answer can show how it was understood. */
export function wordUses(sentence: Sentence): readonly WordUse[] {
  const { reading } = sentence
  const spanAt = new Map(
    sentence.live.flatMap((span) =>
      Array.from({ length: span.to - span.from }, (_, step) => [span.from + step, span] as const),
    ),
  )
  const unknown = new Set([...sentence.unknown, ...sentence.aside])
  const measures = measureWords(sentence)
  return reading.tokens.map((token, place) => {
    const span = spanAt.get(place)
    const amount = token.kind === 'number' && saysRank(sentence)
    if (unknown.has(place) && !amount) return { text: token.text, use: 'unknown' }
    const named = measures.get(place)
    if (named !== undefined && (span === undefined || !isName(span))) return use(token.text, token.sure, named)
    const tag = span && tagsOf(span)[0]
    return tag ? useOf(token.text, token.sure, tag) : { text: token.text, use: 'filler' }
  })
}

const isName = (span: Span): boolean => tagsOf(span).some((tag) => 'label' in tag)

const use = (text: string, sure: boolean, as: string): WordUse => ({ text, use: sure ? 'matched' : 'unsure', as })

/** The places of the words that name the chosen measures, with what they were taken for. */
function measureWords(sentence: Sentence): ReadonlyMap<number, string> {
  const words = new Map<number, string>()
  for (const match of chosen(sentence))
    for (const place of match.used) {
      const name = match.entry.measure.shortName
      const there = words.get(place)
      words.set(place, there === undefined || there === name ? name : `${there} or ${name}`)
    }
  return words
}

const SMALL_TALK = new Set<Tag['kind']>(['filler', 'joiner', 'aspect', 'pronoun', 'group'])

/** Words that limit or order what is answered, though their tables once only said that it could not be. */
const ANSWERED = new Set<Beyond>(['comparison', 'trend', 'how many at most', 'reminders', 'same branch'])

const NOT_ANSWERED = new Set<Tag['kind']>(['beyond', 'not held', 'order'])

function useOf(text: string, sure: boolean, tag: Tag): WordUse {
  if (SMALL_TALK.has(tag.kind)) return { text, use: 'filler' }
  if (tag.kind === 'beyond' && ANSWERED.has(tag.what)) return { text, use: sure ? 'matched' : 'unsure' }
  if (NOT_ANSWERED.has(tag.kind)) return { text, use: 'unsure', as: 'what' in tag ? tag.what : 'an order' }
  const as = tagLabel(tag)
  const how = sure ? 'matched' : 'unsure'
  return as === undefined ? { text, use: how } : { text, use: how, as }
}
