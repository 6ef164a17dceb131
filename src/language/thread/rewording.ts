import type { LastAsked } from '../following'
import { liveTags, chosen } from '../sentence'
import type { Sentence } from '../sentence'
import type { Tag } from '../tag'
import { placesOf, saidIn, withMarked } from './marking'
import { FRAMES } from './frames'
import type { Frame } from './frames'
import { LETTER_THREAD } from './letterThread'

const SAID: readonly Frame[] = [...LETTER_THREAD, ...FRAMES]

/** The sentence as it is meant after another: "the same for", "keep it to", "up or down" said of what was shown. */
export function reworded(sentence: Sentence, last: LastAsked): Sentence {
  if (sentence.reading.tokens.length > LONGEST) return sentence
  return SAID.reduce((heard, frame) => (isFor(frame, heard, last) ? withFrame(heard, frame) : heard), sentence)
}

/** Half a sentence is short; a longer one is a question of its own. */
const LONGEST = 24

const PLACED = new Set<Tag['kind']>([
  'service area',
  'priority',
  'key aim',
  'outcome',
  'directorate',
  'whole',
  'person',
])

const JUDGED = new Set<Tag['kind']>(['rating', 'verdict', 'provisional', 'threshold'])

function isFor({ after, beside }: Frame, sentence: Sentence, last: LastAsked): boolean {
  const one = last.question.kind === 'measure'
  if ((after === 'one' && !one) || (after === 'many' && !('filter' in last.question))) return false
  if (beside === undefined) return true
  const says = (kinds: ReadonlySet<Tag['kind']>) => sentence.live.some(({ tags }) => tags.some(({ kind }) => kinds.has(kind))) // prettier-ignore
  if (beside === 'nothing named') return !says(PLACED) && !says(JUDGED)
  if (beside === 'a place alone') return says(PLACED) && !says(JUDGED) && chosen(sentence).length === 0
  return says(PLACED) || chosen(sentence).length > 0 || (beside === 'a limit' && (says(JUDGED) || liveTags(sentence.live, 'period').length > 0)) // prettier-ignore
}

function withFrame(sentence: Sentence, { words, tag }: Frame): Sentence {
  const said = saidIn(sentence)
  const match = words.exec(said)
  const [whole, piece = whole] = match ?? []
  if (!match || piece === undefined || piece === '') return sentence
  const at = match.index + (whole ?? '').indexOf(piece)
  const { from, to } = placesOf(sentence, at, piece.length)
  return withMarked(sentence, { from, to, tag })
}
