import { z } from 'zod'
import { exact } from '../domain/decimal'
import type { Scale } from '../domain/rating'
import { EXCEPTIONS, ratingWords, SCALE_KINDS } from '../domain/scales/ratings'
import { decimal, must, text, unknownOr } from './settingCells'

type Kind = Scale['kind']

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ')

const exceptionsOf = (kind: Kind) => {
  const words = ratingWords(kind)
  const says = must(`a list of this scale's ratings: ${quoted(words)}`)
  return z.array(z.enum(words, says), says).default([...EXCEPTIONS[kind]])
}

const near = {
  tolerancePercent: decimal("a percentage of the target in quotation marks, like '5'"),
  toleranceAtZero: decimal("how far a target of zero may be missed, in quotation marks, like '1'"),
}

const cutOff = decimal("a percentage of the target in quotation marks, like '98'")

/** Descending; and a met target is never below the second rating, nor a missed one the first. */
const cutOffs = z
  .strictObject(
    { strong: cutOff, good: cutOff, review: cutOff },
    { error: unknownOr('the lowest share of each rating: { "strong": \'105\', "good": \'98\', "review": \'90\' }') },
  )
  .refine(
    ({ strong, good, review }) =>
      exact(strong).gte(100) && exact(good).lte(100) && exact(strong).gt(good) && exact(good).gt(review),
    must("in order, 'strong' 100 or more, 'good' below it and 100 at most, 'review' below that"),
  )

const name = text("the scale's name, like 'RAG with tolerance'")

/** One kind of scale's settings: those that all have, and its own. */
const settings = <K extends Kind, S extends z.ZodRawShape>(kind: K, own: S) =>
  z.strictObject(
    { kind: z.literal(kind), name, exceptions: exceptionsOf(kind), ...own },
    { error: unknownOr(`a scale: its kind, name, ${Object.keys(own).join(', ')}`) },
  )

/** A scale of any of the four kinds. */
export const scale = z.discriminatedUnion(
  'kind',
  [
    settings('rag with tolerance', near),
    settings('last year decides amber', near),
    settings('three states', near),
    settings('shares of target', {
      cutOffs,
      cutOffsAre: z.enum(['inferred', 'published'], must("'inferred' or 'published'")),
      toleranceAtZero: near.toleranceAtZero,
    }),
  ],
  {
    error: (issue: { readonly code?: string | undefined }) =>
      issue.code === 'invalid_union'
        ? `must be one of ${quoted(SCALE_KINDS)}`
        : 'must be a scale: its kind, name and settings',
  },
)
