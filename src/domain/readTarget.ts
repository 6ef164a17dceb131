import type { Reading, Standing } from './figure'
import { figureFrom } from './figureReading'
import { plainWords } from './figureWords'
import { splitMarkers } from './footnoteMarkers'
import { expectedFrom, milestoneFrom } from './milestoneWords'
import { noFigureFrom } from './noFigureWords'
import { onlyFigureIn } from './onlyFigure'
import { limitsFrom, rangeFrom } from './rangeWords'
import { dayFrom, readWords, straight } from './readWords'
import type { Rule } from './readWords'
import { splitRemark } from './remarks'
import { trendFrom } from './trendWords'
import type { Unit } from './unit'

/** What the words of a target's cell say. */
export interface TargetReading {
  readonly reading: Reading
  /** "if CRM implemented": the target counts only once someone says that this is met */
  readonly condition: string | null
  /** "in line with pre-COVID figures": explains, and binds nothing */
  readonly rationale: string | null
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
  straight(trendFrom),
  straight(rangeFrom),
  figureFrom,
  limitsFrom,
  onlyFigureIn,
]

/**
 * The words of a target's cell as a typed reading. Reads everything that plans are known to write and never throws;
 * what it cannot read is 'narrative', and what it can only propose says why.
 */
export function readTarget(written: string, unit: Unit): TargetReading {
  const { text: words, markers } = splitMarkers(plainWords(written))
  const { text, condition, rationale } = splitRemark(words)
  return { ...readWords(RULES, { text, markers }, unit), condition, rationale, markers }
}
