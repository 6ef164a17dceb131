import { has } from '../../../domain/person'
import type { PeoplePreview } from '../../../operations/ports/imports'
import { count, measures, people, printCount } from '../../words/count'
import * as words from '../../words/imports/people'
import type { CardMessage } from '../cardMessage'
import { importCard } from './importCard'
import type { ImportCardData, ImportLine, Section } from './importCard'

type Card = CardMessage<'importCard', ImportCardData>

/** What a people list would make different: new, changed, gone, and what to look at. */
export function peoplePreview(preview: PeoplePreview): Card {
  const { changes, draft, findings, refused, importerLoses, notMet } = preview
  const unread = findings.some(({ severity }) => severity === 'error')
  const title = refused === null ? 'Keep this people list?' : 'This people list cannot be kept'
  const data = { draft: draft.id, seen: preview.seen }
  return importCard({
    eyebrow: draft.document,
    title,
    summary: `${title} ${words.readLine(changes)}`,
    lines: [words.readLine(changes), words.notMetLine(notMet)],
    warnings: [
      refused === null ? '' : words.REFUSED[refused],
      unread ? words.nobodyLeaves : '',
      importerLoses === null ? '' : words.YOU_LOSE[importerLoses],
    ],
    facts: factsOf(preview),
    sections: sectionsOf(preview),
    actions: [
      ...(refused === null ? [{ title: 'Keep this list', verb: 'confirmImport', data }] : []),
      { title: 'Cancel', verb: 'cancelImport', data: {} },
    ],
  })
}

const factsOf = ({ changes: { added, changed, left, same } }: PeoplePreview): ImportCardData['facts'] => [
  { title: 'New', value: printCount(added.length) },
  { title: 'Changed', value: printCount(changed.length) },
  { title: 'Gone', value: printCount(left.length) },
  { title: 'As before', value: printCount(same.length) },
]

function sectionsOf({ changes, findings, ownerless }: PeoplePreview): readonly Section[] {
  return [
    {
      heading: `Gone: ${people(changes.left.length)}`,
      lines: changes.left.map((person) => ({ text: person.name, note: words.LEAVERS })).map(onceOnly),
    },
    {
      heading: `Changed: ${people(changes.changed.length)}`,
      lines: changes.changed.map((one) => ({ text: one.after.name, note: words.sayChange(one) })),
    },
    {
      heading: `New: ${people(changes.added.length)}`,
      lines: changes.added.map((person) => ({ text: person.name, note: words.sayWhatPeopleDo(person) })),
    },
    {
      heading: `To look at: ${count(findings.length, 'finding')}`,
      lines: findings.map(({ row, column, says }) => ({ text: says, note: place(row, column) })),
    },
    {
      heading: `${measures(ownerless.length)} without an owner`,
      lines: ownerless.map((measure, index) => ({
        text: measure.shortName,
        note: index === 0 ? words.ownerlessLine(ownerless.length) : '',
      })),
    },
  ]
}

/** What holds for all leavers is said beneath the first. */
const onceOnly = (line: ImportLine, index: number): ImportLine => (index === 0 ? line : { ...line, note: '' })

const place = (row: number, column: string): string => (column === '' ? `Row ${row}` : `Row ${row}, ${column}`)

/** The list was kept. */
export function peopleKept(preview: PeoplePreview): Card {
  const { changes, draft } = preview
  const after = [...changes.same, ...changes.changed.map((one) => one.after), ...changes.added]
  const team = after.filter((person) => has({ ...person, id: 0 }, 'performance team')).length
  return importCard({
    eyebrow: draft.document,
    title: '✓ The people list is kept',
    lines: [
      `${people(after.length)} on it, ${team} of the performance team. Each is matched to their Teams account when they first write to Outturn.`,
    ],
    facts: factsOf(preview),
  })
}
