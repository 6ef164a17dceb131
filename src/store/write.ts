import { periodKey } from '../domain/period'
import type { Change } from '../operations/ports'
import { keepAbsences } from './absences'
import { keepActing } from './acting'
import { finishCampaignCards, followCampaigns, rewriteCampaignCards } from './campaignCards'
import { keptApproval, keptTarget, keptVersion } from './chain/kept'
import type { Kept } from './chain/kept'
import type { Seal } from './chain/seal'
import { keepConversations, keepWelcomes } from './conversations'
import { addApprovals } from './approvals'
import { endDelegations, keepDelegations, reopenReturns } from './delegations'
import { addDeliveries } from './deliveries'
import { named } from './failures'
import { answerDrafts, keepDrafts, settleDrafts } from './imports'
import { keepSettings } from './councilSettings'
import { keepEditions } from './editions'
import { addOwnerQuestions, addOwnerReplies } from './ownerQuestions'
import { endExceptions, grantExceptions } from './lockExceptions'
import { forgetPeople } from './forgetting'
import { keepMeasures } from './measures'
import { closePeriods, moveDueDates, openPeriods } from './periods'
import { changePeople, keepPeople, meetPeople, retirePeople } from './people'
import { addPublished } from './publishedCommentary'
import { forgetOutOfReach, keepOutOfReach } from './reach'
import { addToRecord } from './record'
import { reopenPeriods } from './reopenings'
import { createReturns } from './returns'
import { sendAgain, settleDeliveries } from './sending'
import type { Db } from './statement'
import { keepTargets } from './targets'
import { forgetThreads, keepThreads } from './threads'
import { addVersions } from './versions'
import { writeWaves } from './waves'

type Kind = Change['kind']
type Changes = { readonly [One in Change as One['kind']]: One }

/** What only entries of the record are written with: their seal, and what they tell of. */
interface Told {
  readonly seal: Seal
  readonly kept: readonly Kept[]
}

interface Writer<C> {
  /** writes a batch in one statement */
  readonly write: (db: Db, changes: readonly C[], told: Told) => Promise<void>
  /** what a change is of, where a statement cannot take two changes of the same thing */
  readonly of?: (change: C) => string | number
}

const WRITERS: { readonly [K in Kind]: Writer<Changes[K]> } = {
  'person kept': { write: keepPeople, of: ({ person }) => person.email.toLowerCase() },
  'person met': { write: meetPeople, of: ({ personId }) => personId },
  'person changed': { write: changePeople, of: ({ person }) => person.id },
  'person retired': { write: retirePeople, of: ({ personId }) => personId },
  'person forgotten': { write: forgetPeople },
  'measure kept': { write: keepMeasures, of: ({ measure }) => measure.code },
  'target kept': {
    write: keepTargets,
    of: ({ measure, target }) => `${measure} ${target.startYear} ${target.version}`,
  },
  'period opened': { write: openPeriods, of: ({ period }) => periodKey(period) },
  'period closed': { write: closePeriods, of: ({ period }) => periodKey(period) },
  'edition kept': { write: keepEditions, of: ({ period }) => periodKey(period) },
  'return created': { write: createReturns },
  'version added': { write: addVersions, of: ({ period, measure }) => `${periodKey(period)} ${measure}` },
  recorded: { write: (db, entries, { seal, kept }) => addToRecord(db, entries, kept, seal) },
  'commentary published': { write: addPublished },
  'sign-off decided': { write: addApprovals, of: ({ period, measure }) => `${periodKey(period)} ${measure}` },
  'to deliver': { write: addDeliveries },
  'delivery settled': { write: settleDeliveries, of: ({ id }) => id },
  'delivery asked for again': { write: sendAgain, of: ({ id }) => id },
  'out of reach': { write: keepOutOfReach, of: ({ personId }) => personId },
  'back in reach': { write: forgetOutOfReach },
  'thread kept': { write: keepThreads, of: ({ thread }) => `${thread.conversationId} ${thread.objectId}` },
  'thread forgotten': { write: forgetThreads },
  'conversation kept': { write: keepConversations, of: ({ reference }) => reference.personId },
  'draft kept': { write: keepDrafts },
  'draft answered': { write: answerDrafts },
  'draft settled': { write: settleDrafts },
  welcomed: { write: keepWelcomes },
  'wave written': { write: writeWaves },
  'delegation kept': { write: keepDelegations, of: ({ delegation }) => delegation.measure },
  'delegation ended': { write: endDelegations },
  'return owed again': { write: reopenReturns },
  'absence kept': { write: keepAbsences, of: ({ absence }) => absence.personId },
  'due date moved': { write: moveDueDates, of: ({ period }) => periodKey(period) },
  'owner asked': { write: addOwnerQuestions, of: ({ key }) => key },
  'owner replied': { write: addOwnerReplies, of: ({ key }) => key },
  'lock exception granted': { write: grantExceptions },
  'lock exception ended': { write: endExceptions, of: ({ exception }) => exception },
  'period reopened': { write: reopenPeriods, of: ({ period }) => periodKey(period) },
  'campaign followed': { write: followCampaigns, of: ({ card }) => `${card.conversationId} ${card.activityId}` },
  'campaign card written': { write: rewriteCampaignCards, of: ({ card }) => card },
  'campaign card finished': { write: finishCampaignCards },
  'council set': { write: keepSettings },
  acting: { write: keepActing, of: ({ objectId }) => objectId },
}

/** What nothing else written here rests on: it waits until the end, so that it does not break up the batches. */
const LAST: readonly Kind[] = ['to deliver', 'recorded']

interface Batch {
  readonly kind: Kind
  readonly changes: Change[]
  readonly of: Set<string | number>
}

/**
 * Writes changes in the order given, those of a kind together: opening a quarter of a thousand measures takes a
 * handful of statements.
 *
 * @throws VersionTaken when a version, or the same submission, is there already
 */
export async function write(db: Db, changes: readonly Change[], seal: Seal): Promise<void> {
  const told = { seal, kept: changes.flatMap(keptBy) }
  try {
    for (const { kind, changes: batch } of batches(changes)) await writeBatch(db, kind, batch, told)
  } catch (error) {
    throw named(error)
  }
}

function writeBatch<K extends Kind>(db: Db, kind: K, batch: readonly Changes[K][], told: Told): Promise<void> {
  return WRITERS[kind].write(db, batch, told)
}

/** The versions that the entries written with them tell of. */
function keptBy(change: Change): readonly Kept[] {
  if (change.kind === 'version added') return [keptVersion(periodKey(change.period), change.measure, change.version)]
  if (change.kind === 'sign-off decided') {
    const { period, measure, version, approval } = change
    return [keptApproval(periodKey(period), measure, version, approval)]
  }
  return change.kind === 'target kept' ? [keptTarget(change.measure, change.target)] : []
}

function subjectOf<K extends Kind>(kind: K, change: Changes[K]): string | number | undefined {
  return WRITERS[kind].of?.(change)
}

function batches(changes: readonly Change[]): readonly Batch[] {
  const lateness = ({ kind }: Change) => LAST.indexOf(kind)
  const made: Batch[] = []
  for (const change of changes.toSorted((one, other) => lateness(one) - lateness(other))) {
    const subject = subjectOf(change.kind, change)
    const last = made.at(-1)
    const repeats = subject !== undefined && last?.of.has(subject) === true
    const batch: Batch =
      last?.kind === change.kind && !repeats ? last : { kind: change.kind, changes: [], of: new Set() }
    if (batch !== last) made.push(batch)
    batch.changes.push(change)
    if (subject !== undefined) batch.of.add(subject)
  }
  return made
}
