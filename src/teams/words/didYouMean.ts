import type { Unclear } from '../../language/intention'
import { listed } from './count'

export const didYouMeanTitle = (): string => 'Did you mean …?'

export const askThis = (): string => 'Yes, ask this'

/** Why the sentence was not simply answered. */
export const notSure = (why: Unclear): string =>
  why.kind === 'unknown words'
    ? `I do not know ${listed(why.unknown.map((word) => `'${word}'`))}, so I have not answered yet.`
    : 'I could not read that by myself, so I have not answered yet.'

/** Whose guess it is, and that no figure comes from it. */
export const readByModel = (): string =>
  'A language model guessed this from your words and the names in the plan. It sees no figures: the answer comes from Outturn’s own record.'
