import type { Understanding } from './intention'
import { isScope } from './chooseMeasures'
import { leftOut, tellsLimit } from './oneSentence'
import type { Sentence } from './sentence'
import { tagsOf } from './sentence'
import { namesOwnPatch } from './toldOfOneself'
import { AGENDA, INTRODUCES, OCCASION, SUBJECT_VERBS, TELLS, UNWANTED } from './tables/ownStory'
import type { Tag } from './tag'
import { wordUses } from './wordUses'

/** What was made of a part of a text. */
export interface Part {
  readonly sentence: Sentence
  readonly means: Understanding
}

/** Where a request begins within what is said in one breath. */
const OPENER =
  /\s(?=(?:(?:and|so|but|now|please|just) )*(?:(?:can|could|would|will|may) (?:you|i|we)|(?:tell|give|show|send|get) (?:me|us)|let me (?:know|see|have)|i would like|i should like|i['’]?d like|i need|i want|we need|what['’]?s|so (?:which|what|who|how|where|when|did|is|are))\b)/gi // prettier-ignore

/** Where the question stands that somebody was told to ask, or wants to know. */
const PUT_BY = /(?<=\b(?:find out|ask|know|check|establish|confirm|work out|tell (?:him|her|them)))\s+(?=(?:how|what|which|who|whose|whether|why|when|where)\b)/gi // prettier-ignore

/** Where one clause ends and another may begin. */
const JOINT = /[,;:]\s+|\s[-–—]+\s|\s(?=(?:so|but|and)\s)/g

/** Where somebody begins to speak of themselves. "Draft my objection to …": what is theirs is asked for, and tells nothing. */
const STORY = /[\s,](?=(?:i['’]ve|ive|i have|i['’]m|i am|we['’]ve|weve|we have|we are|(?<!^(?:(?:can|could|would|will|please|just|now|you|i|we|to|help|me|want|need|like|id|and|ok) )*[\w'’]+ )my|because i|cos i|as i|she wants|he wants)\b)/gi // prettier-ignore

/** What leads to the thing that is asked about, and not to where the asker is. */
const ABOUT = new Set('about on regarding re concerning of over around for with after into'.split(' '))

const AT_MOST = 4

/**
 * What people tell of themselves, of the occasion or in anger in the same breath as they ask ("I'm just getting in the car
 * can you tell me …", "I've a shop to run, so …", "… I've already had that conversation"): left out where it names nothing
 * of the council's, limits nothing, and says of nothing what it is about. What it holds that nobody knows is named beside
 * the answer. `whole` as it is where there is none.
 */
export function withoutOwnStory(whole: Understanding, text: string, read: (text: string) => Part): Understanding {
  if (whole.kind !== 'unclear') return whole
  const unknown = whole.why.kind === 'unknown words' || whole.why.kind === 'nothing fits'
  if (TELLS.test(text) || OCCASION.test(text) || AGENDA.test(text)) {
    for (const at of [...placesOf(OPENER, text), ...placesOf(JOINT, text), ...placesOf(PUT_BY, text)]) {
      const found = asked(text.slice(at), text.slice(0, at), read, true)
      if (found) return found
    }
  }
  for (const at of unknown ? placesOf(STORY, text) : []) {
    const found = asked(text.slice(0, at), text.slice(at), read, false)
    if (found) return found
  }
  return whole
}

const placesOf = (pattern: RegExp, text: string): readonly number[] =>
  [...text.matchAll(pattern)].slice(0, AT_MOST).map(({ index }) => index)

/** The question that one part asks, where the other is a story. */
function asked(question: string, story: string, read: (text: string) => Part, first: boolean): Understanding | null {
  const { means, sentence } = read(question.replace(/^\W+/, ''))
  if (means.kind !== 'question') return null
  const told = read(story.trim()).sentence
  const heard = means.question.kind === 'rank' && AGENDA.test(story) ? withoutVerdicts(told) : told
  if (!isStory(heard, story.trim(), first && namesItsOwn(sentence))) return null
  const words = wordUses(told).map(leftOut)
  return { ...means, words: first ? [...words, ...means.words] : [...means.words, ...words] }
}

const RANKED = new Set<Tag['kind']>(['rank', 'verdict', 'exclude', 'filler', 'joiner'])

/** "narrow failures rather than disasters", "our successes": a question that ranks says for itself which end it asks for. */
const withoutVerdicts = (sentence: Sentence): Sentence => ({
  ...sentence,
  live: sentence.live.filter((span) => !tagsOf(span).every((tag) => RANKED.has(tag.kind))), // prettier-ignore
})

/** "she will ask about money, so which Finance targets were missed?": what it is about the question says for itself. */
const namesItsOwn = ({ live, choice }: Sentence): boolean =>
  choice.kind === 'one' || live.some((span) => tagsOf(span).some(isScope))

/**
 * Whether a part only tells: of the asker, of the occasion, or that somebody is cross. What is yet to be done may name the
 * time it is to be done for; the asker's own days ("I asked yesterday") are no time of a figure.
 */
export const isStory = (sentence: Sentence, text: string, besideItsOwn = false): boolean =>
  (sentence.choice.kind === 'none' || sentence.choice.kind === 'weak') &&
  !limits(sentence, text) &&
  !(sentence.unknown.length > 0 && namesOwnPatch(sentence.reading.tokens)) &&
  (UNWANTED.test(text) ||
    ((besideItsOwn || !sentence.unknown.some((place) => isSubject(sentence, place))) &&
      !sentence.live.some((span) => tagsOf(span).some((tag) => ASKING.has(tag.kind)))))

/** A sentence that tells, beside the one that asks. */
export const isToldSentence = (sentence: Sentence, text: string): boolean =>
  (TELLS.test(text) || OCCASION.test(text) || INTRODUCES.test(text)) && isStory(sentence, text)

const ASKING = new Set<Tag['kind']>(['rank', 'review', 'exclude'])

function limits(sentence: Sentence, text: string): boolean {
  const occasion = OCCASION.test(text)
  const own = TELLS.test(text) && !/\b(?:mean|meant|want|need|only)\b/i.test(text)
  const live = sentence.live.filter(
    (span) =>
      !tagsOf(span).every(
        (tag) =>
          (UNWANTED.test(text) && tag.kind === 'exclude') ||
          (occasion && (tag.kind === 'period' || tag.kind === 'service area')) ||
          (own && tag.kind === 'not held' && tag.what === OWN_DAYS),
      ),
  )
  return tellsLimit({ live })
}

/** What "yesterday" and "this week" are taken for in a question. */
const OWN_DAYS = 'figures for single months'

/** Words that are no subject, wherever they stand: a day, and what all figures have. */
const NO_SUBJECT = new Set('monday tuesday wednesday thursday friday saturday sunday material variance deviation exception shortfall result fact detail'.split(' ')) // prettier-ignore

const SMALL = new Set(['the', 'a', 'an', 'our', 'my', 'their', 'all'])

function isSubject({ reading: { tokens } }: Sentence, place: number): boolean {
  if (NO_SUBJECT.has(tokens[place]?.fold ?? '')) return false
  let before = place - 1
  while (before > 0 && SMALL.has(tokens[before]?.fold ?? '')) before -= 1
  const isMember = ['a', 'chair', 'leader'].includes(tokens[1]?.fold ?? '') && tokens[0]?.fold === 'as'
  const leading = tokens[before]?.fold ?? ''
  const cares = leading === 'in' && SUBJECT_VERBS.has(tokens[before - 1]?.fold ?? '')
  const looks = leading === 'at' && /^look/.test(tokens[before - 1]?.fold ?? '')
  const owned = SUBJECT_VERBS.has(leading) && !['a', 'an'].includes(tokens[before + 1]?.fold ?? '')
  return (ABOUT.has(leading) || looks || cares || owned) && !isMember
}
