import type { Token } from './token'

/** What people say to put right what they said before. What follows is what they want. */
const TAKING_BACK = `i meant, i mean, i actually meant, no i meant, no i mean, no sorry i meant, no not that, not that one, i was asking about, i was after, what i meant was,
 i should have said, should have said, should have put, i should have put, oops, whoops, my mistake, my bad, my error, scrap that, strike that, forget that, beg pardon, wrong one, hang on, hold on`

/** Said so only before a pause: "no, Finance", but not "no target". */
const TAKING_BACK_IF_PARTED = 'no, nope, nah, correction, apologies, apology, pardon, typo, not that, wrong, i wanted'

/** "cancel that, I meant …": what was said before is to be forgotten, where what is meant follows. */
const FORGETTING = ['cancel', 'ignore', 'disregard', 'scratch', 'forget', 'scrap', 'strike', 'undo', 'drop', 'delete', 'never mind', 'nevermind'].flatMap((verb) => [`${verb} that`, `${verb} it`, `${verb} that one`, `${verb} the last one`, verb]) // prettier-ignore

const MEANT = ['i meant', 'i mean', 'i actually meant', 'i wanted', 'i was after', 'i was asking about', 'i should have said', 'what i meant was'] // prettier-ignore

const listed = (phrases: string): readonly string[] => phrases.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')) // prettier-ignore

const PHRASES = [...listed(TAKING_BACK), ...FORGETTING.flatMap((verb) => MEANT.map((meant) => `${verb} ${meant}`))]
const PARTED = [...listed(TAKING_BACK_IF_PARTED), ...FORGETTING.filter((verb) => verb.includes(' '))]
const ALL: ReadonlySet<string> = new Set([...PHRASES, ...PARTED])
const SURE: ReadonlySet<string> = new Set(PHRASES)
const FIRST: ReadonlySet<string> = new Set([...ALL].map((phrase) => phrase.split(' ')[0] ?? ''))

const LONGEST = Math.max(...[...ALL].map((phrase) => phrase.split(' ').length))

/** How many words at `at` take back what was said before; none where they may be part of what is said. */
export function takenBackAt(tokens: readonly Token[], at: number): number {
  if (!FIRST.has(tokens[at]?.fold ?? '')) return 0
  for (let length = Math.min(LONGEST, tokens.length - at - 1); length > 0; length -= 1) {
    const said = tokens.slice(at, at + length).map(({ fold }) => fold).join(' ') // prettier-ignore
    if (SURE.has(said) || (ALL.has(said) && isParted(tokens[at + length]))) return length
  }
  return 0
}

/** "no. 2" and "no. of reds" are numbers. */
const isParted = (next: Token | undefined): boolean =>
  next?.breakBefore === true && next.kind !== 'number' && next.fold !== 'of'
