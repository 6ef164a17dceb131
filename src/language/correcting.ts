import type { Day } from '../domain/day'
import type { ExceptionScope } from '../domain/lockException'
import type { Period } from '../domain/period'
import { EVERYTHING } from '../domain/question'
import type { Command } from './intention'
import type { Lexicon } from './lexicon'
import { chosen, liveTags, readSentence } from './sentence'
import type { Sentence } from './sentence'
import type { Token } from './token'

/** "allow Finance to amend …", "let … be amended": said to nobody but Outturn, so that a question never begins so. */
const ALLOW =
  /^(?:allow|let|permit)\s[^?]{0,400}?\b(?:amend(?:ed|ing|ments?)?|correct(?:ed|ing|ions?)?|restate(?:d)?)\b/i

const BECAUSE = /[,;:]?\s+because\s+(?:of\s+)?/i

const UNTIL = /[,;]?\s+(?:until|till|til|up to)\s+/i

const REOPEN = /^(?:reopen|re-open|open again)(?:\s|$)/i

const EXCEPTIONS = /^(?:(?:show|list|see) )?(?:the |all )?(?:(?:lock|live|current|past) )?exceptions?$/i
const SAYS_LOCK = /\b(?:lock|live|current|past)\b/i

/** The words by which a closed period is corrected. What follows "because" is the person's own, and is never read. */
export function correctionCommand(text: string, words: readonly Token[], lexicon: Lexicon, today: Day): Command | null {
  if (EXCEPTIONS.test(text.replace(/[.! ]*(?: please)?[.! ]*$/i, ''))) {
    return { kind: 'exceptions', instead: SAYS_LOCK.test(text) ? null : OFF_TARGET }
  }
  if (!/^(?:allow|let|permit|reopen|re|open)$/i.test(words[0]?.text ?? '') && !REOPEN.test(text)) return null
  const [said, reason] = apart(text, BECAUSE)
  if (said.includes('?')) return null
  if (REOPEN.test(said)) return reopenOf(said.replace(REOPEN, ''), reason, lexicon, today)
  return ALLOW.test(said) ? allowOf(said, reason, lexicon, today) : null
}

const OFF_TARGET = { kind: 'list', filter: { ...EVERYTHING, verdicts: ['missed'] }, period: null } as const

function apart(text: string, by: RegExp): readonly [string, string] {
  const found = by.exec(text)
  return found ? [text.slice(0, found.index), text.slice(found.index + found[0].length).trim()] : [text, '']
}

function reopenOf(said: string, reason: string, lexicon: Lexicon, today: Day): Command | null {
  const sentence = readSentence(said, lexicon, today)
  const read = partsOf(sentence)
  const isClean = sentence.reading.tokens.every(({ fold }, place) => read.period.at(place) || AROUND_PERIOD.has(fold))
  return isClean && read.period.count <= 1 ? { kind: 'reopen', period: read.period.only, reason } : null
}

const AROUND_PERIOD = new Set('the for quarter period year it this of collection now last please thank'.split(' '))

/** What is not surely understood is left to the card, which asks for it. */
function allowOf(text: string, reason: string, lexicon: Lexicon, today: Day): Command {
  const [said, until] = apart(text, UNTIL)
  const sentence = readSentence(said.replace(/^(?:allow|let|permit)\s+/i, ''), lexicon, today)
  return { kind: 'allow', scope: scopeOf(sentence), period: partsOf(sentence).period.only, until, reason }
}

const AROUND = new Set(
  `the a an to be amend amended amending amendment correct corrected correcting correction restate restated in for of on its
 their his her it them they figure figures return returns service team measure again and make please`.split(/\s+/),
)

/** The one service, measure or person that the words name, when they say nothing else. */
function scopeOf(sentence: Sentence): ExceptionScope | null {
  const { period, measures, areas, people } = partsOf(sentence)
  const isNamed = (place: number) => period.at(place) || measures.at(place) || areas.at(place) || people.at(place)
  const isClean = sentence.reading.tokens.every(
    ({ text, fold, sure }, place) => (isNamed(place) && sure) || AROUND.has(fold) || AROUND.has(text.toLowerCase()),
  )
  if (!isClean) return null
  const [measure, ...others] = measures.codes
  if (measure !== undefined && people.ids.length === 0) return others.length === 0 ? { kind: 'measure', measure } : null
  const [area] = areas.names
  if (area !== undefined && areas.names.length === 1 && people.ids.length === 0)
    return { kind: 'service area', serviceArea: area }
  const [personId] = people.ids
  return personId !== undefined && people.ids.length === 1 && area === undefined ? { kind: 'person', personId } : null
}

/** What a sentence names, and at which places. */
function partsOf(sentence: Sentence) {
  const { live } = sentence
  const at = (kind: 'period' | 'service area' | 'person') => (place: number) =>
    live.some((span) => place >= span.from && place < span.to && span.tags.some((tag) => tag.kind === kind))
  const spans = live.filter((span) => span.tags.some((tag) => tag.kind === 'period'))
  const readings: readonly Period[] = liveTags(live, 'period').flatMap((tag) => tag.readings)
  const found = chosen(sentence)
  return {
    period: {
      at: at('period'),
      count: spans.length,
      only: readings.length === 1 ? (readings[0] ?? null) : null,
    },
    measures: {
      at: (place: number) => found.some(({ used }) => used.has(place)),
      codes: found.map(({ entry }) => entry.measure.code),
    },
    areas: {
      at: at('service area'),
      names: liveTags(live, 'service area').flatMap(({ names }) => names.slice(0, 1)),
    },
    people: { at: at('person'), ids: liveTags(live, 'person').map(({ personId }) => personId) },
  }
}
