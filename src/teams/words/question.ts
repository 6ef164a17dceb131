import type { AnsweredFilter } from '../../domain/answer'
import { namedTogether } from '../../domain/directorate'
import { printPeriod } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { Filter } from '../../domain/question'
import { dotted, listed, measures, printCount, sentence } from './count'
import { planReference } from '../../domain/fits'
import { periodAsked } from './restated'
import { sayThreshold } from './share'

/** How a question was understood, in one line: "Off target · Customer Services · 2020/21". */
export const understood = (filter: AnsweredFilter, period: Period): string =>
  dotted(asked(filter), about(filter), periodAsked(period, filter.asReported))

/** What was asked for: "Off target", "Red", "Provisional". */
export function asked(filter: Filter): string {
  const ratings = filter.ratings.map((rating, place) =>
    place > 0 && rating === 'not rated' ? rating : sentence(rating),
  )
  const verdicts = filter.verdicts.map((verdict) => VERDICTS[verdict])
  const provisional = filter.provisional === null ? [] : [filter.provisional ? 'Provisional' : 'Final']
  const part = filter.partOfYear === undefined ? '' : sayPartOfYear(filter.partOfYear)
  const threshold = filter.missedBy === null ? '' : `Missed ${sayThreshold(filter.missedBy)}`
  // A threshold says by itself that the target was missed.
  const judged = threshold !== '' && asksOnlyForMisses(filter) ? '' : listed(verdicts)
  const lacking = filter.lacking === undefined ? '' : `No ${filter.lacking}`
  const holding = filter.holding === undefined ? '' : `With a ${filter.holding}`
  const why = filter.notRatedWhy === undefined ? '' : sentence(sayWhy(filter.notRatedWhy))
  return dotted(
    ...provisional,
    part,
    listed(ratings),
    judged,
    threshold,
    lacking,
    holding,
    why,
    sayWritten(filter),
    saySays(filter),
  )
}

/** "9 months only": how much of the year the figures stand for. */
const sayPartOfYear = ({ months }: NonNullable<Filter['partOfYear']>): string =>
  months === null ? 'Part of the year only' : `${printCount(months)} ${months === 1 ? 'month' : 'months'} only`

/** What was looked for in the plan's own words, and where. */
function sayWritten({ writtenWhy, lacking }: Filter): string {
  if (writtenWhy === undefined) return ''
  const where = lacking === undefined ? 'Target or outturn' : lacking === 'target' ? 'Target' : 'Outturn'
  return `${where} says “${writtenWhy}”`
}

/** "Target says “Upward trend”" */
const saySays = ({ says }: Filter): string =>
  says === undefined ? '' : `${says.in === 'target' ? 'Target' : 'Outturn'} says “${says.words}”`

/** "suspended": the reasons that are asked for together, by their common word. */
export const sayWhy = (why: NonNullable<Filter['notRatedWhy']>): string => (why[0] ?? '').replace(/^target /, '')

const asksOnlyForMisses = ({ verdicts }: Filter): boolean => verdicts.length === 1 && verdicts[0] === 'missed'

const VERDICTS = { met: 'Target met', missed: 'Off target', 'not rated': 'Not rated' } as const

const ALL = 'All services'

/** Which part of the council: "Customer Services", "Our People", "All services". */
export function about(filter: AnsweredFilter): string {
  const places = [servicesNamed(filter), filter.priorities, onceEach(filter.keyAims), onceEach(filter.outcomes)]
  const named = places.filter((list) => list.length > 0).map((list) => listed(list))
  const chosen = filter.measures.length > 0 ? [measures(filter.measures.length)] : []
  const excepted = namedTogether(filter.exceptServiceAreas, filter.directorates ?? [])
  const except = excepted.length > 0 ? `, except ${listed(excepted)}` : ''
  const less = filter.exceptMeasures.length > 0 ? `, leaving out ${sayLeftOut(filter)}` : ''
  const all = [...named, ...chosen]
  return `${all.length === 0 ? ALL : all.join(' · ')}${except}${less}`
}

/** A plan may word one outcome in two ways: it is one by its number. */
const onceEach = (names: readonly string[]): readonly string[] =>
  names.filter((name, place) => names.findIndex((other) => planReference(other) === planReference(name)) === place).map((name) => name.replace(/\.$/, '')) // prettier-ignore

/** "is Finance", "are Finance and ICT": a directorate is one, however many its services. */
export const isOrAre = (filter: Filter): string =>
  servicesNamed(filter).length > 1 || about(filter).startsWith(ALL) ? 'are' : 'is'

/** A directorate is named whole, and what is left out of it behind that. */
function servicesNamed({ serviceAreas, exceptServiceAreas, directorates = [] }: Filter): readonly string[] {
  const touched = directorates.filter((one) => one.serviceAreas.some((area) => serviceAreas.includes(area)))
  const leftOut = exceptServiceAreas.filter((area) => touched.some((one) => one.serviceAreas.includes(area)))
  return namedTogether([...serviceAreas, ...leftOut], touched).filter((name) => !leftOut.includes(name))
}

const sayLeftOut = ({ leftOut, exceptMeasures }: AnsweredFilter): string =>
  leftOut === undefined ? measures(exceptMeasures.length) : listed(leftOut)

/** True when a sentence can ask the same again: measures chosen by hand are named by no words of a question. */
export const canAskAgain = (filter: Filter): boolean =>
  filter.measures.length === 0 &&
  filter.exceptMeasures.length === 0 &&
  filter.writtenWhy === undefined &&
  filter.holding === undefined &&
  filter.says === undefined &&
  filter.partOfYear === undefined

/** The same question of another period, as a sentence that Outturn understands. */
export function askAgain(filter: Filter, period: Period): string {
  const place = about(filter)
  const words = [asked(filter).toLowerCase() || 'how are we doing', place === 'All services' ? '' : `in ${place}`]
  return [...words.filter((word) => word !== ''), `in ${printPeriod(period)}`].join(' ').replaceAll(' · ', ' ')
}
