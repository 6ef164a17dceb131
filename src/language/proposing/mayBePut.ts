import type { Day } from '../../domain/day'
import type { Understanding } from '../intention'
import type { Lexicon } from '../lexicon'
import { liveTags, readSentence } from '../sentence'
import { isCode, understand } from '../understand'

/** Longer texts are no questions. */
const LONGEST = 300

/**
 * Whether a sentence may be put to a language model. Only one that nothing here could read: where two readings are fair,
 * or what is asked about is not held, that is said and needs no guess. Never one that is nearly a command, gives orders,
 * is code or several lines, or holds what is nobody's business outside: an amount, an address, a person on the list.
 */
export function mayBePut(text: string, understood: Understanding, lexicon: Lexicon, today: Day): boolean {
  if (understood.kind !== 'unclear' || !['unknown words', 'nothing fits'].includes(understood.why.kind)) return false
  const said = text.trim()
  if (said.length > LONGEST || /[\n\r]/.test(said) || understood.words.length < 2 || lexicon.byCode.size === 0) return false // prettier-ignore
  if (isCode(said) || said.includes('@') || holdsAmount(said)) return false
  const { live } = readSentence(said, lexicon, today)
  if (liveTags(live, 'person').length > 0 || liveTags(live, 'order').length > 0) return false
  return !understood.offers.some(({ say }) => say !== 'help' && isCommand(say, lexicon, today))
}

const isCommand = (text: string, lexicon: Lexicon, today: Day): boolean =>
  understand(text, lexicon, today, null).kind === 'command'

/** Years, quarters, days of a month and small counts ("the 5 worst", "Q1 2021/22") are no amounts. */
const HARMLESS = /\bq[1-4]\b|\b(?:19|20)\d\d(?:\s?[/-]\s?(?:(?:19|20)\d\d|\d\d))?\b|\b\d\d\/\d\d\b|\b(?:[12]?\d|3[01])(?:st|nd|rd|th)?\b(?![.,]?\d|\s?%)/gi // prettier-ignore

const holdsAmount = (text: string): boolean => /[£$€\d]/.test(text.replace(HARMLESS, ' '))
