import type { Day } from '../domain/day'
import { ask } from './ask'
import { chooseOffer, offersAgain } from './choosing'
import { changeOffers } from './changing'
import { commandOf } from './commands'
import type { LastAsked } from './followUp'
import { followUp } from './followUp'
import { heldInstead } from './heldInstead'
import type { Understanding } from './intention'
import { askWhoLeads } from './leading'
import type { Lexicon } from './lexicon'
import { askBeside, askWhichOfTwo } from './measuresBeside'
import { nextInRank } from './nextInRank'
import { unclear, usualOffers } from './offers'
import { theOneAsked } from './oneSentence'
import { isToldSentence, withoutOwnStory } from './ownStory'
import { readSentence } from './sentence'
import { submissionOf } from './submission'
import { namedOfShown } from './thread/namedOfShown'
import { asThoseInTurn } from './thread/thoseTwo'
import type { Token } from './token'
import { MOST_TOKENS, tokenise } from './token'
import { offeringWithout } from './withoutUnknown'
import { withYearsNamed } from './yearEnded'
import { withMonthsNamed } from './yearOfMonths'

/** A longer text is read no further than this. */
const LONGEST = 20_000

/**
 * What a text means to this council: a question, a command, or neither surely. Deterministic and pure; the order below
 * is the precedence. `last` is what the same person asked last in the same conversation, if that still counts.
 */
export function understand(text: string, lexicon: Lexicon, today: Day, last: LastAsked | null): Understanding {
  const typed = text.slice(0, LONGEST).replace(/<at>[^<]{0,100}<\/at>/g, ' ').replace(/[\u00a0\u200b]/g, ' ').trim() // prettier-ignore
  const clean = last?.question.kind === 'choice' ? typed.replace(PICKS, '$1 one') : typed
  const tokens = tokenise(clean)
  if (clean === '?') return { kind: 'command', command: { kind: 'help' }, words: [] }
  if (tokens.length === 0 || isCode(clean)) return nothingFits(tokens, lexicon)
  const command = commandOf(clean, tokens, lexicon, today)
  if (command) return { kind: 'command', command, words: tokens.map((token) => ({ text: token.text, use: 'matched' })) }
  const asked = askedCommand(clean, lexicon, today)
  if (asked) return unclear({ kind: 'nothing fits' }, [{ label: asked, say: asked }, ...usualOffers(lexicon)], tokens.map((token) => ({ text: token.text, use: 'unsure' }))) // prettier-ignore
  const changes = changeOffers(clean, lexicon, today)
  if (changes.length > 0) return unclear({ kind: 'several readings' }, changes, tokens.map((token) => ({ text: token.text, use: 'matched' }))) // prettier-ignore
  const next = last?.question.kind === 'rank' ? nextInRank(readSentence(clean, lexicon, today), last) : null
  if (next) return next
  const submission = SETS_TARGET.test(clean)
    ? null
    : submissionOf(withMonthsNamed(withYearsNamed(clean)), lexicon, today)
  if (submission) return submission
  if (tokens.length >= MOST_TOKENS) return nothingFits(tokens, lexicon)
  const read = (said: string) => {
    const heard = readSentence(said, lexicon, today)
    const sentence = last ? namedOfShown(heard, last) : heard
    const thread = last && asThoseInTurn(sentence, last)
    const follows = thread && (thread.question.kind === 'choice' ? (chooseOffer(sentence, thread.question.offers, lexicon, today) ?? offersAgain(sentence, thread.question.offers)) : followUp(sentence, thread, lexicon)) // prettier-ignore
    const means =
      askBeside(sentence, lexicon, today, thread) ??
      askWhoLeads(sentence, lexicon, thread) ??
      follows ??
      ask(sentence, lexicon)
    return { sentence, means: means.kind === 'unclear' ? (askWhichOfTwo(sentence, thread) ?? means) : means }
  }
  const { sentence, means } = read(clean)
  const held = heldInstead(means, sentence, lexicon, (said) => understand(said, lexicon, today, last))
  const withoutStory = (said: string) => {
    const part = read(said)
    return { ...part, means: withoutOwnStory(part.means, said, read) }
  }
  const whole = withoutOwnStory(theOneAsked(held, clean, withoutStory, isToldSentence), clean, read)
  return offeringWithout(whole, sentence, (rest) => read(rest).means, lexicon)
}

/** "the diesel mileage 1", after a choice: the one of that name, and no figure. */
const PICKS = /^((?:(?:and|no|ok|oh|sorry|i meant|i mean|its|it's) )*(?:the|that|this)\b[^\n:=]{1,80}) 1[.!?]?$/i

/** "set …", "move the debtor days target to 40", "debtor days target 40": a target is not an outturn, and changing one by words is not built. */
const SETS_TARGET =
  /^set\b|^(?:please )?(?:change|alter|amend|move|raise|lower|reset|revise|update|increase|reduce|cut|adjust|make|put|drop|fix)\b[^\n]{0,200}\b(?:target|tgt)s?\b|^[^\n]{0,200}\b(?:target|tgt)s?\W{1,3}(?:(?:to|is|of|now|at)\W{1,3})?£?\d[\d.,]*\s?(?:%|days?)?$/i

const ASKING = /^(?:please )?(?:can|could|would|will|shall|should|may) (?:you|i|we) (?:please )?/i

/** "can you remind Finance?" is nearly a command: it is offered, because sending can't be taken back. */
function askedCommand(text: string, lexicon: Lexicon, today: Day): string | null {
  if (text.length > 200 || !(ASKING.test(text) || text.endsWith('?'))) return null
  const said = text.replace(ASKING, '').replace(/\?+$/, '').trim()
  const command = commandOf(said, tokenise(said), lexicon, today)
  return command && ['open', 'close', 'reopen', 'allow', 'remind'].includes(command.kind) ? said : null
}

const nothingFits = (tokens: readonly Token[], lexicon: Lexicon): Understanding =>
  unclear({ kind: 'nothing fits' }, usualOffers(lexicon), tokens.map((token) => ({ text: token.text, use: 'unknown' }))) // prettier-ignore

const CODE = [
  /<\/?[a-z][^>]{0,200}>/i,
  /\b(?:select|delete)\b.{0,200}\bfrom\b.{0,200}(?:\bwhere\b|;|=|\*)/is,
  /\b(?:select|delete)\s+(?:\*\s+)?from\b|\binsert\s+into\b|\bdrop\s+(?:table|database)\b|\bupdate\s+\w+\s+set\b/i,
  /--\s*$|;\s*--|\bunion\s+(?:all\s+)?select\b|\$\{|\{\{|javascript:/i,
]

/** Markup, a template or SQL: only text, and never a question about measures. */
export const isCode = (text: string): boolean => CODE.some((pattern) => pattern.test(text))
