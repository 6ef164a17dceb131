import { z } from 'zod'
import type { Tolerance } from '../domain/measure'
import { oneOf, orBlank } from './cells'
import { confirmableFrom } from './confirmations'
import type { Confirmed } from './confirmations'

/** Something said about a measure, with who confirmed it; undefined where the row says who. */
export interface Claim<T> {
  readonly is: T
  readonly confirmed: Confirmed | undefined
}

/** One of a closed list, or blank; "(proposed)" behind it says that nobody has confirmed it, whatever the row says. */
export const claim = <const T extends string>(values: readonly T[]) => {
  const value = oneOf(values)
  return orBlank(
    z.string().transform((cell, context): Claim<T> => {
      const { words, confirmed } = confirmableFrom(cell)
      const read = value.safeParse(words)
      if (read.success) return { is: read.data, confirmed }
      read.error.issues.forEach(({ message }) => context.addIssue({ code: 'custom', message }))
      return z.NEVER
    }),
  )
}

/** How many decimal places a measure shows. */
export const decimals = z.string().transform((cell, context): number => {
  if (/^\s*[0-6]\s*$/.test(cell)) return Number(cell)
  context.addIssue({ code: 'custom', message: `This must be a whole number from 0 to 6. It says '${cell.trim()}'.` })
  return z.NEVER
})

/** How far a missed target may be missed and still be amber. */
export const tolerance = z.string().transform((cell, context): Tolerance => {
  const [, amount = '', of = ''] = /^\s*(\d+(?:\.\d+)?)\s*(% of target|points)?\s*$/i.exec(cell) ?? []
  if (/^\s*none\s*$/i.test(cell)) return { kind: 'none' }
  if (amount !== '' && of === '') return { kind: 'own units', amount }
  if (amount !== '') {
    return of.toLowerCase() === 'points'
      ? { kind: 'points', points: amount }
      : { kind: 'share of target', percent: amount }
  }
  const forms = "'5 % of target', '2 points', '3' (in the measure's own units) or 'none'"
  context.addIssue({ code: 'custom', message: `This must be one of ${forms}. It says '${cell.trim()}'.` })
  return z.NEVER
})
