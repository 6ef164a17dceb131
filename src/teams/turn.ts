import type { Activity, ConversationAccount, TurnContext } from 'botbuilder'
import type { Deps, Thread } from '../operations/ports'
import type { Account, Caller } from '../operations/caller'
import type { Downloads } from '../operations/downloads'
import type { FileOffer, FileOffers } from '../operations/fileOffers'
import type { ModelAtHand } from '../operations/proposeQuestion'
import type { SheetDrafts } from '../operations/sheetDrafts'
import type { Uploads } from '../operations/uploads'
import type { Lexicon } from '../language/lexicon'
import type { WordsKnown } from '../operations/lexiconOf'
import type { Log } from './log'
import type { Cards } from './render'
import type { CardMessage } from './views/cardMessage'
import type { FileMessage } from './views/fileMessage'

/** What every handler works with. */
export interface Desk {
  readonly deps: Deps
  readonly cards: Cards
  readonly log: Log
  /** local use, without authentication: one person may act as another, and messages without a window are held */
  readonly local: boolean
  /** the words of this council, while its plan and its periods stand like this */
  readonly lexicon: (known: WordsKnown) => Promise<Lexicon>
  /** the e-mail address that is let in while the people list is empty; null: nobody's */
  readonly firstPerson: string | null
  /** where dropped files are brought from */
  readonly downloads: Downloads
  /** files held ready for those who asked for them */
  readonly offers: FileOffers
  /** puts a file where Teams says that its person wants it */
  readonly uploads: Uploads
  /** spreadsheets of returns that are being looked at */
  readonly sheets: SheetDrafts
  /** local use: where on this machine a file is to be had; null where Teams hands files over */
  readonly linkTo: ((offer: FileOffer) => string) | null
  /** guesses what a sentence asks that nothing here could read; null: nothing does */
  readonly model: ModelAtHand | null
  /** sends what is waiting in the ledger, in its own time */
  readonly deliver: () => void
}

/** One activity, with who sent it: verified by the SDK, never taken from a card. */
export interface Turn {
  readonly account: Account
  readonly conversationId: string
  /** a one-to-one chat; elsewhere others are reading */
  readonly personal: boolean
  /** what a submission is known by, however often Teams delivers it */
  readonly key: string
  /** the message whose button was pressed; undefined: none was */
  readonly pressed?: string | undefined
}

/** A turn of someone on the people list. */
export interface KnownTurn extends Turn {
  readonly caller: Caller
  /** how the council's plan and periods stand, as far as its words go */
  readonly known: WordsKnown
  /** what they asked last in this conversation, though a button's words follow nothing */
  readonly thread: Thread | null
}

/** A message: a card of ours, or a file on its way. */
export type Message = CardMessage | FileMessage

/** What is said in answer, one card or file a message. In answer to a card, a first card takes that card's place. */
export type Said = readonly Message[]

export const isCard = (message: Message): message is CardMessage => 'template' in message

/** An activity as Teams sends it: any part may be missing, whatever the SDK's type says. */
export const asSent = ({ activity }: TurnContext): Partial<Activity> => activity

/** The turn that an activity starts, or null when Teams does not say who sent it. */
export function turnOf(context: TurnContext): Turn | null {
  const { activity } = context
  const { id, timestamp, replyToId } = asSent(context)
  const from: Partial<typeof activity.from> = activity.from
  const objectId = from.aadObjectId
  if (!objectId) return null
  return {
    account: { objectId: objectId.toLowerCase(), name: from.name ?? '' },
    conversationId: activity.conversation.id,
    personal: isPersonal(activity.conversation),
    key: id ?? `${activity.conversation.id} ${String(timestamp)}`,
    pressed: replyToId,
  }
}

/** A conversation that does not say what it is may be a chat of one's own; one that says it is a group never is. */
const isPersonal = ({ conversationType, isGroup }: Partial<ConversationAccount>): boolean =>
  (conversationType ?? 'personal') === 'personal' && !isGroup
