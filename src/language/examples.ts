import type { Day } from '../domain/day'
import type { Question } from '../domain/question'
import type { Lexicon } from './lexicon'
import { starters } from './starters'
import type { Starter } from './starters'
import { understand } from './understand'

/** An example with what it is understood as. */
export interface ExampleQuestion extends Starter {
  readonly question: Question
}

const OF_EVERYTHING: readonly Starter[] = [
  { title: 'What to worry about', ask: 'What should I worry about?' },
  { title: 'What is not rated', ask: 'Which measures are not rated?' },
  { title: 'Eased targets', ask: 'Which targets were eased?' },
  { title: 'Most improved', ask: 'The 5 most improved measures' },
]

/** Questions about what this council has, each understood as a question and nothing else. */
export function exampleQuestions(lexicon: Lexicon, today: Day): readonly ExampleQuestion[] {
  return [...starters(lexicon), ...OF_EVERYTHING].flatMap((starter) => {
    const understood = understand(starter.ask, lexicon, today, null)
    return understood.kind === 'question' ? [{ ...starter, question: understood.question }] : []
  })
}
