import type { Match } from './findMeasures'
import type { Reading } from './reading'
import { range } from './span'
import { SMALL } from './tables/saysLittle'
import type { Token } from './token'
import { tokenise } from './token'

const SET = new Set(
  'target standard limit deadline goal threshold promise commitment ambition mark yardstick'.split(' '),
)

const DEFINITE = new Set('the our that this its their'.split(' '))

const UNIT = new Set('percent day working week minute second hour pound month calendar point per cent service level performance'.split(' ')) // prettier-ignore

const HYPOTHETICAL = new Set(
  'if would were could might suppose supposing instead another different new other'.split(' '),
)

/** Words by which a number limits, or is held against the measure's own. */
const BOUNDING = new Set('than over under above below past least most by within inside between beyond exceed reach top about to from'.split(' ')) // prettier-ignore

/**
 * Numbers that only say again what a measure's target ("the 8 day standard for …", "our target of 98 %") or its figure ("the 36 %
 * flexible working number") is thought to be: the answer shows which it is, and that they were left out. "If the target were
 * 30" asks for what is not held.
 */
export function claimedIn(reading: Reading, match: Match, unexplained: readonly number[]): readonly number[] {
  if (unexplained.length === 0) return []
  const { tokens } = reading
  const passed = passedIn(tokens, unexplained).filter((place) => unexplained.includes(place))
  if (opensAsTold(tokens, match) && !tokens.some(({ fold }) => SUPPOSED.has(fold))) return [0, ...passed]
  if (tokens.some(({ fold }) => HYPOTHETICAL.has(fold))) return passed
  const said = saidOfIt(reading, match, unexplained)
  const others = unexplained.filter((place) => !said.includes(place) && (passed.includes(place) || (tokens[place]?.kind === 'number' && isClaimed(tokens, place, match)))) // prettier-ignore
  return [...said, ...others]
}

const isClaimed = (tokens: readonly Token[], place: number, match: Match): boolean =>
  isOfStandard(tokens, place) || isStandard(tokens, place) || isOfFigure(tokens, place, match)

const ASKS_WHETHER = new Set('did do does is are was were has have had'.split(' '))

const SUPPOSED = new Set([...HYPOTHETICAL].filter((word) => word !== 'were'))

const PASSED = new Set('past over above beyond exceed exceeded beat beaten top topped reach reached hit break broke broken crack cracked clear cleared pass passed surpass surpassed below under beneath touch touched than least to'.split(' ')) // prettier-ignore

/** "did online payments get past 45k": whether it did, the figure itself says; the words for a bound with their number. */
function passedIn(tokens: readonly Token[], unexplained: readonly number[]): readonly number[] {
  const numbers = unexplained.filter((place) => isAmount(tokens[place]))
  const [place, ...more] = numbers
  const asks = tokens.slice(0, 3).some(({ fold }) => ASKS_WHETHER.has(fold)) && !tokens.some(({ fold }) => SUPPOSED.has(fold)) // prettier-ignore
  if (place === undefined || more.length > 0 || !asks) return []
  const bound = ['the', 'pound'].includes(tokens[place - 1]?.fold ?? '') ? place - 2 : place - 1
  return PASSED.has(tokens[bound]?.fold ?? '') ? [place, bound] : []
}

const SHOWS = new Set(
  'show shows showing read reads reading say says saying stand stands stood come comes came of is was were being at'.split(
    ' ',
  ),
)

/** Words for the figure between the name and what it is said to be: "the … measure shows". */
const ITSELF = new Set(
  'figure number outturn result total value measure kpi indicator one that which it only just now still currently as in a at out'.split(
    ' ',
  ),
)

const ASKS_ON = new Set('why how what is was does doe did do which when who so'.split(' '))

/** "it shows 0, is that why …", "sickness 4.19 % - is that …": what is asked comes after the figure that is said of it. */
function saidOfIt({ tokens }: Reading, { used, entry }: Match, unexplained: readonly number[]): readonly number[] {
  const numbers = unexplained.filter((place) => isAmount(tokens[place]))
  const [place, ...more] = numbers
  if (place === undefined || more.length > 0) return []
  const unit = tokens[place + 1]?.fold ?? ''
  if (hasOwnNumber(entry.measure) && unit !== 'percent') return []
  const after = afterUnits(tokens, place)
  const asked = tokens[after]?.breakBefore === true || ASKS_ON.has(tokens[after]?.fold ?? '')
  const opens = [0, 1].some((first) => WHETHER.has(tokens[first]?.fold ?? '')) && after >= tokens.length
  if (!(asked && after < tokens.length) && !opens) return []
  let at = place - 1
  while (at >= 0 && !used.has(at) && (SHOWS.has(tokens[at]?.fold ?? '') || ITSELF.has(tokens[at]?.fold ?? ''))) at -= 1
  if (!used.has(at)) return []
  return range(at + 1, place + 1).filter((each) => each === place || SAYS.has(tokens[each]?.fold ?? ''))
}

const WHETHER = new Set(['is', 'was', 'are', 'were', 'isnt', 'wasnt'])

/** Verbs that would ask for something by themselves. */
const SAYS = new Set([
  'show',
  'shows',
  'showing',
  'read',
  'reads',
  'reading',
  'say',
  'says',
  'saying',
  'come',
  'came',
  'comes',
  'stood',
  'stands',
  'stand',
])

const isAmount = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || /^\d[\d.,]*k$/i.test(token.text))

/** "The 8 day standard". */
function isOfStandard(tokens: readonly Token[], place: number): boolean {
  if (!DEFINITE.has(tokens[place - 1]?.fold ?? '')) return false
  return SET.has(tokens[afterUnits(tokens, place)]?.fold ?? '')
}

/** "Our target of 98 %". */
const isStandard = (tokens: readonly Token[], place: number): boolean =>
  tokens[place - 1]?.fold === 'of' &&
  SET.has(tokens[place - 2]?.fold ?? '') &&
  DEFINITE.has(tokens[place - 3]?.fold ?? '')

/**
 * "The 13.67 % sickness figure", "is 45,139 online payments …", "online payments of 45,139", "sickness was 13.67 %": a number beside the name that can
 * only be its figure. A name with a number of its own ("within 30 days") has another number in another measure.
 */
function isOfFigure(tokens: readonly Token[], place: number, { used, entry }: Match): boolean {
  const [before, unit] = [tokens[place - 1]?.fold ?? '', tokens[place + 1]?.fold ?? '']
  if (isBareFigure(tokens, place, used) && !hasOwnNumber(entry.measure)) return true
  if (isAskedOf(tokens, place, used) && (unit === 'percent' || !hasOwnNumber(entry.measure))) return true
  if (!isFigure(tokens[place], unit) || BOUNDING.has(before)) return false
  if (UNIT.has(unit) && unit !== 'percent' && hasOwnNumber(entry.measure)) return false
  return (
    isBesideName(tokens, afterUnits(tokens, place), used) ||
    (IS.has(before) && (used.has(place - 2) || (JUST.has(tokens[place - 2]?.fold ?? '') && used.has(place - 3))))
  )
}

/** "why 72 for debtor days", "are PDRs at 84": a number that asks only about the measure's own. */
const isBareFigure = (tokens: readonly Token[], place: number, used: ReadonlySet<number>): boolean =>
  (['why', 'only', 'just'].includes(tokens[place - 1]?.fold ?? '') && ['for', 'on'].includes(tokens[place + 1]?.fold ?? '') && used.has(place + 2)) || // prettier-ignore
  (tokens[place - 1]?.fold === 'at' && used.has(place - 2) && tokens[place + 1] === undefined && ASKS_WHETHER.has(tokens[0]?.fold ?? '')) // prettier-ignore

const TELLS = new Set('was were have had has got been being is are did'.split(' '))

/** "8 online forms were developed, so why …": a figure that is told first, in a clause of its own, before what is asked. */
function opensAsTold(tokens: readonly Token[], { used, entry }: Match): boolean {
  if (!isAmount(tokens[0]) || !used.has(1) || hasOwnNumber(entry.measure)) return false
  const next = tokens.findIndex((token, at) => at > 1 && token.breakBefore)
  const asks = next > 0 && tokens.slice(next, next + 3).some(({ fold }) => ASKS_ON.has(fold) && fold !== 'so')
  return asks && tokens.slice(2, next).some(({ fold, text }) => TELLS.has(fold) || /ed$/i.test(text))
}

const OF_FIGURE = new Set('final provisional confirmed official audited right correct true accurate real actual rounded estimated a an the for just only still yet'.split(' ')) // prettier-ignore

/** "is the flexible working 36 % a full year figure?": what is asked of the figure comes after both. */
function isAskedOf(tokens: readonly Token[], place: number, used: ReadonlySet<number>): boolean {
  if (!used.has(place - 1) || !OF_FIGURE.has(tokens[afterUnits(tokens, place)]?.fold ?? '')) return false
  let at = place - 1
  while (used.has(at)) at -= 1
  while (DEFINITE.has(tokens[at]?.fold ?? '')) at -= 1
  return WHETHER.has(tokens[at]?.fold ?? '')
}

const JUST = new Set(['only', 'just', 'still', 'as', 'way', 'stuck', 'sat', 'sitting'])

const IS = new Set(['of', 'is', 'was', 'were', 'being', 'at'])

/** Too exact or too large to count things, or with a sign. */
const isFigure = (token: Token | undefined, unit: string): boolean =>
  UNIT.has(unit) || /[£.,]|\d{3}/.test(token?.text ?? '')

const hasOwnNumber = ({ title, shortName }: Match['entry']['measure']): boolean =>
  [title, shortName].some((name) => tokenise(name).some(({ kind }) => kind === 'number'))

/** The name begins there, small words stepped over: "the 84 % for our PDRs". */
function isBesideName(tokens: readonly Token[], from: number, used: ReadonlySet<number>): boolean {
  let at = from
  while (SMALL.has(tokens[at]?.fold ?? '') && !used.has(at) && at < from + 3) at += 1
  return used.has(at)
}

function afterUnits(tokens: readonly Token[], place: number): number {
  let at = place + 1
  while (UNIT.has(tokens[at]?.fold ?? '')) at += 1
  return at
}
