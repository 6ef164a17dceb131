import { understand } from '../language/understand'
import { actAsSaid } from './actAs'
import { obey } from './commands'
import { ask } from './questions'
import type { Desk, KnownTurn, Said, Turn } from './turn'
import { noAccess } from './views/noAccess'
import { unclear } from './views/unclear'

/** Every text goes through one understanding, and leads to a question, a command, or an honest "unclear". */
export async function hear(desk: Desk, turn: KnownTurn, text: string): Promise<Said> {
  const key = { conversationId: turn.conversationId, objectId: turn.account.objectId }
  const thread = await desk.deps.store.read((tx) => tx.thread(key))
  const understood = understand(text, await desk.lexicon(), desk.deps.clock.today(), thread)
  switch (understood.kind) {
    case 'question':
      return ask(desk, turn, understood.question, understood.words)
    case 'command':
      return obey(desk, turn, understood.command)
    case 'unclear':
      return [unclear(understood)]
  }
}

/** Someone who is not on the people list is told how to get access; in local use they may act as someone who is. */
export async function hearStranger(desk: Desk, turn: Turn, text: string): Promise<Said> {
  if (desk.local) {
    const understood = understand(text, await desk.lexicon(), desk.deps.clock.today(), null)
    if (understood.kind === 'command' && understood.command.kind === 'act as') {
      return actAsSaid(desk, turn, understood.command.whom)
    }
  }
  return [noAccess(turn.account.name, { local: desk.local })]
}
