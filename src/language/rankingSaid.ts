import { isOfMet } from '../domain/rankOrder'
import type { RankOrder } from '../domain/rankOrder'
import { foldsOf } from './phrases'
import type { Span } from './reading'
import type { Sentence } from './sentence'
import { liveTags, tagsOf } from './sentence'
import { FAR } from './tables/orders'
import type { TagOf } from './tag'

const FAR_OFF: ReadonlySet<string> = new Set(FAR.split(',').map(foldsOf))

const saidBy = (span: Span, { reading }: Sentence): string =>
  reading.tokens.slice(span.from, span.to).map(({ fold }) => fold).join(' ') // prettier-ignore

const ranksIn = ({ live }: Sentence): readonly Span[] =>
  live.filter((span) => tagsOf(span).some((tag) => tag.kind === 'rank'))

/** Words that put things in order, whichever end comes first: another word for an end says which. */
const IN_ORDER =
  /^(?:(?:rank|ranked|ranking|sort|sorted|arrange|arranged|sequence|sequenced|listed|graded|placed|in|order|ordered|them|these|those|of|by|on|the|their|size|severity|seriousness|magnitude|extent|gravity|shortfall|gap|margin|distance|variance|miss|how|far|off|out|bad|badly|serious|missed|percentage|percent|point|amount|scale|short|from|to|against|target|deviation|divergence|variation|slippage|discrepancy|departure|shortage|difference|underperformance|proportional|proportionate|relative|adverse|negative|overall|absolute|according|term) ?)+$/

/** "the bottom 3, i.e. the smallest misses": of which end, the other word says. */
const LOOSE_ENDS = /^(?:the )?(?:top|bottom)$/

/** The ends that a sentence speaks of: "put them in order, the narrowest first" speaks of one. */
export function ordersSaid(sentence: Sentence): readonly TagOf<'rank'>[] {
  const told = ranksIn(sentence).filter((span) => !IN_ORDER.test(saidBy(span, sentence)))
  const plain = told.filter((span) => !LOOSE_ENDS.test(saidBy(span, sentence)))
  const tags = liveTags(plain.length > 0 ? plain : told.length > 0 ? told : sentence.live, 'rank')
  const near = fellShort(sentence)
  return near ? tags.filter(({ order }) => order !== 'only just met') : tags
}

/** "only just made it": no end is said, so the few that stand nearest to it are meant, as where "by miles" is said. */
const saysBarely = (sentence: Sentence): boolean =>
  ranksIn(sentence).some((span) => tagsOf(span).some((tag) => tag.kind === 'rank' && isOfMet(tag.order)) && !ENDS.test(saidBy(span, sentence))) // prettier-ignore

const ENDS =
  /\b(?:most|least|furthest|farthest|best|very best|strongest|star|top|main|chief|number one|number 1|no 1|outstanding|standout|[a-z]+est)\b/

/** "the one that …", "which one" */
const saysTheOne = ({ reading: { tokens } }: Sentence): boolean =>
  tokens.some(({ text }, place) => text.toLowerCase() === 'one' && ['the', 'which', 'what'].includes(tokens[place - 1]?.fold ?? '')) // prettier-ignore

const BEFORE_WHICH = new Set(['and', 'so', 'but', 'ok', 'then', 'now', 'or'])

/** "and which was miles out", where the verb says that there is one; not "those of which that is said". */
const asksWhichIs = ({ reading: { tokens } }: Sentence): boolean =>
  tokens.some(
    ({ fold, breakBefore }, place) =>
      fold === 'which' &&
      ['was', 'is', 'has'].includes(tokens[place + 1]?.text.toLowerCase() ?? '') &&
      (breakBefore || tokens.slice(0, place).every((token) => BEFORE_WHICH.has(token.fold))),
  )

/** "missed by miles": no amount is said, so the few that were furthest off are meant; one, where one measure is asked for. */
export const saysFar = (sentence: Sentence): boolean =>
  (ranksIn(sentence).some((span) => FAR_OFF.has(saidBy(span, sentence))) || saysBarely(sentence)) &&
  !saysTheOne(sentence) &&
  !asksWhichIs(sentence) &&
  !sentence.live.some((span) => tagsOf(span).some((tag) => tag.kind === 'noun') && !/s$/i.test(sentence.reading.tokens[span.to - 1]?.text ?? '')) // prettier-ignore

/** "misses by severity", "the greens by how much they beat target": how they are laid out, and no end of them. */
function saysOnlyOrder(sentence: Sentence): boolean {
  const spans = ranksIn(sentence)
  return spans.length > 0 && spans.every((span) => LAID_OUT.test(saidBy(span, sentence)))
}

const LAID_OUT =
  /^(?:(?:by|on) (?:(?:the|their|it|percentage|percent|relative|proportional|adverse|negative|overall) )*(?:deviation|divergence|variation|slippage|discrepancy|departure|shortage|difference|distance|variance|underperformance)|by (?:how|size|severity|seriousness|magnitude|gravity|extent|margin|gap|shortfall)|(?:(?:a|the) )?(?:league table|pecking order|rank order|running order|ranking|ranked list) (?:of|for)|rank(?:ed)?$|in(?:to)? order|in rank order|in size order|order|sort|sequence|(?:small|big|large|low|high|little) to )/

/** "worst first", "beginning with the worst": how a list is to be ordered, and not how many of it. */
export const saysAll = (sentence: Sentence): boolean =>
  endsIn(sentence).length > 0 ||
  twoEnds(sentence) !== null ||
  saysOnlyOrder(sentence) ||
  ranksIn(sentence).some((span) =>
    /(?: first$|^(?:order |sort |rank |arrange |put |list )?(?:from )?(?:the )?(?:\w+ ){1,2}(?:down |up |through )?to (?:the )?(?:worst|furthest|farthest|biggest|largest|widest|most serious|furthest off)$|^\w+ to (?:best|least|smallest|narrowest|widest|biggest|largest|low|high)|(?:^| )(?:descending|ascending|desc|asc)$|order$|^(?:order|sort|sequence|arrange)|^in order of)/.test(
      saidBy(span, sentence),
    ),
  )

const endsIn = ({ live }: Sentence) => liveTags(live, 'beyond').flatMap((tag) => tag.end ?? [])

/** "from the worst to the narrowest", "beginning with the largest and ending with the least": which stands first; null: neither. */
export function twoEnds(sentence: Sentence): RankOrder | null {
  const { live } = sentence
  const orders = ranksIn(sentence).flatMap((span) => tagsOf(span).flatMap((tag) => (tag.kind === 'rank' ? [{ order: tag.order, span }] : []))) // prettier-ignore
  const other = orders.findIndex(({ order }) => order !== orders[0]?.order)
  const [first, second] = [orders[other - 1], orders[other]]
  if (!first || !second || orders.slice(other).some(({ order }) => order !== second.order)) return null
  const between = sentence.reading.tokens.slice(first.span.to, second.span.from).map(({ fold }) => fold)
  const ends = live.some((span) => span.from >= first.span.to && span.to <= second.span.from && tagsOf(span).some((tag) => tag.kind === 'beyond' && tag.end === 'to')) // prettier-ignore
  return ends || between.join(' ') === 'to' || between.join(' ') === 'to the' ? first.order : null
}

/** "closest to scraping home but didn't", "nearest to hitting it": what came near a target did not meet it. */
export function fellShort(sentence: Sentence): boolean {
  const [near] = ranksIn(sentence).filter((span) => tagsOf(span).some((tag) => tag.kind === 'rank' && tag.order === 'narrowest')) // prettier-ignore
  const { tokens } = sentence.reading
  const met = sentence.live.find((span) => near && span.from >= near.to && tagsOf(span).some((tag) => tag.kind === 'verdict' && tag.verdicts.join() === 'met')) // prettier-ignore
  const to = near && met ? tokens.slice(near.from, met.from).some(({ fold }) => fold === 'to') : false
  return to || (near !== undefined && tailOf(sentence, near) !== null)
}

/** "… but didn't", "… without actually getting there": where it begins; null where none does. */
export function tailOf({ live, reading: { tokens } }: Sentence, near: Span | undefined): Span | null {
  const not = near && live.find((span) => span.from >= near.to && ['negate', 'exclude'].includes(tagsOf(span)[0]?.kind ?? '') && TURNS.has(tokens[span.from]?.fold ?? '')) // prettier-ignore
  if (!not) return null
  const after = live.filter((span) => span.from >= not.to)
  const idle = after.every((span) => tagsOf(span).every((tag) => IDLE.has(tag.kind) || (tag.kind === 'verdict' && tag.verdicts.join() === 'met'))) // prettier-ignore
  return idle ? not : null
}

const IDLE = new Set(['filler', 'joiner', 'pronoun', 'aspect'])

const TURNS = new Set([
  'didnt',
  'not',
  'without',
  'never',
  'havent',
  'hasnt',
  'but',
  'couldnt',
  'cant',
  'no',
  'nothing',
  'failing',
])
