import type { Day } from '../../../src/domain/day'
import type { MeasureCode } from '../../../src/domain/measure'
import type { Period } from '../../../src/domain/period'
import type { Lexicon } from '../../../src/language/lexicon'

/** A thing with its own name, and the ways in which people there say it; the first is the name itself. */
export interface Named {
  readonly is: string
  readonly said: readonly string[]
}

/** A period that the council holds, and ways to write it. */
export interface NamedPeriod {
  readonly is: Period
  readonly said: readonly string[]
}

/** A council to be asked of: its words, and what each way of saying a thing surely means there. */
export interface AskedCouncil {
  readonly name: string
  readonly lexicon: Lexicon
  readonly today: Day
  readonly services: readonly Named[]
  readonly priorities: readonly Named[]
  readonly keyAims: readonly Named[]
  readonly outcomes: readonly Named[]
  readonly measures: readonly (Named & { readonly serviceArea: string })[]
  readonly owners: readonly (Named & { readonly owns: readonly MeasureCode[] })[]
  readonly periods: readonly NamedPeriod[]
  /** what a question without a period means */
  readonly latest: Period
  readonly open: NamedPeriod
  /** the scale's words, worst first; `many`: said of several, where people say that */
  readonly ratings: readonly { readonly is: string; readonly many: string | null }[]
  /** words that fit several measures equally well */
  readonly fitting: readonly { readonly said: string; readonly codes: readonly MeasureCode[] }[]
  /** years before any that is held */
  readonly oldYears: readonly string[]
}
