import type { MeasureCode } from '../../src/domain/measure'
import type { Period } from '../../src/domain/period'
import type { Filter } from '../../src/domain/question'
import type { AskedCouncil } from './councils/council'
import type { Chance } from './random'
import { chooseSlot } from './slots'

/** What the slots of one sentence were filled with. */
export interface Filled {
  readonly council: AskedCouncil
  readonly places: Partial<Pick<Filter, 'serviceAreas' | 'priorities' | 'keyAims' | 'outcomes'>>
  readonly otherService: string
  readonly measure: MeasureCode
  readonly otherMeasure: MeasureCode
  readonly owned: readonly MeasureCode[]
  readonly period: Period | null
  readonly earlier: Period | null
  readonly rating: string
  readonly otherRating: string
  readonly percent: string
  readonly morePercent: string
  readonly count: number
  /** a figure as it is typed */
  readonly figure: string
  readonly fitting: readonly MeasureCode[]
  /** what was talked of before, where the sentence follows on: never what it names itself */
  readonly before: { readonly service: string; readonly measure: MeasureCode; readonly shown: readonly MeasureCode[] }
}

/** A slot's choice: the words that stand in the sentence, and what they mean. */
export interface Choice {
  readonly said: string
  readonly means: Partial<Filled>
}

/** A phrasing with its slots filled from the council's own data; null when the council has nothing to fill one with. */
export function fill(
  phrasing: string,
  council: AskedCouncil,
  chance: Chance,
): { readonly sentence: string; readonly filled: Filled } | null {
  let filled = emptyFor(council, chance)
  const lacking: string[] = []
  const sentence = phrasing.replace(/\{(\w+)\}/g, (_whole, slot: string) => {
    const choice = chooseSlot(slot, filled, chance)
    if (!choice) lacking.push(slot)
    else filled = { ...filled, ...choice.means, places: { ...filled.places, ...choice.means.places } }
    return choice?.said ?? ''
  })
  return lacking.length > 0 ? null : { sentence, filled }
}

function emptyFor(council: AskedCouncil, chance: Chance): Filled {
  const measure = chance.among(council.measures.filter((one) => inCompany(one.serviceArea, council)))
  const beside = council.measures.filter(({ serviceArea }) => serviceArea === measure.serviceArea)
  const shown = [measure, ...beside.filter(({ is }) => is !== measure.is)].slice(0, 3).map(({ is }) => is)
  return {
    ...{ council, places: {}, otherService: '', measure: '', otherMeasure: '', owned: [], period: null },
    ...{ earlier: null, rating: '', otherRating: '', figure: '', percent: '', morePercent: '', count: 0, fitting: [] },
    before: { service: measure.serviceArea, measure: measure.is, shown },
  }
}

const inCompany = (service: string, council: AskedCouncil): boolean =>
  council.measures.filter(({ serviceArea }) => serviceArea === service).length >= 3
