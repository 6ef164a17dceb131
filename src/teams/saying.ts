import type { TurnContext } from 'botbuilder'
import { Refusal } from '../operations/errors'
import { asActivity } from './activity'
import { followed } from './campaigns'
import { logFault } from './faults'
import type { Desk, Said } from './turn'
import { notice } from './views/notice'
import { refused, wentWrong } from './words/notices'

/** Says each card as a message of its own. */
export async function say(desk: Desk, context: TurnContext, said: Said): Promise<void> {
  for (const message of said) {
    const sent = await context.sendActivity(asActivity(desk, message))
    await followed(desk, context, message, sent?.id)
  }
}

export interface Attempt {
  readonly said: Said
  /** refused, or gone wrong: nothing was done, and a card that was pressed must stay with what was typed in it */
  readonly failed: boolean
  /** why, in a line, for clients that show only that beside the card */
  readonly why: string
}

/** What an act says; a refusal in its own words; a bug as a reference and nothing of the inside. */
export async function attempt(desk: Desk, act: () => Promise<Said>): Promise<Attempt> {
  try {
    return { said: await act(), failed: false, why: '' }
  } catch (error) {
    const sorry = error instanceof Refusal ? refused(error.message) : wentWrong(logFault(desk.log, error))
    return { said: [notice(sorry)], failed: true, why: sorry.lines.join(' ') }
  }
}
