import type { z } from 'zod'
import { closePeriod } from '../operations/closePeriod'
import { openPeriod } from '../operations/openPeriod'
import { sendReminders } from '../operations/sendReminders'
import { askingOwner, askOwnerPressed, replyingOwner, replyPressed } from './askOwner'
import { actAsPerson } from './actAs'
import { leaveConfirmed } from './duty/away'
import { chaseConfirmed, dueDateConfirmed } from './duty/chasing'
import { delegateConfirmed, takeBackConfirmed } from './duty/delegating'
import { sentAgain } from './duty/deliveries'
import { chasing, delegating, leaving, movingDueDate, takingBack } from './duty/payloads'
import { changingReading } from './changePayload'
import { readingChanged } from './changeReading'
import { chooseChange, makeChange, showChange, startChange } from './changes'
import { ending, excepting, reopening } from './correctionPayload'
import { exceptionToEnd, fillException, keepException, reopenPressed, showException } from './corrections'
import { publishing, saveCommentary } from './commentary'
import { forget, forgettingOne } from './forgetting'
import { turningPage } from './pagePayload'
import { pageTurned } from './pages'
import { finishLater, saveReturns, showReturns } from './returns'
import {
  acting,
  amending,
  changing,
  choosingChange,
  closing,
  fillingChange,
  ofDelivery,
  ofPeriod,
  reminding,
  saving,
} from './payloads'
import { cancelImportSaid, chooseImport, confirmImport, importSaid } from './imports/drafts'
import { answering, choosing, confirming, ofDraft, reviewing } from './imports/payloads'
import { answerImport, goneImport, reviewImport } from './imports/planCards'
import { editCouncil, councilSaved } from './councilSettings'
import { editing, settingCouncil } from './councilPayload'
import { setUpSaid, tryItPressed } from './settingUp'
import { signedCard, signOffLater } from './signOffs'
import { signing, signingLater } from './signOffPayload'
import type { Desk, KnownTurn, Said, Turn } from './turn'
import { notice } from './views/notice'
import { closed, opened } from './views/periods'
import { reminded } from './views/reminders'
import { followingOpening, followingReminders } from './views/following'
import { cancelled, notUnderstoodCard } from './words/notices'

/** Card actions by verb: the payload is read first, and one that is not what the verb sends is refused. */
type Act = (desk: Desk, turn: KnownTurn, data: unknown) => Promise<Said>

function verb<Payload>(
  schema: z.ZodType<Payload>,
  act: (desk: Desk, turn: KnownTurn, payload: Payload) => Promise<Said>,
): Act {
  return async (desk, turn, data) => {
    const read = schema.safeParse(data)
    if (!read.success) return [notice(notUnderstoodCard())]
    return act(desk, turn, read.data)
  }
}

export const CARD_ACTIONS: Readonly<Record<string, Act>> = {
  saveReturns: verb(saving, saveReturns),
  saveProposal: verb(saving, saveReturns),
  tryReturns: verb(saving, tryItPressed),
  showSetUp: (desk, turn) => setUpSaid(desk, turn),
  editCouncil: verb(editing, editCouncil),
  setCouncil: verb(settingCouncil, councilSaved),
  finishLater: verb(ofPeriod, (desk, turn, { period }) => finishLater(desk, turn, period)),
  amendReturns: verb(amending, (desk, turn, { period, measures }) => showReturns(desk, turn, period, measures)),
  openPeriod: verb(ofPeriod, async (desk, turn, { period }) => {
    const since = desk.deps.clock.instant()
    const plan = await openPeriod(desk.deps, { period, by: turn.caller.person, door: 'card' })
    desk.deliver()
    return [followingOpening(opened(plan, { local: desk.local }), plan, { by: turn.caller.person, since })]
  }),
  closePeriod: verb(closing, async (desk, turn, { period, unsigned }) => {
    const seen = unsigned === undefined ? {} : { unsigned }
    const standing = await closePeriod(desk.deps, { period, by: turn.caller.person, door: 'card', ...seen })
    desk.deliver()
    return [closed(standing)]
  }),
  sendReminders: verb(reminding, async (desk, turn, { scope, how }) => {
    const [by, since] = [turn.caller.person, desk.deps.clock.instant()]
    const plan = await sendReminders(desk.deps, { by, scope, again: how === 'again', key: turn.key, door: 'card' })
    desk.deliver()
    return [followingReminders(reminded(plan, { scope }), plan, { by, since })]
  }),
  showException: verb(excepting, showException),
  fillException: verb(excepting, fillException),
  allowException: verb(excepting, keepException),
  endException: verb(ending, exceptionToEnd),
  reopenPeriod: verb(reopening, reopenPressed),
  sendAgain: verb(ofDelivery, sentAgain),
  takeLeave: verb(leaving, leaveConfirmed),
  chaseOverdue: verb(chasing, chaseConfirmed),
  moveDueDate: verb(movingDueDate, dueDateConfirmed),
  delegateMeasure: verb(delegating, delegateConfirmed),
  takeBack: verb(takingBack, takeBackConfirmed),
  turnPage: verb(turningPage, pageTurned),
  changeReading: verb(changingReading, readingChanged),
  askOwner: verb(askingOwner, askOwnerPressed),
  replyToQuestion: verb(replyingOwner, replyPressed),
  changeMeasure: verb(changing, startChange),
  chooseChange: verb(choosingChange, chooseChange),
  showChange: verb(fillingChange, showChange),
  makeChange: verb(fillingChange, makeChange),
  saveCommentary: verb(publishing, saveCommentary),
  forgetPerson: verb(forgettingOne, forget),
  confirmImport: verb(confirming, confirmImport),
  reviewImport: verb(reviewing, reviewImport),
  answerImport: verb(answering, answerImport),
  goneImport: verb(ofDraft, goneImport),
  showImport: (desk, turn) => importSaid(desk, turn),
  chooseImport: verb(choosing, (desk, turn, { which }) => chooseImport(desk, turn, which)),
  cancelImport: (desk, turn) => cancelImportSaid(desk, turn),
  signOff: verb(signing, signedCard),
  signOffLater: verb(signingLater, (desk, turn, { period, serviceArea }) =>
    signOffLater(desk, turn, period, serviceArea),
  ),
  cancel: () => Promise.resolve([notice(cancelled())]),
}

/** "Act as …" is the one card that someone who is not on the people list may press, and only in local use. */
export async function pressActAs(desk: Desk, turn: Turn, data: unknown): Promise<Said> {
  const read = acting.safeParse(data)
  return read.success ? actAsPerson(desk, turn, read.data.person) : [notice(notUnderstoodCard())]
}
