import { quarter, year } from '../../../src/domain/period'
import { chanceOf } from '../random'
import type { AskedCouncil } from './council'
import { PEOPLE, PRIORITIES, SERVICES } from './inventedWords'
import { plannedCouncil } from './planned'

/** A council that the seed makes up: six services of those that districts have, each with five measures. */
export function inventedCouncil(seed: string): AskedCouncil {
  const chance = chanceOf(`council ${seed}`)
  const some = <T>(things: readonly T[], many: number): readonly T[] =>
    things
      .map((thing) => ({ thing, place: chance.below(1_000_000) }))
      .sort((one, other) => one.place - other.place)
      .slice(0, many)
      .map(({ thing }) => thing)
  const services = some(SERVICES, 6)
  const people = some(PEOPLE, services.length)
  return plannedCouncil({
    name: 'an invented council',
    prefix: 'INV',
    today: '2024-10-14',
    alsoCalled: {},
    services: services.map(({ is, said }) => ({ is, said: [is, ...said] })),
    rows: services.flatMap(({ is, measures }) =>
      some(measures, 5).map(([title, ...said]) => {
        const priority = chance.among(PRIORITIES)
        return { title, said, serviceArea: is, priority: priority.is, keyAim: chance.among(priority.keyAims) }
      }),
    ),
    people: people.map((name, place) => ({ name, serviceArea: services[place]?.is ?? '' })),
    closed: [
      ...[year(2022), quarter(2023, 1), quarter(2023, 2), quarter(2023, 3), quarter(2023, 4)],
      ...[year(2023), quarter(2024, 1)],
    ],
    latest: quarter(2024, 1),
    open: quarter(2024, 2),
    ratings: [
      { is: 'red', many: 'reds' },
      { is: 'amber', many: 'ambers' },
      { is: 'green', many: 'greens' },
    ],
    fitting: [],
    oldYears: ['2017/18', '18/19', '2019-20'],
  })
}
