import type { TurnContext } from 'botbuilder'
import { Refusal } from '../../operations/errors'
import { readDocument } from '../../transfer/documents/readDocument'
import { arrivalOf } from '../arrival'
import { attempt, say } from '../saying'
import { asSent, turnOf } from '../turn'
import type { Desk, KnownTurn, Said, Turn } from '../turn'
import { noAccess } from '../views/noAccess'
import { notice } from '../views/notice'
import { noSender } from '../words/notices'
import { notBrought, notTold, oneAtATime, onlyInAChat, unknownFile } from '../words/files'
import { filesIn } from './attachments'
import type { SentFile } from './attachments'
import { FILE_KINDS } from './allKinds'
import type { DroppedFile } from './fileKinds'

/** A message that brings a file. Like every turn it has a reply, and a file that attacks its reader is only refused. */
export async function dropped(desk: Desk, context: TurnContext): Promise<void> {
  const turn = turnOf(context)
  if (turn === null) return say(desk, context, [notice(noSender())])
  const { said } = await attempt(desk, () => reply(desk, context, turn))
  await say(desk, context, said)
}

async function reply(desk: Desk, context: TurnContext, turn: Turn): Promise<Said> {
  if (!turn.personal) return [notice(onlyInAChat())]
  const arrival = await arrivalOf(desk, turn, context)
  const { caller } = arrival
  if (caller === null) return [noAccess(turn.account.name, { local: desk.local })]
  const [only, ...others] = filesIn(asSent(context))
  if (others.length > 0) throw new Refusal(oneAtATime())
  if (!only) throw new Refusal(notTold())
  return take(desk, { ...turn, caller, known: arrival, thread: arrival.thread }, await opened(desk, only))
}

/** The file's bytes, and what stands in them. Refused in words for whoever dropped it. */
async function opened(desk: Desk, { name, link }: SentFile): Promise<DroppedFile> {
  const download = await desk.downloads.bring(link)
  if (download.kind === 'not brought') throw new Refusal(notBrought(download.because, name))
  const { bytes } = download
  const contents = await readDocument(name, bytes)
  if (contents.kind === 'refused') throw new Refusal(contents.says)
  return { name, bytes, contents }
}

async function take(desk: Desk, turn: KnownTurn, file: DroppedFile): Promise<Said> {
  const kind = FILE_KINDS.find((one) => one.is(file))
  if (!kind) throw new Refusal(unknownFile(file.name, FILE_KINDS))
  if (!kind.mayDrop(turn.caller.person)) throw new Refusal(kind.notForYou)
  return kind.take(desk, turn, file)
}
