import type { Lead } from '../domain/question'
import type { Sentence } from './sentence'
import { liveTags, tagsOf } from './sentence'
import type { Tag } from './tag'

/** Words between the two that are held against one another. */
export const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'with', 'against', 'v', 'vs', 'versus', 'alongside', 'beside', 'besides', 'to', 'than', 'from', 'plus']) // prettier-ignore

const foldsOf = ({ reading }: Sentence): string => reading.tokens.map(({ fold }) => fold).join(' ')

const SIDE_BY_SIDE = /\b(?:compare|compares|compared|comparing|comparison|versus|vs|v|against|alongside|beside|next to|side by side|head to head|stacks? up|measures? up|difference between)\b/ // prettier-ignore

const FURTHER = 'better|worse|nearer|nearest|closer|closest|further|furthest|farther|farthest|higher|lower|quicker|faster|slower|stronger|weaker|ahead|best|bigger|smaller|larger|greater|lesser|more adrift' // prettier-ignore

const MORE = `${FURTHER}|more|fewer`

/** "of sickness and debtor days, which fell further?" */
const WHICH_AFTER = `\\band \\S+.* which(?: \\S+){1,5}? (?:${MORE})\\b`

const EITHER = new RegExp(`${WHICH_AFTER}|\\b(?:${MORE})\\b.*\\b(?:or|than)\\b|\\bor\\b.*\\b(?:${MORE})\\b|\\b(?:both|between|which of|the two|each of)\\b|\\b(?:how|where) (?:are|is|do|did|have|were)\\b.*\\band\\b`) // prettier-ignore

/** Two things are held against one another: "compare", "A or B", "better than". */
export const saysPair = (sentence: Sentence): boolean => {
  const said = foldsOf(sentence)
  return SIDE_BY_SIDE.test(said) || EITHER.test(said)
}

const POINTS = /^(?:(?:and|so|now|ok|then) )*(?:compared? |against |versus |vs |v |alongside |beside |next to )|\b(?:it|that|this|them)\b/ // prettier-ignore

/** "how does it compare with …": with what was shown. */
export const saysBeside = (sentence: Sentence): boolean => {
  const said = foldsOf(sentence)
  return SIDE_BY_SIDE.test(said) && POINTS.test(said)
}

const WHICH = /^(?:(?:and|so|ok|then|now|tell me|show me|remind me) )*(?:which|what|who|out of|of)\b/
const OF_TWO = new RegExp(`\\b(?:${FURTHER})\\b`)
const ONE_OF_TWO = new RegExp(`^(?:${FURTHER}|both|adrift|same)$`)

const BETTER =
  /\b(?:better(?! than)|nearer|nearest|closer|closest|stronger|ahead|best|(?:smaller|lesser) (?:miss|gap|shortfall))\b/
const WORSE =
  /\b(?:worse(?! than)|further|furthest|farther|farthest|weaker|more adrift|(?:bigger|larger|greater) (?:miss|gap|shortfall))\b/

/** Which end of them is asked for, where it is told by how they stand to their targets: not "which is higher". */
export function leadIn(sentence: Sentence): { readonly lead?: Lead } {
  const said = foldsOf(sentence)
  const [better, worse] = [BETTER.test(said), WORSE.test(said)]
  return better === worse ? {} : { lead: better ? 'best' : 'worst' }
}

/** "better", "nearer": of two that are in mind, where "best" and "nearest" may be of all. */
export const comparesIn = (said: string): boolean => /\b(?:better|worse|nearer|closer|further|farther|stronger|weaker|more adrift|(?:smaller|lesser|bigger|larger|greater) (?:miss|gap|shortfall))\b/.test(said) // prettier-ignore

const COMPARE_THEM = /^(?:(?:and|so|now|ok|then|please|can you|could you|lets|just) )*(?:(?:compare|contrast) (?:(?:them|those|these|all|both) ?)*(?:(?:the|those|these|of|all) )*(?:them|those|these|both|two|three|four)|(?:put|set|show|see|show me|give me|have|lay|line up|list) (?:me )?(?:them|those|these|both|(?:the|those|these) two)(?: of them)? (?:side by side|together|next to (?:each other|one another)|beside (?:each other|one another)|alongside (?:each other|one another)|in one (?:table|list|view)))(?: (?:side by side|together|directly|then|please|pls|for me))*$/ // prettier-ignore

/** "compare the two", "put them side by side": those that are in mind. */
export const asksToCompareThem = (said: string): boolean => COMPARE_THEM.test(said)

/** Words that nobody knows, but for those that only ask which of the two. */
export const strangeIn = ({ unknown, reading }: Sentence): readonly number[] =>
  unknown.filter((place) => !ONE_OF_TWO.test(reading.tokens[place]?.fold ?? ''))

const LIMITING = new Set<Tag['kind']>(['rating', 'period', 'service area', 'priority', 'key aim', 'outcome', 'person'])

/** "which of the two came nearer?": of those just shown, and of nothing else that is named. */
export function asksWhichOfTwo(sentence: Sentence): boolean {
  const said = foldsOf(sentence)
  const { live, choice } = sentence
  const limited = live.some((span) => tagsOf(span).some(({ kind }) => LIMITING.has(kind))) // prettier-ignore
  return choice.kind === 'none' && !limited && strangeIn(sentence).length === 0 && WHICH.test(said) && OF_TWO.test(said)
}

/** What the figures of two measures beside one another answer; anything more is another question. */
const SHOWN: ReadonlySet<Tag['kind']> = new Set(['filler', 'joiner', 'noun', 'pronoun', 'period', 'verdict', 'rating', 'rank', 'whole', 'measure', 'service area', 'priority', 'key aim', 'outcome']) // prettier-ignore

const SIDES: ReadonlySet<unknown> = new Set(['figure', 'target', null])

const isShown = (tag: Tag): boolean =>
  SHOWN.has(tag.kind) ||
  (tag.kind === 'aspect' && SIDES.has(tag.of)) ||
  tag.kind === 'follow' ||
  (tag.kind === 'asking' && (tag.what === 'list' || tag.what === 'status')) ||
  (tag.kind === 'beyond' && (tag.what === 'comparison' || tag.what === 'ranking') && tag.moved === undefined)

export const mayStandBeside = (sentence: Sentence): boolean =>
  sentence.live.every((span) => tagsOf(span).slice(0, 1).every(isShown)) &&
  SIDES.has(sentence.frame?.about ?? null) &&
  liveTags(sentence.live, 'period').length < 2
