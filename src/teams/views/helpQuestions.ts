import type { ExampleQuestion } from '../../language/examples'
import { exampleDoes, questionsHead } from '../words/helpQuestions'
import { MOST_ACTIONS } from './cardMessage'
import type { CardMessage } from './cardMessage'
import type { HelpData } from './help'
import { MOST_ON_A_BUTTON } from './offers'

/** Examples of questions from the council's own data; the first are buttons, those that a button shows whole. */
export function helpQuestions(examples: readonly ExampleQuestion[]): CardMessage<'help', HelpData> {
  const head = questionsHead(examples.length)
  return {
    template: 'help',
    summary: head.title,
    data: {
      ...head,
      examples: examples.map(({ ask, question }) => ({ say: ask, does: exampleDoes(question), button: '' })),
      offers:
        examples.length === 0
          ? [{ label: 'Help', say: 'help' }]
          : examples
              .filter(({ title }) => title.length <= MOST_ON_A_BUTTON)
              .slice(0, MOST_ACTIONS)
              .map(({ title, ask }) => ({ label: title, say: ask })),
    },
  }
}
