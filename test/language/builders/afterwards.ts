import type { Filter, Question } from '../../../src/domain/question'
import { EVERYTHING } from '../../../src/domain/question'
import type { LastAsked } from '../../../src/language/followUp'
import { understand } from '../../../src/language/understand'
import { codeOf, demoLexicon, demoSource, TODAY } from './lexicons'
import { tell } from './tell'

const lexicon = demoLexicon()

/** What was asked last and shown, the measures whose titles begin so; and what is heard after it. */
export function afterwards(titles: readonly [string, ...string[]]) {
  const codes = titles.map((title) => codeOf(demoSource(), title))
  const [first = ''] = codes
  return {
    codes,
    /** after these measures, as a list or what else is asked of many */
    list: (filter: Partial<Filter>, kind: 'list' | 'status' | 'count' = 'list'): LastAsked => ({
      question: { kind, filter: { ...EVERYTHING, ...filter }, period: null },
      shown: codes,
    }),
    /** after the first of them alone */
    one: (more: Partial<Extract<Question, { kind: 'measure' }>> = {}): LastAsked => ({
      question: { kind: 'measure', measure: first, period: null, ...more },
      shown: [first],
    }),
    hear: (last: LastAsked, text: string) => tell(understand(text, lexicon, TODAY, last), lexicon),
  }
}
