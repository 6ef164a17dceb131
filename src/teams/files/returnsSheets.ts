import { printPeriod } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { EntryOutcome, Entry } from '../../domain/submission'
import { Refusal } from '../../operations/errors'
import { ownReturns, whatIsOwed } from '../../operations/owed'
import { latestOpen } from '../../operations/openPeriods'
import { previewSubmission } from '../../operations/submitReturns'
import { xlsxFile } from '../../transfer/files/xlsx'
import { isReturnsSheet, readReturnsSheet } from '../../transfer/returnsSheet'
import type { SheetEntry } from '../../transfer/returnsSheet'
import type { Desk, KnownTurn, Said } from '../turn'
import { notice } from '../views/notice'
import { proposal } from '../views/proposal'
import { nothingOwed } from '../words/notices'
import { besideFigures, nothingFilledIn, severalPeriods, sheetOffered, wordsAlone } from '../words/returnsSheets'
import type { DroppedFile, FileKind } from './fileKinds'
import { offerFiles } from './offerFiles'
import { returnsTable } from './returnsTable'

/** "My returns as a spreadsheet": a workbook for each open period, a row a measure owed. */
export async function returnsAsSheet(desk: Desk, turn: KnownTurn, wanted: Period | null): Promise<Said> {
  const { person } = turn.caller
  const owed = await whatIsOwed(desk.deps, person)
  const periods = wanted === null ? owed.map(({ period }) => period) : [wanted]
  if (periods.length === 0) return [notice(nothingOwed((await desk.deps.store.read(latestOpen)).period))]
  const said: Said[] = []
  for (const period of periods) said.push(await sheetFor(desk, turn, period))
  return said.flat()
}

async function sheetFor(desk: Desk, turn: KnownTurn, period: Period): Promise<Said> {
  const own = await ownReturns(desk.deps, turn.caller.person, period, 'owed')
  if (own.state.state === 'closed') throw new Refusal(`${printPeriod(period)} is closed: nothing is owed for it.`)
  if (own.returns.length === 0) return [notice(nothingOwed(period))]
  return offerFiles(desk, turn, [await xlsxFile(returnsTable(own))], sheetOffered(period, own.returns.length))
}

/** A spreadsheet of returns that was filled in and dropped: shown as it was read, and saved on confirmation. */
export const returnsSheet: FileKind = {
  called: 'your returns',
  toldBy: 'Your returns have the columns Code, Period and Figure: say “my returns as a spreadsheet”.',
  mayDrop: () => true,
  notForYou: '',
  is: ({ contents }) => isReturnsSheet(contents),
  take,
}

async function take(desk: Desk, turn: KnownTurn, { contents }: DroppedFile): Promise<Said> {
  const measures = await desk.deps.store.read((tx) => tx.measures())
  const { periods, entries, findings } = readReturnsSheet(contents, measures)
  const [period, ...others] = periods
  if (others.length > 0) throw new Refusal(severalPeriods(periods))
  if (period === undefined) throw new Refusal(nothingFilledIn(findings))
  const submission = {
    period,
    by: turn.caller.person,
    onBehalfOf: null,
    entries: entries.map(entryOf),
    door: 'spreadsheet' as const,
    key: turn.key,
  }
  const result = await previewSubmission(desk.deps, submission)
  const objectId = turn.account.objectId
  const sheet = desk.sheets.keep({ objectId, period, entries: asSeen(submission.entries, result.outcomes) })
  const empty = result.outcomes.flatMap((one) => (one.kind === 'left empty' ? [one.facts.measure.shortName] : []))
  const notes = [wordsBeside(result.outcomes), ...findings, ...empty.map(wordsAlone)].filter((note) => note !== '')
  return [proposal(result, { door: 'spreadsheet', unread: [], notes, sheet })]
}

/** A preview has no room for people's commentary; that it is there, and will be saved, is said. */
function wordsBeside(outcomes: readonly EntryOutcome[]): string {
  const told = outcomes.flatMap((one) => (one.kind === 'saved' || one.kind === 'needs a word' ? [one.entry] : []))
  const having = (of: 'commentary' | 'action') => told.filter((entry) => entry[of] !== null).length
  return besideFigures(having('commentary'), having('action'))
}

const entryOf = ({ measure, typed, commentary, action }: SheetEntry): Entry => ({
  ...{ measure, typed, commentary, action },
  baseVersion: null,
  confirmed: [],
})

/** Saving is of what was looked at: another figure that comes in between is never overwritten unseen. */
function asSeen(entries: readonly Entry[], outcomes: readonly EntryOutcome[]): readonly Entry[] {
  const versions = new Map(
    outcomes.flatMap((one) =>
      'facts' in one ? [[one.facts.measure.code, one.facts.current?.version ?? 0] as const] : [],
    ),
  )
  return entries.map((entry) => ({ ...entry, baseVersion: versions.get(entry.measure) ?? null }))
}
