import type { Reading } from './reading'

const LEADING = new Set('with in for at on of about within under near across inside around regarding re concerning per over at'.split(' ')) // prettier-ignore

const SMALL = new Set(['the', 'our', 'my', 'your', 'their', 'a', 'an'])

/**
 * Whether a word that nobody knows may name what is asked about: it stands where a name does ("the matter with
 * cemeteries"), or is written like one. A clause that holds it is never left out.
 */
export function mayName({ tokens }: Reading, place: number): boolean {
  const token = tokens[place]
  if (!token) return false
  const before = tokens[place - 1]
  const led = SMALL.has(before?.fold ?? '') && !before?.breakBefore ? tokens[place - 2] : before
  const opens = place === 0 || token.breakBefore
  if (!opens && LEADING.has(led?.fold ?? '')) return true
  return !opens && /^\p{Lu}\p{Ll}/u.test(token.text)
}
