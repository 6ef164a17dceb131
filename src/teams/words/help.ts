import type { Role } from '../../domain/person'
import { listed } from './count'

/** Something to say, what it does, and the words of its button ('' where it is only an example to copy). */
export interface Example {
  readonly say: string
  readonly does: string
  readonly button: string
}

const MANAGER: readonly Example[] = [
  { say: 'my returns', does: 'your card, with every figure you owe', button: 'My returns' },
  { say: 'my returns as a spreadsheet', does: 'the same to fill in with Excel and drop back here', button: '' },
  {
    say: 'council tax collection 29.4%',
    does: 'gives one figure in words; you confirm before it is saved',
    button: '',
  },
]

const AWAY: readonly Example[] = [
  { say: 'snooze me until Thursday', does: 'no reminders until then', button: '' },
  { say: 'I’m on leave until 19 July', does: 'whoever stands in for you gets your card', button: '' },
  {
    say: 'delegate debtor days to Leah until 30 July',
    does: 'somebody else is asked; “take back debtor days” ends it',
    button: '',
  },
  { say: 'that’s not mine', does: 'tells the performance team that a figure is somebody else’s', button: '' },
]

const APPROVER: readonly Example[] = [
  { say: 'sign off', does: 'the figures that wait for you to sign off', button: 'Sign off' },
]

const TEAM: readonly Example[] = [
  { say: 'set up', does: 'what the first quarter needs, and how far it has come', button: '' },
  { say: 'try it on me', does: 'the card that managers get, to try; nothing of it is kept', button: '' },
  { say: 'open Q1 2021/22', does: 'opens a quarter, after showing what will happen', button: '' },
  {
    say: 'import',
    does: 'how to bring in the plan or the people list',
    button: 'Import',
  },
  { say: 'progress', does: 'what is in and what is to come, by service', button: 'Progress' },
  { say: 'remind preview', does: 'who would be reminded of what', button: 'Preview reminders' },
  { say: 'remind Finance', does: 'reminds one service, or one person', button: '' },
  { say: 'chase overdue', does: 'tells heads of service what is late in theirs', button: '' },
  {
    say: 'move the due date of Q1 to 30 July because …',
    does: 'for everybody, after showing what follows',
    button: '',
  },
  { say: 'deliveries', does: 'who may not have what was sent, why, and what to do', button: '' },
  { say: 'for Priya: debtor days 61, by e-mail', does: 'gives a figure for its owner, who is told', button: '' },
  { say: 'export Q1 2021/22', does: 'every figure of a period as a spreadsheet, for the report', button: '' },
  { say: 'sign off Finance', does: 'asks a head of service to sign off what is in', button: '' },
  { say: 'export plan', does: 'the whole plan as a spreadsheet, to change and drop back here', button: '' },
  {
    say: 'change council tax collection',
    does: 'alters a target, tolerance, owner or more, from a period on',
    button: '',
  },
  {
    say: 'edit commentary council tax collection',
    does: 'edits a commentary for publication; its writer is told',
    button: '',
  },
  { say: 'forget Jane Smith', does: 'takes out the name of somebody who has left', button: '' },
  { say: 'close Q1 2021/22', does: 'closes a quarter, after showing what is missing', button: '' },
  {
    say: 'allow Finance to amend Q1 until Friday because …',
    does: 'lets a closed period be corrected, by a service, an owner or for one measure',
    button: '',
  },
  { say: 'lock exceptions', does: 'who may amend a closed period, until when and why', button: '' },
  { say: 'reopen Q1 2021/22', does: 'opens a closed period again, for a reason; its edition is kept', button: '' },
  { say: 'export Q1 2021/22 as reported', does: 'a period as it was closed, whatever was restated since', button: '' },
]

const questions = (ratings: readonly string[]): readonly Example[] => [
  {
    say: 'which measures are off target?',
    does: 'the figures that missed, worst first',
    button: 'What is off target?',
  },
  { say: 'how is Customer Services doing?', does: listed([...ratings, 'not rated'], 12), button: '' },
  { say: 'Council Tax collection rate', does: 'one measure in full, with where its figure came from', button: '' },
  { say: 'help questions', does: 'more questions, about your own measures', button: 'More questions' },
]

const HISTORY: Example = {
  say: 'history council tax collection',
  does: 'who gave, changed and signed off its figures, and when',
  button: '',
}

const ASK_OWNER: Example = {
  say: 'ask the owner of council tax collection',
  does: 'puts a question to them; the reply comes to you',
  button: '',
}

const VERIFY: Example = {
  say: 'verify record',
  does: 'finds whatever was changed behind Outturn’s back',
  button: '',
}

const PROGRESS: Example = { say: 'progress', does: 'what is in and what is to come, by service', button: 'Progress' }

const EXPORT: Example = { say: 'export 2020/21', does: 'every figure of a period as a spreadsheet', button: '' }

/** What a person may say, by what they are: their own job first, then questions, which are everybody's. */
export function helpFor(is: (role: Role) => boolean, ratings: readonly string[]): readonly Example[] {
  const sees = is('leadership') || is('head of service') || is('auditor')
  return [
    ...(is('manager') ? [...MANAGER, ...AWAY] : []),
    ...(is('head of service') ? APPROVER : []),
    ...(is('performance team') ? TEAM : []),
    ...questions(ratings),
    ...(sees && !is('performance team') ? [PROGRESS, EXPORT] : []),
    ...(is('leadership') || is('head of service') || is('performance team') ? [ASK_OWNER] : []),
    ...(is('auditor') || is('performance team') ? [HISTORY, VERIFY] : is('leadership') ? [HISTORY] : []),
  ]
}
