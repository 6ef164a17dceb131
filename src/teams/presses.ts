import { INVOKE_RESPONSE_KEY } from 'botbuilder'
import type { TurnContext } from 'botbuilder'
import { z } from 'zod'
import { arrivalOf } from './arrival'
import { CARD_ACTIONS, pressActAs } from './cardActions'
import { asActivity } from './activity'
import { followed } from './campaigns'
import { answerWords } from './hearing'
import { attempt, say } from './saying'
import type { Attempt } from './saying'
import { asSent, isCard, turnOf } from './turn'
import type { Desk, Said, Turn } from './turn'
import { noAccess } from './views/noAccess'
import { notice } from './views/notice'
import type { CardMessage } from './views/cardMessage'
import { inPrivateOnly, noSender, notUnderstoodCard } from './words/notices'

const execute = z.looseObject({ action: z.looseObject({ verb: z.string(), data: z.unknown().optional() }) })
const submit = z.looseObject({ verb: z.string() })
/** `afresh`: as if nothing had been asked before */
const saying = z.object({ say: z.string().min(1).max(2_000), afresh: z.literal(true).optional() })

/**
 * Action.Execute: the answer takes the card’s place, in the reply and by an update, since in some clients the reply does
 * not last. When nothing was done the card stays as it is, with all that was typed in it, and a message says why.
 */
export async function pressed(desk: Desk, context: TurnContext): Promise<void> {
  const read = execute.safeParse(context.activity.value)
  const outdated = notUnderstoodCard()
  const { said, failed, why } = read.success
    ? await act(desk, context, read.data.action.verb, read.data.action.data)
    : { said: [notice(outdated)], failed: true, why: outdated.lines.join(' ') }
  const [first, ...rest] = said
  if (failed || !first || !isCard(first)) {
    respond(context, 'application/vnd.microsoft.activity.message', failed ? why : (first?.summary ?? ''))
    return say(desk, context, said)
  }
  await replaceCard(desk, context, first)
  await say(desk, context, rest)
}

/** Action.Submit: a sentence on a button, or an older client’s way of sending a card back. */
export async function submitted(desk: Desk, context: TurnContext): Promise<void> {
  const words = saying.safeParse(context.activity.value)
  if (words.success) return answerWords(desk, context, words.data.say, words.data.afresh)
  const read = submit.safeParse(context.activity.value)
  if (!read.success) return answerWords(desk, context, asSent(context).text ?? '')
  const { said, failed } = await act(desk, context, read.data.verb, read.data)
  if (failed) return say(desk, context, said)
  const [first, ...rest] = said
  if (first && !(isCard(first) && (await updated(desk, context, first)))) await say(desk, context, [first])
  await say(desk, context, rest)
}

function act(desk: Desk, context: TurnContext, verb: string, data: unknown): Promise<Attempt> {
  return attempt(desk, async () => {
    const turn = turnOf(context)
    return turn === null ? [notice(noSender())] : press(desk, context, turn, verb, data)
  })
}

/** Cards that do something are for a chat of one's own, like the commands that bring them: elsewhere others read. */
async function press(desk: Desk, context: TurnContext, turn: Turn, verb: string, data: unknown): Promise<Said> {
  if (!turn.personal) return [notice(inPrivateOnly())]
  const arrival = await arrivalOf(desk, turn, context)
  const { caller } = arrival
  if (verb === 'actAs' && desk.local) return pressActAs(desk, turn, data)
  if (caller === null) return [noAccess(turn.account.name, { local: desk.local })]
  const action = Object.hasOwn(CARD_ACTIONS, verb) ? CARD_ACTIONS[verb] : undefined
  return action
    ? action(desk, { ...turn, caller, known: arrival, thread: arrival.thread }, data)
    : [notice(notUnderstoodCard())]
}

async function replaceCard(desk: Desk, context: TurnContext, message: CardMessage): Promise<void> {
  const { contentType, content } = desk.cards.render(message)
  respond(context, contentType, content)
  await updated(desk, context, message)
}

function respond(context: TurnContext, type: string, value: unknown): void {
  const body = { statusCode: 200, type, value }
  context.turnState.set(INVOKE_RESPONSE_KEY, { type: 'invokeResponse', value: { status: 200, body } })
}

/** Writes a card over the one that was pressed. False when there is no such message to write over. */
async function updated(desk: Desk, context: TurnContext, message: CardMessage): Promise<boolean> {
  const { replyToId } = context.activity
  if (!replyToId) return false
  try {
    await context.updateActivity({ ...asActivity(desk, message), id: replyToId })
    await followed(desk, context, message, replyToId)
    return true
  } catch (error) {
    desk.log.warn({ err: error }, 'the card could not be written over; the reply carries it')
    return false
  }
}
