/** Sentences that are a command by themselves, folded. */
export const WHOLE_COMMANDS: Readonly<
  Record<
    | 'help'
    | 'help questions'
    | 'my returns'
    | 'my sign-offs'
    | 'be myself'
    | 'start over'
    | 'progress'
    | 'import'
    | 'cancel import'
    | 'set up'
    | 'try it on me',
    readonly string[]
  >
> = {
  help: [
    'help',
    'help me',
    'menu',
    'commands',
    'what can you do',
    'what can i ask',
    'hi',
    'hello',
    'hey',
    'how does this work',
    'instructions',
  ],
  'help questions': [
    'help questions',
    'help with questions',
    'example questions',
    'examples of questions',
    'what questions can i ask',
    'which questions can i ask',
  ],
  'my returns': [
    'my returns',
    'my return',
    'show my returns',
    'open my returns',
    'my card',
    'my cards',
    'my returns for this quarter',
  ],
  'my sign-offs': ['my sign offs', 'my sign off', 'my signoffs', 'show my sign offs', 'my approvals'],
  'be myself': ['be myself', 'be me', 'stop acting', 'act as myself', 'act as me', 'stop acting as'],
  'start over': ['start over', 'start again', 'reset', 'begin again', 'forget it', 'new conversation', 'clear'],
  import: [
    'import',
    'import plan',
    'import the plan',
    'import a plan',
    'import the service plan',
    'import people',
    'import the people list',
    'import a file',
    'show import',
    'show my import',
    'my import',
  ],
  'set up': [
    'set up',
    'setup',
    'set up outturn',
    'show set up',
    'show setup',
    'get started',
    'getting started',
    'first run',
  ],
  'try it on me': ['try it on me', 'try it out on me', 'try the card on me', 'send me the card', 'send me a test card'],
  'cancel import': ['cancel import', 'cancel the import', 'cancel my import', 'stop the import', 'stop import'],
  progress: ['progress', 'show progress', 'progress report', 'progress everyone'],
}

/** Words around a command that change nothing. */
export const POLITE: ReadonlySet<string> = new Set(
  'please pls plz plse ok okay hi hello hey outturn now thank thanks ta cheers then right bot um er erm uh so well morning afternoon evening good alright'.split(
    ' ',
  ),
)

export const REMIND_VERBS: readonly string[] = [
  'remind',
  'chase',
  'nudge',
  'send reminder',
  'send the reminder',
  'send out reminder',
  'send out the reminder',
]

export const EVERYONE: ReadonlySet<string> = new Set(
  'everyone everybody all them people manager owner outstanding late the anyone anybody whoever who still owe owes overdue of one return has have not replied yet'.split(
    ' ',
  ),
)

/** How a figure reached the performance team when it was keyed in for its owner. */
export const HOW_IT_CAME =
  /[,;( ] ?((?:by|via|over|in|on|from)(?: the| an?| his| her| their)? (?:e-?mail|phone|telephone|post|letter|teams|text|person|chat|hand|memo|note|message|call))\)? ?\.?$/i
