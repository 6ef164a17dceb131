import { decimalText, exact } from '../domain/decimal'
import type { DecimalText, Profile, Reading } from '../domain/figure'

/**
 * "even share", or four levels to be reached by the end of each quarter with semicolons between ("28; 56; 84; 98").
 * What is wrong with it, in words, where it is neither.
 */
export function profileFrom(cell: string, target: Reading): Profile | null | string {
  const text = cell.trim()
  if (text === '') return null
  if (target.kind !== 'number') return 'Only a target that is a number can have a profile.'
  if (text.toLowerCase() === 'even share') return { kind: 'even share', byQuarter: evenShare(target.value) }
  const [first, second, third, fourth, ...others] = text.split(';').map((level) => level.trim())
  const levels = [first, second, third, fourth].filter(isLevel)
  if (others.length > 0 || !isFour(levels)) return `This must be 'even share' or four levels, like '28; 56; 84; 98'.`
  return { kind: 'given', byQuarter: levels }
}

const isLevel = (level: string | undefined): level is string => level !== undefined && /^\d+(\.\d+)?$/.test(level)
const isFour = (levels: readonly string[]): levels is [string, string, string, string] => levels.length === 4

function evenShare(value: DecimalText): Profile['byQuarter'] {
  const by = (quarters: number): DecimalText => decimalText(exact(value).times(quarters).div(4))
  return [by(1), by(2), by(3), by(4)]
}
