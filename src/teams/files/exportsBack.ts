import { Refusal } from '../../operations/errors'
import { tidyHeading } from '../../transfer/table'
import { exportIsNoPlan } from '../words/fileOffers'
import type { DroppedFile, FileKind } from './fileKinds'
import { EXPORT_HEADINGS } from './periodColumns'

/** A period's export that is dropped back: it has the headings of a plan, and is none. */
export const periodExport: FileKind = {
  called: 'an export of a period',
  toldBy: '',
  mayDrop: () => true,
  notForYou: '',
  is: ({ contents }: DroppedFile) =>
    contents.tables.some(({ rows }) => isHeader((rows[0] ?? []).map(({ text }) => text))),
  take: () => Promise.reject(new Refusal(exportIsNoPlan())),
}

/** Columns may have been added or moved since; all of ours stand in no other file. */
function isHeader(headings: readonly string[]): boolean {
  const there = new Set(headings.map(tidyHeading))
  return EXPORT_HEADINGS.every((heading) => there.has(tidyHeading(heading)))
}
