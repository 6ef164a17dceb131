import type { Person } from '../../src/domain/person'
import type { EditionAsked, FigureRow, PeriodState, Reported, ReturnVersion } from '../../src/domain/return'
import { shownTo } from '../../src/domain/shown'
import { USUAL_SIGN_OFF } from '../../src/domain/signOffRule'
import { aTarget, RAG } from '../builders/figure'
import { aMeasure } from '../builders/measure'
import { aHeadOf, aManager, aPerson, inPerformance } from '../builders/person'
import { NOON, Q1 } from '../builders/period'
import { aReturn } from '../builders/return'

const priya = aManager('Priya Raman', 'Finance')
const colin = aHeadOf('Finance', 'Colin Fairbrother')
const reader = aPerson('Patricia Langley', { roles: ['reader'] })
const team = inPerformance('Imogen Castle')

const measure = aMeasure('percent', {}, { owner: priya.email, serviceArea: 'Finance' })
const target = aTarget('90%', 'percent', { startYear: 2021 })
const given = (typed: string, version: number, signed: boolean): ReturnVersion => {
  const { current } = aReturn(measure, { target }).submitted(typed, priya)
  if (current === null) throw new Error('nothing submitted')
  const signature = { step: 1, decision: 'signed off', byId: colin.id, byName: colin.name, reason: null, action: null, own: false, door: 'card', at: NOON } as const // prettier-ignore
  return { ...current, version, ...(signed ? { approvals: [signature] } : {}) }
}
const NOT_RATED = { kind: 'not rated', why: { kind: 'nothing submitted' }, provisional: false } as const

/** What was reported, and what stands now, each signed off or not. */
function row(was: ReturnVersion | null, now: ReturnVersion, isSigned: boolean): FigureRow {
  const reported: Reported = { edition: 1, at: NOON, byName: 'Imogen Castle', given: was, scale: RAG, rating: NOT_RATED, lastYear: null } // prettier-ignore
  const state = isSigned ? 'approved' : 'submitted'
  const outturn = now.reply.kind === 'figure' ? now.reply.outturn : null
  return { measure, period: Q1, target, returned: { id: 1, measure, period: Q1, state, current: now }, outturn, reported } // prettier-ignore
}

const CLOSED: Pick<PeriodState, 'state'> = { state: 'closed' }

/** "95%", "95% unsigned", "91% since 95%", "nothing" */
function seen(by: Person | null, figure: FigureRow, asReported?: EditionAsked): string {
  const shown = shownTo(figure, { to: by, state: CLOSED, rule: USUAL_SIGN_OFF, asReported })
  if (shown === null) return 'nothing'
  const since = shown.asReported?.since?.reply
  return [
    shown.outturn?.written ?? 'no figure',
    ...(shown.unsigned ? ['unsigned'] : []),
    ...(since?.kind === 'figure' ? [`since ${since.outturn.written}`] : []),
  ].join(' ')
}

const waiting = row(given('91%', 1, true), given('95%', 2, false), false)
const signed = row(given('91%', 1, true), given('95%', 2, true), true)
const never = row(given('91%', 1, false), given('91%', 1, false), false)
const missing = row(null, given('95%', 1, false), false)

test.each<readonly [string, Person | null, FigureRow, string, string]>([
  ['a restatement that waits, to the team', team, waiting, '95% unsigned', '91% since 95%'],
  ['a restatement that waits, to its owner', priya, waiting, '95% unsigned', '91% since 95%'],
  ['a restatement that waits, to a reader', reader, waiting, '91%', '91%'],
  ['a restatement that waits, to everybody', null, waiting, '91%', '91%'],
  ['a restatement signed off, to a reader', reader, signed, '95%', '91% since 95%'],
  ['a figure never signed off, to the team', team, never, '91% unsigned', '91% unsigned'],
  ['a figure never signed off, to a reader', reader, never, 'nothing', 'nothing'],
  ['a figure never signed off, to everybody', null, never, 'nothing', 'nothing'],
  ['a figure that came late and waits, to a reader', reader, missing, 'no figure', 'no figure'],
])('%s', (_, by, figure, now, asReported) => {
  expect([seen(by, figure), seen(by, figure, 'last')]).toEqual([now, asReported])
})

test('a measure that came after the close is in no edition', () => {
  const { reported: _, ...after } = signed
  expect(shownTo(after, { to: team, state: CLOSED, rule: USUAL_SIGN_OFF, asReported: 'last' })).toBeNull()
})

test('of a period closed twice, either edition', () => {
  const { reported } = signed
  if (reported === undefined) throw new Error('not reported')
  const first = { given: given('88%', 1, true), rating: NOT_RATED }
  const twice = { ...signed, reported: { ...reported, edition: 2, given: given('91%', 2, true), first } }
  expect([seen(reader, twice), seen(reader, twice, 'last'), seen(reader, twice, 'first')]).toEqual([
    '95%',
    '91%',
    '88% since 95%',
  ])
})
