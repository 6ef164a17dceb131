import { has } from '../../domain/person'
import type { Person } from '../../domain/person'

/** At most five lines on what Outturn does for a person, by what they are. */
export function welcomeLines(person: Person): readonly string[] {
  return [
    has(person, 'manager') ? 'Each quarter you get one card asking for your figures. It takes about a minute.' : '',
    has(person, 'manager') ? 'If something looks odd it tells you at once, and keeps everything else you gave.' : '',
    has(person, 'performance team')
      ? 'You open each quarter, watch progress, remind people and close it, all from here.'
      : '',
    has(person, 'head of service') ? 'You see how your services are doing, and what is still to come.' : '',
    'Ask about any measure in plain English. Every answer says where its figures come from.',
  ].filter((line) => line !== '')
}

/** The next thing to do, first. */
export function welcomeOffers(person: Person, owed: number): readonly { label: string; say: string }[] {
  return [
    ...(owed > 0 ? [{ label: 'Give my figures', say: 'my returns' }] : []),
    ...(has(person, 'performance team') ? [{ label: 'Progress', say: 'progress' }] : []),
    { label: 'What is off target?', say: 'which measures are off target?' },
    { label: 'Help', say: 'help' },
  ]
}
