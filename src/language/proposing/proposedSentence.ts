import type { Day } from '../../domain/day'
import type { Lexicon } from '../lexicon'
import { say } from '../say'
import { understand } from '../understand'
import type { Proposal } from './proposal'
import { proposedQuestion } from './proposedQuestion'
import { sameQuestion } from './sameQuestion'

/**
 * A proposal in our own words, never a model's; null where there are none. The sentence is read back, as it will be when
 * its button is pressed: afresh, whatever was asked before. It must come out as exactly the question proposed; one that
 * means anything else, or is a command, is not offered.
 */
export function proposedSentence(proposal: Proposal, lexicon: Lexicon, today: Day): string | null {
  const question = proposedQuestion(proposal, lexicon)
  const sentence = question && say(question, lexicon)
  if (question === null || sentence === null) return null
  const read = understand(sentence, lexicon, today, null)
  return read.kind === 'question' && sameQuestion(read.question, question) ? sentence : null
}
