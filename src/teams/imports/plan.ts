import { may } from '../../domain/access'
import { takeDocument } from '../../operations/imports/ownDraft'
import { readPlanDraft } from '../../operations/imports/plan'
import { codedPlanIn } from '../../transfer/codedPlan'
import { readPlanTables } from '../../transfer/tables/readPlanTables'
import type { FileKind } from '../files/fileKinds'
import { shown } from './drafts'
import { importingOf } from './importing'

/** A service plan, in our own form or as councils write theirs. */
export const servicePlan: FileKind = {
  called: 'a service plan',
  toldBy: 'A plan has tables with a column of measures and a column of targets or outturns for each year.',
  mayDrop: (person) => may(person, { kind: 'import' }).allowed,
  notForYou: 'Only the performance team can import a plan.',
  is: ({ contents }) => codedPlanIn(contents) !== null || readPlanTables(contents).rows.length > 0,
  take: async (desk, turn, { name, bytes, contents }) => {
    const importing = importingOf(turn)
    const draft = await readPlanDraft(desk.deps, name, contents)
    const document = { name, bytes, contents: { kind: 'plan' as const, draft } }
    return shown(desk, importing, await takeDocument(desk.deps, importing, document))
  },
}
