import type { Measure, MeasureCode } from '../../domain/measure'
import type { DraftMeasure } from '../draft/planDraft'

/** A code as we give it: the council's letters, and a number of three digits or more. */
const CODE = /^([A-Z]+)-(\d+)$/

/** Words that are in every council's name, and tell none from another. */
const EVERY_COUNCIL = /\b(?:the|of|and|district|borough|county|city|metropolitan|royal|london|council)\b/gi

/**
 * A lasting code for each new measure, one after another behind the greatest that is held. A plan in our own form brings
 * its own.
 */
export function newCodes(
  drafted: readonly DraftMeasure[],
  held: readonly Measure[],
  councilName: string,
): ReadonlyMap<string, MeasureCode> {
  const known = [...held.map(({ code }) => code), ...drafted.flatMap(({ measure }) => measure.code ?? [])]
  const taken = known.flatMap((code) => {
    const [, letters = '', number = ''] = CODE.exec(code) ?? []
    return letters === '' ? [] : [{ letters, number: Number(number) }]
  })
  const letters = taken[0]?.letters ?? lettersOf(councilName)
  const greatest = taken
    .filter((one) => one.letters === letters)
    .reduce((most, { number }) => Math.max(most, number), 0)
  const codeless = drafted.filter(({ measure }) => measure.code === null)
  const numbered = codeless.map(
    ({ key }, index) => [key, `${letters}-${String(greatest + index + 1).padStart(3, '0')}`] as const,
  )
  return new Map([
    ...numbered,
    ...drafted.flatMap(({ key, measure }) => (measure.code === null ? [] : [[key, measure.code] as const])),
  ])
}

/** "South Derbyshire District Council" is SD. */
function lettersOf(councilName: string): string {
  const initials = councilName
    .replace(EVERY_COUNCIL, ' ')
    .split(/[^\p{L}]+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .filter((letter) => /[A-Z]/.test(letter))
  return initials.length === 0 ? 'M' : initials.slice(0, 4).join('')
}
