import type { Understanding, WordUse } from './intention'
import { mayName } from './mayName'
import type { Sentence } from './sentence'
import { tagsOf } from './sentence'
import type { Tag } from './tag'
import { fromCouncil } from './tag'
import { isTold, narrows } from './toldOfOneself'
import { wordUses } from './wordUses'

/** Where one sentence ends and the next begins. */
const END = /(?<=[.!?…]["'”’)]?)\s+|\n+/u

/** More than these is a letter. */
const MOST = 6

/** Words by which a sentence beside the question may say what the question is limited to, or what is ordered. */
const TELLING = new Set<Tag['kind']>(
  ['period', 'rating', 'verdict', 'provisional', 'not held', 'order', 'threshold', 'exclude', 'review', 'because', 'written', 'reported'], // prettier-ignore
)

/**
 * A text of several sentences that is not understood as a whole: the only one of them that asks something, where the
 * others name nothing of the council's and limit nothing ("I am not satisfied. How many are red? No more."). `read` takes
 * one sentence for itself; what the others hold that nobody knows is named beside the answer.
 */
export function theOneAsked(
  whole: Understanding,
  text: string,
  read: (text: string) => { readonly sentence: Sentence; readonly means: Understanding },
  tells: (sentence: Sentence, text: string) => boolean,
): Understanding {
  if (whole.kind !== 'unclear') return whole
  const unknown = whole.why.kind === 'unknown words' || whole.why.kind === 'nothing fits'
  const parts = text.split(END).filter((part) => part.trim() !== '')
  if (parts.length < 2 || parts.length > MOST) return whole
  const taken = parts.map((part) => ({ part, ...read(part) }))
  const [asked, ...more] = taken.filter(({ means, part }) => means.kind === 'question' && !REMARK.test(part.trim()))
  if (asked?.means.kind !== 'question' || more.length > 0) return whole
  const others = taken.filter((one) => one !== asked)
  if (
    !others.every(
      ({ part, sentence }) =>
        REMARK.test(part.trim()) || (isIdle(sentence) && (unknown || isCry(sentence))) || tells(sentence, part),
    )
  )
    return whole
  const words = taken.flatMap((one) => (one === asked ? one.means.words : wordUses(one.sentence).map(leftOut)))
  return { kind: 'question', question: asked.means.question, words }
}

/** "odd number.", "what a strange target!": said of an answer, and asking nothing. */
const REMARK =
  /^(?:(?:oh|well|hmm+|blimey|gosh|what|thats|that's|that is|its|it's|this is|a|an|bit of|rather|very|pretty|quite|such|somewhat)[ ,]+)*(?:odd|funny|strange|peculiar|weird|curious|unusual|bizarre|precise|awkward|random|big|huge|large|high|low|small|tiny|good|bad|poor|great|terrible|awful|dreadful|decent|impressive|shocking|disappointing|steep|stiff|tough|ambitious|modest|generous|grim|horrible|healthy|worrying|lovely) (?:figure|number|percentage|amount|value|total|one|level|rate|target|result|outturn|score|miss|gap|margin|name|title|measure|place|answer)[.!…]+$/i

const isIdle = ({ choice, live, reading, unknown }: Sentence): boolean =>
  choice.kind === 'none' &&
  (!unknown.some((place) => mayName(reading, place)) || isTold(reading.tokens)) &&
  (unknown.length === 0 || !narrows(reading.tokens)) &&
  !tellsLimit({ live })

/** "Hopeless.", "What a farce!" */
const isCry = ({ reading: { tokens } }: Sentence): boolean => tokens.length <= 3

/** Whether words of it may limit what another sentence asks, or name something of the council's. */
export const tellsLimit = ({ live }: Pick<Sentence, 'live'>): boolean =>
  live.some((span) => tagsOf(span).some((tag) => TELLING.has(tag.kind) || fromCouncil(tag)))

/** A word of a part that is left out: small talk, unless nobody knows it. */
export const leftOut = (word: WordUse): WordUse => (word.use === 'unknown' ? word : { text: word.text, use: 'filler' })
