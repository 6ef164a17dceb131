import { peopleChanges } from '../../../src/domain/peopleChanges'
import type { PeoplePreview } from '../../../src/operations/ports/imports'
import type { ImportDraft } from '../../../src/operations/ports/imports'
import type { CardMessage } from '../../../src/teams/views/cardMessage'
import { howToImport, importCancelled, nothingToCancel, whichImport } from '../../../src/teams/views/imports/drafts'
import { peopleKept, peoplePreview } from '../../../src/teams/views/imports/people'
import { planKept, planPreview } from '../../../src/teams/views/imports/plan'
import { importQuestions } from '../../../src/teams/views/imports/questions'
import { quarter } from '../../../src/domain/period'
import type { Measure } from '../../../src/domain/measure'
import { decidePlan } from '../../../src/transfer/imports/planDecision'
import type { HeldPlan } from '../../../src/transfer/imports/heldPlan'
import type { PlanPreview } from '../../../src/operations/ports/imports'
import { draftPlan } from '../../../src/transfer/draft/draftPlan'
import type { PlanDraft } from '../../../src/transfer/draft/planDraft'
import { readCsv } from '../../../src/transfer/documents/csv'
import { LIMITS } from '../../../src/transfer/documents/refusal'
import { tablesOf } from '../../../src/transfer/documents/tablesOf'
import { demoFile } from '../../transfer/demo'
import { council, measures, people, today } from './demo'

const LONG = 'Bartholomew Featherstonehaugh-Cholmondeley '.repeat(12).trim()

const draft: ImportDraft = {
  id: 3,
  personId: 1,
  document: 'people.xlsx',
  digest: '0f3a',
  contents: { kind: 'people', read: { people: [], findings: [] } },
  answers: [],
  state: 'open',
  at: '2021-07-05T09:00:00.000Z',
}

const held = people.map((person) => ({ person, retired: false }))
const listed = people
  .slice(2)
  .map((person) => (person.id === 5 ? { ...person, name: 'Ruth Adeyemi-Cole', email: 'r.cole@x.example' } : person))

const some: PeoplePreview = {
  draft,
  changes: peopleChanges([...listed, { ...listed[0], ...{ name: 'Nina Frost', email: 'n@x.example', objectId: null } } as (typeof listed)[number]], held), // prettier-ignore
  findings: [{ severity: 'error', row: 12, column: 'role', says: "This must be one of 'manager'. It says 'boss'." }],
  ownerless: measures.slice(0, 3),
  notMet: people.slice(0, 9).map(({ name }) => name),
  importerLoses: 'gone',
  refused: null,
  seen: 'a1b2',
}

/** A list of five thousand in which everything differs, all of it at length. */
const huge: PeoplePreview = {
  ...some,
  changes: {
    added: Array.from({ length: 5_000 }, (_, index) => ({ ...called(), name: LONG, email: `${index}@x.example` })),
    changed: Array.from({ length: 5_000 }, () => ({
      before: called(),
      after: { ...called(), name: LONG },
      returns: true,
    })),
    left: Array.from({ length: 5_000 }, () => ({ ...called(), name: LONG })),
    same: [],
  },
  findings: Array.from({ length: 5_000 }, (_, row) => ({ severity: 'query' as const, row, column: LONG, says: LONG })),
  ownerless: Array.from({ length: 5_000 }, () => ({ ...measure(), shortName: LONG.slice(0, 40) })),
  notMet: Array.from({ length: 5_000 }, () => LONG.slice(0, 60)),
}

const DEMO = draftPlan(documentOf(demoFile('plan.csv')), [], { directorate: 'Corporate Resources' })
const planDraft = (plan: PlanDraft): ImportDraft => ({
  ...draft,
  document: 'plan.docx',
  contents: { kind: 'plan', draft: plan },
})

/** The plan against what is held, as the operation puts it together. */
function planPreviewed(plan: PlanDraft, held: readonly Measure[]): PlanPreview {
  const facts: HeldPlan = { measures: held, yearOf: () => null, periods: [], today }
  const decision = decidePlan(plan, [], { held: facts, by: 'Imogen Castle', councilName: council.name })
  return { ...decision, draft: planDraft(plan), held: facts, from: quarter(2021, 1), seen: 'a1b2' }
}

/** Half the plan is held, one of it under another title, and five that are gone. */
const update = planPreviewed(
  {
    ...DEMO,
    measures: DEMO.measures.map((one, index) => ({
      ...one,
      measure: { ...one.measure, code: null, title: index === 3 ? `${one.measure.title} anew` : one.measure.title },
    })),
  },
  [
    ...measures.slice(0, 25),
    ...measures.slice(40, 45).map((one) => ({ ...one, code: `${one.code}X`, title: `${one.shortName} of old` })),
  ],
)
const fresh = planPreviewed(DEMO, [])

/** Five thousand measures, each with everything to say and to ask, at length. */
const enormous: PlanPreview = {
  ...update,
  measures: Array.from({ length: 5_000 }, (_, index) => ({ ...first(update.measures), key: String(index) })),
  questions: Array.from({ length: 5_000 }, () => ({
    kind: 'gone' as const,
    id: LONG,
    held: { ...measure(), title: LONG },
  })),
  findings: Array.from({ length: 5_000 }, () => ({ ...first(fresh.findings), says: LONG, column: LONG })),
}
const asked = (questions: PlanPreview['questions']) => ({ draft: 3, document: 'plan.docx', questions, from: 0 })

/** Every card of an import. */
export const importCards: Readonly<Record<string, CardMessage>> = {
  importCard: peoplePreview(some),
  'importCard, a list that cannot be kept': peoplePreview({ ...some, refused: 'no performance team' }),
  'importCard, a list that locks everybody out': peoplePreview({
    ...some,
    ...{ findings: [], importerLoses: 'another account', refused: 'locked out' },
  }),
  'importCard, a list that takes one off the team': peoplePreview({ ...some, importerLoses: 'not on the team' }),
  'importCard, as large as a list can be': peoplePreview(huge),
  'importCard, the list is kept': peopleKept(some),
  'importCard, another is open': whichImport(
    { ...draft, answers: [{ asked: 'a', answer: 'b', how: 'chosen' }] },
    draft,
  ),
  'importCard, a first plan': planPreview(fresh, { ownerless: [] }),
  'importCard, a plan again': planPreview(update, { ownerless: measures.slice(0, 3) }),
  'importCard, five thousand measures': planPreview(enormous, { ownerless: measures }),
  'importCard, nothing in it': planPreview({ ...fresh, measures: [], questions: [] }, { ownerless: [] }),
  'importCard, the plan is kept': planKept(update, { ownerless: measures.slice(0, 3) }),
  importQuestions: importQuestions({
    ...asked(fresh.questions),
    faults: [
      { asked: fresh.questions[0]?.id ?? '', typed: 'about three', says: `'about three' can't be read as a figure.` },
    ],
  }),
  'importQuestions, near titles and what is gone': importQuestions({ ...asked(update.questions), faults: [] }),
  'importQuestions, one left': importQuestions({ ...asked(fresh.questions.slice(0, 1)), faults: [] }),
  'notice, how to import': howToImport(),
  'notice, an import cancelled': importCancelled('people.xlsx'),
  'notice, no import to cancel': nothingToCancel(),
}

function called() {
  const [first] = people
  if (!first) throw new Error('nobody is on the demo list')
  return first
}

function measure() {
  const [first] = measures
  if (!first) throw new Error('nothing is in the demo plan')
  return first
}

function first<T>(list: readonly T[]): T {
  const [only] = list
  if (only === undefined) throw new Error('there is none')
  return only
}

function documentOf(csv: string) {
  const read = readCsv(csv, LIMITS)
  if (read.kind === 'refused') throw new Error(read.says)
  return { name: 'plan.csv', tables: tablesOf(read.blocks), priorities: [], findings: read.findings }
}
