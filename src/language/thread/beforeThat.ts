import { EVERYTHING } from '../../domain/question'
import type { Question } from '../../domain/question'
import type { Period } from '../../domain/period'
import { periodBefore } from '../../domain/period'
import { isPlaced } from '../askedFor'
import type { Following, LastAsked } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import type { Lexicon } from '../lexicon'
import { chosen, liveTags } from '../sentence'
import { saidIn, wholly } from './marking'

const OPENS = '(?:(?:and|so|but|ok|then|now|tell me|show me|give me|remind me|remind me of) )*'

const IT = '(?:it|that|this|they|those|them|these|we|both|each|the target|that target|those target|their target|its target|the deadline|that deadline|the figure|that figure)' // prettier-ignore

const BEFORE = '(?:(?:right |just |immediately )?before(?:hand)?(?: (?:that|this|then|it changed|it moved|they changed|they moved|the change|the review|the move))?|previously|formerly|originally|until now|up until now|up to now|till now|hitherto|in the first place|prior to (?:that|this|the change)|to start with|in the old plan)' // prettier-ignore

const OLD = '(?:old|previous|earlier|former|original|prior|outgoing|preceding)'

const TARGET = '(?:target|one|level|deadline|standard|goal|aim|benchmark|bar)'

const SAYS_BEFORE = new RegExp(
  `^${OPENS}(?:${[
    `(?:what|whats|where|how (?:high|low|much|many|far))(?: (?:is|was|were|did|do|had|has|have|been|used|set))*(?: ${IT})?(?: (?:be|been|set|at|to|have|had|aiming|for|asked|used|was|were|stand|stood|sit|sat))* ${BEFORE}`,
    `(?:what|whats|where)(?: did| was| were)?(?: ${IT})?(?: used| use) to be`,
    `${IT} used to be what`,
    `(?:(?:what|whats|how about|what about|which) )?(?:(?:is|was|were|are) )?(?:the|its|their|that|those|our|each|both)(?: two| three)? ${OLD} ${TARGET}(?: (?:for (?:it|that|them|those|each)|each|was|were|is|then))*`,
    `(?:up|down|raised|lowered|tightened|eased|changed|moved|cut|increased|reduced|brought forward|put back)? ?from what(?: ${TARGET})?`,
    `what (?:did|do|has|have|was|were|is|are) ${IT} (?:been )?(?:change|changed|go|gone|move|moved|come|rise|risen|fall|fallen|drop|dropped|shift|shifted|tighten|tightened|raised|lowered)(?: up| down)? from`,
    `(?:compared (?:to|with)|against|versus|vs|v) what ${BEFORE}`,
    `${BEFORE}(?: what)?`,
  ].join('|')})(?: (?:then|please|though|exactly))*$`,
) // prettier-ignore

/** Of a target that is to come: what there was till then. */
const SAYS_WAS = new RegExp(`^${OPENS}(?:${IT} (?:was|were|had been|used to be)(?: what)?|(?:was|were) what|(?:up |down |changed |moved )?from|instead of(?: what)?|(?:and |as )?(?:compared (?:to|with)|against|versus|vs|v|and|or|than) (?:this|last|the current|the present|the old) (?:year|years|yr|yrs)(?: one| target)?|as opposed to(?: what)?|(?:and )?(?:what )?(?:was|were) ${IT}|in place of what|what (?:was|were) ${IT})$`) // prettier-ignore

const isOfNextTarget = ({ question }: LastAsked): boolean =>
  question.kind === 'target review' || (question.kind === 'measure' && question.about === 'next target')

/** "what were they before?": after the targets that are to come, those that are held till then; of a figure, its course. */
export function beforeThat(following: Following): Understanding | null {
  const { sentence, last, limits, lexicon } = following
  const said = saidIn(sentence)
  if (
    !(SAYS_BEFORE.test(said) || (isOfNextTarget(last) && SAYS_WAS.test(said))) ||
    isPlaced(limits) ||
    chosen(sentence).length > 0
  )
    return null
  if (liveTags(sentence.live, 'rating').length > 0) return null
  const question = earlier(last.question, last.shown, lexicon)
  return question && answer({ ...following, sentence: wholly(sentence) }, question)
}

function earlier(question: Question, shown: readonly string[], lexicon: Lexicon): Question | null {
  if (question.kind === 'target review')
    return shown.length > 0 ? { kind: 'list', filter: { ...EVERYTHING, measures: shown }, period: question.period } : null // prettier-ignore
  if (question.kind !== 'measure') return null
  const { measure, about, period } = question
  if (about === 'next target') return { kind: 'measure', measure, about: 'target', period: null }
  // A year to come holds a target alone: what it was before is the target of the year that was closed.
  if (period !== null && isToCome(period, lexicon) && (about === undefined || about === 'target'))
    return { kind: 'measure', measure, about: 'target', period: periodBefore(period) }
  return about === undefined || about === 'figure' ? { kind: 'measure', measure, about: 'trend', period: null } : null
}

const isToCome = (period: Period, { periods }: Lexicon): boolean =>
  period.kind === 'year' &&
  !periods.some(({ period: held, state }) => state === 'closed' && held.startYear >= period.startYear)
