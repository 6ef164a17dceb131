import { INVOKE_RESPONSE_KEY } from 'botbuilder'
import type { TurnContext } from 'botbuilder'
import type { TurnRate } from '../operations/turnRate'
import { asActivity } from './activity'
import { turnOf } from './turn'
import type { Desk } from './turn'
import { notice } from './views/notice'
import { tooMany } from './words/notices'

/**
 * Whether a turn is one too many of its account in this minute. Then it is answered here, and nothing of it is done: a
 * message with a card once a minute and then with silence, a button so that its card stays with all that was typed.
 */
export async function isTooMany(desk: Desk, rate: TurnRate, context: TurnContext): Promise<boolean> {
  const turn = turnOf(context)
  if (turn === null) return false
  const admission = rate.admit(turn.account.objectId, Date.parse(desk.deps.clock.instant()))
  if (admission === 'taken') return false
  const said = tooMany()
  respond(context, said.lines.join(' '))
  if (admission === 'too many, say so') {
    desk.log.warn({ account: turn.account.objectId }, 'more turns than are taken in a minute')
    if (context.activity.type === 'message') await context.sendActivity(asActivity(desk, notice(said)))
  }
  return true
}

/** What an invoke is answered with; Teams shows it beside the card, or under the search box. */
function respond(context: TurnContext, why: string): void {
  const { type, name } = context.activity
  if (type !== 'invoke') return
  const refused = { statusCode: 429, type: 'application/vnd.microsoft.error', value: { code: '429', message: why } }
  const searching = { composeExtension: { type: 'message', text: why } }
  const body = name === 'composeExtension/query' ? searching : refused
  context.turnState.set(INVOKE_RESPONSE_KEY, { type: 'invokeResponse', value: { status: 200, body } })
}
