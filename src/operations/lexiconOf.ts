import type { PeriodState } from '../domain/return'
import { buildLexicon } from '../language/lexicon'
import type { Lexicon } from '../language/lexicon'
import type { Deps } from './ports'

/**
 * The council's words, while its periods stand as given. Building them anew costs more than the rest of a question, so
 * they are kept until a period opens or closes: measures and people come with a plan, and a plan is only taken before
 * the first turn.
 */
export function lexiconOf({ store, council }: Deps): (periods: readonly PeriodState[]) => Promise<Lexicon> {
  let kept: { readonly of: string; readonly lexicon: Lexicon } | null = null
  return async (periods) => {
    const of = JSON.stringify(periods)
    if (kept?.of === of) return kept.lexicon
    const plan = await store.read(async (tx) => ({ measures: await tx.measures(), people: await tx.people() }))
    const lexicon = buildLexicon({ council, ...plan, periods })
    kept = { of, lexicon }
    return lexicon
  }
}
