import { first } from './0001-first'
import { imports } from './0002-imports'
import { measureVersions } from './0004-measure-versions'
import { editions } from './0005-editions'
import { waves } from './0007-waves'
import { record } from './0008-record'
import { signOff } from './0009-sign-off'
import { importsByCommandLine } from './0012-imports-by-command-line'
import { ledger } from './0013-ledger'
import { corrections } from './0014-corrections'
import { forgetting } from './0016-forgetting'
import { dispatch } from './0018-dispatch'
import { owned } from './0019-owned'
import { duty } from './0020-duty'
import { figuresOfAPart } from './0024-figures-of-a-part'
import { ownerQuestions } from './0025-owner-questions'
import { campaignCards } from './0026-campaign-cards'
import { keptCounts } from './0029-kept-counts'
import { councilSettings } from './0030-council-settings'
import { askedInTurn } from './0031-asked-in-turn'
import type { Migration } from './migration'

/** All there are, in the order in which they run. */
export const MIGRATIONS: readonly Migration[] = [
  first,
  imports,
  measureVersions,
  editions,
  waves,
  record,
  signOff,
  importsByCommandLine,
  ledger,
  corrections,
  forgetting,
  dispatch,
  owned,
  duty,
  figuresOfAPart,
  ownerQuestions,
  campaignCards,
  keptCounts,
  councilSettings,
  askedInTurn,
]
