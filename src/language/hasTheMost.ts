import type { Sentence } from './sentence'
import { tagsOf } from './sentence'
import type { Tag } from './tag'

const HAS = new Set('has have had got with show shows showing'.split(' '))

const MOST = new Set('most fewest least more fewer'.split(' '))

const COUNTED = new Set<Tag['kind'] | undefined>(['rating', 'verdict'])

/** "which service has got the most reds?": the services are held against one another by how many each has. */
export function hasTheMost({ live, reading: { tokens } }: Sentence): boolean {
  const group = live.find((span) => tagsOf(span).some((tag) => tag.kind === 'group'))
  const most = tokens.findIndex(({ fold }, place) => place >= (group?.to ?? 0) && MOST.has(fold))
  if (!group || most < 0 || !['which', 'what', 'whose', 'who'].includes(tokens[group.from - 1]?.fold ?? ''))
    return false
  const before = tokens.slice(group.to, most).map(({ fold }) => fold)
  const counted = live.find((span) => COUNTED.has(tagsOf(span)[0]?.kind))
  return before.length > 0 && before.every((fold) => HAS.has(fold) || fold === 'the') && counted?.from === most + 1
}
