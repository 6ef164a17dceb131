import { INVOKE_RESPONSE_KEY } from 'botbuilder'
import type { TurnContext } from 'botbuilder'
import { z } from 'zod'
import type { FileOffer } from '../../operations/fileOffers'
import { Refusal } from '../../operations/errors'
import { arrivalOf } from '../arrival'
import { attempt, say } from '../saying'
import { asSent, turnOf } from '../turn'
import type { Desk, Said } from '../turn'
import { notice } from '../views/notice'
import { fileDeclined, fileKept, fileNotKept, offerGone } from '../words/fileOffers'
import { noSender, notUnderstoodCard } from '../words/notices'

const uploadInfo = z.object({
  uploadUrl: z.string().min(1).max(8_000),
  contentUrl: z.string().min(1).max(8_000),
  uniqueId: z.string().min(1).max(400),
  name: z.string().max(400).optional(),
  fileType: z.string().max(40).optional(),
})
const offer = z.object({ offer: z.string().min(1).max(100) })
const answer = z.discriminatedUnion('action', [
  z.object({ action: z.literal('accept'), context: offer, uploadInfo }),
  z.object({ action: z.literal('decline'), context: offer }),
])
type Answer = z.infer<typeof answer>

/**
 * "Allow" or "Decline" under a file that Teams offers to keep. The bytes go to the link that the answer brings, which is
 * the person's own OneDrive or nowhere; the question is then taken away.
 */
export async function consented(desk: Desk, context: TurnContext): Promise<void> {
  context.turnState.set(INVOKE_RESPONSE_KEY, { type: 'invokeResponse', value: { status: 200 } })
  const { said, failed } = await attempt(desk, () => reply(desk, context))
  if (!failed && said.length > 0) await takeAway(desk, context)
  await say(desk, context, said)
}

async function reply(desk: Desk, context: TurnContext): Promise<Said> {
  const turn = turnOf(context)
  if (turn === null) return [notice(noSender())]
  const read = answer.safeParse(context.activity.value)
  if (!read.success) return [notice(notUnderstoodCard())]
  await arrivalOf(desk, turn, context)
  const found = desk.offers.find(read.data.context.offer)
  if (found === null || found.objectId !== turn.account.objectId) return [notice(offerGone())]
  // Teams delivers an answer again when it thinks that it was lost.
  if (found.taken) return []
  return read.data.action === 'accept' ? handOver(desk, found, read.data.uploadInfo) : decline(desk, found)
}

async function handOver(
  desk: Desk,
  found: FileOffer,
  to: Extract<Answer, { action: 'accept' }>['uploadInfo'],
): Promise<Said> {
  found.taken = true
  const { name, bytes } = found.file
  const because = await desk.uploads.put(to.uploadUrl, bytes)
  if (because !== null) {
    found.taken = false
    throw new Refusal(fileNotKept(name, because))
  }
  const fileType = to.fileType ?? name.split('.').at(-1) ?? ''
  const { contentUrl, uniqueId } = to
  return [{ attachment: 'info', summary: fileKept(name), name: to.name ?? name, contentUrl, uniqueId, fileType }]
}

function decline(desk: Desk, found: FileOffer): Said {
  desk.offers.drop(found)
  return [notice(fileDeclined(found.file.name))]
}

/** Teams leaves its question standing; answered, it would only be answered again. */
async function takeAway(desk: Desk, context: TurnContext): Promise<void> {
  const { replyToId } = asSent(context)
  if (!replyToId) return
  try {
    await context.deleteActivity(replyToId)
  } catch (error) {
    desk.log.warn({ err: error }, 'the question whether to keep a file could not be taken away')
  }
}
