import { isDeepStrictEqual } from 'node:util'
import type { Instant } from '../domain/day'
import type { PeriodState } from '../domain/return'
import type { Account, Caller } from './caller'
import type { ArrivalFacts, Change, Deps, Thread } from './ports'

/** Someone is there, in a conversation. */
export interface Arriving {
  readonly account: Account
  readonly conversationId: string
  /** the way to them, as JSON; null where others are reading, for that is not a way to one person */
  readonly wayBack: unknown
}

/** All that a turn starts from. */
export interface Arrival {
  /** null: not on the people list */
  readonly caller: Caller | null
  /** what they asked last in this conversation, for the follow-up; null once that was long ago */
  readonly thread: Thread | null
  /** every period that has a state, newest last */
  readonly periods: readonly PeriodState[]
  /** which version of the plan and of the people list: what was made of another is out of date */
  readonly wordsVersion: number
}

/**
 * Who is asking and what was said before; keeps the way to them when it is not the one kept, since Teams moves
 * conversations to other addresses. `mayAct`: local use, where one account may act as anybody.
 */
export async function arrive(deps: Deps, arriving: Arriving, mayAct: boolean): Promise<Arrival> {
  const { account, conversationId } = arriving
  const facts = await deps.store.glance((tx) => tx.arrival({ objectId: account.objectId, conversationId }))
  deps.heed?.(facts.council)
  await keepWayBack(deps, arriving, facts)
  return {
    caller: callerOf(account, facts, mayAct),
    thread: facts.thread && isOfThisSitting(facts.thread, deps.clock.instant()) ? facts.thread : null,
    periods: facts.periods,
    wordsVersion: facts.wordsVersion,
  }
}

/** A working day: who types "and last year?" the next morning is not going on from yesterday's last question. */
const SITTING_MS = 8 * 60 * 60_000

const isOfThisSitting = ({ at }: Thread, now: Instant): boolean => Date.parse(now) - Date.parse(at) < SITTING_MS

function callerOf(account: Account, { self, acting }: ArrivalFacts, mayAct: boolean): Caller | null {
  if (mayAct && acting) return { account, person: acting, acting: true }
  return self && { account, person: self, acting: false }
}

/** The conversation is the account's own, whomever it acts as. Whoever writes in it can be reached there again. */
async function keepWayBack(deps: Deps, { conversationId, wayBack }: Arriving, facts: ArrivalFacts) {
  const { self, contact, outOfReach } = facts
  if (self === null || wayBack === null) return
  const isKept = contact?.conversationId === conversationId && isDeepStrictEqual(contact.reference, wayBack)
  if (isKept && outOfReach === null) return
  const reference = { personId: self.id, conversationId, reference: wayBack, at: deps.clock.instant() }
  const back: readonly Change[] = outOfReach === null ? [] : [{ kind: 'back in reach', personId: self.id }]
  await deps.store.transaction((tx) => tx.write([{ kind: 'conversation kept', reference }, ...back]))
}
