import { may, ownerOf } from './access'
import { checkReply } from './checks'
import type { Instant, Day } from './day'
import { scaleIn } from './edition'
import type { Outturn } from './figure'
import { plainWords } from './figureWords'
import { allowedBecause } from './lockException'
import type { LockException } from './lockException'
import type { Measure } from './measure'
import type { Person } from './person'
import { rate } from './rate'
import type { Rating, Scale } from './rating'
import type { Scales } from './scales/scaleFor'
import { readReply } from './readReply'
import type { TypedReply } from './readReply'
import { writtenOf } from './return'
import type { Reply, ReturnFacts, ReturnVersion } from './return'
import { spanOf } from './span'
import type { Entry, EntryOutcome, Submission } from './submission'

export interface SubmissionFacts extends Scales {
  readonly submission: Submission
  /** the returns that its entries name, as they stand now */
  readonly returns: readonly ReturnFacts[]
  readonly people: readonly Person[]
  /** the period is closed, and these are what may be amended nevertheless; left out: it is open */
  readonly exceptions?: readonly LockException[]
  readonly today: Day
  readonly at: Instant
}

/**
 * Decides what becomes of each entry, one outcome a measure. Saving keeps every good figure, whatever its neighbours
 * need.
 */
export function decideSubmission(facts: SubmissionFacts): readonly EntryOutcome[] {
  const { entries } = facts.submission
  const measures = [...new Set(entries.map((one) => one.measure))]
  return measures.flatMap((code) => {
    const named = entries.filter((one) => one.measure === code)
    const [entry, ...others] = named.filter((one) => !isEmpty(one)).concat(named.filter(isEmpty))
    return entry === undefined ? [] : [decideEntry(entry, others, facts)]
  })
}

/** A figure of a period that was closed is restated for a reason, or not at all. */
function decideEntry(entry: Entry, others: readonly Entry[], facts: SubmissionFacts): EntryOutcome {
  const outcome = decideAsOpen(entry, others, facts)
  if (outcome.kind !== 'saved' && outcome.kind !== 'needs a word') return outcome
  const { measure, reported } = outcome.facts
  const because = facts.exceptions ? allowedBecause(measure, facts.exceptions, facts.people) : reported?.reopenedBecause
  if (because === undefined) return outcome
  if (because === null) {
    const finding = { severity: 'error', kind: 'period closed', typed: entry.typed.trim(), measure } as const
    return { kind: 'needs a word', facts: outcome.facts, entry: outcome.entry, findings: [finding] }
  }
  if (outcome.kind === 'needs a word') return outcome
  return { ...outcome, version: { ...outcome.version, restatedBecause: because } }
}

function decideAsOpen(entry: Entry, others: readonly Entry[], facts: SubmissionFacts): EntryOutcome {
  const own = facts.returns.find((one) => one.measure.code === entry.measure)
  if (!own) return { kind: 'refused', entry, because: 'no return' }
  if (!maySubmit(own.measure, facts)) return { kind: 'refused', entry, because: 'not yours' }
  const rivals = others.filter((one) => !isEmpty(one) && !sameWords(one.typed, entry.typed))
  if (rivals.length > 0) return severalFigures([entry, ...rivals], own)
  if (own.current !== null) return decideAgainst(own.current, entry, own, facts)
  return isEmpty(entry) ? { kind: 'left empty', facts: own } : decideFigure(entry, own, facts)
}

/** A paste that names one measure twice, with different figures: nobody guesses which was meant. */
function severalFigures(entries: readonly [Entry, ...Entry[]], own: ReturnFacts): EntryOutcome {
  const typed = entries.map((one) => one.typed.trim()).join(' and ')
  const finding = { severity: 'error', kind: 'several figures', typed, measure: own.measure } as const
  return { kind: 'needs a word', facts: own, entry: { ...entries[0], typed }, findings: [finding] }
}

/** A return that has a reply already. Nothing new leaves it as it stands, whoever changed it last. */
function decideAgainst(standing: ReturnVersion, entry: Entry, own: ReturnFacts, facts: SubmissionFacts): EntryOutcome {
  const isFigureNew = !isEmpty(entry) && !isRepeat(entry, standing, own, facts)
  if (!isFigureNew && !hasNewWords(entry, standing)) {
    return {
      kind: 'unchanged',
      facts: own,
      entry,
      version: standing,
      rating: rateReply(own, standing.reply, scaleOf(own, facts)),
    }
  }
  if (entry.baseVersion !== null && entry.baseVersion !== standing.version) {
    return { kind: 'overtaken', facts: own, entry, standing }
  }
  return isFigureNew ? decideFigure(entry, own, facts) : save(entry, own, standing, facts)
}

/**
 * The same words from the same person are the same submission, however often they arrive; and anybody's who saw what
 * stands and left it in the box. A figure that was sent back is given anew, if need be in the same words.
 */
function isRepeat(entry: Entry, standing: ReturnVersion, own: ReturnFacts, facts: SubmissionFacts): boolean {
  if (own.state === 'sent back' || !sameWords(entry.typed, writtenOf(standing.reply))) return false
  return standing.byId === facts.submission.by.id || standing.version === entry.baseVersion
}

function hasNewWords(entry: Entry, standing: ReturnVersion): boolean {
  const [action, commentary] = [words(entry.action), words(entry.commentary)]
  return (
    (action !== null && action !== standing.action?.words) ||
    (commentary !== null && commentary !== standing.commentary)
  )
}

/** A box with words in it: checked, and kept when no error stands and every query has been answered. */
function decideFigure(entry: Entry, own: ReturnFacts, facts: SubmissionFacts): EntryOutcome {
  const typed = readReply(entry.typed, own.measure, facts.today)
  if (typed.kind === 'nothing') return { kind: 'left empty', facts: own }
  if (typed.kind === 'unread') return { kind: 'needs a word', facts: own, entry, findings: [typed.finding] }
  const raised = typed.kind === 'figure' ? checkReply(typed, own, entry.typed) : []
  const answered = [...entry.confirmed, ...answeredBefore(entry, own)]
  const findings = raised.filter((finding) => finding.severity === 'error' || !answered.includes(finding.kind))
  if (findings.length > 0) return { kind: 'needs a word', facts: own, entry, findings }
  const confirmed = raised.map((finding) => finding.kind)
  return save(entry, own, { reply: replyOf(typed, entry, own), confirmed }, facts)
}

/** A query that was answered for these words is not asked again. */
function answeredBefore(entry: Entry, { current }: ReturnFacts): ReturnVersion['confirmed'] {
  return current !== null && sameWords(entry.typed, writtenOf(current.reply)) ? current.confirmed : []
}

/** The next version. A corrective action is about its figure and goes with it; commentary stays until it is replaced. */
function save(
  entry: Entry,
  own: ReturnFacts,
  { reply, confirmed }: Pick<ReturnVersion, 'reply' | 'confirmed'>,
  facts: SubmissionFacts,
): EntryOutcome {
  const { submission, at } = facts
  const { by, onBehalfOf, door } = submission
  const before = own.current
  const keptAction = before !== null && sameWords(writtenOf(before.reply), writtenOf(reply)) ? before.action : null
  const action = words(entry.action)
  const version: ReturnVersion = {
    version: (before?.version ?? 0) + 1,
    reply,
    commentary: words(entry.commentary) ?? before?.commentary ?? null,
    action: action === null ? keptAction : { words: action },
    confirmed,
    byId: by.id,
    byName: by.name,
    onBehalfOf: onBehalfOf && { personId: onBehalfOf.person.id, name: onBehalfOf.person.name, how: onBehalfOf.how },
    door,
    at,
  }
  return { kind: 'saved', facts: own, entry, version, rating: rateReply(own, reply, scaleOf(own, facts)) }
}

const scaleOf = (own: ReturnFacts, facts: SubmissionFacts): Scale => scaleIn(own, facts.exceptions !== undefined, facts)

const isEmpty = (entry: Entry): boolean => plainWords(entry.typed) === ''

const sameWords = (one: string, other: string): boolean => plainWords(one) === plainWords(other)

const words = (typed: string | null): string | null => (typed === null || typed.trim() === '' ? null : typed.trim())

/** The owner or their deputy; or the performance team for the measure's true owner, and for nobody else's sake. */
function maySubmit(measure: Measure, facts: SubmissionFacts): boolean {
  const { by, onBehalfOf } = facts.submission
  const owner = ownerOf(measure, facts.people)
  if (onBehalfOf === null) return may(by, { kind: 'submit', measure, owner }).allowed
  return may(by, { kind: 'submit for an owner' }).allowed && owner?.id === onBehalfOf.person.id
}

function replyOf(typed: TypedReply & { kind: 'figure' | 'nil' }, entry: Entry, own: ReturnFacts): Reply {
  if (typed.kind === 'nil') {
    return { kind: 'nil', written: entry.typed, reason: typed.reason, expectedOn: typed.expectedOn }
  }
  const outturn: Outturn = {
    written: entry.typed,
    reading: typed.reading,
    standing: { kind: 'as written' },
    footnotes: [],
    span: spanOf(own.measure.basis?.is ?? null, own.period),
    provisional: typed.provisional,
  }
  return { kind: 'figure', outturn }
}

/** What a return comes to while nothing is said about it. */
export function asItStands(own: ReturnFacts, scale: Scale): EntryOutcome {
  const { current, measure } = own
  if (current === null) return { kind: 'left empty', facts: own }
  const entry: Entry = { ...SILENT, measure: measure.code }
  return { kind: 'unchanged', facts: own, entry, version: current, rating: rateReply(own, current.reply, scale) }
}

const SILENT = { typed: '', baseVersion: null, confirmed: [], action: null, commentary: null }

export function rateReply(own: ReturnFacts, reply: Reply, scale: Scale): Rating {
  const outturn = reply.kind === 'figure' ? reply.outturn : null
  const { measure, period, target, lastYear = null } = own
  return rate({ measure, period, target, outturn, returned: { reply }, lastYear }, scale)
}
