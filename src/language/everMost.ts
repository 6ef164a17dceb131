import { firstWord } from './leadIn'
import type { Sentence } from './sentence'
import { liveTags, tagsOf } from './sentence'

const ENDS = new Set(['highest', 'lowest', 'best', 'worst', 'strongest', 'weakest', 'poorest'])

/** Words that say an end of something only beside "ever": "the most recent" is the latest. */
const ENDS_OF_ALL = new Set(['biggest', 'largest', 'greatest', 'smallest', 'most', 'least', 'top', 'bottom'])

/** "the highest council tax collection ever", "when was it at its worst": asked of all periods, never of the latest alone. */
export function saysEverMost({ live, reading }: Pick<Sentence, 'live' | 'reading'>): boolean {
  const first = firstWord(reading.tokens)?.fold
  const ofMany = liveTags(live, 'noun').length + liveTags(live, 'verdict').length + liveTags(live, 'period').length > 0
  if (ofMany || first === 'is' || first === 'are') return false
  const ever = reading.tokens.some((token) => token.fold === 'ever')
  return live.some((span) => {
    const ranks = tagsOf(span).some((tag) => tag.kind === 'rank' || (tag.kind === 'beyond' && tag.what === 'ranking'))
    const words = reading.tokens.slice(span.from, span.to).map((token) => token.fold)
    return ranks && words.some((word) => ENDS.has(word) || (ever && ENDS_OF_ALL.has(word)))
  })
}
