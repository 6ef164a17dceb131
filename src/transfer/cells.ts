import { z } from 'zod'
import { isDay } from '../domain/day'
import type { Day } from '../domain/day'

/** What a cell may hold, as zod sees it at this door. Every message says what was found and what would be right. */

const tidy = (cell: string): string => cell.trim().replace(/\s+/g, ' ')

/** Words, tidied; never blank. */
export const words = z.string().transform(tidy).pipe(z.string().min(1, 'This must not be blank.'))

/** Words, tidied, or blank. */
export const anyWords = z.string().default('').transform(tidy)

/** Words kept to the letter; never blank. */
export const exactly = z.string().refine((cell) => cell.trim() !== '', 'This must not be blank.')

/** Several things with semicolons between them; blank is none. */
export const list = anyWords.transform((cell) =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
)

const choices = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ')

/** One of a closed list, whatever its capitals. */
export const oneOf = <const T extends string>(values: readonly T[]) =>
  z.string().transform((cell, context): T => {
    const found = values.find((value) => value === tidy(cell).toLowerCase())
    if (found !== undefined) return found
    context.addIssue({ code: 'custom', message: `This must be one of ${choices(values)}. It says '${tidy(cell)}'.` })
    return z.NEVER
  })

/** A blank cell is null; anything else must be right. */
export const orBlank = <T>(cell: z.ZodType<T, string>) =>
  z
    .string()
    .default('')
    .transform((text, context): T | null => {
      if (tidy(text) === '') return null
      const read = cell.safeParse(text)
      if (read.success) return read.data
      read.error.issues.forEach((issue) => context.addIssue({ code: 'custom', message: issue.message }))
      return z.NEVER
    })

/** A real day as 'YYYY-MM-DD'. */
export const day = z.string().transform((cell, context): Day => {
  if (isDay(tidy(cell))) return tidy(cell)
  context.addIssue({ code: 'custom', message: `This must be a day, like 2021-06-28. It says '${tidy(cell)}'.` })
  return z.NEVER
})

/** An e-mail address, in small letters: addresses are compared as text. */
export const emailAddress = z.string().transform((cell, context): string => {
  const address = tidy(cell).toLowerCase()
  if (z.email().safeParse(address).success) return address
  context.addIssue({ code: 'custom', message: `This must be an e-mail address. It says '${tidy(cell)}'.` })
  return z.NEVER
})
