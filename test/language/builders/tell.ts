import { printPeriod } from '../../../src/domain/period'
import type { Filter, Over, Question } from '../../../src/domain/question'
import type { Command, Understanding } from '../../../src/language/intention'
import { codeOf } from '../../../src/language/sayings'
import type { Lexicon } from '../../../src/language/lexicon'

/** An understanding as one line, so that a table of sentences can be read: "list off target | Finance | 2020/21". */
export function tell(understanding: Understanding, lexicon: Lexicon): string {
  switch (understanding.kind) {
    case 'question':
      return tellQuestion(understanding.question, lexicon)
    case 'command':
      return tellCommand(understanding.command, lexicon)
    case 'unclear': {
      const { why } = understanding
      if (why.kind === 'unknown words') return `unknown: ${why.unknown.join(', ')}`
      return why.kind === 'not held' ? `not held: ${why.what}` : why.kind
    }
  }
}

const short = (lexicon: Lexicon) => (code: string) => lexicon.byCode.get(code)?.shortName ?? code

function tellQuestion(question: Question, lexicon: Lexicon): string {
  if (question.kind === 'what I sign off') return question.kind
  if (question.kind === 'what I owe' || question.kind === 'reminders' || question.kind === 'choice')
    return question.kind
  const period = question.period ? [printPeriod(question.period)] : []
  if (question.kind === 'measure')
    return [
      `measure ${short(lexicon)(question.measure)}`,
      ...period,
      ...(question.about ? [question.about] : []),
      ...(question.over ? [tellOver(question.over)] : []),
    ].join(' | ')
  return [headOf(question) + judged(question.filter), ...places(question.filter, lexicon), ...period].join(' | ')
}

const tellOver = ({ last, from, to, against }: Over): string =>
  [
    last === null ? '' : `last ${last.count} ${last.of ?? 'period'}`,
    from === null ? '' : to === null ? `from ${printPeriod(from)}` : `${printPeriod(from)} to ${printPeriod(to)}`,
    against === null || from !== null ? '' : `against ${printPeriod(against)}`,
  ]
    .filter((part) => part !== '')
    .join(', ')

function headOf(question: Extract<Question, { filter: Filter }>): string {
  if (question.kind === 'rank')
    return `rank ${question.order} ${question.limit}${question.after === undefined ? '' : ` after ${question.after}`}`
  if (question.kind === 'changes') return `changes ${question.moves.join(', ')}`
  if (question.kind === 'target review')
    return `target review ${question.only ?? 'all'}${question.says === undefined ? '' : ` says ${question.says}`}`
  if (question.kind === 'course') return `course ${JSON.stringify(question.over.last)}`
  if (question.kind === 'movers')
    return `movers ${question.way} ${question.limit ?? 'all'}${question.by ? ` ${tellMissedBy(question.by)}` : ''}`
  if (question.kind === 'compare')
    return `compare ${question.parts.map((part) => codeOf(part.name) ?? part.name).join(' / ')}`
  return question.kind
}

const judged = ({
  verdicts,
  ratings,
  provisional,
  missedBy,
  lacking,
  holding,
  notRatedWhy,
  writtenWhy,
  partOfYear,
  says,
}: Filter): string =>
  [
    ...verdicts,
    ...ratings,
    ...(missedBy === null ? [] : [tellMissedBy(missedBy)]),
    ...(provisional === null ? [] : [provisional ? 'provisional' : 'final']),
    ...(lacking === undefined ? [] : [`no ${lacking}`]),
    ...(holding === undefined ? [] : [`with ${holding}`]),
    ...(notRatedWhy === undefined ? [] : [`because ${notRatedWhy.join('/')}`]),
    ...(writtenWhy === undefined ? [] : [`says ${writtenWhy}`]),
    ...(partOfYear === undefined ? [] : [`for ${partOfYear.months ?? 'some'} months`]),
    ...(says === undefined ? [] : [`${says.in} says ${says.words}`]),
  ]
    .map((word) => ` ${word}`)
    .join('')

/** "over 10 under 30"; where the ends count, "from 10 to 30". */
const tellMissedBy = ({ over, under, ...ends }: NonNullable<Filter['missedBy']>): string =>
  [
    over === null
      ? ''
      : `${ends.inclusive === true || ends.inclusive === 'over' ? 'from' : 'over'} ${Number(Number(over).toFixed(2))}`,
    under === null
      ? ''
      : `${ends.inclusive === true || ends.inclusive === 'under' ? 'to' : 'under'} ${Number(Number(under).toFixed(2))}`,
  ]
    .filter((part) => part !== '')
    .join(' ')

const places = (filter: Filter, lexicon: Lexicon): readonly string[] => [
  ...filter.serviceAreas,
  ...filter.priorities,
  ...filter.keyAims.map(firstWord),
  ...filter.outcomes.map(firstWord).filter((name, place, all) => all.indexOf(name) === place),
  ...filter.measures.map(short(lexicon)),
  ...filter.exceptServiceAreas.map((area) => `not ${area}`),
  ...filter.exceptMeasures.map((code) => `without ${short(lexicon)(code)}`),
]

const firstWord = (name: string): string => name.split(/[. ] ?(?=[A-Z])/)[0] ?? name

function tellCommand(command: Command, lexicon: Lexicon): string {
  switch (command.kind) {
    case 'open':
    case 'close':
    case 'export':
    case 'returns as a spreadsheet':
      return `${command.kind} ${command.period ? printPeriod(command.period) : '-'}`
    case 'remind':
      return `remind ${tellScope(command.scope, lexicon)}${command.how === 'send' ? '' : `, ${command.how}`}`
    case 'ask the owner':
      return `ask the owner ${command.measure ? short(lexicon)(command.measure) : '-'} ${command.period ? printPeriod(command.period) : '-'}`
    case 'edit commentary':
      return `edit commentary ${short(lexicon)(command.measure)} ${command.period ? printPeriod(command.period) : '-'}`
    case 'sign off':
      return `sign off ${command.serviceArea ?? '-'}`
    case 'progress':
      return `progress ${command.serviceArea ?? '-'}`
    case 'change':
      return `change ${short(lexicon)(command.measure)}`
    case 'history':
      return `history ${short(lexicon)(command.measure)}${command.page > 1 ? `, page ${command.page}` : ''}`
    case 'move due date':
      return `due date of ${command.period ? printPeriod(command.period) : '-'} to ${command.to}: ${command.reason}`
    case 'snooze':
      return `snooze ${command.until ?? '-'}`
    case 'on leave':
      return `on leave ${command.from ?? '-'} to ${command.until ?? '-'}`
    case 'delegate':
      return `delegate ${command.measures.map(short(lexicon)).join(' / ')} to ${command.whom} until ${command.until ?? '-'}`
    case 'take back':
    case 'not mine':
    case 'reassign':
      return `${command.kind} ${command.measures.map(short(lexicon)).join(' / ')}`
    case 'forget':
      return `forget ${command.whom}`
    case 'act as':
      return `act as ${command.whom}`
    case 'submit':
      return tellSubmission(command, lexicon)
    default:
      return command.kind
  }
}

function tellScope(scope: Extract<Command, { kind: 'remind' }>['scope'], lexicon: Lexicon): string {
  if (scope.kind === 'everyone') return 'everyone'
  if (scope.kind === 'service area') return scope.serviceArea
  return scope.kind === 'person' ? (lexicon.people.get(scope.personId)?.name ?? '?') : short(lexicon)(scope.measure)
}

function tellSubmission(command: Extract<Command, { kind: 'submit' }>, lexicon: Lexicon): string {
  const parts = [
    ...command.entries.map((entry) => `${short(lexicon)(entry.measure)} = ${entry.typed}`),
    ...(command.bareColumn.length > 0 ? [`column ${command.bareColumn.join(' / ')}`] : []),
    ...command.unread.map((line) => `unread ${line}`),
    ...(command.period ? [printPeriod(command.period)] : []),
    ...(command.onBehalfOf
      ? [`for ${lexicon.people.get(command.onBehalfOf.personId)?.name ?? '?'} (${command.onBehalfOf.how ?? '-'})`]
      : []),
  ]
  return `submit ${parts.join(' | ')}`
}
