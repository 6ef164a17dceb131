import { may } from '../domain/access'
import type { DeliveryState } from '../domain/delivery'
import type { Person } from '../domain/person'
import type { Door } from '../domain/return'
import { Refusal } from './errors'
import type { Deps } from './ports'
import { entry } from './recordEntry'

export interface SendingAgain {
  readonly deliveryId: number
  readonly by: Person
  readonly door: Door
}

/**
 * Puts one message back among those to be sent: the only way in which one whose outcome is not known goes twice. What
 * is known of the person’s being out of reach is forgotten, so that it is really tried. Answers whom it goes to.
 */
export function sendAgain(deps: Deps, { deliveryId, by, door }: SendingAgain): Promise<Person> {
  if (!may(by, { kind: 'send again' }).allowed) throw new Refusal('Only the performance team can send a message again.')
  return deps.store.transaction(async (tx) => {
    const delivery = await tx.lockDelivery(deliveryId)
    if (delivery === null) throw new Refusal('That message is not in the list of deliveries.')
    const refusal = REFUSALS[delivery.state]
    if (refusal !== null) throw new Refusal(refusal)
    const { period, state, why, personId, kind, wave } = delivery
    const at = deps.clock.instant()
    await tx.write([
      { kind: 'back in reach', personId },
      { kind: 'delivery asked for again', id: deliveryId, at },
      entry({
        at,
        by,
        door,
        act: 'sent again',
        period,
        before: { state, why },
        after: { person: personId, kind, wave },
      }),
    ])
    const person = (await tx.addressesOf([personId])).get(personId)?.person
    if (person === undefined) throw new Error('no such person')
    return person
  })
}

const ON_ITS_WAY = 'That message is on its way already.'

/** Null: it may be sent again. */
const REFUSALS: Readonly<Record<DeliveryState, string | null>> = {
  waiting: ON_ITS_WAY,
  sending: ON_ITS_WAY,
  'failed for now': 'That message will be tried again by itself.',
  sent: 'That message has been sent. To ask again, send a reminder.',
  held: 'That card is held on this machine: say ‘act as’ and the person’s name to see it.',
  'not needed': 'There is nothing left to say in that message.',
  'failed for good': null,
  'not known': null,
}
