import { z } from 'zod'
import type { ExceptionScope } from '../domain/lockException'
import { periodKey } from '../domain/period'
import type { Period } from '../domain/period'
import { code, period } from './payloads'

const words = z.string().max(500)

const scopeKinds = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('service area'), serviceArea: z.string().min(1).max(200) }),
  z.object({ kind: z.literal('measure'), measure: code }),
  z.object({ kind: z.literal('person'), personId: z.coerce.number().int() }),
])

/** A scope as one value of a list: what kind it is, and of what. */
export function scopeValue(scope: ExceptionScope): string {
  if (scope.kind === 'service area') return `service area:${scope.serviceArea}`
  return scope.kind === 'measure' ? `measure:${scope.measure}` : `person:${scope.personId}`
}

const scope = z
  .string()
  .max(250)
  .default('')
  .transform((value): ExceptionScope | null => {
    const [, kind, of] = /^(service area|measure|person):([^]*)$/.exec(value) ?? []
    const read = scopeKinds.safeParse({ kind, serviceArea: of, measure: of, personId: of })
    return read.success ? read.data : null
  })

/** Empty boxes are absent from what a card sends. */
export const excepting = z.object({
  scope,
  period: z.union([z.literal(''), period]).default('').transform((one): Period | null => (one === '' ? null : one)), // prettier-ignore
  until: words.default(''),
  reason: words.default(''),
})
export const ending = z.object({ exception: z.number().int() })
export const reopening = z.object({ period, reason: words.default('') })

export type Excepting = z.infer<typeof excepting>

/** What a button carries so that nothing typed is lost on the way to the next card and back. */
export const carried = ({ scope: of, period: when, until, reason }: Excepting) => ({
  scope: of === null ? '' : scopeValue(of),
  period: when === null ? '' : periodKey(when),
  until,
  reason,
})
