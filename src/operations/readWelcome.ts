import { isOwner } from '../domain/access'
import { comparePeriods, periodBefore, quarterOf, samePeriod } from '../domain/period'
import type { Person } from '../domain/person'
import { isOutstanding } from '../domain/progress'
import type { Return } from '../domain/return'
import type { Collected, WelcomeFacts } from '../domain/welcome'
import { whatIsOwed } from './owed'
import type { Deps, Reads } from './ports'

/** What Outturn has to say to somebody who meets it: what is theirs, and how far the quarter is. */
export async function readWelcome(deps: Deps, person: Person): Promise<WelcomeFacts> {
  const [owed] = await whatIsOwed(deps, person)
  const rest = await deps.store.read((tx) => around(deps, tx, person))
  return { ...rest, owed: owed ? { count: owed.returns.length, period: owed.period, dueOn: owed.dueOn } : null }
}

async function around({ clock }: Deps, tx: Reads, person: Person): Promise<Omit<WelcomeFacts, 'owed'>> {
  const [measures, periods] = [await tx.measures(), await tx.periods()]
  const ended = periodBefore(quarterOf(clock.today()))
  const newestFirst = [...periods].sort((one, other) => comparePeriods(other.period, one.period))
  const open = newestFirst.find(({ state }) => state === 'open')
  const returns = open === undefined ? [] : await tx.returns(open.period)
  const ofServices = returns.filter(({ measure }) => person.serviceAreas.includes(measure.serviceArea))
  return {
    own: measures.filter((one) => one.life.kind === 'live' && isOwner(person, one)).map(({ shortName }) => shortName),
    collecting:
      open === undefined ? null : { period: open.period, all: collected(returns), services: collected(ofServices) },
    toOpen: measures.length === 0 || periods.some(({ period }) => samePeriod(period, ended)) ? null : ended,
    latest: newestFirst.find(({ state }) => state === 'closed')?.period ?? null,
  }
}

const collected = (returns: readonly Return[]): Collected => ({
  submitted: returns.filter((one) => !isOutstanding(one)).length,
  returns: returns.length,
})
