import type { Life } from '../../domain/measure'
import { printYear } from '../../domain/period'
import type { MeasureFacts } from './measureFacts'
import { fair } from './proposal'
import type { Proposal } from './proposal'

/** Whether a measure is still collected, where its figures say that it is not; null where nothing does. */
export function proposeLife({ targets, outturns }: MeasureFacts): Proposal<Life['kind']> | null {
  const latest = [...targets].sort((one, other) => other.startYear - one.startYear)[0]
  if (latest?.reading.kind !== 'none') return null
  const says = `The ${printYear(latest.startYear)} target reads "${latest.written}".`
  if (latest.reading.why === 'not carried forward') return fair('discontinued', says)
  if (latest.reading.why === 'moved elsewhere') return fair('moved elsewhere', says)
  // Suspended for a year may be the target's alone: only where no figure is left is it the measure's.
  const figures = [...targets, ...outturns]
  const all =
    figures.length > 1 && figures.every(({ reading }) => reading.kind === 'none' && reading.why === 'suspended')
  return all ? fair('suspended', `Every target and outturn reads "${latest.written}".`) : null
}
