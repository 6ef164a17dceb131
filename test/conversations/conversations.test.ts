import type { Activity } from 'botbuilder'
import { buttons, cardIn, input, texts } from '../connector/card'
import type { Card } from '../connector/card'
import type { Person } from '../connector/client'
import { aWorld } from '../world/world'
import type { World } from '../world/world'
import { recordings } from './recording'
import type { Step } from './recording'

/** Somebody in a conversation, with the newest card they have seen. */
interface Party {
  readonly person: Person
  seen: Partial<Activity>[]
}

describe.each(recordings())('$name', ({ steps }) => {
  let world: World
  const parties = new Map<string, Party>()
  beforeAll(async () => {
    world = await aWorld()
  })
  afterAll(() => world.end())

  test.each(steps.map((step, place) => [place + 1, told(step), step] as const))('%i %s', async (_, __, step) => {
    if ('day' in step) {
      world.clock.set(step.day)
      return
    }
    const party = await partyOf(step.who)
    const cards = await take(party, step)
    const shown = plain(cards.flatMap(seenOn).join('\n'))
    for (const words of step.shows ?? []) expect(shown).toContain(plain(words))
    for (const words of step.hides ?? []) expect(shown).not.toContain(plain(words))
    for (const [label, value] of Object.entries(step.boxes ?? {})) {
      expect(input(cards[0] ?? {}, label).value).toBe(value)
    }
  })

  async function partyOf(who: string): Promise<Party> {
    const known = parties.get(who)
    if (known) return known
    const person = who === 'a stranger' ? world.stranger() : await world.person(who)
    const party: Party = { person, seen: [] }
    parties.set(who, party)
    return party
  }

  /** Does the step, and answers with the cards it brought. */
  async function take(party: Party, step: Step): Promise<readonly Card[]> {
    const { person } = party
    if (step.presses !== undefined) return press(party, step.presses, step.fills)
    if (step.says !== undefined) party.seen = await person.says(step.says)
    else if (step.installs) party.seen = await person.installs()
    else party.seen = await received(person)
    return party.seen.map(cardIn)
  }

  async function received(person: Person): Promise<Partial<Activity>[]> {
    await world.outturn.delivered()
    return world.connector
      .in(person.conversationId)
      .map((one) => one.activity)
      .slice(-1)
  }

  async function press(party: Party, title: string, fills: Step['fills']): Promise<readonly Card[]> {
    const on = [...party.seen].reverse().find((activity) => JSON.stringify(activity).includes(`"${title}"`))
    if (!on) throw new Error(`nobody has shown ${title}`)
    const from = world.connector.recorded.length
    const answer = await party.person.presses(on, title, fills)
    await world.outturn.delivered()
    const sent = world.connector.in(party.person.conversationId, from).map((one) => one.activity)
    const isCard = answer.type === 'application/vnd.microsoft.card.adaptive'
    const replaced: Partial<Activity>[] = isCard ? [{ ...on, attachments: [attached(answer.value)] }] : []
    party.seen = [...(isCard ? replaced : [on]), ...sent.filter((one) => one.id !== on.id)]
    return (isCard ? party.seen : sent).map(cardIn)
  }
})

/** Everything a person can read on a card, its buttons too. */
const seenOn = (card: Card): readonly string[] => [...texts(card), ...buttons(card).map((one) => one.title)]

const attached = (content: unknown) => ({ contentType: 'application/vnd.microsoft.card.adaptive', content })

/** Spaces of every kind are alike. */
const plain = (text: string): string => text.replace(/[\s\u00a0\u202f\u2060]+/g, ' ')

function told(step: Step | { readonly day: string }): string {
  if ('day' in step) return `it is ${step.day}`
  return `${step.who}: ${step.says ?? (step.presses === undefined ? 'looks' : `presses ${step.presses}`)}`
}
