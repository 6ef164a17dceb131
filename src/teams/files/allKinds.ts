import { peopleList } from '../imports/people'
import { servicePlan } from '../imports/plan'
import { periodExport } from './exportsBack'
import type { FileKind } from './fileKinds'
import { returnsSheet } from './returnsSheets'

/** All that a dropped file may be. The first that fits takes it, so the narrower stand first. */
export const FILE_KINDS: readonly FileKind[] = [returnsSheet, periodExport, peopleList, servicePlan]
