import type { Judgement, ServiceChosen } from '../domain/changeReading'

/** A name or a rating's word stands behind this sign, so that none can be taken for one of the fixed choices. */
const NAMED = '='

/** What stands for a service in its box. */
export const serviceValue = (chosen: ServiceChosen): string =>
  chosen.kind === 'one' ? `${NAMED}${chosen.name}` : chosen.kind

/** What stands for a judgement in its box. */
export const judgementValue = (chosen: Judgement): string =>
  chosen.kind === 'rating' ? `${NAMED}${chosen.word}` : chosen.kind

/** Null for what `serviceValue` never gives. */
export function serviceOfValue(value: string): ServiceChosen | null {
  if (value === 'as asked' || value === 'all') return { kind: value }
  const name = named(value)
  return name === null ? null : { kind: 'one', name }
}

/** Null for what `judgementValue` never gives. */
export function judgementOfValue(value: string): Judgement | null {
  const kind = (['as asked', 'any', 'missed', 'met', 'not rated'] as const).find((one) => one === value)
  if (kind !== undefined) return { kind }
  const word = named(value)
  return word === null ? null : { kind: 'rating', word }
}

const named = (value: string): string | null => (value.startsWith(NAMED) && value.length > 1 ? value.slice(1) : null)
