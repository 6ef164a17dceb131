import { nameDirections } from '../../domain/controls'
import type { OutgoingTable } from './outgoingFile'

/** People's words as a file may hold them: no NUL, no half of a pair, and nothing that turns them round unseen. */
export function writtenWords(text: string, { comesBack = false }: Pick<OutgoingTable, 'comesBack'>): string {
  const sound = text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD')
  return comesBack ? sound : nameDirections(sound)
}
