import { findPeople } from '../../domain/findPerson'
import type { Day } from '../../domain/day'
import type { MeasureCode } from '../../domain/measure'
import { nearestPeople } from '../../domain/nearestPeople'
import type { Command } from '../../language/intention'
import { delegate, previewDelegation, takeBack } from '../../operations/delegate'
import { whatIsOwed } from '../../operations/owed'
import { chooseChange } from '../changes'
import { submitTyped } from '../typedReturns'
import type { Desk, KnownTurn, Said } from '../turn'
import { confirmDuty } from '../views/duty/confirmDuty'
import { notice } from '../views/notice'
import { delegateAsked, delegated, nobodyIsCalled, takeBackAsked, takenBack, whichMeasure, whichNotMine, whichPerson } from '../words/duty/delegating' // prettier-ignore
import { dayMeant } from './days'

type Asked<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>

/** `delegate council tax collection to Jane Smith until 30 July`: shows it first; it is Jane’s work that changes. */
export async function delegateSaid(desk: Desk, turn: KnownTurn, command: Asked<'delegate'>): Promise<Said> {
  const { measures, whom, until } = command
  const tail = until === null ? '' : ` until ${until}`
  const [measure, ...others] = measures
  if (measure === undefined) return []
  if (others.length > 0) return ask(desk, measures, (name) => `delegate ${name} to ${whom}${tail}`)
  const people = await desk.deps.store.read((tx) => tx.people())
  const found = findPeople(whom, people)
  const [name = ''] = await namesOf(desk, [measure])
  const say = (person: string) => `delegate ${name} to ${person}${tail}`
  const [to, ...more] = found
  if (to === undefined) return [notice(nobodyIsCalled(whom, nearestPeople(whom, people), say))]
  if (more.length > 0) return [notice(whichPerson(whom, found, say))]
  const day = until === null ? null : dayMeant(desk, until, `delegate ${name} to ${to.name} until 30 July`)
  const asked = await previewDelegation(desk.deps, { measure, toId: to.id, until: day, by: turn.caller.person })
  const act = { measure, person: to.id, until: day ?? '' }
  return [confirmDuty({ ...delegateAsked(asked), button: 'Delegate it', verb: 'delegateMeasure', act })]
}

export async function delegateConfirmed(
  desk: Desk,
  turn: KnownTurn,
  { measure, person, until }: { readonly measure: MeasureCode; readonly person: number; readonly until: Day },
): Promise<Said> {
  const by = turn.caller.person
  const done = await delegate(desk.deps, {
    measure,
    toId: person,
    until: until === '' ? null : until,
    by,
    door: 'card',
  })
  desk.deliver()
  return [notice(delegated(done))]
}

/** `take back council tax collection` */
export async function takeBackSaid(desk: Desk, turn: KnownTurn, { measures }: Asked<'take back'>): Promise<Said> {
  const [measure, ...others] = measures
  if (measure === undefined) return []
  if (others.length > 0) return ask(desk, measures, (name) => `take back ${name}`)
  const back = await takeBack(desk.deps, { measure, by: turn.caller.person, door: 'typed', look: true })
  return [confirmDuty({ ...takeBackAsked(back), button: 'Take it back', verb: 'takeBack', act: { measure } })]
}

export async function takeBackConfirmed(
  desk: Desk,
  turn: KnownTurn,
  { measure }: { readonly measure: MeasureCode },
): Promise<Said> {
  const back = await takeBack(desk.deps, { measure, by: turn.caller.person, door: 'card' })
  desk.deliver()
  return [notice(takenBack(back))]
}

/** `that’s not mine`: a reply like any other, shown before it is saved; the performance team then finds the owner. */
export async function notMineSaid(desk: Desk, turn: KnownTurn, { measures }: Asked<'not mine'>): Promise<Said> {
  const say = (name: string) => `${name} is not mine`
  const [measure, ...others] = measures
  if (others.length > 0) return ask(desk, measures, say)
  if (measure !== undefined) {
    const entries = [{ measure, typed: 'not mine' }]
    return submitTyped(desk, turn, {
      kind: 'submit',
      entries,
      unread: [],
      bareColumn: [],
      period: null,
      onBehalfOf: null,
    })
  }
  const owed = (await whatIsOwed(desk.deps, turn.caller.person)).flatMap(({ returns }) => returns)
  return [notice(whichNotMine([...new Set(owed.map((one) => one.measure.shortName))], say))]
}

/** "Choose the owner": the form that changes it, with what was said as its reason. */
export async function reassignSaid(desk: Desk, turn: KnownTurn, { measures }: Asked<'reassign'>): Promise<Said> {
  const [measure, ...others] = measures
  if (measure === undefined) return []
  if (others.length > 0) return ask(desk, measures, (name) => `reassign ${name}`)
  return chooseChange(desk, turn, { measure, aspect: 'owner', reason: await whyNotTheirs(desk, measure) })
}

/** No name: the measure's versions outlast whoever is forgotten. */
async function whyNotTheirs(desk: Desk, measure: MeasureCode): Promise<string> {
  return desk.deps.store.read(async (tx) => {
    for (const { period, state } of await tx.periods()) {
      if (state !== 'open') continue
      const one = (await tx.returns(period)).find((each) => each.measure.code === measure)
      const reply = one?.current?.reply
      if (reply?.kind === 'nil' && reply.reason === 'not mine') return 'Its owner said that it is not theirs.'
    }
    return ''
  })
}

const ask = async (desk: Desk, codes: readonly MeasureCode[], say: (name: string) => string): Promise<Said> => [
  notice(whichMeasure(await namesOf(desk, codes), say)),
]

async function namesOf(desk: Desk, codes: readonly MeasureCode[]): Promise<readonly string[]> {
  const measures = await desk.deps.store.read((tx) => tx.measures())
  return codes.flatMap((code) => measures.find((one) => one.code === code)?.shortName ?? [])
}
