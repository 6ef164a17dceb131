import { may } from '../domain/access'
import type { Command } from '../language/intention'
import { EVERYTHING } from '../domain/question'
import { previewClosing } from '../operations/closePeriod'
import { forgetThread } from '../operations/conversations'
import { previewOpening } from '../operations/openPeriod'
import { readProgress } from '../operations/readProgress'
import { latestOpen } from '../operations/openPeriods'
import { previewReminders, sendReminders } from '../operations/sendReminders'
import { periodBefore, quarterOf } from '../domain/period'
import { ratingsInUse } from '../domain/scales/scaleFor'
import { actAsSaid, stopActing } from './actAs'
import { changeSaid } from './changes'
import { allowSaid, exceptionsSaid, reopenSaid } from './corrections'
import { exportPeriod } from './files/exportPeriod'
import { exportPlan } from './files/exportPlan'
import { returnsAsSheet } from './files/returnsSheets'
import { askOwnerSaid } from './askOwner'
import { commentaryAsked } from './commentary'
import { forgetSaid } from './forgetting'
import { DUTY_COMMANDS } from './duty/dutyCommands'
import { ask } from './questions'
import { cancelImportSaid, importSaid } from './imports/drafts'
import { historySaid, verifySaid } from './record'
import { signOffSaid } from './signOffs'
import { setUpSaid, tryItSaid } from './settingUp'
import { submitTyped } from './typedReturns'
import type { Desk, KnownTurn, Said } from './turn'
import { followingReminders } from './views/following'
import { helpQuestionsSaid } from './helpQuestions'
import { help } from './views/help'
import { notice } from './views/notice'
import { closePreview, openingPreview } from './views/periods'
import { progress } from './views/progress'
import { reminded, reminderPreview } from './views/reminders'
import { inPrivateOnly, startedOver } from './words/notices'

type Handler<Kind extends Command['kind']> = (
  desk: Desk,
  turn: KnownTurn,
  command: Extract<Command, { kind: Kind }>,
) => Promise<Said>

/** Every command and what answers it. Whether the asker may is for each operation to say. */
const COMMANDS: { readonly [Kind in Command['kind']]: Handler<Kind> } = {
  help: (desk, turn) => Promise.resolve([help(turn.caller.person, ratingsInUse(desk.deps.council))]),
  'help questions': helpQuestionsSaid,
  open: async (desk, turn, command) => {
    const period = command.period ?? periodBefore(quarterOf(desk.deps.clock.today()))
    const plan = await previewOpening(desk.deps, { period, by: turn.caller.person, door: 'typed' })
    return [openingPreview(plan, { local: desk.local })]
  },
  close: async (desk, turn, command) => {
    const period = command.period ?? (await latestOpenPeriod(desk))
    return [closePreview(await previewClosing(desk.deps, { period, by: turn.caller.person, door: 'typed' }))]
  },
  reopen: reopenSaid,
  allow: allowSaid,
  exceptions: exceptionsSaid,
  ...DUTY_COMMANDS,
  change: changeSaid,
  remind: async (desk, turn, { scope, how }) => {
    const reminding = { by: turn.caller.person, scope, again: how === 'again', key: turn.key, door: 'typed' as const }
    if (how === 'preview') return [reminderPreview(await previewReminders(desk.deps, reminding), { scope })]
    const since = desk.deps.clock.instant()
    const plan = await sendReminders(desk.deps, reminding)
    desk.deliver()
    return [followingReminders(reminded(plan, { scope }), plan, { by: turn.caller.person, since })]
  },
  progress: async (desk, turn, { serviceArea }) => {
    const filter = { ...EVERYTHING, serviceAreas: serviceArea === null ? [] : [serviceArea] }
    const read = await readProgress(desk.deps, { by: turn.caller.person, period: null, filter })
    const mayRemind = turn.personal && may(turn.caller.person, { kind: 'remind' }).allowed
    return [progress(read.progress, { filter, names: read.names && turn.personal, mayRemind })]
  },
  'verify record': verifySaid,
  history: historySaid,
  'my sign-offs': (desk, turn) => ask(desk, turn, { kind: 'what I sign off' }, []),
  'edit commentary': commentaryAsked,
  'ask the owner': askOwnerSaid,
  'sign off': (desk, turn, { serviceArea }) => signOffSaid(desk, turn, serviceArea),
  'my returns': (desk, turn) => ask(desk, turn, { kind: 'what I owe' }, []),
  'returns as a spreadsheet': (desk, turn, { period }) => returnsAsSheet(desk, turn, period),
  'export plan': (desk, turn) => exportPlan(desk, turn),
  export: (desk, turn, { period, asReported }) => exportPeriod(desk, turn, period, asReported ?? null),
  'act as': (desk, turn, { whom }) => actAsSaid(desk, turn, whom),
  'be myself': (desk, turn) => stopActing(desk, turn),
  'start over': async (desk, turn) => {
    await forgetThread(desk.deps, { conversationId: turn.conversationId, objectId: turn.account.objectId })
    return [notice(startedOver())]
  },
  'set up': setUpSaid,
  'try it on me': tryItSaid,
  import: importSaid,
  'cancel import': cancelImportSaid,
  forget: forgetSaid,
  submit: submitTyped,
}

/** Commands that others in a channel may watch. Figures, reminders and periods are for a one-to-one chat. */
const ANYWHERE: readonly Command['kind'][] = ['help', 'help questions', 'progress', 'start over']

export async function obey(desk: Desk, turn: KnownTurn, command: Command): Promise<Said> {
  if (!turn.personal && !ANYWHERE.includes(command.kind)) return [notice(inPrivateOnly())]
  return handlerOf(command)(desk, turn, command)
}

/** The table is typed by kind; one command goes to the handler of its own kind. */
function handlerOf<Kind extends Command['kind']>(command: Extract<Command, { kind: Kind }>): Handler<Kind> {
  return COMMANDS[command.kind]
}

const latestOpenPeriod = async (desk: Desk) => (await desk.deps.store.read((tx) => latestOpen(tx))).period
