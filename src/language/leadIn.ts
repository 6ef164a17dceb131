import { takenBackAt } from './takingBack'
import type { Token } from './token'

const GREETINGS = new Set(['hi', 'hiya', 'hello', 'hey', 'morning', 'afternoon', 'evening'])

/** Whom a greeting is for. Those that may begin the question itself are so only before a comma or a dash. */
const GREETED = new Set(['outturn', 'bot'])
const GREETED_IF_PARTED = new Set(['all', 'team', 'there', 'folk', 'both', 'everyone', 'mate'])

const HOLDING = new Set([
  ...['ok', 'okay', 'so', 'right', 'well', 'um', 'umm', 'er', 'erm', 'uh', 'ah', 'oh', 'hmm', 'hm', 'please', 'pls', 'plz'],
  ...['thank', 'ta', 'cheer', 'great', 'good', 'lovely', 'perfect', 'brilliant', 'fine', 'sorry', 'alright', 'yes', 'yeah', 'yep'],
  ...['k', 'kk', 'okie', 'righto', 'finally', 'anyway', 'anyhow', 'aha'],
]) // prettier-ignore

/** What one says of an answer before asking more: so only before a pause or an "and", for a word of these may name. */
const EXCLAIMED = new Set([
  ...['typical', 'figure', 'charming', 'marvellous', 'wonderful', 'blimey', 'crikey', 'gosh', 'wow', 'shame', 'pity'],
  ...['interesting', 'noted', 'understood', 'gotcha', 'splendid', 'excellent', 'super', 'nice', 'terrific', 'fantastic'],
  ...['disappointing', 'shocking', 'appalling', 'dear', 'goodness', 'cool', 'hmph', 'ouch', 'yikes', 'hooray', 'phew'],
]) // prettier-ignore

/**
 * How many words at the beginning only lead up to what is said ("morning – ", "ok so", "Hi Outturn,"): they name nothing,
 * and what follows them may still be half a sentence. None of a text that is nothing else.
 */
export function leadLength(tokens: readonly Token[]): number {
  let length = 0
  while (length < tokens.length) {
    const words = isLead(tokens, length) ? 1 : takenBackAt(tokens, length)
    if (words === 0) break
    length += words
  }
  return length < tokens.length ? length : 0
}

function isLead(tokens: readonly Token[], at: number): boolean {
  const fold = tokens[at]?.fold ?? ''
  const greeted = at > 0 && GREETINGS.has(tokens[at - 1]?.fold ?? '')
  if (greeted && GREETED.has(fold)) return true
  if (greeted && GREETED_IF_PARTED.has(fold)) return tokens[at + 1]?.breakBefore === true
  // "good" leads up to nothing unless a greeting or a pause follows: "good performance" is a question.
  if (fold === 'good' || fold === 'great' || fold === 'fine')
    return tokens[at + 1]?.breakBefore === true || GREETINGS.has(tokens[at + 1]?.fold ?? '')
  const next = tokens[at + 1]
  if (EXCLAIMED.has(fold)) return next?.breakBefore === true || ['and', 'but', 'so'].includes(next?.fold ?? '')
  return GREETINGS.has(fold) || HOLDING.has(fold)
}

/** The first word of what is said. */
export const firstWord = (tokens: readonly Token[]): Token | undefined => tokens[leadLength(tokens)]
