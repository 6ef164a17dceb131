import type { Span } from '../span'
import { isName } from '../span'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const CALLERS = new Set('cllr councillor leader member chair chief director someone somebody resident journalist reporter press auditor boss mayor colleague caller customer gentleman lady man woman holder he she'.split(' ')) // prettier-ignore

const ON_THE_LINE = phrasesOf('on the phone, on the line, on the telephone, on the other line, on line one, on hold, on the blower, by phone, by email, by telephone, over the phone, on email, on the call, on teams, on the website, at reception, at the desk, in reception, in my inbox, at my desk, at the door, at my door, from the press') // prettier-ignore

const ASKING = new Set('want wants wanted wanting ask asks asked asking need needs needed wonder wondering say saying which what who how where when why whether did is are and'.split(' ')) // prettier-ignore

/** "Cllr on the phone wants to know …": where the asker is names nothing. */
export const onTheLine: Frame = (spans, tokens) => {
  const at = tokens.findIndex((_, place) => lengthAt(ON_THE_LINE, tokens, place) > 0)
  const to = at + (at < 0 ? 0 : lengthAt(ON_THE_LINE, tokens, at))
  const caller = tokens.slice(0, Math.max(0, at)).findLastIndex(({ fold }) => CALLERS.has(fold))
  if (caller < 0 || at - caller > 4) return spans
  const next = tokens[to]
  const parted = next !== undefined && (next.breakBefore || ASKING.has(next.fold))
  const named = spans.some((span) => span.from < to && span.to > at && isName(span) && kindOf(span) !== 'measure')
  const cut = spans.some((span) => span.from < to && span.to > at && (span.from < at || span.to > to))
  if (!parted || named || cut) return spans
  const known = spans.some((span) => span.from < at && span.to > caller && kindOf(span) !== 'filler')
  return laid(spans, [filler(known ? at : caller, to)])
}

const THEN = new Set('did had was were didnt wasnt werent hadnt'.split(' '))

const AHEAD = new Set('will would wont should shall might may could can going expect expected expecting likely forecast forecasting predict predicted project projected supposed meant hope hoped hoping plan planned aim aimed aiming intend intended due'.split(' ')) // prettier-ignore

const YEAR_END = phrasesOf('by year end, by the end of the year, year end position, by the year end, by end of year')

/** "how many had we got to by year end?": the year is over, and nothing of what is to come is asked. */
export const wasByYearEnd: Frame = (spans, tokens) => {
  const then = tokens.findIndex(({ fold }) => THEN.has(fold))
  if (then < 0 || tokens.some(({ fold }) => AHEAD.has(fold))) return spans
  const ended = spans.filter((span) => isOutlook(span) && lengthAt(YEAR_END, tokens, span.from) === span.to - span.from)
  return laid(spans, ended.map(({ from, to }) => filler(from, to))) // prettier-ignore
}

const isOutlook = (span: Span): boolean => span.tags.some((tag) => tag.kind === 'beyond' && tag.what === 'outlook')

const OWNED = new Set(['the', 'our', 'its', 'their', 'it'])

const SAID_OF = new Set('was wa is it were are they be been being come came'.split(' '))

/** "whether it was inside target": it was met. "Within" stands in titles too, and says so only after a verb. */
export const insideTarget: Frame = (spans, tokens) => {
  const at = tokens.findIndex(({ fold }, place) => fold === 'inside' || (fold === 'within' && SAID_OF.has(tokens[place - 1]?.fold ?? ''))) // prettier-ignore
  if (at < 0) return spans
  const to = at + (OWNED.has(tokens[at + 1]?.fold ?? '') ? 3 : 2)
  const target = spans.find((span) => span.from === to - 1 && span.to === to)
  const plain = target?.tags.every((tag) => tag.kind === 'aspect' && tag.of === 'target') === true
  const turned = spans.some((span) => span.to === at && (kindOf(span) === 'negate' || kindOf(span) === 'exclude'))
  return plain && !turned ? laid(spans, [{ from: at, to, tags: [{ kind: 'verdict', verdicts: ['met'] }] }]) : spans
}

const FALLING = new Set(['fall', 'fell', 'falling', 'fallen'])

/** "where did Finance fall down last year": asked of a place, what fell down is what it missed, and no trend. */
export const whereItFell: Frame = (spans, tokens) => {
  const at = tokens.findIndex(({ fold }, place) => FALLING.has(fold) && isDown(tokens[place + 1]))
  const where = tokens.findIndex(({ fold }) => fold === 'where')
  const placed = spans.some((span) => PLACES.has(kindOf(span) ?? '') && span.from > where && span.to <= at)
  const we = tokens[at - 1]?.fold === 'we'
  if (at < 0 || where < 0 || where > at || !(placed || we)) return spans
  return laid(spans, [{ from: at, to: at + 2, tags: [{ kind: 'verdict', verdicts: ['missed'] }] }])
}

const isDown = (token: Token | undefined): boolean => token?.fold === 'down'

const PLACES = new Set<string>(['service area', 'directorate', 'priority', 'key aim', 'outcome'])

const OURS = new Set(['we', 'they', 'it', 'you'])

/** "are we up on the foster carer target": how it stands to its target, and no target that went up. */
export const upOnTarget: Frame = (spans, tokens) => {
  const at = tokens.findIndex(({ fold }, place) => fold === 'up' && tokens[place + 1]?.fold === 'on')
  const stands =
    ['are', 'were', 'is', 'was'].includes(tokens[at - 2]?.fold ?? '') && OURS.has(tokens[at - 1]?.fold ?? '')
  const timed = spans.some((span) => kindOf(span) === 'period')
  const last = tokens.at(-1)?.fold === 'target'
  return at > 1 && stands && last && !timed ? laid(spans, [filler(at, at + 2)]) : spans
}

const BESIDE_IT = new Set(['neighbour', 'sister', 'sibling', 'twin', 'counterpart', 'companion', 'cousin'])

const ITS = new Set(['its', 'the', 'that', 'their', 'our'])

/** "and its neighbour L1.2": what stands beside it is the branch that is named, and no other council. */
export const itsNeighbour: Frame = (spans, tokens) => {
  const at = tokens.findIndex(({ fold }, place) => BESIDE_IT.has(fold) && ITS.has(tokens[place - 1]?.fold ?? ''))
  const named = at > 0 && spans.some((span) => span.from === at + 1 && isName(span) && kindOf(span) !== undefined)
  return named ? laid(spans, [filler(at - 1, at + 1)]) : spans
}
