import { buildLexicon } from '../language/lexicon'
import type { Lexicon } from '../language/lexicon'
import type { Deps } from './ports'

/**
 * The council's words as they stand now. Building them anew costs more than the rest of a question, so they are kept
 * until a period opens or closes: measures and people come with a plan, and a plan is only taken before the first turn.
 */
export function lexiconOf(deps: Deps): () => Promise<Lexicon> {
  let kept: { readonly of: string; readonly lexicon: Lexicon } | null = null
  return () =>
    deps.store.read(async (tx) => {
      const periods = await tx.periods()
      const of = JSON.stringify(periods)
      if (kept?.of !== of) {
        const [measures, people] = [await tx.measures(), await tx.people()]
        kept = { of, lexicon: buildLexicon({ council: deps.council, measures, people, periods }) }
      }
      return kept.lexicon
    })
}
