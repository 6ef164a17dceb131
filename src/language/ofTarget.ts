import type { Token } from './token'

const ASKED = ['asked', 'wanted', 'expected', 'required', 'planned', 'set', 'promised', 'agreed', 'needed', 'hoped for', 'aimed for', 'intended'].map((word) => word.split(' ')) // prettier-ignore

const OF_TARGET = [...['was', 'had been'].flatMap((was) => ASKED.flatMap((asked) => [['of', 'what', ...was.split(' '), ...asked], ['of', 'what', ...was.split(' '), ...asked, 'of', 'it'], ['of', 'what', ...was.split(' '), ...asked, 'for', 'it']])), ['of', 'target'], ['of', 'the', 'target'], ['of', 'it', 'target'], ['of', 'its', 'target'], ['of', 'their', 'target'], ['of', 'tgt'], ['of', 'it', 'value'], ['of', 'the', 'value'], ['of', 'the', 'target', 'value'], ['of', 'target', 'value'], ['of', 'the', 'target', 'figure']] // prettier-ignore

/** "20 % of its target and up": a miss is a share of nothing else. */
export const ofTargetAt = (tokens: readonly Token[], at: number): number =>
  Math.max(
    0,
    ...OF_TARGET.filter((words) => words.every((word, step) => tokens[at + step]?.fold === word)).map(
      (words) => words.length,
    ),
  )

const FROM_TARGET = [['away', 'from'], ['adrift', 'from'], ['adrift', 'of'], ['away']].flatMap((words) => [...['target', 'tgt', 'goal'].flatMap((goal) => [[...words, goal], ...['the', 'it', 'its', 'their', 'our'].map((whose) => [...words, whose, goal])]), ...(words.length === 1 ? [words] : [])]) // prettier-ignore

/** "less than 1 % of the target away", "under 10 % away from target": what a share of a target is away from is said already. */
export const awayAt = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.fold !== 'away' && tokens[at]?.fold !== 'adrift'
    ? 0
    : Math.max(0, ...FROM_TARGET.filter((words) => words.every((word, step) => tokens[at + step]?.fold === word)).map((words) => words.length)) // prettier-ignore
