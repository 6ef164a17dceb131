import type { Understanding } from './intention'
import { leftOut, tellsLimit } from './oneSentence'
import type { Sentence } from './sentence'
import { wordUses } from './wordUses'

/** What was made of a part of a text. */
export interface Part {
  readonly sentence: Sentence
  readonly means: Understanding
}

/** Where a request begins within what is said in one breath. */
const OPENER =
  /\s(?=(?:(?:and|so|but|now|please|just) )*(?:(?:can|could|would|will|may) (?:you|i|we)|(?:tell|give|show|send|get) (?:me|us)|let me (?:know|see|have)|i would like|i should like|i['’]?d like|i need|i want|we need|what['’]?s|so (?:which|what|who|how|where|when|did|is|are))\b)/gi // prettier-ignore

/** Where somebody begins to speak of themselves. */
const STORY = /\s(?=(?:i['’]ve|ive|i have|i['’]m|i am|we['’]ve|weve|we have|we are|my)\b)/gi

const OWN = /^(?:(?:ok|okay|so|right|well|um|er|erm|sorry|look|hi|hello|morning|and|but|because|as|since|cos) )*(?:i|i['’]?m|i['’]?ve|i['’]?ll|i['’]d|we|we['’]re|we['’]?ve|my|stop|quit|as an?|as the|as chair|as leader|speaking as)\b/i // prettier-ignore

/** What leads to the thing that is asked about, and not to where the asker is. */
const ABOUT = new Set('about on regarding re concerning of over around for with after into'.split(' '))

const AT_MOST = 4

/**
 * What people tell of themselves in the same breath as they ask ("I'm just getting in the car can you tell me …", "… I've
 * already had that conversation"): left out where it names nothing of the council's, limits nothing, and says of nothing
 * what it is about. What it holds that nobody knows is named beside the answer. `whole` as it is where there is none.
 */
export function withoutOwnStory(whole: Understanding, text: string, read: (text: string) => Part): Understanding {
  if (whole.kind !== 'unclear' || !(whole.why.kind === 'unknown words' || whole.why.kind === 'nothing fits')) return whole // prettier-ignore
  for (const at of placesOf(OPENER, text)) {
    const found = OWN.test(text) ? asked(text.slice(at), text.slice(0, at), read, true) : null
    if (found) return found
  }
  for (const at of placesOf(STORY, text)) {
    const found = asked(text.slice(0, at), text.slice(at), read, false)
    if (found) return found
  }
  return whole
}

const placesOf = (pattern: RegExp, text: string): readonly number[] =>
  [...text.matchAll(pattern)].slice(0, AT_MOST).map(({ index }) => index)

/** The question that one part asks, where the other is a story. */
function asked(question: string, story: string, read: (text: string) => Part, first: boolean): Understanding | null {
  const told = read(story.trim())
  if (!isStory(told.sentence)) return null
  const { means } = read(question.trim())
  if (means.kind !== 'question') return null
  const words = wordUses(told.sentence).map(leftOut)
  return { ...means, words: first ? [...words, ...means.words] : [...means.words, ...words] }
}

const isStory = (sentence: Sentence): boolean =>
  (sentence.choice.kind === 'none' || sentence.choice.kind === 'weak') &&
  !tellsLimit(sentence) &&
  !sentence.unknown.some((place) => isSubject(sentence, place))

const SMALL = new Set(['the', 'a', 'an', 'our', 'my', 'their', 'all'])

function isSubject({ reading: { tokens } }: Sentence, place: number): boolean {
  let before = place - 1
  while (before > 0 && SMALL.has(tokens[before]?.fold ?? '')) before -= 1
  const isMember = ['a', 'chair', 'leader'].includes(tokens[1]?.fold ?? '') && tokens[0]?.fold === 'as'
  const leading = tokens[before]?.fold ?? ''
  const looks = leading === 'at' && /^look/.test(tokens[before - 1]?.fold ?? '')
  return (ABOUT.has(leading) || looks) && !isMember
}
