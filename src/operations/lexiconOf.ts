import type { Council } from '../domain/council'
import type { PeriodState } from '../domain/return'
import { buildLexicon } from '../language/lexicon'
import type { Lexicon } from '../language/lexicon'
import type { Deps } from './ports'

/** What the council's words are made of, as a turn finds it: while it stands the same, so do they. */
export interface WordsKnown {
  readonly periods: readonly PeriodState[]
  /** which version of the plan and of the people list */
  readonly wordsVersion: number
}

/**
 * The council's words, while its plan and its periods stand as given. Building them anew costs more than the rest of a
 * question, so they are kept until a period opens or closes, a measure or somebody on the people list is changed, or the
 * council sets something for itself.
 */
export function lexiconOf(deps: Deps): (known: WordsKnown) => Promise<Lexicon> {
  let kept: { readonly of: string; readonly council: Council; readonly lexicon: Lexicon } | null = null
  return async ({ periods, wordsVersion }) => {
    const of = JSON.stringify([periods, wordsVersion])
    const { council } = deps
    if (kept?.of === of && kept.council === council) return kept.lexicon
    const plan = await deps.store.read(async (tx) => ({ measures: await tx.measures(), people: await tx.people() }))
    const lexicon = buildLexicon({ council, ...plan, periods })
    kept = { of, council, lexicon }
    return lexicon
  }
}
