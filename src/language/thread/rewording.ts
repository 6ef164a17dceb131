import type { Aspect } from '../../domain/question'
import type { LastAsked } from '../following'
import { range } from '../reading'
import { liveTags, chosen } from '../sentence'
import type { Sentence } from '../sentence'
import type { Tag } from '../tag'
import { placesOf, saidIn, withMarked } from './marking'
import { FRAMES } from './frames'
import { ofSoMany } from './soMany'
import type { Frame } from './frames'
import { HALVES_OF_IT } from './halvesOfIt'
import { ITS } from './itsFrames'
import { LETTER_THREAD } from './letterThread'
import { NARROWING } from './narrowingFrames'
import { SAME } from './sameFrames'

const WHOLE_WAYS: readonly Frame[] = [...NARROWING, ...ITS, ...HALVES_OF_IT, ...SAME]
const SAID: readonly Frame[] = [...LETTER_THREAD, ...FRAMES]

/** The sentence as it is meant after another: "the same for", "keep it to", "up or down" said of what was shown. */
export function reworded(sentence: Sentence, last: LastAsked): Sentence {
  if (sentence.reading.tokens.length > LONGEST) return sentence
  const first = ofSoMany(sentence, last)
  const heard = WHOLE_WAYS.reduce((so, frame) => hear([frame], so, last, markedIn(so, sentence)), first)
  return hear(SAID, heard, last, markedIn(heard, sentence))
}

const hear = (frames: readonly Frame[], sentence: Sentence, last: LastAsked, kept: ReadonlySet<number>): Sentence =>
  frames.reduce((heard, frame) => (isFor(frame, heard, last) ? withFrame(heard, frame, kept) : heard), sentence)

const NO_PLACES: ReadonlySet<number> = new Set()

/** "get rid of all but the reds": what the whole phrase was taken for, no part of it turns round again. */
const markedIn = (heard: Sentence, before: Sentence): ReadonlySet<number> =>
  heard === before ? NO_PLACES : new Set(heard.live.filter((span) => !before.live.includes(span)).flatMap((span) => range(span.from, span.to))) // prettier-ignore

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
  if (after === 'a target' && !TARGETS.has(aboutOf(last) ?? 'figure')) return false
  if ((after === 'one' && !one) || (after === 'many' && !('filter' in last.question))) return false
  if (beside === undefined) return true
  const says = (kinds: ReadonlySet<Tag['kind']>) => sentence.live.some(({ tags }) => tags.some(({ kind }) => kinds.has(kind))) // prettier-ignore
  if (beside === 'nothing named') return !says(PLACED) && !says(JUDGED)
  if (beside === 'a place alone') return says(PLACED) && !says(JUDGED) && chosen(sentence).length === 0
  return says(PLACED) || chosen(sentence).length > 0 || (beside === 'a limit' && (says(JUDGED) || liveTags(sentence.live, 'period').length > 0)) // prettier-ignore
}

/** The footnotes of a coming target stand among those of its measure. */
const TARGETS: ReadonlySet<Aspect> = new Set<Aspect>(['target', 'next target'])

const aboutOf = ({ question }: LastAsked) => (question.kind === 'measure' ? question.about : undefined)

function withFrame(sentence: Sentence, { words, tag }: Frame, kept: ReadonlySet<number>): Sentence {
  const said = saidIn(sentence)
  const match = words.exec(said)
  const [whole, piece = whole] = match ?? []
  if (!match || piece === undefined || piece === '') return sentence
  const at = match.index + (whole ?? '').indexOf(piece)
  const { from, to } = placesOf(sentence, at, piece.length)
  const spoilt = range(from, to).some((place) => kept.has(place)) || cutsName(sentence, from, to)
  return spoilt ? sentence : withMarked(sentence, { from, to, tag })
}

/** "corporate measures" is one name, and no part of it is left out. */
const cutsName = ({ live }: Sentence, from: number, to: number): boolean =>
  live.some((span) => span.from < from && span.to > from && span.to <= to && span.tags.some(({ kind }) => PLACED.has(kind))) // prettier-ignore
