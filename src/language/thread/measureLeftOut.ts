import type { MeasureCode } from '../../domain/measure'
import type { Match } from '../findMeasures'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { leadLength } from '../leadIn'
import type { Sentence } from '../sentence'
import { wholly } from './marking'

const LEAD = '(?:(?:and|but|so|ok|also|now|then|please|can|could|you|lets|do|just|only) )*'

const WITHOUT = 'not|nor|without|minus|les|excluding|exclude|except|except for|apart from|aside from|other than|bar|and not|drop|dropping|lose|ditch|forget|skip|ignore|ignoring|remove|removing|omit|discount|leave out|leaving out|take out|taking out|strip out|cut out|get rid of|never mind|not counting' // prettier-ignore

const ITS = '(?: (?:the|our|that|this|any|those|all))*'

const TAIL = '(?: (?:one|measure|kpi|indicator|either|too|a well|also|please|pls|for that matter|this time|then|now|again|thank))*' // prettier-ignore

/** "and not business rates either", "drop the debtor days one", "take sickness out too"; "@" is the measure. */
const LEFT_OUT = new RegExp(`^${LEAD}(?:(?:${WITHOUT})${ITS} @${TAIL}|(?:take|leave|strip|cut|throw|put)${ITS} @(?: one)? (?:out|off|aside|away)(?: of (?:it|that|this|them))?${TAIL}|(?:with )?${ITS} ?@(?: one)? (?:left |taken )?(?:out|aside)${TAIL})$`) // prettier-ignore

/** "or debtor days either": only once something was left out. */
const ANOTHER = new RegExp(`^${LEAD}(?:or|nor)${ITS} @${TAIL}$`)

/** One of the measures that were shown, named to be left out: what was asked before, without it. */
export function measureLeftOut(following: Following): Understanding | null {
  const { sentence, last } = following
  const { question } = last
  if (!('filter' in question) || !['list', 'count', 'rank', 'status', 'reasons'].includes(question.kind)) return null
  const found = oneShown(sentence, last.shown)
  if (!found) return null
  const said = saidOf(sentence, found)
  if (!LEFT_OUT.test(said) && !(question.filter.exceptMeasures.length > 0 && ANOTHER.test(said))) return null
  const exceptMeasures = [...question.filter.exceptMeasures, found.entry.measure.code]
  return answer({ ...following, sentence: wholly(sentence) }, { ...question, filter: { ...question.filter, exceptMeasures } }) // prettier-ignore
}

/** The only one of those shown that the words name. */
function oneShown({ matches, choice }: Sentence, shown: readonly MeasureCode[]): Match | undefined {
  const named = choice.kind === 'one' || choice.kind === 'several' ? choice.matches : matches
  const [only, ...others] = named.filter(({ entry }) => shown.includes(entry.measure.code))
  return others.length === 0 ? only : undefined
}

/** What is said, with "@" for the measure's words. */
function saidOf({ reading: { tokens } }: Sentence, { used }: Match): string {
  const words = tokens.map(({ fold }, place) => (used.has(place) ? '@' : fold)).slice(leadLength(tokens))
  const [first, last] = [words.indexOf('@'), words.lastIndexOf('@')]
  const small = words.slice(first, last + 1).every((word) => word === '@' || SMALL.has(word))
  return small ? [...words.slice(0, first), '@', ...words.slice(last + 1)].join(' ') : words.join(' ')
}

/** What may stand between the words of one name. */
const SMALL = new Set(['the', 'of', 'for', 'in', 'to', 'and', 'a', 'on', 'at', 'by'])
