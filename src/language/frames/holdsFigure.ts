import type { Lack } from '../../domain/question'
import type { Span } from '../span'
import { isName, range } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { kindOf, laid } from './frame'
import { placesOf, saying, sentenceOf, taken } from './said'

const RATING = new Set('rating rag colour color score grade verdict mark'.split(' '))

const CELLS = new Set('target tgt goal figure outturn data result number value'.split(' '))

const NOT_RATED: readonly Tag[] = [{ kind: 'verdict', verdicts: ['not rated'] }]

const WITHOUT: readonly Tag[] = [{ kind: 'aspect', of: 'why not rated' }]

/** "a figure but no rating", "an outturn but no target": what is lacking, and nothing that is left out. */
export const butNone: Frame = (spans, tokens) =>
  laid(spans, spans.flatMap((span) => {
    const at = span.to + Number(tokens[span.to]?.fold === 'rag')
    const noun = tokens[at]?.fold ?? ''
    if (kindOf(span) !== 'exclude' || tokens[span.to - 1]?.fold !== 'no' || tokens[at]?.text.endsWith('s')) return []
    const tags = RATING.has(noun) ? NOT_RATED : CELLS.has(noun) ? WITHOUT : null
    return tags === null ? [] : [{ from: span.from, to: at + 1, tags }]
  })) // prettier-ignore

const THOUGH = '(?:even though|although|though|tho|despite|despite the fact(?: that)?|in spite of|notwithstanding|for all that|albeit|even with|even where|even when|but|yet)' // prettier-ignore

/** What begins a clause of its own, which needs its verb: "and has a figure", and not "and the figures". */
const CLAUSE = '(?:and|while|whilst|when|where|that|which|who|ones|those|anything|measures)'

const WHO = '(?:we|they|there|it|its|you|i|one|somebody|someone|the team|the service|the owner|the manager)'

const STILL = '(?:do|does|did|still|actually|already|clearly|obviously|in fact|indeed|really|definitely|now|been|also|at least|supposedly)' // prettier-ignore

const HOLDS = '(?:have|has|had|got|gotten|hold|holds|held|having|holding|received|submitted|reported|returned|entered|gave|given|carry|carries|sent|kept|weve|theyve|youve|ive|(?<!(?:is|are|was|were) )there|there is|there are|there was|there were)' // prettier-ignore

const A = '(?:a|an|the|its|their|our|some|any|actual|real|valid|proper|perfectly good|good|current|recorded|reported|submitted|published|one)' // prettier-ignore

const FIGURE =
  '(?:outturn|outturns|figure|figures|result|results|number|numbers|value|values|data|actual|actuals|reading)'

const TARGET = '(?:target|targets|goal|tgt)'

const THERE = '(?:for (?:it|them|that|those|each)|in|in place|there|recorded|available|submitted|returned|reported|given|present|entered|on file|on record|against (?:it|them)|set|set for (?:it|them)|being (?:there|available|submitted|given|in|recorded)|to hand|in hand|to show for it)' // prettier-ignore

/** "with a figure": one that there is, where "with their figures" says what is to be shown. */
const WITH = '(?:with|even with) (?:(?:a|an|some|actual|real|valid|proper|perfectly good|good|recorded|reported|submitted|published|one) )+' // prettier-ignore

const heldBeside = (noun: string): RegExp => saying(`${WITH}${noun}(?: ${FIGURE})?(?: ${THERE})?|with (?:${A} )*${noun} ${THERE}`) // prettier-ignore

const heldWith = (noun: string): RegExp =>
  saying(`(?:(?:${THOUGH}|${CLAUSE}) )?(?:(?:${WHO}|${STILL}) )*(?:${THOUGH} |${HOLDS} )(?:${HOLDS} )*(?:${A} )*${noun}(?: ${FIGURE})?(?: ${THERE})?`) // prettier-ignore

/** "what have we got figures for but can't rate" */
const heldFor = (noun: string): RegExp =>
  saying(`(?:do |have )?(?:we|they|you) (?:do )?(?:have |got |hold )+(?:${A} )*${noun} for`)

/** "a figure came in", "the outturn is there": said of what has no rating all the same. */
const heldThere = (noun: string): RegExp =>
  saying(`(?:${THOUGH}|${CLAUSE}) (?:${A} )*${noun} (?:(?:is|was|has|have|are|were|did|been) )*(?:there|in|came in|come in|came back|exists|exist|available|submitted|returned|reported|given|recorded|entered|provided|supplied|received)`) // prettier-ignore

const OF_WHICH = '(?:which|what|any|anything|everything|measures|ones|those|kpis|indicators)(?: (?:in|for|from|under|at|within|of))?(?: @)*(?: (?:measures|ones|kpis|indicators))?(?: (?:that|which))?' // prettier-ignore

/** "measures that have a target", "anything in P3.3 that has a figure": with nothing of how large it is. */
const heldAtAll = (noun: string): RegExp =>
  saying(`(?<=${OF_WHICH} )(?:(?:actually|do|did|already|still) )*(?:have|has|had|have got|has got) (?:a|an|any|actual|an actual) ${noun}(?: (?:set|recorded|against (?:it|them)|for (?:it|them)|this year))?(?! (?:of|over|above|below|under|between|that|which|at|less|more|higher|lower|greater|and|but|or|not|with))(?! (?:for|to|in|on|from|by|under) (?!@))`) // prettier-ignore

const HELD_AT_ALL: readonly (readonly [of: Lack, way: RegExp])[] = [
  ['figure', heldAtAll(FIGURE)],
  ['target', heldAtAll(TARGET)],
]

const HELD: readonly (readonly [of: Lack, ways: readonly RegExp[]])[] = [
  ['figure', [heldBeside(FIGURE), heldWith(FIGURE), heldFor(FIGURE), heldThere(FIGURE)]],
  ['target', [heldBeside(TARGET), heldWith(TARGET), heldFor(TARGET), heldThere(TARGET)]],
]

/** "not rated even though we have a figure", "a target but no outturn": which cell is filled, beside what is lacking. */
export const holdsFigure: Frame = (spans, tokens) => {
  const lacks = spans.filter(isLack)
  const said = sentenceOf(spans, tokens)
  if (lacks.length === 0) return holdsAtAll(spans, tokens, said)
  for (const [of, ways] of HELD)
    for (const place of ways.flatMap((way) => placesOf(way, said)))
      if (isFree(place, spans, lacks, tokens)) return taken(spans, place, { kind: 'holding', of })
  return spans
}

function holdsAtAll(spans: readonly Span[], tokens: readonly Token[], said: string): readonly Span[] {
  const judged = spans.some((span) => TELLING.has(kindOf(span)) && kindOf(span) !== 'period')
  if (judged || !/ (?:has|have|had) /.test(said)) return spans
  for (const [of, way] of HELD_AT_ALL)
    for (const place of placesOf(way, said))
      if (isFree(place, spans, [], tokens)) return taken(spans, place, { kind: 'holding', of })
  return spans
}

const isLack = ({ tags }: Span): boolean =>
  tags.some(
    (tag) =>
      (tag.kind === 'aspect' && tag.of === 'why not rated') ||
      (tag.kind === 'verdict' && tag.verdicts.join() === 'not rated'),
  )

const TELLING = new Set<Tag['kind'] | undefined>(['rating', 'verdict', 'provisional', 'exclude', 'negate', 'threshold', 'says', 'written', 'because', 'period', 'group']) // prettier-ignore

const NOT = new Set('no not without dont doesnt havent hasnt never nor lacking missing lack'.split(' '))

/** The words are no part of what is lacking, of a name or of a limit, and no "not" turns them. */
function isFree(place: Pick<Span, 'from' | 'to'>, spans: readonly Span[], lacks: readonly Span[], tokens: readonly Token[]): boolean {
  const cut = spans.some((span) => span.from < place.to && span.to > place.from && (lacks.includes(span) || isName(span) || TELLING.has(kindOf(span)))) // prettier-ignore
  return !cut && !range(place.from - 1, place.to).some((at) => NOT.has(tokens[at]?.fold ?? ''))
} // prettier-ignore
