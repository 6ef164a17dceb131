import type { Following } from './following'
import type { Sentence } from './sentence'
import { liveTags } from './sentence'
import { NUMBERS } from './tables/amounts'
import type { Token } from './token'

const POINTS = new Set(['that', 'this'])

/** What "that" only joins to the words before it: "that is red", "the figure that we missed". */
const JOINS = new Set(['is', 'are', 'was', 'were', 'have', 'has', 'we', 'they', 'i', 'you'])

/** "it", "that measure"; after one measure also a bare "that": it is the only thing that can be meant. */
export function saysIt({ sentence, last }: Pick<Following, 'sentence' | 'last'>): boolean {
  if (liveTags(sentence.live, 'pronoun').some((tag) => !tag.many)) return true
  const { tokens } = sentence.reading
  return (
    last.question.kind === 'measure' &&
    tokens.some((token, place) => POINTS.has(token.fold) && !JOINS.has(tokens[place + 1]?.fold ?? ''))
  )
}

/** "them", "which ones": several of those that were shown. */
export const saysThem = (sentence: Sentence): boolean =>
  liveTags(sentence.live, 'pronoun').some((tag) => tag.many) ||
  /\b(?:which|what|any|the) ones\b/.test(sentence.reading.tokens.map((token) => token.text.toLowerCase()).join(' '))

/** "whose is it" */
export const saysWhose = ({ reading }: Sentence): boolean => reading.tokens.some((token) => token.fold === 'whose')

const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    ['first', '1st', 'top', 'topmost', 'head'],
    ['second', '2nd'],
    ['third', '3rd'],
    ['fourth', '4th'],
    ['fifth', '5th'],
    ['sixth', '6th'],
    ['seventh', '7th'],
    ['eighth', '8th'],
    ['ninth', '9th'],
    ['tenth', '10th'],
  ].flatMap((words, place) => words.map((word) => [word, place + 1] as const)),
)

const COUNTED = new Set(['number', 'no', 'nr', 'num', 'item', 'row', 'line', 'option', 'entry', 'measure'])

const IN_WORDS = new Set(['number', 'item', 'row', 'line', 'option', 'entry'])

/** Words that may stand about a place in a list. */
const ABOUT_PLACES = new Set([
  ...['the', 'one', 'on', 'in', 'of', 'from', 'down', 'up', 'list', 'that', 'this', 'them', 'those', 'these', 'please', 'pls', 'thank', 'ta', 'show', 'me'],
  ...['and', 'what', 'about', 'how', 'tell', 'more', 'for', 'see', 'open', 'can', 'i', 'you', 'is', 'whats', 'a', 'bit'],
  ...['ok', 'then', 'now', 'so', 'next', 'further', 'detail', 'into', 'expand', 'drill', 'entry', 'item', 'row', 'line', 'measure', 'at', 'head', 'look', 'id', 'like', 'want', 'give', 'click', 'pick', 'take', 'full', 'page', 'there', 'said', 'mentioned', 'listed', 'no', 'place', 'position'],
  ...['upon', 'provide', 'supply', 'furnish', 'go', 'elaborate', 'dig', 'read', 'out', 'my', 'us', 'which', 'being', 'ie', 'namely', 'elaboration', 'examine', 'select', 'choose'],
  ...['to', 'hear', 'story', 'with', 'could', 'would', 'may', 'know', 'elaborate', 'talk', 'walk', 'through', 'let', 'given', 'shown', 'named', 'came', 'come', 'background', 'information', 'particular', 'what', 's'],
]) // prettier-ignore

/** "number 2", "2nd on the list", "the third": where it stands among those shown; null: no place, or more is said. */
export function placeSaid({ reading: { tokens } }: Sentence, lead: number, shown: number): number | null {
  const said = withoutNext(tokens.slice(lead))
  if (said.length === 1 && /^[1-9]$/.test(said[0]?.fold ?? '')) return Number(said[0]?.fold)
  const words = said.map((token) => token.fold).join(' ')
  const named = NAMED_PLACES.find(([pattern]) => pattern.test(words))?.[1](shown)
  if (named !== undefined) return named
  const places: number[] = []
  for (let at = 0; at < said.length; at += 1) {
    const fold = said[at]?.fold ?? ''
    const after = said[at + 1]
    const ordinal = ORDINALS.get(fold)
    if (COUNTED.has(fold) && after?.kind === 'number' && /^\d{1,2}$/.test(after.fold)) {
      places.push(Number(after.fold))
      at += 1
    } else if (IN_WORDS.has(fold) && NUMBERS.has(after?.fold ?? '')) {
      places.push(NUMBERS.get(after?.fold ?? '') ?? 0)
      at += 1
    } else if (ordinal !== undefined) places.push(ordinal)
    else if (!ABOUT_PLACES.has(fold)) return null
  }
  const [only, ...others] = places
  return only !== undefined && only > 0 && others.length === 0 ? only : null
}

/** "the one after that, second on the list": what is next is said again by its number. */
function withoutNext(said: readonly Token[]): readonly Token[] {
  const at = said.findIndex(({ breakBefore }, place) => place > 0 && breakBefore)
  const opening = said.slice(0, Math.max(at, 0)).map(({ fold }) => fold).join(' ') // prettier-ignore
  return at > 0 && NEXT_ONE.test(opening) ? said.slice(at) : said
}

const NEXT_ONE = /^(?:(?:and|ok|now|then|go|move|on|to|into|onto|show|me|open|what|about|please) )*(?:the )?(?:next(?: one)?|one (?:after|below|following)(?: (?:that|it|this))?|following one)$/ // prettier-ignore

const AND =
  '(?:(?:and|ok|now|so|then|what about|how about|tell me about|tell me more about|show me|open|more on|detail of|i meant|about) )*'

const place = (words: string): RegExp => new RegExp(`^${AND}(?:${words})(?: (?:please|pls|then|there))*$`)

/** Places in a list that no number says: where they stand depends on how many were shown. */
const NAMED_PLACES: readonly (readonly [words: RegExp, place: (shown: number) => number | null])[] = [
  [place('the former(?: one| of (?:those|these|them|the two))?'), (shown) => (shown > 1 ? 1 : null)],
  [place('the latter(?: one| of (?:those|these|them|the two))?'), (shown) => (shown === 2 ? 2 : null)],
  [place('(?:the )?middle one'), (shown) => (shown % 2 === 1 && shown > 1 ? (shown + 1) / 2 : null)],
  [place('(?:the )?(?:(?:one|item) )?(?:at |on )?(?:the )?(?:head|top) of (?:the|that|this) list'), () => 1],
  [place('(?:the )?(?:(?:one|item) )?(?:at |on )?(?:the )?(?:bottom|foot|end) of (?:the|that|this) list|(?:the )?(?:last|bottom)(?: one)? (?:on|in|of) (?:(?:the|that|this) list|those|these|them)'), (shown) => (shown > 0 ? shown : null)], // prettier-ignore
] // prettier-ignore
