import type { Sentence } from './sentence'
import { liveTags, tagsOf } from './sentence'
import type { Moved } from './tag'

/** How many of the most improved are meant where no number is said. */
const SEVERAL = 5
const MOST = 50

/** null: all of them; undefined: not a number of measures. */
export function limitOf(moved: Moved, numbers: readonly number[], sentence: Sentence): number | null | undefined {
  const [number, ...others] = numbers
  if (number === undefined) return moved === 'better' || moved === 'worse' ? null : saysOneMeasure(sentence) ? 1 : SEVERAL // prettier-ignore
  return others.length === 0 && Number.isInteger(number) && number >= 1 && number <= MOST ? number : undefined
}

/** "which measure improved most", "the one that fell most", "what dropped the most": one of them is asked for. */
const saysOneMeasure = ({ live, reading }: Sentence): boolean =>
  ONE.test(reading.tokens.map(({ text }) => text.replace(/[’']/g, '')).join(' ')) ||
  live.some((span) => {
    const last = reading.tokens[span.to - 1]
    const counted = tagsOf(span).some((tag) => tag.kind === 'noun') || EXTREMES.has(last?.fold ?? '')
    return counted && last !== undefined && !(last.sure ? /s$/i : /s.?$/i).test(last.text)
  })

const ONE =
  /\b(?:which|the|what|top|just) one\b|^(?:\S+ ){0,2}what(?:s| is| has| was)?\b(?! (?:are|were|have|measures|ones|kpis|indicators))/i

/** What a superlative stands before: "biggest drop" is one, "biggest drops" are several. */
const EXTREMES = new Set(['improvement', 'improver', 'gain', 'deterioration', 'decline', 'drop', 'fall', 'slump', 'slip', 'slide', 'decliner', 'faller', 'leap', 'forward', 'headway', 'dip', 'tumble', 'plunge', 'downturn', 'upturn', 'uplift', 'setback', 'advance', 'slippage', 'turnaround']) // prettier-ignore

const DEGREES = new Set('most furthest farthest biggest largest greatest sharpest steepest fastest top than'.split(' '))

/** "worst decline", "best improvement": which one is asked for stands right before the change. */
const EXTREME = new Set(['worst', 'best', 'strongest', 'poorest'])

/** Places of the words that say how far something moved: "gone downhill furthest", "got worse by the most". */
export function degreesIn({ live, reading: { tokens } }: Sentence): ReadonlySet<number> {
  const moves = live.filter((span) => tagsOf(span).some(isWay))
  if (moves.length === 0) return new Set()
  const degrees = live.filter((span) => {
    const [tag] = tagsOf(span)
    const words = tokens.slice(span.from, span.to).map(({ fold }) => fold)
    if (tag?.kind === 'rank' && tag.order === 'worst' && words.some((word) => DEGREES.has(word))) return !words.includes('target') // prettier-ignore
    const ends = tag?.kind === 'rank' || (tag?.kind === 'beyond' && tag.what === 'ranking')
    return ends && words.every((word) => EXTREME.has(word)) && moves.some((move) => move.from === span.to)
  })
  return new Set(degrees.map((span) => span.from))
}

const WAYS = new Set<Moved>(['better', 'worse', 'most improved', 'most worsened'])

const isWay = (tag: ReturnType<typeof tagsOf>[number]): boolean =>
  tag.kind === 'beyond' && tag.moved !== undefined && WAYS.has(tag.moved)

/** What moved furthest, where a word says how far. */
export const farthest = (moved: Moved, sentence: Sentence): Moved =>
  degreesIn(sentence).size === 0 ? moved : moved === 'better' ? 'most improved' : moved === 'worse' ? 'most worsened' : moved // prettier-ignore

/** "up on last time, I mean better", "worse than before": which way, against the period before. */
export function wayAgainst({ live, reading: { tokens } }: Sentence): Moved | null {
  const before = liveTags(live, 'beyond').some((tag) => tag.time === 'before') || tokens.some(({ fold }, place) => fold === 'before' && tokens[place - 1]?.fold === 'than') // prettier-ignore
  const ways = live.flatMap((span): readonly Moved[] => {
    const isCompared = tagsOf(span).some((tag) => tag.kind === 'beyond' && tag.what === 'comparison')
    const word = tokens[span.from]?.fold
    // "improvement on the previous period"
    if (isCompared && word !== undefined && /^(?:improv|better)/.test(word)) return ['better']
    return isCompared && word === 'worse' ? [word] : []
  })
  const [way, ...others] = ways
  return before && way !== undefined && others.length === 0 ? way : null
}
