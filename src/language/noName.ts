import type { Match } from './findMeasures'
import type { Reading } from './reading'

/** Whether the words that a measure's name shares with a sentence are said there of something else. */
export const isNoName = (match: Match, reading: Reading): boolean =>
  saysVerdict(match, reading) || saysToChange(match, reading)

/** "which measures were below target": two words that judge name no measure, whatever title holds them both. */
const saysVerdict = ({ used }: Match, { spans }: Reading): boolean =>
  used.size === 2 && spans.some(({ from, to, tags }) => tags[0]?.kind === 'verdict' && [...used].every((place) => place >= from && place < to)) // prettier-ignore

const BEFORE_VERB = new Set('to be been we i they would should could did'.split(' '))

/** "if we were to change it": done to something, and no measure of changes is named. */
const saysToChange = ({ used }: Match, { tokens }: Reading): boolean =>
  [...used].every((place) => /^chang(?:e|ing)$/i.test(tokens[place]?.text ?? '') && BEFORE_VERB.has(tokens[place - 1]?.fold ?? '')) // prettier-ignore
