import { peopleChanges } from '../../../src/domain/peopleChanges'
import type { PeoplePreview } from '../../../src/operations/imports/people'
import type { ImportDraft } from '../../../src/operations/ports/imports'
import type { CardMessage } from '../../../src/teams/views/cardMessage'
import { howToImport, importCancelled, whichImport } from '../../../src/teams/views/imports/drafts'
import { peopleKept, peoplePreview } from '../../../src/teams/views/imports/people'
import { measures, people } from './demo'

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
  withoutImporter: true,
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

/** Every card of an import. */
export const importCards: Readonly<Record<string, CardMessage>> = {
  importCard: peoplePreview(some),
  'importCard, a list that cannot be kept': peoplePreview({ ...some, refused: 'no performance team' }),
  'importCard, as large as a list can be': peoplePreview(huge),
  'importCard, the list is kept': peopleKept(some),
  'importCard, another is open': whichImport(
    { ...draft, answers: [{ asked: 'a', answer: 'b', how: 'chosen' }] },
    draft,
  ),
  'notice, how to import': howToImport(),
  'notice, an import cancelled': importCancelled('people.xlsx'),
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
