import { z } from 'zod'
import { code, period } from './payloads'

/** What an approver's card sends back: the versions that it showed, and what the next face is to show. */
export const signing = z.looseObject({
  period,
  serviceArea: z.string().max(200),
  rows: z.array(z.object({ measure: code, version: z.number().int().min(1) })).max(100),
  rest: z.array(code).max(1_000),
})

export const signingLater = z.object({ period, serviceArea: z.string().max(200) })

export type Signing = z.infer<typeof signing>

/** What stands in an input among the card's data; longer than an input takes is no input of ours. */
export function typedOn(payload: Signing, input: 'off' | 'action' | 'back', measure: string): string {
  const value = payload[`${input}_${measure}`]
  return typeof value === 'string' ? value.slice(0, 2_000) : ''
}
