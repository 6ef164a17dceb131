import { saysPandemic } from './noFigureWords'
import type { Outturn } from './figure'
import type { Filter, PartOfYear } from './question'
import type { RatedFigure } from './ratedFigure'
import type { Span } from './span'

/**
 * Whether what is written in the place of a target or outturn holds these words: of the one that is asked to be lacking,
 * or of either. A figure that only mentions them is not without a figure because of them.
 */
export function isWrittenWhy(
  { target, outturn, rating }: RatedFigure,
  words: string,
  lacking: Filter['lacking'],
): boolean {
  const ofTarget = target?.reading.kind === 'none' ? [target.written] : []
  const ofOutturn = outturn?.reading.kind === 'none' ? [outturn.written] : []
  if (lacking !== undefined) return (lacking === 'target' ? ofTarget : ofOutturn).some((text) => holds(text, words))
  const why = rating.kind === 'not rated' && 'words' in rating.why ? [rating.why.words] : []
  return [...ofTarget, ...ofOutturn, ...why].some((text) => holds(text, words))
}

/** Every word, in any order; the pandemic has many names. */
function holds(text: string, words: string): boolean {
  if (saysPandemic(words)) return saysPandemic(text)
  const held = new Set(wordsOf(text))
  const asked = wordsOf(words)
  return asked.length > 0 && asked.every((word) => held.has(word))
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether a provisional figure stands for a part of its year: by the months that it covers, or by what its mark says. */
export function standsForPart(outturn: Outturn | null, { months }: PartOfYear): boolean {
  if (!outturn?.provisional) return false
  const covered = monthsOf(outturn.span) ?? quartersIn(outturn.provisional.because)
  return covered !== null && covered < MONTHS && (months === null || covered === months)
}

const MONTHS = 12

function monthsOf(span: Span | null): number | null {
  if (span?.kind !== 'months' && span?.kind !== 'since') return null
  const [from, to] = [span.from, span.to].map((day) => Number(day.slice(0, 4)) * MONTHS + Number(day.slice(5, 7)))
  return from === undefined || to === undefined ? null : to - from + 1
}

/** "Q3 2020/21 data standing in for the year" */
function quartersIn(because: string): number | null {
  const quarter = /\bq(?:uarter )?([123])\b/i.exec(because)?.[1]
  return quarter === undefined ? null : Number(quarter) * 3
}
