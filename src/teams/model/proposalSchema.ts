import { z } from 'zod'
import { RANK_ORDERS } from '../../domain/rankOrder'
import type { Proposal } from '../../language/proposing/proposal'

const name = z.string().min(1).max(300)
const names = z.array(name).max(8).default([])
const period = name.max(20).nullable().default(null)
const scope = {
  serviceAreas: names,
  priorities: names,
  keyAims: names,
  outcomes: names,
  exceptServiceAreas: names,
  period,
}
const judgement = {
  verdicts: z.array(z.enum(['met', 'missed', 'not rated'])).max(2).default([]),
  ratings: z.array(name.max(40)).max(4).default([]),
} // prettier-ignore
const about = z.enum([
  'figure',
  'why not rated',
  'why this rating',
  'owner',
  'golden thread',
  'target',
  'next target',
  'footnotes',
  'standing',
  'trend',
])
const move = z.enum(['newly off target', 'still off target', 'recovered'])
const limit = z.number().int().min(1).max(50)

/** Nothing but what stands here: a key that is not named, like any other kind of thing to do, is no proposal. */
const kinds = [
  z.strictObject({ kind: z.enum(['list', 'count', 'owners']), ...scope, ...judgement }),
  z.strictObject({ kind: z.enum(['status', 'reasons', 'briefing', 'progress', 'sign-offs']), ...scope }),
  z.strictObject({ kind: z.literal('rank'), order: z.enum(RANK_ORDERS), limit: limit.default(5), ...scope }),
  z.strictObject({
    kind: z.literal('movers'),
    way: z.enum(['better', 'worse']),
    limit: limit.nullable().default(null),
    ...scope,
  }),
  z.strictObject({
    kind: z.literal('changes'),
    moves: z.array(move).min(1).max(2).default(['newly off target', 'recovered']),
    ...scope,
  }),
  z.strictObject({ kind: z.literal('compare'), parts: z.array(name).min(2).max(6), period }),
  z.strictObject({ kind: z.literal('measure'), measure: name, about: about.nullable().default(null), period }),
  z.strictObject({ kind: z.enum(['what I owe', 'what I sign off']) }),
  z.strictObject({ kind: z.literal('none') }),
] as const

const answer = z.discriminatedUnion('kind', kinds)

/** What a model is shown of it; what has a default may be left out. */
export const PROPOSAL_SCHEMA = JSON.stringify(z.toJSONSchema(answer, { io: 'input', reused: 'ref' }))

/** Why an answer is no proposal. */
export type NoProposal = 'not JSON' | 'not of the schema' | 'none'

/** A model's answer as the proposal that it may be. A key that is null says nothing, and counts as left out. */
export function readProposal(text: string): Proposal | NoProposal {
  const json = parsed(text)
  if (json === undefined) return 'not JSON'
  const read = answer.safeParse(withoutNulls(json))
  if (!read.success) return 'not of the schema'
  return read.data.kind === 'none' ? 'none' : read.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const withoutNulls = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && !Array.isArray(json)
    ? Object.fromEntries(Object.entries(json).filter(([, value]) => value !== null))
    : json
