import { askOwnerCommand } from './askingOwner'
import { correctionCommand } from './correcting'
import { editCommentaryCommand } from './editingCommentary'
import { exportOf } from './exporting'
import { forgetCommand } from './forgetting'
import { changeOf } from './changing'
import { dutyOf } from './duty/dutyOf'
import type { Command, RemindScope } from './intention'
import { chosen, readSentence } from './sentence'
import type { Sentence } from './sentence'
import { covers, onlyArea } from './onlyArea'
import { recordCommand } from './recordCommands'
import { signOffCommand } from './signingOff'
import type { Lexicon } from './lexicon'
import type { Day } from '../domain/day'
import type { Token } from './token'
import { EVERYONE, POLITE, REMIND_VERBS, WHOLE_COMMANDS } from './tables/commands'
import { fold, phraseKey } from './fold'

const WHOLE = new Map(
  Object.entries(WHOLE_COMMANDS).flatMap(([kind, sayings]) =>
    sayings.map((saying) => [saying.split(' ').map(fold).join(' '), kind]),
  ),
)

/**
 * The command that a sentence is, from its first word to its last; null for everything else, however many of a
 * command's words it holds. Nothing with a question mark is a command, but for those that only show something.
 */
export function commandOf(text: string, tokens: readonly Token[], lexicon: Lexicon, today: Day): Command | null {
  const words = trimPolite(tokens)
  if (words.length === 0) return tokens.length > 0 && tokens.length <= 2 && isGreeting(tokens) ? { kind: 'help' } : null
  const folds = words.map((word) => word.fold)
  const whole = wholeCommand(folds.join(' '))
  if (whole) return whole
  const corrects = correctionCommand(text.slice(words[0]?.start ?? 0), words, lexicon, today)
  if (corrects) return corrects
  if (text.includes('?') || words.length > 40) return null
  const duty = isName(folds, lexicon) ? null : dutyOf(textOf(text, words), lexicon, today)
  if (duty) return duty
  const rest = { text: textOf(text, words.slice(1)), folds: folds.slice(1) }
  if (folds[0] === 'act' && folds[1] === 'as') return actAs(textOf(text, words.slice(2)))
  if (folds[0] === 'open' || folds[0] === 'close') return openOrClose(folds[0], rest, lexicon, today)
  if (isOrder(words[0], ['change', 'alter']) && !isName(folds, lexicon)) return changeOf(rest.text, lexicon, today)
  if (folds[0] === 'progress') return progress(rest, lexicon, today)
  const forgets = forgetCommand(words, (from) => textOf(text, words.slice(from)), lexicon, today)
  if (forgets) return forgets
  const onRecord = recordCommand(words, (from) => textOf(text, words.slice(from)), lexicon, today)
  if (onRecord) return onRecord
  const after = (from: number) => textOf(text, words.slice(from))
  const signs =
    signOffCommand(words, after, lexicon, today) ??
    editCommentaryCommand(words, after, lexicon, today) ??
    askOwnerCommand(words, after, lexicon, today)
  return signs ?? exportOf(textOf(text, words), words, lexicon, today) ?? remind(text, words, lexicon, today)
}

/** The word as an order: "changes in circumstances" is what a measure is called. */
const isOrder = (word: Token | undefined, orders: readonly string[]): boolean =>
  word !== undefined && orders.includes(word.text.toLowerCase())

/** The whole sentence is what something of the council is called. */
const isName = (folds: readonly string[], lexicon: Lexicon): boolean => lexicon.phrases.entries.has(phraseKey(folds))

const GREETINGS = new Set(['hi', 'hello', 'hey'])

const isGreeting = (tokens: readonly Token[]): boolean => tokens.some((token) => GREETINGS.has(token.fold))

function wholeCommand(sentence: string): Command | null {
  const kind = WHOLE.get(sentence)
  if (
    kind === 'help' ||
    kind === 'help questions' ||
    kind === 'my returns' ||
    kind === 'my sign-offs' ||
    kind === 'be myself' ||
    kind === 'start over' ||
    kind === 'import' ||
    kind === 'set up' ||
    kind === 'try it on me' ||
    kind === 'cancel import'
  )
    return { kind }
  return kind === 'progress' ? { kind, serviceArea: null } : null
}

function trimPolite(tokens: readonly Token[]): readonly Token[] {
  const polite = (token: Token | undefined) => token !== undefined && POLITE.has(token.fold)
  let [from, to] = [0, tokens.length]
  while (from < to && polite(tokens[from])) from++
  while (to > from && polite(tokens[to - 1])) to--
  if (tokens[to - 1]?.fold === 'you' && polite(tokens[to - 2])) to -= 2
  return tokens.slice(from, to)
}

const textOf = (text: string, words: readonly Token[]): string =>
  words.length === 0 ? '' : text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)

interface Rest {
  readonly text: string
  readonly folds: readonly string[]
}

/** "act as Priya Raman", "act as the chief executive"; "act as a pirate" and "act as if …" name nobody. */
function actAs(whom: string): Command | null {
  const name = whom.replace(/^the\s+/i, '').trim()
  if (/^(?:an?|if|though|my|your|some)\s/i.test(name)) return null
  return name === '' || name.length > 80 ? null : { kind: 'act as', whom: name }
}

const AROUND_PERIOD = new Set([
  'the',
  'for',
  'quarter',
  'period',
  'year',
  'return',
  'it',
  'this',
  'of',
  'collection',
  'now',
])

/** `open Q1 2021/22`, `open the quarter`: nothing but a period may follow. */
function openOrClose(kind: 'open' | 'close', rest: Rest, lexicon: Lexicon, today: Day): Command | null {
  if (rest.folds.length === 0) return { kind, period: null }
  const { live, reading } = readSentence(rest.text, lexicon, today)
  const spans = live.filter((span) => span.tags.some((tag) => tag.kind === 'period'))
  const covered = (place: number) => spans.some((span) => place >= span.from && place < span.to)
  const clean = reading.tokens.every((token, place) => covered(place) || AROUND_PERIOD.has(token.fold))
  const readings = spans.flatMap((span) => span.tags.flatMap((tag) => (tag.kind === 'period' ? tag.readings : [])))
  if (!clean || spans.length > 1 || (rest.folds.includes('return') && spans.length === 0)) return null
  if (readings.length === 1) return { kind, period: readings[0] ?? null }
  return spans.length === 0 || isThisOne(rest.folds) ? { kind, period: null } : null
}

/** "the quarter", "this quarter": the one that is due, which the operation knows. */
const isThisOne = (folds: readonly string[]): boolean => !folds.some((word) => ['last', 'previous', 'prior', 'next'].includes(word) || /^\d/.test(word)) // prettier-ignore

function progress(rest: Rest, lexicon: Lexicon, today: Day): Command | null {
  const sentence = readSentence(rest.text, lexicon, today)
  const area = onlyArea(sentence, new Set(['in', 'for', 'of', 'on', 'the']))
  return area === null ? null : { kind: 'progress', serviceArea: area }
}

/** `remind`, `remind Finance`, `remind about council tax`, `remind preview`, `preview reminders`, and `again`. */
function remind(text: string, words: readonly Token[], lexicon: Lexicon, today: Day): Command | null {
  const opening = remindOpening(words)
  if (!opening) return null
  const marks = words.slice(opening.length).filter((word) => isMark(word.fold))
  const rest = words.slice(opening.length).filter((word) => !isMark(word.fold))
  const how =
    opening.preview || marks.some((mark) => mark.fold === 'preview') ? 'preview' : marks.length > 0 ? 'again' : 'send'
  const inOrder =
    rest.length === 0 ||
    marks.every((mark) => mark.start < (rest[0]?.start ?? 0) || mark.start > (rest.at(-1)?.start ?? 0))
  const scope = inOrder ? scopeOf(textOf(text, rest), lexicon, today) : null
  return scope && { kind: 'remind', scope, how }
}

const isMark = (word: string): boolean => word === 'again' || word === 'preview'

function remindOpening(words: readonly Token[]): { length: number; preview: boolean } | null {
  const start = words.slice(0, 4).map((word) => word.fold).join(' ') // prettier-ignore
  const preview = /^preview(?: the)?(?: remind(?:er)?)?\b/.exec(start)
  if (preview) return { length: preview[0].split(' ').length, preview: true }
  const verb = REMIND_VERBS.find((each) => start === each || start.startsWith(`${each} `))
  return verb === undefined ? null : { length: verb.split(' ').length, preview: false }
}

const TO_WHOM = new Set(['to', 'for', 'in', 'the', 'manager', 'team', 'about', 'of'])

/** Whom to remind; null when the words say anything that is not fully understood: a reminder can't be taken back. */
function scopeOf(text: string, lexicon: Lexicon, today: Day): RemindScope | null {
  const sentence = readSentence(text, lexicon, today)
  const { tokens } = sentence.reading
  if (tokens.every((token) => EVERYONE.has(token.fold) || token.fold === 'to')) return { kind: 'everyone' }
  const area = onlyArea(sentence, TO_WHOM)
  if (area !== null) return { kind: 'service area', serviceArea: area }
  const person = sentence.live.find((span) => span.tags.length === 1 && span.tags[0]?.kind === 'person')
  const tag = person?.tags[0]
  if (person && tag?.kind === 'person' && covers(sentence, person, TO_WHOM))
    return { kind: 'person', personId: tag.personId }
  return aboutMeasure(sentence)
}

function aboutMeasure(sentence: Sentence): RemindScope | null {
  const { tokens } = sentence.reading
  const [only, ...others] = chosen(sentence)
  if (!only || others.length > 0 || sentence.unknown.length > 0) return null
  const clean = tokens.every((token, place) => (only.used.has(place) && token.sure) || TO_WHOM.has(token.fold))
  return clean ? { kind: 'measure', measure: only.entry.measure.code } : null
}
