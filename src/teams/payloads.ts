import { z } from 'zod'
import { ASPECTS } from '../domain/change/change'
import { periodOfKey } from '../domain/period'
import type { FindingKind } from '../domain/return'

/** What cards send back. Everything in it is only a wish: who asks, and what they may do, is decided elsewhere. */
export const code = z.string().min(1).max(64)
export const period = z
  .string()
  .regex(/^\d{4}(?:Y|Q[1-4])$/)
  .transform(periodOfKey)
/** Kinds that no finding has are harmless: they answer no query. */
const query = z
  .string()
  .max(64)
  .transform((kind) => kind as FindingKind)
const row = z.object({
  measure: code,
  version: z.number().int().min(0),
  typed: z.string().max(2_000).optional(),
  queries: z.array(query).max(20).default([]),
})
const onBehalfOf = z.object({ person: z.number().int(), how: z.string().max(200) })
const scope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everyone') }),
  z.object({ kind: z.literal('service area'), serviceArea: z.string().max(200) }),
  z.object({ kind: z.literal('person'), personId: z.number().int() }),
  z.object({ kind: z.literal('measure'), measure: code }),
])

export const saving = z
  .looseObject({
    period,
    door: z.enum(['card', 'typed', 'pasted', 'spreadsheet']),
    rows: z.array(row).max(100),
    for: onBehalfOf.optional(),
    /** the spreadsheet that the rows came from, and that holds what is not on the card */
    sheet: z.string().min(1).max(100).optional(),
  })
  .refine(({ rows, sheet }) => rows.length > 0 || sheet !== undefined)
export const ofPeriod = z.object({ period })
export const closing = z.object({ period, unsigned: z.number().int().min(0).optional() })
export const amending = z.object({ period, measures: z.array(code).max(100) })
export const reminding = z.object({ scope, how: z.enum(['send', 'again']) })
export const ofDelivery = z.object({ delivery: z.number().int(), page: z.number().int().min(1).optional() })
const aspect = z.enum(ASPECTS)
const words = z.string().max(2_000)
export const changing = z.object({ measure: code })
/** what to change, and what the form held when it was left */
export const choosingChange = z.object({
  measure: code,
  aspect: aspect.optional(),
  value: words.optional(),
  from: z.string().max(6).optional(),
  reason: words.optional(),
})
/** empty boxes are absent from what a card sends */
export const fillingChange = z.object({
  measure: code,
  aspect,
  value: words.default(''),
  from: period,
  reason: words.default(''),
})
export type ChangeAsked = z.infer<typeof choosingChange>
export type ChangeFilled = z.infer<typeof fillingChange>

export const acting = z.object({ person: z.number().int() })

export type Saving = z.infer<typeof saving>

/** An input's text among the card's data; inputs left empty are absent. */
export function typedIn(payload: Saving, input: 'figure' | 'action' | 'confirm', measure: string): string {
  const value = payload[`${input}_${measure}`]
  return typeof value === 'string' ? value : ''
}
