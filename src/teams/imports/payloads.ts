import { z } from 'zod'

/** What an import's cards send back. Whose draft it is, is decided by who presses. */
export const confirming = z.object({ draft: z.number().int(), seen: z.string().max(64) })
export const choosing = z.object({ which: z.enum(['replace', 'keep']) })
