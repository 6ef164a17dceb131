import { z } from 'zod'
import { about, lists } from './pagePayload'
import { period } from './payloads'
import { judgementOfValue, serviceOfValue } from './readingChoices'

const changeable = z.discriminatedUnion('kind', [...lists, z.strictObject({ kind: z.literal('status'), ...about })])

/** A box's text as the choice it stands for; any other text is refused. */
const choice = <Choice>(read: (value: string) => Choice | null, longest: number) =>
  z
    .string()
    .max(longest)
    .transform((value, context): Choice => {
      const chosen = read(value)
      if (chosen !== null) return chosen
      context.addIssue('not one of the choices')
      return z.NEVER
    })

/** What "Show" sends: the question as it was read, and what stands in the three boxes. */
export const changingReading = z.object({
  question: changeable,
  period,
  service: choice(serviceOfValue, 301),
  rating: choice(judgementOfValue, 65),
})
