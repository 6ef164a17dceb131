import type { LastAsked } from '../../src/language/followUp'
import type { Understanding } from '../../src/language/intention'
import { understand } from '../../src/language/understand'
import type { AskedCouncil } from './councils/council'
import type { Expected } from './expected'
import { fill } from './fill'
import { outcomeOf } from './judge'
import type { KindName, Phrasings } from './kinds/kinds'
import { KINDS } from './kinds/kinds'
import type { Manner } from './manners'
import { mannerOf, typed } from './manners'
import { chanceOf } from './random'

/** One sentence to be asked of a council, with what is expected of it. */
export interface Asked {
  readonly kind: KindName
  readonly phrasing: string
  readonly manner: Manner
  readonly sentence: string
  readonly council: AskedCouncil
  readonly thread: LastAsked | null
  readonly expected: Expected
}

/** What became of it. `unsure`: it asked back or said that it does not know, where an answer was expected. */
export type Outcome = 'right' | 'unsure' | 'wrong'

export interface Judged {
  readonly asked: Asked
  readonly got: Understanding
  readonly outcome: Outcome
}

/** Every phrasing, filled `times` times from each council's own data. The same seed gives the same sentences. */
export function sentencesOf(
  phrasings: Phrasings,
  councils: readonly AskedCouncil[],
  { seed, times }: { readonly seed: string; readonly times: number },
): readonly Asked[] {
  const kinds = Object.keys(KINDS) as KindName[]
  const known = wordsOf(phrasings, councils)
  return councils.flatMap((council) =>
    kinds.flatMap((kind) =>
      phrasings[kind].flatMap((phrasing) => sentencesFor(kind, phrasing, council, { seed, times, known })),
    ),
  )
}

interface Making {
  readonly seed: string
  readonly times: number
  readonly known: ReadonlySet<string>
}

function sentencesFor(kind: KindName, phrasing: string, council: AskedCouncil, making: Making): readonly Asked[] {
  const { expect, after, careful } = KINDS[kind]
  const found = new Map<string, Asked>()
  for (let n = 0; n < making.times; n += 1) {
    const chance = chanceOf(`${making.seed} ${council.name} ${kind} ${phrasing} ${n}`)
    const made = fill(phrasing, council, chance)
    if (!made) return []
    const manner = mannerOf(chance, careful === true)
    const sentence = typed(made.sentence, manner, chance, making.known)
    const thread = after?.(made.filled) ?? null
    found.set(sentence, { kind, phrasing, manner, sentence, council, thread, expected: expect(made.filled) })
  }
  return [...found.values()]
}

/** Every word that stands in a phrasing or in a name: a slip that makes another of them is no slip but another word. */
function wordsOf(phrasings: Phrasings, councils: readonly AskedCouncil[]): ReadonlySet<string> {
  const named = councils.flatMap(({ services, measures }) => [...services, ...measures].flatMap(({ said }) => said))
  const texts = [...Object.values(phrasings).flat(), ...named]
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[a-z]+/g) ?? []))
}

export function ask(asked: Asked): Judged {
  const { sentence, council, thread } = asked
  const got = understand(sentence, council.lexicon, council.today, thread)
  return { asked, got, outcome: outcomeOf(asked, got) }
}
