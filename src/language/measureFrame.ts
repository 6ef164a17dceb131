import type { Aspect } from '../domain/question'
import { fold } from './fold'
import { DROPPED, patternOf, wordsOf } from './framePattern'
import { COVER_FRAMES } from './tables/coverFrames'
import { DEADLINE_FRAMES } from './tables/deadlineFrames'
import { HALF_FRAMES } from './tables/halfFrames'
import { LETTER_FRAMES } from './tables/letterFrames'
import { THREAD_FRAMES } from './tables/threadFrames'
import { COMING_SAID, FRAME_PARTS, MEASURE_FRAMES } from './tables/measureFrames'
import { PROMISED_FRAMES } from './tables/promisedFrames'
import { SPOKEN_FRAMES, SPOKEN_PARTS } from './tables/spokenFrames'
import { TREE_FRAMES, TREE_PARTS } from './tables/treeFrames'
import type { Token } from './token'

/** What is asked of a measure by words on both sides of its name ("what should … have been"). */
export interface MeasureFrame {
  readonly about: Aspect
  /** places of the words that ask it, the measure's own not among them */
  readonly places: ReadonlySet<number>
}

/** One sentence with a hole in it; its pattern is made when a sentence first holds one of its words. */
interface Frame {
  readonly written: string
  pattern?: RegExp
}

/** The frames of one side of a measure, by a word of which each needs one. */
interface Group {
  readonly about: Aspect
  readonly byWord: ReadonlyMap<string, readonly number[]>
  /** the places of those that no word is needed for */
  readonly always: readonly number[]
  readonly frames: readonly Frame[]
  readonly whole: boolean
}

const SENTENCES: typeof MEASURE_FRAMES = MEASURE_FRAMES.map(([about, frames]) => [about, [...(DEADLINE_FRAMES[about] ?? []), ...(COVER_FRAMES[about] ?? []), ...(THREAD_FRAMES[about] ?? []), ...(LETTER_FRAMES[about] ?? []), ...(SPOKEN_FRAMES[about] ?? []), ...(PROMISED_FRAMES[about] ?? []), ...(about === 'golden thread' ? TREE_FRAMES : []), ...frames]] as const) // prettier-ignore

/** A target may be asked for with the time that it is for. */
const framesOf = ([about, frames]: (typeof MEASURE_FRAMES)[number]): readonly string[] =>
  frames.map((frame) => (about === 'target' && !frame.endsWith('$') ? `${frame} TO_COME?` : frame))

function groupOf(about: Aspect, written: readonly string[], whole: boolean): Group {
  const [byWord, always] = [new Map<string, number[]>(), [] as number[]]
  written.forEach((frame, place) => {
    const words = wordsOf(frame)
    if (words === null) always.push(place)
    for (const word of words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), place])
  })
  return { about, byWord, always, frames: written.map((frame) => ({ written: frame })), whole }
}

const FRAMES = SENTENCES.map((group) => groupOf(group[0], framesOf(group), false))

const HALVES = HALF_FRAMES.map(([about, frames]) => groupOf(about, frames, true))

/** The frame that stands furthest to the left, and of those the first that is written. */
function standing(
  { byWord, always, frames, whole }: Group,
  shape: string,
  words: ReadonlySet<string>,
): RegExpExecArray | null {
  const places = new Set(always)
  for (const word of words) for (const place of byWord.get(word) ?? []) places.add(place)
  let found: RegExpExecArray | null = null
  for (const place of [...places].sort((one, other) => one - other)) {
    const frame = frames[place]
    if (!frame) continue
    frame.pattern ??= new RegExp(whole ? `^ (?:${patternOf(frame.written)})$` : `(?<= )(?:${patternOf(frame.written)})`)
    const here = frame.pattern.exec(shape)
    if (here && (found === null || here.index < found.index)) found = here
  }
  return found
}

const SAYS_COMING = new RegExp(`(?<= )(?:${patternOf(`(${COMING_SAID})`)})`)

/** Every word that stands in a frame, as folded: none of them is a name mistyped. */
export const FRAME_WORDS: ReadonlySet<string> = new Set(
  [...[...SENTENCES, ...HALF_FRAMES].flatMap(([, frames]) => frames), ...Object.values(FRAME_PARTS), ...Object.values(SPOKEN_PARTS), ...Object.values(TREE_PARTS)].flatMap((text) => text.match(/[a-z]{4,}/g) ?? []).map(fold), // prettier-ignore
)

/**
 * The frame about a measure whose words stand at `used`; null where none fits. Words of the name that stand apart ("the
 * number of online payments") are one measure.
 */
export function measureFrame(tokens: readonly Token[], used: ReadonlySet<number>): MeasureFrame | null {
  return fit(FRAMES, tokens, used)
}

/** What half a sentence asks of the measure that was shown last: "on what grounds?", "and next year?". */
export const halfFrame = (tokens: readonly Token[]): MeasureFrame | null => fit(HALVES, tokens, new Set())

function fit(groups: readonly Group[], tokens: readonly Token[], used: ReadonlySet<number>): MeasureFrame | null {
  const { shape, starts } = shapeOf(tokens, used)
  const words = new Set(shape.split(' '))
  for (const group of groups) {
    const { about } = group
    const found = standing(group, shape, words)
    if (!found || found[0].trim() === '' || found[0].trim() === '@') continue
    const [from, to] = [found.index, found.index + found[0].length]
    const within = new Set(starts.filter(({ at }) => at >= from && at < to).map(({ place }) => place))
    const [first, last] = [Math.min(...within), Math.max(...within)]
    const small = (token: Token, place: number) => place > first && place < last && DROPPED.has(token.fold)
    const places = tokens.flatMap((token, place) => (!used.has(place) && (within.has(place) || small(token, place)) ? [place] : [])) // prettier-ignore
    const coming = about === 'target' && SAYS_COMING.test(` ${found[0]}`)
    return { about: coming ? 'next target' : about, places: new Set(places) }
  }
  return null
}

/** Small words as they are typed on a phone. */
const SHORT: ReadonlyMap<string, string> = new Map(Object.entries({ r: 'are', w: 'with', wot: 'what', wat: 'what', hu: 'who', shd: 'should', shld: 'should', cd: 'could', wd: 'would', n: 'and', y: 'why', bout: 'about', abt: 'about', in2: 'into', wheres: 'where is', hows: 'how is', on2: 'onto' })) // prettier-ignore

/** "WD" is a working day, and "wd" is "would". */
const spoken = ({ text, fold: said }: Token): string => (text === 'WD' ? 'working day' : (SHORT.get(said) ?? said))

/** Words that may stand between two words of one name: "energy performance of our properties". */
const INSIDE = new Set('of for in the a an our to at and on by with from within s'.split(' '))

/** The sentence with the measure as "@", and where each of its words begins in that. */
function shapeOf(tokens: readonly Token[], used: ReadonlySet<number>) {
  let shape = ' '
  const starts: { at: number; place: number }[] = []
  tokens.forEach((token, place) => {
    // "my notes on debtor days" are the asker's own.
    if (token.fold === 'note' && tokens[place - 1]?.fold === 'my') return
    if (used.has(place) ? shape.endsWith(' @ ') && joins(tokens, used, place) : isInside(tokens, used, place) || DROPPED.has(token.fold)) return // prettier-ignore
    starts.push({ at: shape.length, place })
    shape += used.has(place) ? '@ ' : `${spoken(token)} `
  })
  return { shape, starts }
}

/** The last word before it that counts is of the name as well. */
function joins(tokens: readonly Token[], used: ReadonlySet<number>, place: number): boolean {
  for (let at = place - 1; at >= 0; at -= 1) {
    if (used.has(at)) return true
    if (!isSmall(tokens[at])) return false
  }
  return false
}

const isSmall = (token: Token | undefined): boolean => INSIDE.has(token?.fold ?? '') || DROPPED.has(token?.fold ?? '')

/** A small word with words of the name on both sides. */
function isInside(tokens: readonly Token[], used: ReadonlySet<number>, place: number): boolean {
  if (!isSmall(tokens[place])) return false
  let [from, to] = [place - 1, place + 1]
  while (from >= 0 && isSmall(tokens[from]) && !used.has(from)) from -= 1
  while (to < tokens.length && isSmall(tokens[to]) && !used.has(to)) to += 1
  return used.has(from) && used.has(to)
}
