import type { Tolerance } from '../measure'
import type { Unit } from '../unit'

const NUMBER = /^£?(\d{1,9}(?:,\d{3})*(?:\.\d{1,6})?)\s*(.*)$/

/**
 * "2 points", "5 % of target", "3 days", "none"; "the council's" is null. A bare percentage is a share of the target
 * unless the measure is one itself, where both would be fair. Undefined when it is none of these.
 */
export function readTolerance(typed: string, unit: Unit): Tolerance | null | undefined {
  const words = typed.trim().toLowerCase()
  if (/^(?:none|no tolerance|0)$/.test(words)) return { kind: 'none' }
  if (/council/.test(words) && !/\d/.test(words)) return null
  const match = NUMBER.exec(words)
  const [number, rest] = [match?.[1]?.replaceAll(',', ''), match?.[2] ?? '']
  if (number === undefined) return undefined
  if (/^(?:percentage |% )?points?$/.test(rest)) return { kind: 'points', points: number }
  if (/^(?:%|per ?cent)(?: of (?:the )?target)?$/.test(rest)) {
    return unit === 'percent' && !/target/.test(rest) ? undefined : { kind: 'share of target', percent: number }
  }
  return rest === '' || isUnitWord(rest, unit) ? { kind: 'own units', amount: number } : undefined
}

function isUnitWord(word: string, unit: Unit): boolean {
  if (unit === 'pounds') return /^pounds?$/.test(word)
  if (unit === 'working day') return /^(?:working )?days?$/.test(word)
  return `${word.replace(/s$/, '')}s` === unit
}
