import { stem } from './fold'
import type { MeasureIndex } from './measureIndex'
import { completions } from './measureIndex'
import type { TagOf } from './tag'

/** So many words that a start may stand for are looked at. */
const MOST = 8

/**
 * "env reports" beside a measure of "environmental reports": with the word after it, a word cut short names that measure,
 * and no place that begins so. Null where it names none.
 */
export function measureCutShort(index: MeasureIndex, folds: readonly string[], at: number): TagOf<'measure'> | null {
  const [start = '', next = ''] = folds.slice(at, at + 2)
  if (start.length < 3 || start.length > 5 || next === '') return null
  const places = completions(index, start, MOST).flatMap((word) => index.pairs.get(`${stem(word)} ${stem(next)}`) ?? [])
  const named = [...new Set(places)].flatMap((place) => index.measures[place]?.measure ?? [])
  const [first] = named
  return first ? { kind: 'measure', codes: named.map(({ code }) => code), label: first.shortName } : null
}
