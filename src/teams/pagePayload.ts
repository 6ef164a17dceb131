import { z } from 'zod'
import type { Changeable } from '../domain/changeReading'
import { periodKey } from '../domain/period'
import type { Question } from '../domain/question'
import { RANK_ORDERS } from '../domain/rankOrder'
import { code, period } from './payloads'

const names = z.array(z.string().min(1).max(300)).max(500)
const decimal = z.string().regex(/^\d{1,20}(?:\.\d{1,40})?$/)
const verdicts = z.array(z.enum(['met', 'missed', 'not rated'])).max(3)

const shares = z.strictObject({
  over: decimal.nullable(),
  under: decimal.nullable(),
  inclusive: z.union([z.literal(true), z.enum(['over', 'under'])]).exactOptional(),
})

const filter = z.strictObject({
  serviceAreas: names,
  priorities: names,
  keyAims: names,
  outcomes: names,
  measures: z.array(code).max(500),
  exceptServiceAreas: names,
  verdicts,
  ratings: z.array(z.string().max(64)).max(20),
  provisional: z.boolean().nullable(),
  missedBy: shares.nullable(),
  exceptMeasures: z.array(code).max(500),
  lacking: z.enum(['target', 'figure']).exactOptional(),
  holding: z.enum(['target', 'figure']).exactOptional(),
  /** kinds that no reason has are harmless: no measure is without a rating for them */
  notRatedWhy: z
    .array(z.string().max(64))
    .max(20)
    .transform((kinds) => kinds as NonNullable<Paged['filter']['notRatedWhy']>)
    .exactOptional(),
  writtenWhy: z.string().min(1).max(100).exactOptional(),
  partOfYear: z.strictObject({ months: z.number().int().min(1).max(11).nullable() }).exactOptional(),
  says: z.strictObject({ in: z.enum(['target', 'outturn']), words: z.string().min(1).max(100) }).exactOptional(),
  directorates: z
    .array(z.object({ name: z.string().min(1).max(300), serviceAreas: names }))
    .max(100)
    .exactOptional(),
  asReported: z.enum(['last', 'first']).exactOptional(),
})

export const about = { filter, period: period.nullable() }
const most = z.number().int().min(1).max(1_000)

/** The lists that may be asked again with another reading. */
export const lists = [
  z.strictObject({ kind: z.literal('list'), lead: z.enum(['best', 'worst']).exactOptional(), ...about }),
  z.strictObject({ kind: z.literal('count'), ...about }),
  z.strictObject({ kind: z.literal('reasons'), ...about }),
  z.strictObject({
    kind: z.literal('rank'),
    order: z.enum(RANK_ORDERS),
    limit: most,
    after: most.exactOptional(),
    ...about,
  }),
] as const

const paged = z.discriminatedUnion('kind', [
  ...lists,
  z.strictObject({
    kind: z.literal('changes'),
    moves: z.array(z.enum(['newly off target', 'still off target', 'recovered'])).max(3),
    ...about,
  }),
  z.strictObject({
    kind: z.literal('movers'),
    way: z.enum(['better', 'worse']),
    limit: most.nullable(),
    by: shares.exactOptional(),
    ...about,
  }),
  z.strictObject({
    kind: z.literal('target review'),
    only: z.enum(['unchanged', 'eased', 'tightened', 'already beaten', 'not carried forward']).nullable(),
    says: z.string().min(1).max(100).exactOptional(),
    ...about,
  }),
])

/** Questions whose answers are lists of measures, which may be longer than a card. */
export type Paged = Extract<
  Question,
  { kind: 'list' | 'count' | 'reasons' | 'rank' | 'changes' | 'movers' | 'target review' }
>

/** What "Next" sends back: the question as it was understood, which page, and the words that were not understood. */
export const turningPage = z.object({
  question: paged,
  page: z.number().int().min(1).max(10_000),
  ignored: z.array(z.string().max(200)).max(20).default([]),
})

const KINDS: readonly Question['kind'][] = ['list', 'count', 'reasons', 'rank', 'changes', 'movers', 'target review']

export const isPaged = (question: Question): question is Paged => KINDS.includes(question.kind)

/** A card stays well under what Teams carries (28 KB), though each button holds its question twice. */
const MOST_CARRIED = 2_000

/** The question as a button carries it; null for one too long to carry, such as one of hundreds of measures by name. */
export function carried(question: Paged | Changeable): object | null {
  const sent = { ...question, period: question.period === null ? null : periodKey(question.period) }
  return JSON.stringify(sent).length > MOST_CARRIED ? null : sent
}
