import { z } from 'zod'

/** What an import's cards send back. Whose draft it is, is decided by who presses. */
const draft = z.number().int()
export const confirming = z.object({ draft, seen: z.string().max(64), reason: z.string().max(500).default('') })
export const choosing = z.object({ which: z.enum(['replace', 'keep']) })
export const reviewing = z.object({ draft, from: z.number().int().min(0) })
export const ofDraft = z.object({ draft })
export const answering = z.looseObject({
  draft,
  from: z.number().int().min(0),
  asked: z.array(z.string().max(1_000)).max(20),
})

export type Answering = z.infer<typeof answering>
