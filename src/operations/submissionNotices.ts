import type { Instant } from '../domain/day'
import type { MeasureCode } from '../domain/measure'
import { has } from '../domain/person'
import type { Person } from '../domain/person'
import type { EntryOutcome, Submission } from '../domain/submission'
import type { Change, NewDelivery } from './ports'

/** What the delivery to an owner says: who gave which figures, and how they came. */
export interface SubmittedForYou {
  readonly by: string
  readonly how: string
  readonly measures: readonly MeasureCode[]
}

/** What the performance team hears: who says that which measures are somebody else's. */
export interface NotMine {
  readonly says: 'not mine'
  readonly by: string
  readonly measures: readonly string[]
}

type Saved = EntryOutcome & { readonly kind: 'saved' }

/** Who else hears of a submission, each in one message. */
export function noticesOf(
  outcomes: readonly EntryOutcome[],
  submission: Submission,
  people: readonly Person[],
  at: Instant,
): readonly Change[] {
  const saved = outcomes.filter((outcome): outcome is Saved => outcome.kind === 'saved')
  return [...toOwner(saved, submission, at), ...toPerformanceTeam(saved, submission, people, at)].map(
    (delivery): Change => ({ kind: 'to deliver', delivery }),
  )
}

/** The owner hears of figures given for them, with a way to say that they are wrong. */
function toOwner(saved: readonly Saved[], submission: Submission, at: Instant): readonly NewDelivery[] {
  const { onBehalfOf, period, key, by } = submission
  if (onBehalfOf === null || onBehalfOf.person.id === by.id || saved.length === 0) return []
  const measures = saved.map(({ facts }) => facts.measure.code)
  const facts: SubmittedForYou = { by: by.name, how: onBehalfOf.how, measures }
  return [{ personId: onBehalfOf.person.id, kind: 'submitted for you', period, wave: key, facts, at }]
}

/** "Not mine" leaves nobody to ask: the performance team finds the owner. */
function toPerformanceTeam(
  saved: readonly Saved[],
  { period, key, by }: Submission,
  people: readonly Person[],
  at: Instant,
): readonly NewDelivery[] {
  const measures = saved
    .filter(({ version }) => version.reply.kind === 'nil' && version.reply.reason === 'not mine')
    .map(({ facts }) => facts.measure.shortName)
  if (measures.length === 0) return []
  const facts: NotMine = { says: 'not mine', by: by.name, measures }
  return people
    .filter((person) => has(person, 'performance team'))
    .map((person) => ({ personId: person.id, kind: 'notice', period, wave: key, facts, at }))
}
