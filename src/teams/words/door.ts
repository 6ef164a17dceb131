import type { Door, ReturnVersion } from '../../domain/return'
import { printMoment } from './period'

const DOORS: Record<Door, string> = {
  card: 'on the card',
  typed: 'in a message',
  pasted: 'in a pasted column',
  spreadsheet: 'in a spreadsheet',
  import: 'with the service plan',
  'command line': 'from the command line',
  timer: 'by the calendar',
}

/** "on the card" */
export const sayDoor = (door: Door): string => DOORS[door]

/** Who said a figure, when, and through which door. */
export function saySource(source: ReturnVersion): string {
  const owner = source.onBehalfOf === null ? '' : ` for ${source.onBehalfOf.name}, ${source.onBehalfOf.how},`
  if (source.door === 'import') return `Came with the service plan, imported on ${printMoment(source.at)}`
  return `${source.byName}${owner} ${DOORS[source.door]}, ${printMoment(source.at)}`
}
