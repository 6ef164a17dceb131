import type { Limits } from './limits'
import type { Sentence } from './sentence'
import { liveTags } from './sentence'

const said = ({ reading }: Sentence): string => reading.tokens.map((token) => token.fold).join(' ')

/** Words that ask for reasons only beside a miss, for of one measure they ask for its commentary. */
const GIVEN =
  /\b(?:commentary|narrative) (?:on|for|about|behind|against)\b|\bwhat (?:excuse|explanation|justification)\b|\bhow (?:do|doe|did|ha|have|can|could|would) .{1,60} (?:account for|explain)\b|\bsay (?:about|on|for)\b|\bto say (?:about|on)\b|\bwhat(?:s| is| was| lie| lay) behind (?!target|plan|where|schedule|in |on ).{2,60}(?:miss|red|failure|shortfall|underperformance)\b/ // prettier-ignore

export const saysReasons = (sentence: Sentence): boolean => GIVEN.test(said(sentence))

const ALL_GIVEN = /\b(?:what|which|any) (?:reason|explanation|excuse|justification)\b|\bput (?:it|thing|them) down to\b/ // prettier-ignore

/** "what reasons did Finance give": of a service, without a word for a miss, for nothing else wants a reason. */
export const asksWhatWasGiven = (sentence: Sentence, { people }: Limits): boolean =>
  people.length === 0 && liveTags(sentence.live, 'noun').length === 0 && ALL_GIVEN.test(said(sentence))
