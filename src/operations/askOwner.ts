import { may, ownerOf } from '../domain/access'
import type { MeasureCode } from '../domain/measure'
import { faultOfAsking, usualReplyBy } from '../domain/askingOwner'
import type { AskingFound } from '../domain/askingOwner'
import type { OwnerQuestion } from '../domain/ownerQuestion'
import { samePeriod } from '../domain/period'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import type { Door } from '../domain/return'
import { latestFigures } from './shownFigures'
import { Refusal } from './errors'
import type { Deps, Reads } from './ports'
import { entry } from './recordEntry'

export interface AskingWanted {
  readonly by: Person
  readonly measure: MeasureCode
  /** null: the latest with figures */
  readonly period: Period | null
}

export interface OwnerAsking extends AskingWanted {
  readonly words: string
  /** as the form gave it: a day, or anything */
  readonly replyBy: string
  readonly door: Door
  /** what the asking is known by, however often Teams delivers it */
  readonly key: string
}

/** What the delivery to an owner says, and what the one back to the asker does. */
export interface OwnerAskedFacts {
  readonly key: string
  readonly askerId: number
}

export function readAsking(deps: Deps, wanted: AskingWanted): Promise<AskingFound> {
  return deps.store.read(async (tx) => {
    const replyBy = usualReplyBy(deps.clock.today(), deps.council)
    return { ...(await figureAndOwner(tx, wanted)), replyBy }
  })
}

/** Puts a question to a measure's owner. It is kept, recorded and owed to them in one. */
export function askOwner(deps: Deps, asking: OwnerAsking): Promise<OwnerQuestion> {
  return deps.store.transaction(async (tx) => {
    const { by, measure, door, key, replyBy } = asking
    const known = await tx.ownerQuestion(key)
    if (known !== null) return known
    const { row, owner } = await figureAndOwner(tx, asking)
    const fault = faultOfAsking(asking.words, replyBy, deps.clock.today())
    if (fault !== null) throw new Refusal(`${fault} Nothing was sent.`)
    const { period } = row
    const [words, at] = [asking.words.trim(), deps.clock.instant()]
    const facts: OwnerAskedFacts = { key, askerId: by.id }
    await tx.write([
      { kind: 'owner asked', ...{ key, measure, period, words, replyBy, askerId: by.id, ownerId: owner.id, at } },
      entry({ at, by, door, act: 'owner asked', period, measure, after: { question: words, replyBy } }),
      { kind: 'to deliver', delivery: { personId: owner.id, kind: 'owner asked', period, wave: key, facts, at } },
    ])
    return { ...{ key, measure, period, words, replyBy, at }, asker: named(by), owner: named(owner), reply: null }
  })
}

export interface OwnerReplying {
  readonly by: Person
  readonly key: string
  readonly words: string
  readonly door: Door
}

/** Keeps what the owner says and owes it to the asker. One reply a question; whoever has more to say is asked again. */
export function replyToQuestion(deps: Deps, { by, key, words: typed, door }: OwnerReplying): Promise<OwnerQuestion> {
  return deps.store.transaction(async (tx) => {
    const asked = await tx.lockOwnerQuestion(key)
    if (asked === null || !(await mayReply(tx, by, asked)))
      throw new Refusal('That question was not put to you. Nothing was sent.')
    if (asked.reply !== null) throw new Refusal(`${asked.reply.by.name} has replied already. Nothing was sent.`)
    const words = typed.trim()
    if (words === '') throw new Refusal('The reply was empty. Type it in the box. Nothing was sent.')
    const { measure, period, asker } = asked
    const at = deps.clock.instant()
    const facts: OwnerAskedFacts = { key, askerId: asker.id }
    await tx.write([
      { kind: 'owner replied', key, words, byId: by.id, at },
      entry({ at, by, door, act: 'owner replied', period, measure, after: { reply: words } }),
      { kind: 'to deliver', delivery: { personId: asker.id, kind: 'owner replied', period, wave: key, facts, at } },
    ])
    return { ...asked, reply: { words, by: named(by), at } }
  })
}

const named = ({ id, name }: Person) => ({ id, name })

/** Whom it was put to; and whoever may report the measure: a deputy, or who owns it since. */
async function mayReply(tx: Reads, by: Person, asked: OwnerQuestion): Promise<boolean> {
  if (asked.owner.id === by.id) return true
  const measure = (await tx.measures()).find((one) => one.code === asked.measure)
  if (measure === undefined) return false
  return may(by, { kind: 'submit', measure, owner: ownerOf(measure, await tx.people()) }).allowed
}

async function figureAndOwner(tx: Reads, { by, measure, period }: AskingWanted) {
  const periods = await tx.periods()
  const meant = period ?? latestFigures(periods)
  if (meant === null || !periods.some((one) => samePeriod(one.period, meant)))
    throw new Refusal('Outturn holds no figures for that period, so there is nothing to ask about.')
  const [row] = await tx.figures(meant, { measures: [measure] })
  if (!row) throw new Refusal('That measure is not in the plan.')
  if (!may(by, { kind: 'ask an owner', measure: row.measure }).allowed)
    throw new Refusal('Leadership and the performance team can ask any owner, and heads of service those of their own service.') // prettier-ignore
  const owner = ownerOf(row.measure, await tx.people())
  if (owner === null) throw new Refusal('Nobody on the people list owns that measure. The performance team can name an owner.') // prettier-ignore
  if (owner.id === by.id) throw new Refusal('You own that measure yourself.')
  return { row, owner }
}
