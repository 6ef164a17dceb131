import { may } from './access'
import { signedBy } from './approval'
import { isRestated } from './edition'
import type { Person } from './person'
import type { EditionAsked, FigureRow, PeriodState, ReturnVersion } from './return'
import { isSignedOff, isUnsigned } from './signOffRule'
import type { SignOffRule } from './signOffRule'

export interface Showing {
  /** null: everybody who reads where the answer goes */
  readonly to: Person | null
  readonly state: Pick<PeriodState, 'state'> | null
  readonly rule: SignOffRule
  /** the edition to be shown; left out: how things stand now */
  readonly asReported?: EditionAsked | undefined
}

/**
 * A figure as somebody may see it; null when they may not. What was reported stays to be seen by all while a restatement
 * of it waits to be signed off.
 */
export function shownTo(row: FigureRow, showing: Showing): FigureRow | null {
  const { rule } = showing
  const current = maySeeCurrent(row, showing)
  if (showing.asReported !== undefined) {
    const reported = inEdition(row, showing.asReported)
    if (reported === null) return null
    const since = current && isRestated(reported) ? (row.returned?.current ?? null) : null
    return maySeeReported(reported, showing) ? asReported(reported, since, rule) : null
  }
  if (current) return isUnsigned(row, rule) ? { ...row, unsigned: true } : row
  return row.reported !== undefined && maySeeReported(row, showing) ? asReported(row, null, rule) : null
}

/** What was read may be of the last edition, though the first is asked for; null for what is in no edition. */
function inEdition(row: FigureRow, asked: EditionAsked): FigureRow | null {
  const { reported } = row
  if (reported === undefined) return null
  return asked === 'first' ? { ...row, reported: { ...reported, ...reported.first } } : row
}

function maySeeCurrent(row: FigureRow, { to, state, rule }: Showing): boolean {
  const { returned, outturn, measure } = row
  const isForAll = returned?.current ? isSignedOff(returned, state, rule) : state?.state === 'closed'
  // Why there is no figure is as little signed off as a figure.
  const isUnanswered = outturn === null && !returned?.current
  return isForAll || (to !== null && (isUnanswered || may(to, UNSIGNED(measure)).allowed))
}

const UNSIGNED = (measure: FigureRow['measure']) => ({ kind: 'read figures not signed off', measure }) as const

const maySeeReported = ({ reported, measure }: FigureRow, { to, rule }: Showing): boolean =>
  wasSigned(reported?.given ?? null, rule) || (to !== null && may(to, UNSIGNED(measure)).allowed)

/** What came with a plan stands approved, and so does that there was nothing. */
const wasSigned = (given: ReturnVersion | null, { steps }: SignOffRule): boolean =>
  given === null || given.door === 'import' || signedBy(given).length >= steps

/** The row with what was reported in the place of what stands. */
function asReported(row: FigureRow, since: ReturnVersion | null, rule: SignOffRule): FigureRow {
  const given = row.reported?.given ?? null
  const { unsigned: _, ...same } = row
  const signed = wasSigned(given, rule)
  const state = given === null ? 'outstanding' : signed ? 'approved' : 'submitted'
  return {
    ...same,
    returned: row.returned && { ...row.returned, state, current: given },
    outturn: given?.reply.kind === 'figure' ? given.reply.outturn : null,
    ...(signed ? {} : { unsigned: true }),
    asReported: { since },
  }
}
