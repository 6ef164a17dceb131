import { decideSignOff } from '../../src/domain/decideSignOff'
import type { LockException } from '../../src/domain/lockException'
import type { Person } from '../../src/domain/person'
import type { Approval, ReturnFacts } from '../../src/domain/return'
import type { SignOffEntry, SignOffOutcome } from '../../src/domain/signOff'
import { USUAL_SIGN_OFF } from '../../src/domain/signOffRule'
import type { SignOffRule } from '../../src/domain/signOffRule'
import { aTarget, RAG } from '../builders/figure'
import { aMeasure } from '../builders/measure'
import { aHeadOf, aManager, aPerson, inLeadership, inPerformance } from '../builders/person'
import { NOON, Q1 } from '../builders/period'
import { aReturn } from '../builders/return'

const colin = aHeadOf('Finance', 'Colin Fairbrother', { deputy: 'daniel.okafor@council.example' })
const daniel = inLeadership('Daniel Okafor')
const priya = aManager('Priya Raman', 'Finance')
const imogen = inPerformance('Imogen Castle')
const george = inPerformance('George Abara')
const both = aPerson('Helen Wardle', { roles: ['head of service', 'performance team'], serviceAreas: ['People'] })
const ruth = aHeadOf('Customer Services', 'Ruth Adeyemi')
const people = [colin, daniel, priya, imogen, george, both, ruth]

const measure = aMeasure('percent', {}, { owner: priya.email })
const target = aTarget('90%', 'percent', { startYear: 2021 })
const met = (by: Person = priya) => aReturn(measure, { target }).submitted('95%', by)
const missed = (by: Person = priya) => aReturn(measure, { target }).submitted('50%', by)
const orphan = aMeasure('percent', {}, { serviceArea: 'Parks', owner: priya.email })
const ofPeople = aMeasure('percent', {}, { serviceArea: 'People', owner: priya.email })

const TWO: SignOffRule = { steps: 2, second: { kind: 'role', role: 'leadership' }, ownFigures: 'count as signed off' }
const STRICT: SignOffRule = { ...USUAL_SIGN_OFF, ownFigures: 'need another person' }

const signedBy = (person: Person, step: 1 | 2 = 1): Approval => ({
  ...{ step, decision: 'signed off', byId: person.id, byName: person.name },
  ...{ reason: null, action: null, own: false, door: 'card', at: NOON },
})
const withApprovals = (own: ReturnFacts, ...approvals: Approval[]): ReturnFacts => ({
  ...own,
  current: own.current && { ...own.current, approvals },
})

function decided(
  by: Person,
  own: ReturnFacts | null,
  entry: Partial<SignOffEntry> = {},
  rule: SignOffRule = USUAL_SIGN_OFF,
): SignOffOutcome | undefined {
  const line: SignOffEntry = { measure: own?.measure.code ?? 'X-1', version: 1, decision: 'sign off', reason: null, action: null, ...entry } // prettier-ignore
  const signOff = { period: Q1, by, entries: [line], door: 'card', key: 'a test' } as const
  return decideSignOff({ signOff, returns: own ? [own] : [], people, rule, scale: RAG, at: NOON })[0]
}

const told = (outcome: SignOffOutcome | undefined): string => {
  if (outcome === undefined) return 'nothing'
  if (outcome.kind === 'refused') return `refused: ${outcome.because}`
  return 'state' in outcome ? `${outcome.kind}, ${outcome.state}` : outcome.kind
}

describe('who may sign', () => {
  test.each<readonly [string, Person, ReturnFacts, SignOffRule, string]>([
    ['the head of service', colin, met(), USUAL_SIGN_OFF, 'signed off, approved'],
    ['their deputy', daniel, met(), USUAL_SIGN_OFF, 'signed off, approved'],
    ['the owner', priya, met(), USUAL_SIGN_OFF, 'refused: not yours'],
    ['the head of another service', ruth, met(), USUAL_SIGN_OFF, 'refused: not yours'],
    ['the performance team, where a head is named', imogen, met(), USUAL_SIGN_OFF, 'refused: not yours'],
    ['the performance team, where nobody is head', imogen, aReturn(orphan, { target }).submitted('95%', priya), USUAL_SIGN_OFF, 'signed off, approved'],
    ['the performance team, of what another of it submitted', imogen, aReturn(orphan, { target }).submitted('95%', george), USUAL_SIGN_OFF, 'refused: submitted by the performance team'],
    ['a head who is in the performance team, of what they submitted', both, aReturn(ofPeople, { target }).submitted('95%', both), USUAL_SIGN_OFF, 'refused: submitted by the performance team'],
    ['a head, of their own figure', colin, met(colin), USUAL_SIGN_OFF, 'signed off, approved'],
    ['a head, of their own figure, where another person is needed', colin, met(colin), STRICT, 'refused: own figure'],
    ['their deputy, of the head’s own figure, where another is needed', daniel, met(colin), STRICT, 'signed off, approved'],
    ['the head, the first of two steps', colin, met(), TWO, 'signed off, submitted'],
    ['leadership, before the first of two steps', aPerson('X', { roles: ['leadership'] }), met(), TWO, 'refused: not yours'],
    ['leadership, after the first', daniel, withApprovals(met(), signedBy(colin)), TWO, 'signed off, approved'],
    ['who signed the first, again', daniel, withApprovals(met(), signedBy(daniel)), TWO, 'decided already'],
    ['anyone, where a council signs nothing off', colin, met(), { ...USUAL_SIGN_OFF, steps: 0 }, 'refused: not yours'],
  ])('%s', (_, by, own, rule, outcome) => {
    expect(told(decided(by, own, {}, rule))).toBe(outcome)
  }) // prettier-ignore
})

describe('what is signed', () => {
  test.each<readonly [string, ReturnFacts | null, Partial<SignOffEntry>, string]>([
    ['the version that was seen', met(), {}, 'signed off, approved'],
    ['another version than the one that stands', met().submitted('96%', priya), {}, 'overtaken'],
    ['nothing, where nothing is due', null, {}, 'refused: no return'],
    ['nothing, where nothing is in', aReturn(measure, { target }), {}, 'refused: nothing submitted'],
    ['what is only promised', aReturn(measure, { target }).submitted('no data until 20 July', priya), {}, 'refused: nothing submitted'],
    ['a nil return', aReturn(measure, { target }).submitted('source failed', priya), {}, 'signed off, approved'],
    ['what is signed off already', withApprovals(met().approved(), signedBy(colin)), {}, 'decided already'],
    ['a miss that nobody has said a word about', missed(), {}, 'needs action'],
    ['a miss with blanks for a word', missed(), { action: '   ' }, 'needs action'],
    ['a miss, with the approver’s word', missed(), { action: 'Two more staff' }, 'signed off, approved'],
    ['a miss with its owner’s word', aReturn(measure, { target }).submitted('50%', priya, { action: { words: 'Recruiting' } }), {}, 'signed off, approved'],
    ['sent back with a reason', met(), { decision: 'send back', reason: 'March is missing' }, 'sent back, sent back'],
    ['sent back without one', met(), { decision: 'send back', reason: ' ' }, 'needs a reason'],
    ['a miss sent back, whatever is being done', missed(), { decision: 'send back', reason: 'Why?' }, 'sent back, sent back'],
  ])('%s', (_, own, entry, outcome) => {
    expect(told(decided(colin, own, entry))).toBe(outcome)
  }) // prettier-ignore

  test('the approver’s word on a miss is kept with the signature, and a spare one is not', () => {
    const given = decided(colin, missed(), { action: ' Two more staff ' })
    expect(given).toMatchObject({ approval: { action: { words: 'Two more staff' }, own: false, byName: colin.name } })
    expect(decided(colin, met(), { action: '' })).toMatchObject({ approval: { action: null } })
  })

  test('one measure named twice on a card is decided on once', () => {
    const own = met()
    const line = { measure: own.measure.code, version: 1, reason: null, action: null }
    const entries = [{ ...line, decision: 'sign off' as const }, { ...line, decision: 'send back' as const, reason: 'x' }] // prettier-ignore
    const signOff = { period: Q1, by: colin, entries, door: 'card', key: 'k' } as const
    const outcomes = decideSignOff({ signOff, returns: [own], people, rule: USUAL_SIGN_OFF, scale: RAG, at: NOON })
    expect(outcomes.map(told)).toEqual(['signed off, approved'])
  })
})

describe('in a closed period', () => {
  const exception: LockException = {
    ...{ id: 1, period: Q1, until: '2021-07-09', reason: 'Late.', byName: 'Imogen Castle', at: NOON, ended: null },
    scope: { kind: 'measure', measure: measure.code },
  }
  const back = { measure: measure.code, version: 1, decision: 'send back', reason: 'Wrong.', action: null } as const
  const inClosed = (exceptions: readonly LockException[]) => {
    const signOff = { period: Q1, by: colin, entries: [back], door: 'card', key: 'a test' } as const
    return told(decideSignOff({ signOff, returns: [met()], people, rule: USUAL_SIGN_OFF, scale: RAG, exceptions, at: NOON })[0]) // prettier-ignore
  }

  test('a figure is sent back only while an exception lets it be given again', () => {
    expect(inClosed([])).toBe('refused: closed')
    expect(inClosed([exception])).toBe('sent back, sent back')
  })
})
