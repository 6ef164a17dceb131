import { comparePeriods } from '../../src/domain/period'
import type { Choice, Filled } from './fill'
import type { Chance } from './random'

type Slot = (filled: Filled, chance: Chance) => Choice | null

const ELSEWHERE = ['Amber Valley', 'Erewash', 'Leeds', 'Birmingham City Council', 'Bolsover', 'Chesterfield'] as const

/** None of these is a service, a measure or a person of any council asked. */
const NOWHERE = ['Trading Standards', 'Cemeteries', 'Adult Education', 'Registrars'] as const
const UNHELD = ['pothole repairs', 'crime', 'GCSE results', 'bus punctuality', 'library loans'] as const
const NOBODY = ['Boris Fanshawe', 'Geraldine Quirke', 'Bartholomew'] as const

const COUNTS = [
  [2, ['2', 'two']],
  [3, ['3', 'three']],
  [4, ['4', 'four']],
  [6, ['6', 'six']],
] as const

const SHARES = [
  ['10', ['10%', '10 %', '10 per cent', '10 percent', 'ten percent']],
  ['5', ['5%', '5 per cent', 'five percent', '5pc']],
  ['20', ['20%', '20 per cent', 'a fifth', '20 percent']],
  ['2.5', ['2.5%', '2.5 per cent']],
  ['50', ['50%', 'half']],
] as const

const service: Slot = ({ council, before }, chance) => {
  const chosen = chance.among(council.services.filter(({ is }) => is !== before.service))
  return { said: chance.among(chosen.said), means: { places: { serviceAreas: [chosen.is] } } }
}

const otherService: Slot = ({ council, places, before }, chance) => {
  const taken = new Set([...(places.serviceAreas ?? []), before.service])
  const chosen = chance.among(council.services.filter(({ is }) => !taken.has(is)))
  return { said: chance.among(chosen.said), means: { otherService: chosen.is } }
}

const priority: Slot = ({ council }, chance) => {
  const chosen = chance.among(council.priorities)
  return { said: chance.among(chosen.said), means: { places: { priorities: [chosen.is] } } }
}

const aim: Slot = ({ council }, chance) => {
  if (council.keyAims.length === 0) return null
  const chosen = chance.among(council.keyAims)
  return { said: chance.among(chosen.said), means: { places: { keyAims: [chosen.is] } } }
}

const outcome: Slot = ({ council }, chance) => {
  if (council.outcomes.length === 0) return null
  const chosen = chance.among(council.outcomes)
  return { said: chance.among(chosen.said), means: { places: { outcomes: [chosen.is] } } }
}

const place: Slot = (filled, chance) => {
  const sort = chance.below(10)
  const choice = (sort < 7 ? service : sort < 8 ? priority : sort < 9 ? aim : outcome)(filled, chance)
  return choice ?? service(filled, chance)
}

const measure: Slot = ({ council, before, measure: taken }, chance) => {
  const chosen = chance.among(council.measures.filter(({ is }) => is !== before.measure && is !== taken))
  return { said: chance.among(chosen.said), means: { measure: chosen.is } }
}

const otherMeasure: Slot = (filled, chance) => {
  const choice = measure(filled, chance)
  return choice && { said: choice.said, means: { otherMeasure: choice.means.measure ?? '' } }
}

const percent = (filled: Filled, chance: Chance): Choice => {
  const [is, said] = chance.among(SHARES.filter(([share]) => Number(share) > Number(filled.percent || 0)))
  return { said: chance.among<string>(said), means: { percent: is } }
}

const SLOTS: Readonly<Record<string, Slot>> = {
  service,
  otherService,
  priority,
  aim,
  outcome,
  place,
  measure,
  otherMeasure,
  owner: ({ council }, chance) => {
    const chosen = chance.among(council.owners)
    return { said: chance.among(chosen.said), means: { owned: chosen.owns } }
  },
  period: ({ council }, chance) => {
    const chosen = chance.among(council.periods)
    return { said: chance.among(chosen.said), means: { period: chosen.is } }
  },
  openPeriod: ({ council }, chance) => ({ said: chance.among(council.open.said), means: { period: council.open.is } }),
  rating: ({ council }, chance) => {
    const chosen = chance.among(council.ratings)
    return { said: chosen.is, means: { rating: chosen.is } }
  },
  ratings: ({ council }, chance) => {
    const { is, many } = chance.among(council.ratings)
    return many === null ? null : { said: many, means: { rating: is } }
  },
  otherRatings: ({ council, rating }, chance) => {
    const { is, many } = chance.among(council.ratings.filter((one) => one.is !== rating))
    return many === null ? null : { said: many, means: { otherRating: is } }
  },
  figure: (_filled, chance) => {
    const figure = chance.among(['29.4%', '61', '97.2%', '1,204', '0'])
    return { said: figure, means: { figure } }
  },
  /** before the latest, and as long */
  earlier: ({ council }, chance) => {
    const { latest } = council
    const before = council.periods.filter(({ is }) => is.kind === latest.kind && comparePeriods(is, latest) < 0)
    if (before.length === 0) return null
    const chosen = chance.among(before)
    return { said: chosen.said[0] ?? '', means: { earlier: chosen.is } }
  },
  percent,
  /** more than the share before it: "between 10 % and 30 %" */
  tens: (_filled, chance) => {
    const is = chance.among(['10', '20', '15'])
    return { said: is, means: { percent: is } }
  },
  moreTens: (_filled, chance) => {
    const is = chance.among(['30', '40', '25'])
    return { said: is, means: { morePercent: is } }
  },
  count: (_filled, chance) => {
    const [is, said] = chance.among(COUNTS)
    return { said: chance.among<string>(said), means: { count: is } }
  },
  fitting: ({ council }, chance) => {
    if (council.fitting.length === 0) return null
    const { said, codes } = chance.among(council.fitting)
    return { said, means: { fitting: codes } }
  },
  oldYear: ({ council }, chance) => ({ said: chance.among(council.oldYears), means: {} }),
  nowhere: (_filled, chance) => ({ said: chance.among<string>(NOWHERE), means: {} }),
  unheld: (_filled, chance) => ({ said: chance.among<string>(UNHELD), means: {} }),
  nobody: (_filled, chance) => ({ said: chance.among<string>(NOBODY), means: {} }),
  elsewhere: (_filled, chance) => ({ said: chance.among<string>(ELSEWHERE), means: {} }),
}

export function chooseSlot(slot: string, filled: Filled, chance: Chance): Choice | null {
  const choose = SLOTS[slot]
  if (!choose) throw new Error(`there is no slot called ${slot}`)
  return choose(filled, chance)
}
