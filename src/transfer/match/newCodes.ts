import type { MeasureCode } from '../../domain/measure'

const SERIES = /^(.*?)(\d+)$/

/** The series of a council that has no codes yet. */
const FIRST_SERIES = { prefix: 'M-', width: 3 }

/**
 * Hands out codes in the series that most of these are in ("SD-049" is followed by "SD-050"), none of them ever used
 * before: give it the codes of everything ever held.
 */
export function newCodes(used: readonly MeasureCode[]): () => MeasureCode {
  const { prefix, width } = seriesOf(used)
  const numbers = used.flatMap((code) => {
    const [, before, digits = ''] = SERIES.exec(code) ?? []
    return before === prefix ? [Number(digits)] : []
  })
  let last = numbers.reduce((most, number) => Math.max(most, number), 0)
  return () => {
    last += 1
    return `${prefix}${String(last).padStart(width, '0')}`
  }
}

function seriesOf(used: readonly MeasureCode[]): { readonly prefix: string; readonly width: number } {
  const times = new Map<string, { readonly width: number; readonly times: number }>()
  for (const code of used) {
    const [, prefix, digits = ''] = SERIES.exec(code) ?? []
    if (prefix === undefined) continue
    const before = times.get(prefix)
    times.set(prefix, { width: Math.max(before?.width ?? 0, digits.length), times: (before?.times ?? 0) + 1 })
  }
  const [most] = [...times].sort(([, one], [, other]) => other.times - one.times)
  return most ? { prefix: most[0], width: most[1].width } : FIRST_SERIES
}
