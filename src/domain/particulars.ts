import type { Filter } from './question'

type Optional = { [K in keyof Filter]-?: object extends Pick<Filter, K> ? K : never }[keyof Filter]

/** What a filter may ask of a measure's own cells, beside how it is judged. */
type Particular = Exclude<Optional, 'asReported' | 'directorates'>

/** As a record, so that one which is added to the filter has to be named here. */
const PARTICULARS: Readonly<Record<Particular, true>> = {
  lacking: true,
  holding: true,
  notRatedWhy: true,
  writtenWhy: true,
  says: true,
  partOfYear: true,
}

const isParticular = (key: string): key is Particular => key in PARTICULARS

/** Whether a filter asks for what a measure lacks, for why it has no rating or for what is written of it. */
export const hasParticulars = (filter: Filter): boolean =>
  Object.entries(filter).some(([key, value]) => isParticular(key) && key !== 'partOfYear' && value !== undefined)

/** The filter without what it asks of a measure's own cells. */
export function withoutParticulars(filter: Filter): Filter {
  const kept = { ...filter }
  for (const key of Object.keys(filter)) if (isParticular(key)) Reflect.deleteProperty(kept, key)
  return kept
}
