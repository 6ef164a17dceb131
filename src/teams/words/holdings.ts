import { periodBefore, printPeriod, samePeriod } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { Holdings } from '../../language/holdings'
import { isAre, listed, measures, printCount, sentence } from './count'

/** "Figures are held for 2018/19 to 2020/21, and Q1 2021/22 is being collected." */
export function sayPeriodsHeld({ closed, open }: Holdings): string {
  const collecting = open.length === 0 ? '' : `${listed(open.map(printPeriod))} ${isAre(open.length)} being collected`
  if (closed.length === 0) return collecting === '' ? 'No figures are held yet.' : `${sentence(collecting)}.`
  const years = closed.filter(({ kind }) => kind === 'year')
  const quarters = closed.filter(({ kind }) => kind === 'quarter')
  const held = [...runs(years), ...runs(quarters)]
  return `Figures are held for ${listed(held)}${collecting === '' ? '' : `, and ${collecting}`}.`
}

/** Periods without a gap between them as first and last. */
function runs(periods: readonly Period[]): readonly string[] {
  const found: { readonly first: Period; last: Period }[] = []
  for (const period of periods) {
    const run = found.at(-1)
    if (run && samePeriod(run.last, periodBefore(period))) run.last = period
    else found.push({ first: period, last: period })
  }
  return found.map(({ first, last }) =>
    first === last ? printPeriod(first) : `${printPeriod(first)} to ${printPeriod(last)}`,
  )
}

const MOST_SERVICES = 8

/** "Its services are Finance and Customer Services."; '' for more of them than anybody would read. */
export function sayServicesHeld({ serviceAreas }: Holdings): string {
  if (serviceAreas.length === 0) return ''
  if (serviceAreas.length > MOST_SERVICES) return `It knows ${printCount(serviceAreas.length)} services by name.`
  return serviceAreas.length === 1
    ? `Its only service is ${listed(serviceAreas)}.`
    : `Its services are ${listed(serviceAreas, MOST_SERVICES)}.`
}

/** "It holds 49 measures of the service plan." */
export const sayMeasuresHeld = (held: Holdings): string =>
  `It holds ${measures(held.measures)} of the service plan. ${sayPeriodsHeld(held)}`
