import { printWeekday } from '../../domain/day'
import { printPeriod } from '../../domain/period'
import { has } from '../../domain/person'
import type { Person, Role } from '../../domain/person'
import type { WelcomeFacts } from '../../domain/welcome'
import type { SayButton } from '../views/cardMessage'
import { openButton } from './calendar'
import { count, figures, isAre, listed } from './count'

const MOST_LINES = 4

/** What Outturn does for this person, by what they are: their own work first, and at most four lines of it. */
export function welcomeLines(person: Person, facts: WelcomeFacts): readonly string[] {
  const lines = WELCOMING.flatMap(([role, say]) => (has(person, role) ? say(person, facts) : []))
  const own = facts.own.length > 0 && !has(person, 'manager') ? manager(person, facts).slice(0, 1) : []
  return [...[...lines, ...own].slice(0, MOST_LINES), ASK]
}

const ASK = 'Ask about any measure in plain English. Every answer says where its figures come from.'

type Say = (person: Person, facts: WelcomeFacts) => readonly string[]

const manager: Say = (_, { own }) => [
  own.length === 0
    ? 'No measure is in your name at the moment.'
    : `${own.length === 1 ? 'One measure is' : `${String(own.length)} measures are`} in your name: ${listed(own, 4)}.`,
  'Each quarter you get one card for all of them here. It takes about a minute, and a figure or a few words will do.',
  'Anything that looks odd is asked about at once. Everything else you gave is kept.',
]

const headOfService: Say = ({ serviceAreas }, { collecting }) => [
  `You hear of an exception in ${listed(serviceAreas, 3)} as soon as it is submitted, and sign off the rest with one card.`,
  collecting === null || collecting.services.returns === 0
    ? ''
    : `${printPeriod(collecting.period)}: ${String(collecting.services.submitted)} of ${figures(collecting.services.returns)} ${isAre(collecting.services.submitted)} in.`,
]

const performanceTeam: Say = (_, { collecting }) => [
  'You open each quarter, see who owes what, remind people and close it, all from here.',
  collecting === null
    ? 'No quarter is open. Nobody is asked for anything until you have seen who will be asked for what.'
    : `${printPeriod(collecting.period)} is open: ${String(collecting.all.submitted)} of ${figures(collecting.all.returns)} ${isAre(collecting.all.submitted)} in.`,
]

const leadership: Say = (_, { latest, collecting }) => [
  'Ask what is off target, how a service is doing or what became of a promise, here or by mentioning Outturn in a channel.',
  latest === null ? '' : `Without a period you get ${printPeriod(latest)}, the last one closed.`,
  collecting === null
    ? ''
    : `${printPeriod(collecting.period)} is being collected: ${String(collecting.all.submitted)} of ${figures(collecting.all.returns)} ${isAre(collecting.all.submitted)} in.`,
]

const auditor: Say = () => [
  '“history” and a measure’s name tells who gave each of its figures, when, and what it was before.',
  '“verify record” finds whatever was changed behind Outturn’s back.',
]

const WELCOMING: readonly (readonly [Role, Say])[] = [
  ['performance team', performanceTeam],
  ['head of service', headOfService],
  ['manager', manager],
  ['leadership', leadership],
  ['auditor', auditor],
  ['reader', () => ['You can read every figure that is signed off.']],
]

/** What is to be done now, in bold: what is owed, or that nothing is; '' for whoever is never asked for figures. */
export function welcomeNow({ owed, own }: WelcomeFacts): string {
  if (owed === null || owed.count === 0) return own.length === 0 ? '' : 'You owe no figures at the moment.'
  const due = owed.dueOn === null ? '' : `, due ${printWeekday(owed.dueOn)}`
  return `${printPeriod(owed.period)} is open. You owe ${count(owed.count, 'figure')}${due}.`
}

const OFF_TARGET: SayButton = { label: 'What is off target?', say: 'which measures are off target?' }

/** The next thing to do, first. */
export function welcomeOffers(person: Person, { owed, collecting, toOpen }: WelcomeFacts): readonly SayButton[] {
  const isTeam = has(person, 'performance team')
  return [
    ...(owed ? [{ label: 'Give my figures', say: 'my returns' }] : []),
    ...(isTeam && toOpen !== null ? [openButton(toOpen)] : []),
    ...(isTeam && collecting === null ? [{ label: 'Set up', say: 'set up' }] : []),
    ...(isTeam && collecting !== null ? [{ label: 'Progress', say: 'progress' }] : []),
    ...(has(person, 'head of service') ? [{ label: 'How is my service doing?', say: aboutService(person) }] : []),
    ...(has(person, 'auditor') ? [{ label: 'Verify the record', say: 'verify record' }] : []),
    OFF_TARGET,
    { label: 'Help', say: 'help' },
  ].slice(0, 4)
}

const aboutService = ({ serviceAreas: [only] }: Person): string =>
  only === undefined ? 'how is my service doing?' : `how is ${only} doing?`
