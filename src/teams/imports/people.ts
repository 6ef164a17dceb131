import { may } from '../../domain/access'
import { takeDocument } from '../../operations/imports/ownDraft'
import { peopleIn, peopleTableIn } from '../../transfer/readPeople'
import type { FileKind } from '../files/fileKinds'
import { shown } from './drafts'
import { importingOf } from './importing'

/** `people.csv`, or the same in a workbook or a document. */
export const peopleList: FileKind = {
  called: 'a people list',
  toldBy: 'A people list has the columns name, email and role.',
  mayDrop: (person) => may(person, { kind: 'import' }).allowed,
  notForYou: 'Only the performance team can import a people list.',
  is: ({ contents }) => peopleTableIn(contents) !== null,
  take: async (desk, turn, { name, bytes, contents }) => {
    const table = peopleTableIn(contents)
    if (table === null) throw new Error('recognised and then not there')
    const importing = importingOf(turn)
    const document = { name, bytes, contents: { kind: 'people' as const, read: peopleIn(table) } }
    return shown(desk, importing, await takeDocument(desk.deps, importing, document))
  },
}
