import type { WhyUndelivered } from '../../domain/delivery'
import { count } from './count'

/** What became of the messages that were to go out. */
export interface Deliveries {
  readonly sent: number
  /** local use: there is no window of the person's own */
  readonly held: number
  readonly failed: number
}

/** What is to be known about messages that did not arrive. */
export function deliveryLines({ held, failed }: Deliveries): readonly string[] {
  return [
    held === 0 ? '' : `${count(held, 'card')} held: say 'act as' and a name to see that person's card.`,
    failed === 0
      ? ''
      : `${count(failed, 'card')} could not be delivered. Ask ${failed === 1 ? 'that person' : 'those people'} to open Outturn in Teams once, then send a reminder.`,
  ].filter((line) => line !== '')
}

/** Somebody on the performance team has had one message sent again. */
export const goesAgain = (name: string): { readonly title: string; readonly lines: readonly string[] } => ({
  title: `Sending it to ${name} again`,
  lines: ['It goes out now, after anything that was waiting before it.'],
})

/** Why a message did not arrive, or why that is not known: what happened, in a sentence about one person. */
const REASONS: Readonly<Record<WhyUndelivered, string>> = {
  'blocked by the person': 'They have blocked Outturn in Teams.',
  'removed by the person': 'They have removed Outturn from their Teams.',
  'disabled by an administrator': 'An administrator of Teams has switched Outturn off for them.',
  'not in the conversation': 'Outturn is no longer in their chat.',
  'not installed': 'Outturn is not installed for them in Teams.',
  'conversation gone': 'Their chat with Outturn no longer exists.',
  'message gone': 'The earlier card no longer exists.',
  'too large': 'The card was too large for Teams.',
  'no account': 'Their Teams account is not known: they have never opened Outturn.',
  'no way in': 'Nobody at the council has opened Outturn in Teams yet, so it cannot reach anyone.',
  refused: 'Teams refused the message and did not say why.',
  'tried too often': 'Teams could not take the message for several hours, and Outturn stopped trying.',
  busy: 'Teams is busy.',
  unavailable: 'Teams is not available at the moment.',
  clash: 'Teams asked Outturn to try again.',
  'no connection': 'Outturn could not connect to Teams.',
  'sign-in refused': 'Teams did not accept Outturn’s own sign-in.',
  'fault of ours': 'Something went wrong in Outturn while the card was made.',
  'stopped while sending': 'Outturn stopped while this was being sent.',
  'no answer': 'Teams did not answer in time.',
  'connection lost': 'The connection was lost before Teams answered.',
  'answer was a fault': 'Teams answered with a fault of its own.',
}

export const sayWhy = (why: WhyUndelivered): string => REASONS[why]

const ASK_TO_OPEN = 'Ask them to open Outturn in Teams and say ‘hello’, then send it again.'
const ASK_AN_ADMINISTRATOR = 'Ask your Teams administrator, then send it again.'
const BY_ITSELF = 'It will be tried again by itself.'
const ASK_FIRST = 'Ask them whether they have it. If not, send it again.'

/** What somebody on the performance team can do about it. */
const REMEDIES: Readonly<Record<WhyUndelivered, string>> = {
  'blocked by the person': 'Ask them to unblock Outturn in Teams, then send it again.',
  'removed by the person': 'Ask them to add Outturn in Teams again.',
  'disabled by an administrator': ASK_AN_ADMINISTRATOR,
  'not in the conversation': ASK_TO_OPEN,
  'not installed': 'Ask them to add Outturn in Teams, or your Teams administrator to install it for them.',
  'conversation gone': ASK_TO_OPEN,
  'message gone': 'Nothing: there is nothing left to change.',
  'too large': 'Tell whoever looks after Outturn.',
  'no account': ASK_TO_OPEN,
  'no way in': 'Open Outturn in Teams yourself, then send it again.',
  refused: 'Send it again. If it happens twice, tell whoever looks after Outturn.',
  'tried too often': 'Send it again.',
  busy: BY_ITSELF,
  unavailable: BY_ITSELF,
  clash: BY_ITSELF,
  'no connection': BY_ITSELF,
  'sign-in refused': `${BY_ITSELF} If it goes on, tell whoever looks after Outturn.`,
  'fault of ours': `${BY_ITSELF} If it goes on, tell whoever looks after Outturn.`,
  'stopped while sending': ASK_FIRST,
  'no answer': ASK_FIRST,
  'connection lost': ASK_FIRST,
  'answer was a fault': ASK_FIRST,
}

export const sayRemedy = (why: WhyUndelivered): string => REMEDIES[why]
