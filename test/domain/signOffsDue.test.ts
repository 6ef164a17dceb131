import type { Person } from '../../src/domain/person'
import type { PeriodState, Return } from '../../src/domain/return'
import { USUAL_SIGN_OFF } from '../../src/domain/signOffRule'
import { signOffsDue } from '../../src/domain/signOffsDue'
import type { SignOffAsked, SignOffsFacts } from '../../src/domain/signOffsDue'
import { ownedBy } from '../builders/measure'
import { aHeadOf, aManager, aPerson, inPerformance } from '../builders/person'
import { NOON, Q1 } from '../builders/period'
import { aReturn } from '../builders/return'

const daniel = aPerson('Daniel Okafor')
const colin = aHeadOf('Finance', 'Colin Fairbrother', { deputy: daniel.email })
const second = aHeadOf('Finance', 'Another Head')
const priya = aManager('Priya Raman', 'Finance')
const [imogen, george] = [inPerformance('Imogen Castle'), inPerformance('George Abara')]
const people: readonly Person[] = [daniel, colin, second, priya, imogen, george]

const [a, b, c] = ['A', 'B', 'C'].map((code) => aReturn(ownedBy(priya, code)))
const parks = aReturn(ownedBy(priya, 'P', { serviceArea: 'Parks' }))
if (!a || !b || !c) throw new Error('three returns')
const into = (one: typeof a, times = 1) => Array.from({ length: times }).reduce<typeof a>((now, _, n) => now.submitted(String(n + 1), priya), one) // prettier-ignore

const state: PeriodState = { period: Q1, state: 'open', dueOn: '2021-07-14', openedAt: NOON, closedAt: null }
const asked = (on: string, ...returns: readonly (readonly [string, number])[]): SignOffAsked => ({
  personId: colin.id,
  serviceArea: 'Finance',
  on,
  returns: returns.map(([measure, version]) => ({ measure, version })),
  neverCame: false,
})

const due = (returns: readonly Return[], more: Partial<SignOffsFacts> = {}): readonly string[] =>
  signOffsDue({ state, returns, people, asked: [], rule: USUAL_SIGN_OFF, today: '2021-07-08', because: 'a return came in', ...more }) // prettier-ignore
    .map((one) => `${one.person.name}, ${one.wave}: ${one.returns.map((each) => `${each.measure} ${each.version}`).join(', ')}`) // prettier-ignore

const ONE = 'Colin Fairbrother, sign-off Finance: A 1, B 1'

test.each<readonly [string, readonly Return[], Partial<SignOffsFacts>, readonly string[]]>([
  ['while a return is to come, nobody is asked', [into(a), b], {}, []],
  ['when the last return is in, one head is asked for all', [into(a), into(b)], {}, [ONE]],
  ['a nil return counts as in', [into(a), b.submitted('source failed', priya)], {}, [ONE]],
  ['a promise does not', [into(a), b.submitted('no data until 20 July', priya)], {}, []],
  ['the day before it is due, the calendar asks nobody', [into(a), b], { because: 'the calendar', today: '2021-07-13' }, []],
  ['on the due date, the calendar asks for what is in', [into(a), b], { because: 'the calendar', today: '2021-07-14' }, ['Colin Fairbrother, sign-off Finance: A 1']],
  ['late, a return that comes in waits for the rest of them', [into(a), b], { today: '2021-07-15' }, []],
  ['with nothing in, there is nothing to ask for', [a, b], { because: 'the calendar', today: '2021-07-14' }, []],
  ['asked for, what is in goes at once', [into(a), b], { because: 'asked for' }, ['Colin Fairbrother, sign-off Finance: A 1']],
  ['what was asked for is not asked for again', [into(a), into(b)], { asked: [asked('2021-07-08', ['A', 1], ['B', 1])] }, []],
  ['later returns come in one batch, when the service is whole again', [into(a), into(b), into(c)], { asked: [asked('2021-07-07', ['A', 1])] }, ['Colin Fairbrother, sign-off Finance 2: B 1, C 1']],
  ['a card that never came has asked nobody', [into(a), into(b)], { asked: [{ ...asked('2021-07-08', ['A', 1], ['B', 1]), neverCame: true }] }, ['Colin Fairbrother, sign-off Finance 2: A 1, B 1']],
  ['an amended one comes alone', [into(a, 2), into(b).approved()], { asked: [asked('2021-07-07', ['A', 1], ['B', 1])] }, ['Colin Fairbrother, sign-off Finance 2: A 2']],
  ['the calendar asks once a day', [into(a), into(b), c], { because: 'the calendar', today: '2021-07-15', asked: [asked('2021-07-15', ['A', 1])] }, []],
  ['and the next day for what came since', [into(a), into(b), c], { because: 'the calendar', today: '2021-07-16', asked: [asked('2021-07-15', ['A', 1])] }, ['Colin Fairbrother, sign-off Finance 2: B 1']],
  ['a service without a head asks the performance team', [into(parks)], {}, ['Imogen Castle, sign-off Parks: P 1', 'George Abara, sign-off Parks: P 1']],
  ['a head’s own figure that needs another goes to their deputy', [a.submitted('1', colin)], { rule: { ...USUAL_SIGN_OFF, ownFigures: 'need another person' }, people: [daniel, colin, priya] }, ['Daniel Okafor, sign-off Finance: A 1']],
  ['a council without sign-off asks nobody', [into(a), into(b)], { rule: { ...USUAL_SIGN_OFF, steps: 0 } }, []],
  ['a figure given after the close is asked for at once', [into(a), b], { state: { ...state, state: 'closed' } }, ['Colin Fairbrother, sign-off Finance: A 1']],
])('%s', (_, returns, more, requests) => {
  expect(due(returns, more)).toEqual(requests)
}) // prettier-ignore
