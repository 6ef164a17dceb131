import type { Span } from '../span'
import { range } from '../span'
import type { Asking, Tag } from '../tag'
import type { Token } from '../token'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const PLACES = new Set<Tag['kind'] | undefined>(['service area', 'priority', 'key aim', 'outcome', 'directorate'])

const placed = (spans: readonly Span[]): readonly Span[] => spans.filter((span) => PLACES.has(kindOf(span)))

const OF_THEM = phrasesOf('either of them, either of those, either of these, either of the two, either one, either or both, in either, either, both of them, both of those, each of them, the pair of them, either team, either service, either department, the two of them') // prettier-ignore

/** "Finance and ICT, what's behind in either of them", "in either Finance or ICT": both are named, and that is all. */
export const eitherOfThem: Frame = (spans, tokens) => {
  if (placed(spans).length < 2) return spans
  const at = tokens.findIndex(({ fold }, place) => ['either', 'pair', 'both', 'each', 'the'].includes(fold) && lengthAt(OF_THEM, tokens, place) > 0) // prettier-ignore
  if (at < 0) return spans
  const to = at + lengthAt(OF_THEM, tokens, at)
  const cut = spans.some((span) => span.from < to && span.to > at && (span.from < at || span.to > to || PLACES.has(kindOf(span)))) // prettier-ignore
  return cut ? spans : laid(spans, [filler(at, to)])
}

/** "the corporate exceptions, with the exclusion of Finance": the whole council's, and not those of one service called so. */
export const corporatelyBut: Frame = (spans, tokens) => {
  const excluded = spans.findIndex((span) => kindOf(span) === 'exclude')
  if (excluded < 0) return spans
  const said = placed(spans).filter(({ from, to }) => to === from + 1 && tokens[from]?.fold === 'corporate')
  const [corporate] = said
  const other = placed(spans).some((span) => span !== corporate && span.from >= (spans[excluded]?.to ?? 0))
  const before = corporate !== undefined && corporate.from < (spans[excluded]?.from ?? 0)
  return corporate && other && before ? laid(spans, [filler(corporate.from, corporate.to)]) : spans
}

const NOT = new Set('isnt arent wasnt werent not dont doesnt didnt'.split(' '))

const RELATIVE = new Set(['that', 'which', 'who', 'whose', 'ones', 'those', 'it', 'they'])

const WITHIN = phrasesOf('in, from, under, within, part of, owned by, run by, to do with, of, belong to, belonging to, sit in, sit under, sit with, sit within, come under, come from, fall under, fall within, relate to, down to, with, for, in the, from the, under the') // prettier-ignore

/** "reds that aren't ICT's", "measures which don't sit under Finance": the place is left out. */
export const notOfThem: Frame = (spans, tokens) => {
  const found = placed(spans).flatMap((span) => {
    const length = [3, 2, 1].find((words) => lengthAt(WITHIN, tokens, span.from - words) === words) ?? 0
    const not = span.from - length - 1
    if (
      !NOT.has(tokens[not]?.fold ?? '') ||
      !(isSaidOf(tokens, not) || (length > 0 && isSubject(spans, not))) ||
      !isWhole(tokens, span)
    )
      return []
    const owned = /['’]s?$/.test(tokens[span.to - 1]?.text ?? '')
    if (length === 0 && !owned && !closes(tokens, endOfList(spans, span))) return []
    return spans.some((other) => other.from <= not && other.to > span.from) ? [] : [{ not, to: span.from }]
  })
  const [first] = found
  return first ? laid(spans, [{ from: first.not, to: first.to, tags: [{ kind: 'exclude' }] }]) : spans
}

/** "that are not", "which don't" */
const isSaidOf = (tokens: readonly Token[], not: number): boolean =>
  RELATIVE.has(tokens[not - 1]?.fold ?? '') ||
  (['are', 'is', 'do', 'does', 'doe', 'was', 'wa', 'were'].includes(tokens[not - 1]?.fold ?? '') && RELATIVE.has(tokens[not - 2]?.fold ?? '')) // prettier-ignore

/** "Customer Services or Finance": where the last of the places that are joined to this one ends. */
function endOfList(spans: readonly Span[], { to }: Span): number {
  const joiner = spans.find((span) => span.from === to && kindOf(span) === 'joiner')
  const next = placed(spans).find((span) => span.from === (joiner?.to ?? -1))
  return next ? endOfList(spans, next) : to
}

const closes = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.breakBefore !== false || ['one', 'measure', 'please', 'pl'].includes(tokens[at].fold)

/** "which reds don't belong to ICT" */
const isSubject = (spans: readonly Span[], not: number): boolean =>
  spans.some((span) => span.to === not && ['noun', 'rating', 'verdict'].includes(kindOf(span) ?? ''))

/** "that aren't Finance doing well" says nothing of a place. */
const isWhole = (tokens: readonly Token[], { from, to }: Span): boolean =>
  range(from + 1, to).every((place) => tokens[place]?.breakBefore !== true)

const MINE = phrasesOf('all my service, all of my service, all our service, all my area, all my team, all my department, all my patch, across all my service, across all our service, all of our service, my whole patch, the lot of them, all service, all the service, all of the service, every service, across all service, across every service, all team, all department, every team, every department, whole council, all area, all the team, all the department, all our team, all our department, any service, any team, any department, any of the service') // prettier-ignore

const THROUGHOUT = new Set('in for from across of within at throughout over'.split(' '))

/** "how many are red across all services" is one number, and "in all services" may be one for each. */
const OVER = new Set(['across', 'throughout', 'over', 'from'])

const NOWHERE: ReadonlySet<string> = new Set()

const SAYS_ALL = new Set(['list', 'everything', 'every', 'all', 'full', 'complete', 'lot', 'any', 'anything'])

const COURTESY = new Set(['please', 'pl', 'plz', 'thank', 'ta', 'cheer'])

/** "list of missed targets, all my services", "everything red across all services": of a list, that it is of everything. */
export const allMyServices: Frame = (spans, tokens) => {
  const listed = spans.some((span) => ['verdict', 'rating', 'noun'].includes(kindOf(span) ?? ''))
  const asksAll = spans.some((span) => isAsking(span, 'list') && range(span.from, span.to).some((place) => SAYS_ALL.has(tokens[place]?.fold ?? ''))) // prettier-ignore
  const counts = spans.some((span) => isAsking(span, 'count'))
  const before = counts ? OVER : asksAll ? THROUGHOUT : NOWHERE
  const stands = (place: number): boolean => place === 0 || tokens[place]?.breakBefore === true || before.has(tokens[place - 1]?.fold ?? '') // prettier-ignore
  const at = tokens.findIndex((_, place) => stands(place) && lengthAt(MINE, tokens, place) > 0)
  const to = at + lengthAt(MINE, tokens, at)
  const opens = counts && at >= 0 && at <= 1 && OVER.has(tokens[0]?.fold ?? '')
  const ends = opens || tokens[to]?.breakBefore !== false || COURTESY.has(tokens[to].fold)
  const asksMore = spans.some(
    (span) => kindOf(span) === 'beyond' || (isAsking(span) && !isAsking(span, 'list') && !isAsking(span, 'count')),
  )
  return (at > 0 || opens) && listed && ends && !asksMore ? laid(spans, [filler(at, to)]) : spans
}

const isAsking = (span: Span, what?: Asking): boolean =>
  span.tags.some((tag) => tag.kind === 'asking' && (what === undefined || tag.what === what))

const REPORTS = phrasesOf('report on, ought to report on, is to report on, are to report on, is expected to report on, are expected to report on, is required to report on, are required to report on, is asked to report on, must report, need to report, has got to report on, have got to report on, is supposed to report on, reported on, is reporting on, report against, reported against, are reporting on, is reporting on, has to report on, have to report on, has to report, have to report, must report on, need to report on, report, reported, give figure for, are measured on, is measured on, get measured on, are judged on, is judged on, get judged on, is held to, are held to, is assessed on, are assessed on, is scored on, are scored on, track, monitor, count, keep track of, keep tab on, is tracking, is monitoring, are tracking, are monitoring, send figure for, submit figure for, return figure for, supply figure for, provide figure for, is down for, are down for, is on the hook for, are on the hook for, is signed up to, are signed up to') // prettier-ignore

/** What a part may be called behind its name. */
const A_PART = new Set('service team department dept directorate area section division priority'.split(' '))

const WHO = new Set(['they', 'we', 'it', 'u', 'you'])

/** Who asks for all that a place has, without a word for measures. */
const ALL_OF_IT = new Set('everything all whatever anything what list which'.split(' '))

/** "the measures that Finance reports on", "in Finance they report on how many measures", "everything Finance reports on": whose they are. */
export const reportsOn: Frame = (spans, tokens) => {
  const named = placed(spans)
  const noun = spans.some((span) => kindOf(span) === 'noun')
  if (!noun && (named.length === 0 || !tokens.slice(0, 4).some(({ fold }) => ALL_OF_IT.has(fold)))) return spans
  return laid(spans, tokens.flatMap((_, at) => {
    const length = lengthAt(REPORTS, tokens, at)
    const after = named.some(({ to }) => to === at || (to === at - 1 && A_PART.has(tokens[to]?.fold ?? ''))) || (named.length > 0 && WHO.has(tokens[at - 1]?.fold ?? ''))
    const cut = spans.some((span) => span.from < at + length && span.to > at && (span.from < at || span.to > at + length))
    if (length === 0 || !after || cut) return []
    return noun ? [filler(at, at + length)] : tokens[at + length] === undefined ? [listed(at, at + length)] : []
  }).slice(0, 1)) // prettier-ignore
}

const listed = (from: number, to: number): Span => ({ from, to, tags: [{ kind: 'noun' }] })

const OF_PLAN = new Set('outcome aim priority objective goal plan theme key strategy ambition pillar'.split(' '))

/** "which corporate aim", "the corporate plan": of the whole council's plan, though a service may be called so. */
export const corporatePlan: Frame = (spans, tokens) => {
  const said = placed(spans).filter(({ from, to }) => to === from + 1 && tokens[from]?.fold === 'corporate' && OF_PLAN.has(tokens[to]?.fold ?? '')) // prettier-ignore
  return laid(spans, said.map(({ from, to }) => filler(from, to))) // prettier-ignore
}
