/** The key aim and the outcome that a row stands under: its own, or those of the rows above it in its table. */
export interface Aims {
  readonly keyAim: string
  readonly outcome: string
}

export interface AimsRead extends Aims {
  /** the outcome was found in the key aims' column */
  readonly shifted: boolean
}

const SAME = /^(?:as above|ditto|same as above|"|〃|″|'')\.?$/i

/** "P3." and "P3.2": the number of an aim, and of an outcome within it. */
const numberOf = (words: string): string | null =>
  /^([A-Z]{0,3}\d+(?:\.\d+)*)\b/i.exec(words)?.[1]?.toLowerCase() ?? null

/** Reads a row's aim and outcome, as written in their columns, after those of the row above. */
export function readAims(above: Aims, aim: string, outcome: string): AimsRead {
  const ownAim = SAME.test(aim) ? '' : aim
  const ownOutcome = SAME.test(outcome) ? '' : outcome
  if (ownAim !== '' && ownOutcome === '' && isOutcome(ownAim, above)) {
    const known = stemOf(ownAim) === numberOf(above.keyAim)
    return { keyAim: known ? above.keyAim : '', outcome: ownAim, shifted: true }
  }
  if (ownAim !== '' && ownAim !== above.keyAim) return { keyAim: ownAim, outcome: ownOutcome, shifted: false }
  return { keyAim: above.keyAim, outcome: ownOutcome || above.outcome, shifted: false }
}

/** An outcome by its number: one level deeper than the key aim above it, or below it by name. */
function isOutcome(words: string, above: Aims): boolean {
  const number = numberOf(words)
  const depth = (numbered: string | null): number => numbered?.split('.').length ?? 0
  const aim = numberOf(above.keyAim)
  return number !== null && aim !== null && depth(number) === depth(aim) + 1 && depth(number) > 1
}

const stemOf = (words: string): string | null => numberOf(words)?.replace(/\.\d+$/, '') ?? null
