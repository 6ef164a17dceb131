import type { Day } from '../domain/day'
import type { Asked } from './asked'
import { found, stop, withPeriod } from './asked'
import { has, isJudged, wideQuestion } from './askedFor'
import { filtersOf } from './filter'
import type { Command, Understanding } from './intention'
import type { Lexicon } from './lexicon'
import { offerQuestion } from './offers'
import { readSentence, chosen } from './sentence'
import { onlyArea } from './onlyArea'
import type { Token } from './token'

const VERBS = ['sign off', 'signoff', 'approve']

const AROUND = new Set(['in', 'for', 'of', 'the', 'figure', 'return', 'all', 'them', 'everything'])

/** `sign off`, `sign off Customer Services`: nothing but a service may follow. `rest` gives the words from a place on. */
export function signOffCommand(
  words: readonly Token[],
  rest: (from: number) => string,
  lexicon: Lexicon,
  today: Day,
): Command | null {
  const start = words.slice(0, 2).map((word) => word.fold).join(' ') // prettier-ignore
  const verb = VERBS.find((each) => start === each || start.startsWith(`${each} `))
  if (verb === undefined) return null
  const length = verb.split(' ').length
  const after = words.slice(length)
  if (after.every((word) => AROUND.has(word.fold))) return { kind: 'sign off', serviceArea: null }
  const area = onlyArea(readSentence(rest(length), lexicon, today), AROUND)
  return area === null ? null : { kind: 'sign off', serviceArea: area }
}

/** "What do I have to sign off?", "is Finance signed off?": of one measure it is a side, and never comes here. */
export function askAboutSignOff(asked: Asked): Understanding | null {
  const { sentence, limits, lexicon } = asked
  if (chosen(sentence).length > 0 || sentence.unknown.length > 0) return null
  if (has(sentence, 'my sign-offs') && !isJudged(limits)) return found(asked, { kind: 'what I sign off' })
  if (!has(sentence, 'sign-off')) return null
  const filters = filtersOf({ ...limits, dangling: false }, lexicon)
  const [filter] = filters ?? []
  const simple = filters?.length === 1 && filter && !isJudged(limits) && limits.people.length === 0
  if (!simple) return stop(asked, { kind: 'nothing fits' }, offerQuestion({ kind: 'what I sign off' }, lexicon))
  return withPeriod(asked, true, (period) => wideQuestion('sign-offs', filter, period))
}
