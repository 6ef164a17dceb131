import type { Span } from '../span'
import type { Tag } from '../tag'
import type { Token } from '../token'
import { CARRIED, ENDS, ENDS_PLAN, NEXT_YEAR, NOT_CARRIED } from '../tables/notCarried'
import type { Frame } from './frame'
import { kindOf, laid } from './frame'
import { placesOf, saying, taken } from './said'
import { withoutFormer } from './targetsSet'

const NOT: Tag = { kind: 'review', of: 'not carried forward' }
const NEXT: Tag = { kind: 'aspect', of: 'next target' }

/** The ways that say it by themselves, and those that need the coming year beside them: a figure may be "dropped" too. */
const patterns = {
  not: NOT_CARRIED.map(saying),
  ends: saying(ENDS),
  plan: saying(ENDS_PLAN),
  carried: saying(CARRIED),
  next: saying(NEXT_YEAR),
}

/** A word without which none of these ways is looked for. */
const TELLING = /^(?:plan|more|anymore|carr(?:y|ied|ying|yover)|cf|fwd?|forwards?|f|dropp?(?:ed|ing)?|discontinu\w*|scrap\w*|retir\w*|ax(?:e|ed|ing)|ditch\w*|remov\w*|abandon\w*|stopp?\w*|ceas\w*|binn?\w*|delet\w*|withdr\w*|cull\w*|shelv\w*|continu\w*|kept|keep\w*|longer|surviv\w*|measured|tracked|monitored|reported|disappear\w*|fall\w*|gone|lost|end(?:s|ed|ing)?|finish\w*)$/ // prettier-ignore

/** "which measures are not carried forward to 2021/22", "not c/f", "dropped next year": the plan for the year after says so. */
export const notCarried: Frame = (spans, tokens) => {
  if (!tokens.some(({ fold }) => TELLING.test(fold))) return spans
  const said = yearsMarked(spans, tokens)
  const [place] = [...patterns.not, patterns.plan, patterns.ends].flatMap((pattern) => placesOf(pattern, said))
  if (place && isClear(spans, place)) return withoutFormer(comingYear(taken(spans, place, NOT), said))
  const [carried] = placesOf(patterns.carried, said)
  return carried && isClear(spans, carried) ? comingYear(taken(spans, carried, NEXT), said) : spans
}

/** A rating, a person or a limit in the midst of it makes another sentence of it. */
const isClear = (spans: readonly Span[], place: { readonly from: number; readonly to: number }): boolean =>
  spans.every((span) => span.to <= place.from || span.from >= place.to || !LIMITS.has(kindOf(span)))

const LIMITS = new Set<Tag['kind'] | undefined>(['rating', 'person', 'threshold'])

/** A target, a review: said with what is theirs of the year. */
const isSaid = (span: Span): boolean =>
  span.tags.some((tag) => tag.kind === 'review' || (tag.kind === 'aspect' && tag.of === 'next target'))

/** "next year" is the year whose targets are set, and no other period. */
export const comingYear = (spans: readonly Span[], said: string): readonly Span[] =>
  placesOf(patterns.next, said).reduce(
    (known, { from, to }) =>
      known.some((span) => span.from < to && span.to > from && isSaid(span))
        ? known
        : laid(known, [{ from, to, tags: [NEXT] }]),
    spans,
  )

/** The sentence with "#" for a year by its number. */
export const yearsMarked = (spans: readonly Span[], tokens: readonly Token[]): string =>
  ` ${tokens.map(({ fold, kind }, at) => (kind === 'year' && spans.some((span) => kindOf(span) === 'period' && at >= span.from && at < span.to) ? '#' : fold)).join(' ')} ` // prettier-ignore
