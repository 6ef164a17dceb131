import type { Period } from './period'
import type { ReturnFacts } from './return'

/** A measure's commentary in a period: the words as given, and those that are published. */
export interface CommentaryFound {
  readonly period: Period
  readonly facts: ReturnFacts
}
