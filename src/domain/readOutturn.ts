import type { Provisional, Reading, Standing } from './figure'
import { countsFrom, figureFrom } from './figureReading'
import { plainWords } from './figureWords'
import { splitMarkers } from './footnoteMarkers'
import { expectedFrom, milestoneFrom } from './milestoneWords'
import { noFigureFrom } from './noFigureWords'
import { onlyFigureIn } from './onlyFigure'
import { splitProvisional } from './provisionalWords'
import { dayFrom, readWords, straight } from './readWords'
import type { Rule } from './readWords'
import type { Unit } from './unit'

/** What the words of an outturn's cell say. */
export interface OutturnReading {
  readonly reading: Reading
  /** only what the cell itself says; a footnote may say more */
  readonly provisional: Provisional | null
  readonly markers: readonly string[]
  /** 'as written', or 'proposed' with the reason */
  readonly standing: Standing
}

/** In order; the first that can read the words does. */
const RULES: readonly Rule[] = [
  straight(noFigureFrom),
  straight(milestoneFrom),
  straight(expectedFrom),
  straight(dayFrom),
  countsFrom,
  figureFrom,
  onlyFigureIn,
]

/**
 * The words of an outturn's cell as a typed reading. Never throws. A narrative is never mined for its first number:
 * at most its only figure is proposed, for a person to confirm.
 */
export function readOutturn(written: string, unit: Unit): OutturnReading {
  const { text: words, markers } = splitMarkers(plainWords(written))
  const { text, provisional } = splitProvisional(words)
  return { ...readWords(RULES, { text, markers }, unit), provisional, markers }
}
