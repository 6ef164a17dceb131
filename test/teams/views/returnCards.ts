import type { Finding, ReturnFacts } from '../../../src/domain/return'
import { returnCard } from '../../../src/teams/views/returnCard'
import type { ReturnRow } from '../../../src/teams/views/returnCard'
import { asksForAction } from '../../../src/domain/submission'
import { reminderHeading } from '../../../src/teams/words/notices'
import { called, entry, facts, measures, open, owedBy, people, today, typing } from './demo'

/** The manager's card in each of its states. */
const benefits = people.find((person) => person.email === facts('SD-006').measure.owner) ?? called('Ruth Adeyemi')
const revenues = people.find((person) => person.email === facts('SD-008').measure.owner) ?? benefits
const asked = (one: ReturnFacts): ReturnRow => ({ facts: one, state: { kind: 'asked' } })
const twelve = measures
  .filter((measure) => measure.life.kind === 'live')
  .slice(0, 12)
  .map((measure) => facts(measure.code))
const card = { period: open, today, person: revenues, saved: 0, heldFor: null }

const MARKDOWN = '**ninety** [x](https://evil.example) <at>all</at> ${value} _so_ `it` is'
const LONG =
  'We have taken on two temporary assessors until September and moved telephone calls to the contact centre. '
    .repeat(19)
    .slice(0, 2000)

/** Every kind of finding, on the measure it belongs to. */
const about = facts('SD-008').measure
const FINDINGS: readonly Finding[] = [
  { severity: 'error', kind: 'not a figure', typed: MARKDOWN, measure: about },
  { severity: 'error', kind: 'wrong unit', typed: '61 days', measure: about, unit: 'days' },
  { severity: 'error', kind: 'not a working day', typed: 'working day 45', measure: facts('SD-028').measure },
  { severity: 'error', kind: 'several figures', typed: '36% or 20%', measure: about },
  { severity: 'error', kind: 'part exceeds whole', typed: '5 of 4', measure: about },
  { severity: 'error', kind: 'whole is zero', typed: '0 of 0', measure: about },
  { severity: 'error', kind: 'nil needs a reason', typed: 'n/a', measure: about },
  { severity: 'error', kind: 'not a date', typed: 'no data until 31 June', measure: about },
  { severity: 'error', kind: 'date has passed', typed: 'no data until 20 June', measure: about, on: '2021-06-20' },
  { severity: 'error', kind: 'comma unclear', typed: '97,4', measure: about },
  { severity: 'query', kind: 'above 100 per cent', typed: '104', measure: about },
  { severity: 'query', kind: 'below zero', typed: '-3', measure: about },
  { severity: 'query', kind: 'fraction for a percentage', typed: '0.974', measure: about, asPercent: '97.4\u00a0%' },
  { severity: 'query', kind: 'whole year too early', typed: '97.4', measure: about, target: '98 %' },
  {
    severity: 'query',
    kind: 'below the quarter before',
    typed: '9,800',
    measure: facts('SD-016').measure,
    before: '11,204',
    months: 'July to September',
  },
  { severity: 'query', kind: 'tenfold change', typed: '610', measure: facts('SD-027').measure, before: '72 days' },
  { severity: 'query', kind: 'not a whole number', typed: '12.5', measure: facts('SD-016').measure },
]

const needing = (finding: Finding, one: ReturnFacts, action: string | null = null): ReturnRow => ({
  facts: one,
  state: { kind: 'needs a word', entry: entry(one.measure.code, finding.typed, { action }), findings: [finding] },
})

const everyFinding = FINDINGS.map((finding, index) => needing(finding, twelve[index % 12] ?? facts('SD-008')))

const outcomes = typing([
  entry('SD-006', '19.7 days'),
  entry('SD-008', 'ninety'),
  entry('SD-023', '97.4'),
  entry('SD-007', '4.1'),
]).outcomes
const mine = typing([entry('SD-006', '19.7 days'), entry('SD-007', '4.1')], { by: benefits }).outcomes
const theirs = typing([entry('SD-008', 'ninety'), entry('SD-023', '97.4')], { by: revenues }).outcomes
const still: readonly ReturnRow[] = [...theirs, ...mine].flatMap((one): ReturnRow[] => {
  if (one.kind === 'needs a word') return [{ facts: one.facts, state: one }]
  return asksForAction(one)
    ? [{ facts: one.facts, state: { kind: 'asks for action', version: one.version, rating: one.rating } }]
    : []
})
const standing = mine.flatMap((one) => (one.kind === 'saved' ? [one.version] : []))
const [version] = standing
if (!version || outcomes.length !== 4) throw new Error('the demo’s figures are not what these cards need')

export const returnCards = {
  returnCard: returnCard({ ...card, rows: owedBy(revenues).map(asked) }),
  'returnCard, one figure': returnCard({ ...card, rows: owedBy(revenues).slice(0, 1).map(asked) }),
  'returnCard, a reminder': returnCard({
    ...card,
    today: '2021-07-16',
    rows: owedBy(revenues).slice(0, 2).map(asked),
    heading: reminderHeading(2, '2021-07-14', '2021-07-16'),
  }),
  'returnCard, held': returnCard({ ...card, heldFor: revenues.name, rows: owedBy(revenues).map(asked) }),
  'returnCard, twelve figures': returnCard({ ...card, rows: twelve.map(asked) }),
  'returnCard, thirty figures': returnCard({
    ...card,
    rows: [...twelve, ...twelve, ...twelve].slice(0, 30).map(asked),
  }),
  'returnCard, still needs a word': returnCard({ ...card, saved: 7, rows: still }),
  'returnCard, an error at every field': returnCard({ ...card, rows: everyFinding.slice(0, 12) }),
  'returnCard, queries': returnCard({ ...card, saved: 2, rows: everyFinding.slice(10) }),
  'returnCard, long comments': returnCard({
    ...card,
    saved: 3,
    rows: FINDINGS.slice(0, 12).map((finding, index) =>
      needing({ ...finding, typed: 'x'.repeat(400) }, twelve[index] ?? facts('SD-008'), LONG),
    ),
  }),
  'returnCard, overtaken': returnCard({
    ...card,
    rows: [
      {
        facts: facts('SD-006', version),
        state: { kind: 'overtaken', entry: entry('SD-006', '18.2'), standing: version },
      },
    ],
  }),
  'returnCard, to change': returnCard({
    ...card,
    rows: [
      {
        facts: facts('SD-006', { ...version, action: { words: LONG } }),
        state: { kind: 'standing', typed: '19.7 days' },
      },
    ],
  }),
  'returnCard, for an owner': returnCard({
    ...card,
    for: { person: revenues, how: 'by e-mail' },
    rows: still.slice(0, 1),
  }),
}
