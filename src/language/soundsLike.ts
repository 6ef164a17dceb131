import type { Token } from './token'

/** Words after which "2" is "to", and "4" is "for", as people type them on a phone. */
const BEFORE_TO = new Set(
  'linked tied mapped attached connected related assigned allocated link tie map relate belong contribute feed according compared speak talk supposed meant'.split(
    ' ',
  ),
)

const BEFORE_FOR = new Set(
  'tgt target figure data result outturn waiting asking looking responsible accountable answerable reason owner'.split(
    ' ',
  ),
)

const SAID: readonly (readonly [typed: string, means: string, before: ReadonlySet<string>])[] = [
  ['2', 'to', BEFORE_TO],
  ['4', 'for', BEFORE_FOR],
]

/** "linked 2", "tgt 4 emails": a numeral for the small word that sounds like it. A number that counts something stays one. */
export function soundsLike(token: Token, before: Token | undefined, next: Token | undefined): Token | null {
  if (token.kind !== 'number' || !before || token.breakBefore || next?.kind === 'number' || next?.fold === 'percent')
    return null
  const found = SAID.find(([typed, , after]) => token.text === typed && after.has(before.fold))
  if (!found || (found[0] === '4' && !next) || COUNTED.has(next?.fold ?? '')) return null
  return { ...token, fold: found[1], kind: 'word' }
}

const COUNTED = new Set('day week month year hour minute second point time of more other measure kpi red green amber service'.split(' ')) // prettier-ignore
