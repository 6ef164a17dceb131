import { printWeekday } from '../../../domain/day'
import type { Person } from '../../../domain/person'
import type { Delegated } from '../../../operations/delegate'
import { MOST_ACTIONS } from '../../views/cardMessage'
import type { SayButton } from '../../views/cardMessage'
import { MY_RETURNS } from '../calendar'
import type { NoticeWords } from '../notices'
import type { Asked } from './chasing'

type Say = (name: string) => string

const buttons = (names: readonly string[], say: Say): readonly SayButton[] =>
  names.map((name) => ({ label: name, say: say(name) }))

export const whichMeasure = (names: readonly string[], say: Say): NoticeWords => ({
  title: 'Which measure do you mean?',
  lines: ['Several are called so. Nothing was changed.'],
  offers: buttons(names, say),
})

export const whichNotMine = (names: readonly string[], say: Say): NoticeWords =>
  names.length === 0
    ? { title: 'You owe nothing', lines: ['There is no figure that you are asked for at the moment.'], offers: [] }
    : {
        title: 'Which one is not yours?',
        lines: [
          'The performance team hears of it and finds the owner. You confirm before anything is sent.',
          names.length > 6 ? 'Not here? Type its name and “is not mine”.' : '',
        ],
        offers: buttons(names, say),
      }

/** Names that two people share are told apart by their job or their e-mail address. */
export const whichPerson = (whom: string, found: readonly Person[], say: Say): NoticeWords => ({
  title: `Which ${whom} do you mean?`,
  lines: [
    ...whoTheyAre(found),
    'Nothing was changed.',
    found.length > MOST_ACTIONS ? 'There are more: type the whole name, or an e-mail address.' : '',
  ],
  offers: found.map((person) => {
    const called = found.filter(({ name }) => name === person.name).length > 1 ? person.email : person.name
    return { label: called, say: say(called) }
  }),
})

export const nobodyIsCalled = (whom: string, nearest: readonly Person[], say: Say): NoticeWords => ({
  title: `Nobody on the people list is called “${whom}”`,
  lines: [
    ...whoTheyAre(nearest),
    nearest.length === 0 ? 'Type their whole name or their e-mail address. Nothing was changed.' : 'Nothing was changed. Did you mean one of these?', // prettier-ignore
  ],
  offers: nearest.map((person) => ({ label: person.name, say: say(person.name) })),
})

/** Told above the buttons: a phone has no room for a name and a job on one of them. */
const whoTheyAre = (found: readonly Person[]): readonly string[] =>
  found.slice(0, MOST_ACTIONS).map((person) => `${person.name}: ${person.jobTitle ?? person.email}`)

const span = ({ until }: Delegated): string =>
  until === null ? 'until you take it back' : `until ${printWeekday(until)}`

export const delegateAsked = (asked: Delegated): Asked => {
  const { measure, to, until } = asked
  return {
    eyebrow: measure.serviceArea,
    title: `Give ${measure.shortName} to ${to.name}?`,
    lines: [
      `${to.name} is asked for its figures ${span(asked)}, and gets the card for whatever is owed now.`,
      until === null ? '' : `On ${printWeekday(until)} it is yours again.`,
      `To have it back sooner, say “take back ${measure.shortName}”.`,
    ],
  }
}

export const delegated = (done: Delegated): NoticeWords => ({
  title: `✓ ${done.measure.shortName} is ${done.to.name}’s ${done.until === null ? 'now' : span(done)}`,
  lines: [`${done.to.name} has been told. To have it back, say “take back ${done.measure.shortName}”.`],
  offers: [],
})

export const takeBackAsked = ({ measure, owner, to }: Delegated): Asked => ({
  eyebrow: measure.serviceArea,
  title: `Take ${measure.shortName} back from ${to.name}?`,
  lines: [`${owner.name} is asked for its figures from now on, and gets the card for whatever is owed.`],
})

export const takenBack = ({ measure, owner, to }: Delegated): NoticeWords => ({
  title: `✓ ${measure.shortName} is ${owner.name}’s again`,
  lines: [`${to.name} has been told.`],
  offers: [MY_RETURNS],
})

/** To whoever a measure has come to, or gone from, when no card of theirs says so. */
export const toldOfMeasure = (says: string, measure: string, reason: string): NoticeWords => ({
  title: says === 'yours now' ? `${measure} is yours now` : `${measure} is no longer yours`,
  lines: [
    reason,
    says === 'yours now' ? 'You get a card when its next figure is due.' : 'You are not asked for it any more.',
  ],
  offers: [MY_RETURNS],
})
