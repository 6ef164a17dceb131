import type { Span } from '../span'
import type { Tag } from '../tag'
import type { Frame } from './frame'
import { filler, laid } from './frame'

const VERB = '(?:was|were|is|are|ha|has|have|had|been|we|they|it|u|you|council|cabinet|member)'

const SET = '(?:set|agreed|given|laid down|fixed|put in place|assigned|published|approved|signed up to|committed to|aimed for|allocated|established)' // prettier-ignore

const FOR = '(?: (?:down|out|in place|up))?(?: (?:for|by|against|at|in) (?:it|them|u|us|themselves|the year|that year|the plan|the service plan|the start|the start of the year|the outset|cabinet|member|the council|council|each|each of them|that measure|those measure|the measure))?' // prettier-ignore

/** "the target that was set for it", "its target, as agreed": of every target, and so of none in particular. */
const TARGET_SET = new RegExp(`^(?:(?:the|it|its|their|our|a|any) )?(?:target|tgt|goal)(?: (?:figure|level|value))?(?: (?:(?:that|which|as) )?(?:${VERB} )*${SET}${FOR}| for (?:it|them)(?= |$))(?= |$)`) // prettier-ignore

/** The same where the verb has taken the target with it. */
const WAS_SET = new RegExp(`^(?:(?:that|which|as) )?(?:${VERB} )*${SET}${FOR}(?= |$)`)

const TARGET = new Set(['target', 'tgt', 'goal'])

const WINDOW = 16

/** What became of it was said by the verb: whose target it is, and who set it, limits nothing. */
export const targetThatWasSet: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    if (!isJudged(span)) return []
    const said = tokens.slice(span.to, span.to + WINDOW).map(({ fold }) => fold).join(' ')
    const found = (TARGET.has(tokens[span.to - 1]?.fold ?? '') ? WAS_SET : TARGET_SET).exec(said)?.[0]
    return found === undefined ? [] : [filler(span.to, span.to + found.split(' ').length)]
  })) // prettier-ignore

const JUDGED: ReadonlySet<Tag['kind']> = new Set(['verdict'])

const isJudged = ({ tags }: Span): boolean => tags.some(({ kind }) => JUDGED.has(kind))
