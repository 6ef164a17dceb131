import { may, sameAddress } from './access'
import { checkReply } from './checks'
import type { Instant, Day } from './day'
import type { Outturn } from './figure'
import type { Measure } from './measure'
import type { Person } from './person'
import { rate } from './rate'
import type { Rating, Scale } from './rating'
import { readReply } from './readReply'
import type { TypedReply } from './readReply'
import type { Finding, Reply, ReturnFacts, ReturnVersion } from './return'
import { spanOf } from './span'
import type { Entry, EntryOutcome, Submission } from './submission'

export interface SubmissionFacts {
  readonly submission: Submission
  /** the returns that its entries name, as they stand now */
  readonly returns: readonly ReturnFacts[]
  readonly people: readonly Person[]
  readonly scale: Scale
  readonly today: Day
  readonly at: Instant
}

/** Decides what becomes of each entry. Saving keeps every good figure, whatever its neighbours need. */
export function decideSubmission(facts: SubmissionFacts): readonly EntryOutcome[] {
  return facts.submission.entries.map((entry) => decideEntry(entry, facts))
}

function decideEntry(entry: Entry, facts: SubmissionFacts): EntryOutcome {
  const own = facts.returns.find((one) => one.measure.code === entry.measure)
  if (!own) return { kind: 'refused', entry, because: 'no return' }
  if (!maySubmit(own.measure, facts)) return { kind: 'refused', entry, because: 'not yours' }
  if (isRepeat(entry, own, facts)) return asItStands(entry, own, facts)
  const standing = own.current
  if (entry.baseVersion !== null && entry.baseVersion !== (standing?.version ?? 0) && standing) {
    return { kind: 'overtaken', facts: own, entry, standing }
  }
  if (entry.typed.trim() === '')
    return standing ? amendWords(entry, own, standing, facts) : { kind: 'left empty', facts: own }
  return decideFigure(entry, own, facts)
}

/** A box with words in it: checked, and kept when no error stands and every query has been answered. */
function decideFigure(entry: Entry, own: ReturnFacts, facts: SubmissionFacts): EntryOutcome {
  const typed = readReply(entry.typed, own.measure, facts.today)
  const findings = openFindings(typed, entry, own)
  if (typed.kind === 'nothing') return { kind: 'left empty', facts: own }
  if (typed.kind === 'unread' || findings.length > 0) return { kind: 'needs a word', facts: own, entry, findings }
  return save(entry, own, replyOf(typed, entry, own), facts)
}

function openFindings(typed: TypedReply, entry: Entry, own: ReturnFacts): readonly Finding[] {
  if (typed.kind === 'unread') return [typed.finding]
  if (typed.kind !== 'figure') return []
  return checkReply(typed, own, entry.typed).filter(
    (finding) => finding.severity === 'error' || !entry.confirmed.includes(finding.kind),
  )
}

/** A box left empty beside a figure that stands: only the commentary or the corrective action is new, if anything is. */
function amendWords(entry: Entry, own: ReturnFacts, standing: ReturnVersion, facts: SubmissionFacts): EntryOutcome {
  const isNew = words(entry.action) !== null || words(entry.commentary) !== null
  return isNew ? save(entry, own, standing.reply, facts) : asItStands(entry, own, facts)
}

function save(entry: Entry, own: ReturnFacts, reply: Reply, facts: SubmissionFacts): EntryOutcome {
  const { submission, at } = facts
  const sameFigure = own.current !== null && sameReply(own.current.reply, reply)
  const version: ReturnVersion = {
    version: (own.current?.version ?? 0) + 1,
    reply,
    commentary: words(entry.commentary) ?? own.current?.commentary ?? null,
    action: actionOf(entry) ?? (sameFigure ? (own.current?.action ?? null) : null),
    confirmed: sameFigure && entry.typed.trim() === '' ? (own.current?.confirmed ?? []) : entry.confirmed,
    byId: submission.by.id,
    byName: submission.by.name,
    onBehalfOf: submission.onBehalfOf && {
      personId: submission.onBehalfOf.person.id,
      name: submission.onBehalfOf.person.name,
      how: submission.onBehalfOf.how,
    },
    door: submission.door,
    at,
  }
  return { kind: 'saved', facts: own, entry, version, rating: rateReply(own, reply, facts.scale) }
}

function asItStands(entry: Entry, own: ReturnFacts, facts: SubmissionFacts): EntryOutcome {
  if (own.current === null) return { kind: 'left empty', facts: own }
  return {
    kind: 'unchanged',
    facts: own,
    entry,
    version: own.current,
    rating: rateReply(own, own.current.reply, facts.scale),
  }
}

/** The same words from the same person are the same submission, however often they arrive. */
function isRepeat(entry: Entry, own: ReturnFacts, facts: SubmissionFacts): boolean {
  const standing = own.current
  if (standing === null || standing.byId !== facts.submission.by.id) return false
  if (entry.typed.trim() === '') return words(entry.action) !== null && standing.action?.words === words(entry.action)
  const action = words(entry.action)
  return (
    writtenOf(standing.reply).trim() === entry.typed.trim() && (action === null || standing.action?.words === action)
  )
}

/** What a person typed for a reply. */
export const writtenOf = (reply: Reply): string => (reply.kind === 'figure' ? reply.outturn.written : reply.written)

const sameReply = (one: Reply, other: Reply): boolean => writtenOf(one) === writtenOf(other)

const words = (typed: string | null): string | null => (typed === null || typed.trim() === '' ? null : typed.trim())

function actionOf(entry: Entry): ReturnVersion['action'] {
  const typed = words(entry.action)
  return typed === null ? null : { words: typed }
}

function maySubmit(measure: Measure, facts: SubmissionFacts): boolean {
  const { by, onBehalfOf } = facts.submission
  const owner = facts.people.find((one) => measure.owner !== null && sameAddress(one.email, measure.owner)) ?? null
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

export function rateReply(own: ReturnFacts, reply: Reply, scale: Scale): Rating {
  const outturn = reply.kind === 'figure' ? reply.outturn : null
  return rate({ measure: own.measure, period: own.period, target: own.target, outturn, returned: { reply } }, scale)
}
