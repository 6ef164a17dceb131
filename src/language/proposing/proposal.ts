import type { Aspect, Move, Verdict } from '../../domain/question'
import type { RankOrder } from '../../domain/rankOrder'

/** The part of the council that a proposal is about, by names; empty lists limit nothing. */
export interface ProposedScope {
  readonly serviceAreas: readonly string[]
  readonly priorities: readonly string[]
  readonly keyAims: readonly string[]
  readonly outcomes: readonly string[]
  readonly exceptServiceAreas: readonly string[]
  /** as printed: "Q1 2021/22"; null: the latest closed one */
  readonly period: string | null
}

/** Which of its measures. */
export interface ProposedJudgement {
  readonly verdicts: readonly Verdict[]
  readonly ratings: readonly string[]
}

/**
 * What a language model takes a sentence to ask: one of a closed few kinds, all of them questions, with names only. It
 * is a guess until every name has been found in the lexicon, and a person has said that it is what they meant.
 */
export type Proposal =
  | ({ readonly kind: 'list' | 'count' | 'owners' } & ProposedScope & ProposedJudgement)
  | ({ readonly kind: 'status' | 'reasons' | 'briefing' | 'progress' | 'sign-offs' } & ProposedScope)
  | ({ readonly kind: 'rank'; readonly order: RankOrder; readonly limit: number } & ProposedScope)
  | ({ readonly kind: 'movers'; readonly way: 'better' | 'worse'; readonly limit: number | null } & ProposedScope)
  | ({ readonly kind: 'changes'; readonly moves: readonly Move[] } & ProposedScope)
  | { readonly kind: 'compare'; readonly parts: readonly string[]; readonly period: string | null }
  | {
      readonly kind: 'measure'
      readonly measure: string
      readonly about: Aspect | null
      readonly period: string | null
    }
  | { readonly kind: 'what I owe' | 'what I sign off' }
