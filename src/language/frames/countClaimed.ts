import type { Tag } from '../tag'
import { NUMBERS } from '../tables/amounts'
import type { Token } from '../token'
import type { Span } from '../span'
import { isName } from '../span'
import type { Frame } from './frame'
import { filler, kindOf, laid, lengthAt, phrasesOf } from './frame'

const COUNT: readonly Tag[] = [{ kind: 'asking', what: 'count' }]

const COUNTED = new Set<Tag['kind'] | undefined>(['rating', 'verdict'])

/** Nothing else that these say before a rating or a miss can be meant. */
const NONE = new Set(['nil', 'zero', 'nought'])

const NO = new Set([...NONE, 'no', 'nothing', 'a', 'one', 'single'])

const NOT_ANY = new Set(['no', 'nothing'])

const OPENS = new Set(['so', 'and', 'ok', 'well', 'right', 'oh', 'but'])

const CHECKS = phrasesOf('right, correct, agree, agreed, do you agree, would you agree, yes, true, true or false, yes or no, no, innit, isnt it, isnt there, arent there, wasnt it, werent there, didnt we, dont we, havent we, hadnt we, didnt they, havent they, is that right, is that correct, is that so, am i right, am i correct, have i got that right, can you confirm, please confirm, confirm, confirm please, ok, yeah, yh, sound right, does that sound right, is it not') // prettier-ignore

const CLAIMS = phrasesOf('i make it, i made it, we make it, i count, i counted, i have counted, im told, i am told, i was told, i understand, i gather, i believe, i think, i thought, am i right that, am i right in thinking, am i right, is it right that, is it correct that, is it true that, is it just, is it only, is it just the, is it only the, was it just the, was it only the, was it just, was it only, are there just, are there only, are there just the, are there only the, is there just, is there only, is there just the, is there only the, were there just, were there only, there are, there were, there is, so thats, so that is, thats, down as, i see, i can see, looks like, it looks like, so we have, so we had, someone said, somebody said, they say, they said, the leader says, apparently, supposedly') // prettier-ignore

/** "I make it 3 reds in ICT, agree?", "no reds in Finance, right?": how many there are says whether it is so. */
export const countClaimed: Frame = (spans, tokens) => {
  const counted = spans.find((span) => COUNTED.has(kindOf(span)) && isNumber(tokens[numberBefore(span, tokens)]))
  if (!counted) return spans
  const at = numberBefore(counted, tokens)
  const check = tokens.findIndex((token, place) => place >= counted.to && (token.breakBefore || lengthAt(CHECKS, tokens, place) > 1) && endsWith(tokens, place)) // prettier-ignore
  const claim = claimBefore(tokens, at)
  if (check < 0 && claim < 0 && !NONE.has(tokens[at]?.fold ?? '') && !(saysNoneThen(tokens, at) && spans.some(isName)))
    return spans
  // "tell me the 3 reds, ok?" asks for them.
  if (claim < 0 && spans.some((span) => span.to <= at && ['asking', 'rank', 'beyond'].includes(kindOf(span) ?? ''))) return spans // prettier-ignore
  return laid(spans, [
    ...(claim < 0 ? [] : [filler(claim, claim + lengthAt(CLAIMS, tokens, claim))]),
    { from: at, to: at + 1, tags: COUNT },
    ...(check < 0 ? [] : [filler(check, tokens.length)]),
  ])
}

/** "so nothing red in Finance then?" Without a place it may say what to leave out of what was shown. */
const saysNoneThen = (tokens: readonly Token[], at: number): boolean =>
  NOT_ANY.has(tokens[at]?.fold ?? '') &&
  tokens.slice(0, at).every(({ fold }) => OPENS.has(fold)) &&
  tokens.at(-1)?.fold === 'then'

const numberBefore = ({ from }: Span, tokens: readonly Token[]): number =>
  tokens[from - 1]?.fold === 'target' || tokens[from - 1]?.fold === 'measure' ? from - 2 : from - 1

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (/^\d{1,3}$/.test(token.text) || NUMBERS.has(token.fold) || NO.has(token.fold))

const endsWith = (tokens: readonly Token[], place: number): boolean =>
  lengthAt(CHECKS, tokens, place) > 0 && place + lengthAt(CHECKS, tokens, place) === tokens.length

/** Where a claim begins that leads to the number, with nothing but a name and small words between. */
function claimBefore(tokens: readonly Token[], number: number): number {
  for (let at = number - 1; at >= Math.max(0, number - 12); at -= 1) {
    const length = lengthAt(CLAIMS, tokens, at)
    if (length > 0 && at + length <= number) return at
  }
  return -1
}
