import { samePeriod } from '../domain/period'
import { periodAt } from './periodWords'
import type { Times } from './times'
import type { Tag } from './tag'
import type { Token } from './token'

const COLLECTING = new Set(['collection', 'collecting', 'round', 'exercise', 'window'])

/** "the Q1 collection", "collecting Q1": beside a period that is open it is the collection of figures, and not of taxes. */
export function collectionAt(
  tokens: readonly Token[],
  at: number,
  before: readonly { readonly to: number; readonly tags: readonly Tag[] }[],
  times: Times,
): { readonly tags: readonly Tag[]; readonly length: number } | null {
  if (tokens[at]?.fold === 'period' && before.at(-1)?.to === at && before.at(-1)?.tags.some(({ kind }) => kind === 'period')) return { tags: FILLER, length: 1 } // prettier-ignore
  if (!COLLECTING.has(tokens[at]?.fold ?? '')) return null
  const open = times.periods.filter(({ state }) => state === 'open')
  const alone = open.length > 0 ? roundSaid(tokens, at) : 0
  if (alone > 0) return { tags: PROGRESS, length: alone }
  const last = before.findLast((span) => span.to === at)
  const beside = last?.tags.find((tag) => tag.kind === 'period') ?? periodAt(tokens, at + 1, times)?.tag
  const isOpen = beside?.kind === 'period' && beside.readings.some((one) => open.some(({ period }) => samePeriod(one, period))) // prettier-ignore
  return isOpen ? { tags: PROGRESS, length: 1 } : null
}

/** "the Q1 period" says twice that it is one. */
const FILLER: readonly Tag[] = [{ kind: 'filler' }]

const PROGRESS: readonly Tag[] = [{ kind: 'asking', what: 'progress' }]

const ROUNDS = new Set(['period', 'round', 'window', 'exercise', 'cycle', 'quarter', 'phase', 'timetable'])

const RUNNING = new Set(['open', 'current', 'live', 'running', 'underway', 'present', 'latest', 'active', 'ongoing'])

const BETWEEN = new Set([
  'is',
  'are',
  'that',
  'which',
  'we',
  'have',
  'currently',
  'now',
  'still',
  'yet',
  'already',
  'a',
  'the',
  'under',
])

const DONE = /^(?:(?:is|has|have|been|was|now|still|already|so|far|to|left|that|thats) )*(?:done|complete|completed|finished|in|over|back|left|outstanding|to come|to go|to do|remaining|gathered|received|returned)(?: (?:yet|now|so far|please|then))*$/ // prettier-ignore

/** "how much of the collection is done": of a whole that nothing is said to be collected in. */
function isShare(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).map(({ fold }) => fold).join(' ') // prettier-ignore
  const after = tokens.slice(at + 1).map(({ fold }) => fold).join(' ') // prettier-ignore
  return /\b(?:how much|how many|what share|what percentage|what proportion|how far|whats left|what is left|half|most|all|any) (?:of|through|into|along)? ?(?:the|this|our|your) (?:whole |entire |current )?$/.test(`${before} `) && DONE.test(after) // prettier-ignore
}

/** "the collection period", "is a collection open", "the open collection": how many words say it, 0 where they do not. */
function roundSaid(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.fold ?? ''
  if (word !== 'collection') return 0
  if (ROUNDS.has(tokens[at + 1]?.fold ?? '')) return 2
  if (RUNNING.has(tokens[at - 1]?.fold ?? '')) return 1
  if (isShare(tokens, at)) return 1
  let next = at + 1
  while (BETWEEN.has(tokens[next]?.fold ?? '')) next += 1
  return RUNNING.has(tokens[next]?.fold ?? '') || tokens[next]?.fold === 'way' ? 1 : 0
}
