import type { Day } from '../../domain/day'
import type { LastAsked } from '../followUp'
import type { Lexicon } from '../lexicon'
import { say } from '../say'
import { understand } from '../understand'
import type { Proposal } from './proposal'
import { proposedQuestion } from './proposedQuestion'
import { sameQuestion } from './sameQuestion'

/**
 * A proposal in our own words, never a model's; null where there are none. The sentence is read back, as it will be when
 * its button is pressed, and must come out as exactly the question proposed: a sentence that means anything else, or is
 * a command, is not offered.
 */
export function proposedSentence(
  proposal: Proposal,
  lexicon: Lexicon,
  today: Day,
  thread: LastAsked | null,
): string | null {
  const question = proposedQuestion(proposal, lexicon)
  const sentence = question && say(question, lexicon)
  if (question === null || sentence === null) return null
  const readings = [understand(sentence, lexicon, today, null), understand(sentence, lexicon, today, thread)]
  const same = readings.every((read) => read.kind === 'question' && sameQuestion(read.question, question))
  return same ? sentence : null
}
