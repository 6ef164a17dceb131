import type { Sentence } from './sentence'
import { liveTags, tagsOf } from './sentence'
import type { Moved } from './tag'

/** Whether a target was met or missed, said of one of two times that are held against one another. */
interface State {
  readonly met: boolean
  readonly from: number
  readonly to: number
  time: 'before' | 'now' | null
}

const WAS = new Set(['was', 'were', 'wasnt', 'werent', 'had', 'having', 'been', 'used'])
const IS = new Set(['now', 'is', 'are', 'isnt', 'arent', 'has', 'have', 'gone', 'become', 'currently'])
const THEN = new Set(['before', 'previously', 'beforehand', 'formerly', 'originally'])
const NOW = new Set(['now', 'currently', 'today'])
const AGAIN = new Set(['still', 'again', 'same', 'both', 'too', 'also', 'remain', 'remaining', 'like'])
const NOT = new Set(['not', 'wasnt', 'werent', 'isnt', 'arent'])
const HALVES = new Set(['and', 'but', 'having', 'that', 'which', 'then', 'list', 'please', 'pl', 'thank', 'ta'])

/**
 * "was off target, now on", "off target to on target", "still missing, same as last time": two times side by side, without
 * a word for the change itself. Null where it is not told which came first.
 */
export function turnedIn(sentence: Sentence): Moved | null {
  const { live } = sentence
  const [one, other, ...more] = statesIn(sentence)
  if (!one || more.length > 0 || liveTags(live, 'period').length > 0) return null
  if (!other) return !one.met && saysAgain(sentence) ? 'running' : changedSince(one, sentence)
  const first = one.time ?? opposite(other.time)
  const second = other.time ?? opposite(one.time)
  // "of what we missed, which was missed by the most" is one time, and a rank
  if (one.met === other.met && liveTags(live, 'rank').length > 0) return null
  // "gone wrong over in Finance, then? Anything missed?" says one thing twice: of no other time is anything told.
  const earlier = one.time === 'before' || other.time === 'before'
  if (one.met === other.met) return !one.met && earlier && first !== second ? 'running' : null
  const joined = sentence.reading.tokens.slice(one.to, other.from).map(({ fold }) => fold).join(' ') // prettier-ignore
  const before = joined === 'to' && (one.time === other.time || one.time === null) ? one : first === second ? null : first === 'before' ? one : other // prettier-ignore
  if (before === null || (first === null && joined !== 'to')) return null
  return before.met ? 'newly' : 'recovered'
}

/** "gone off target that wasn't off before", "slipped that was fine before": the change says what it is now. */
function changedSince(one: State, { live, reading: { tokens } }: Sentence): Moved | null {
  if (one.time !== 'before') return null
  const [moved, ...others] = liveTags(live, 'beyond').flatMap((tag) => tag.moved ?? [])
  if (others.length > 0) return null
  if (!one.met) return moved === 'recovered' ? moved : null
  const slipped = moved === 'worse' && tokens.some(({ fold }) => SLIPPED.has(fold))
  return moved === 'newly' || slipped ? 'newly' : null
}

const SLIPPED = new Set(['slipped', 'slipping', 'slip', 'fallen', 'fell', 'dropped'])

const opposite = (time: State['time']): State['time'] => (time === null ? null : time === 'now' ? 'before' : 'now')

/** "missing it last time too": what was said of both times by one word. */
function saysAgain({ live, reading }: Sentence): boolean {
  const before = liveTags(live, 'beyond').some((tag) => tag.time === 'before')
  const now = liveTags(live, 'beyond').some((tag) => tag.time === 'now')
  return before && (now || reading.tokens.some(({ fold }) => AGAIN.has(fold)))
}

/** Every "off target" and "met" of a sentence, "now on" and "but aren't now" among them, each with the time it is said of. */
function statesIn(sentence: Sentence): readonly State[] {
  const { live, reading } = sentence
  const said = live.flatMap((span): State[] => {
    const verdicts = tagsOf(span).flatMap((tag) => (tag.kind === 'verdict' ? [tag.verdicts] : []))
    const [only] = verdicts
    if (only?.length !== 1 || only[0] === 'not rated') return []
    const negated = live.some((other) => tagsOf(other)[0]?.kind === 'negate' && other.to <= span.from && span.from - other.to <= 1) // prettier-ignore
    return [{ met: (only[0] === 'met') !== negated, from: span.from, to: span.to, time: null }]
  })
  const bare = reading.tokens.flatMap((_, place) => bareAt(sentence, place))
  const states = [...said, ...bare.filter(({ from }) => said.every((each) => from < each.from || from >= each.to))]
  const ordered = states.sort((one, two) => one.from - two.from)
  const [first] = ordered
  const turned = first && ordered.length === 1 ? turnedRound(sentence, first) : []
  const all = [...ordered, ...turned]
  for (const state of all) state.time ??= timeOf(state, all, sentence)
  return all
}

/** "now on", "off now", "on before": only where nothing follows that it could be on. */
function bareAt(sentence: Sentence, place: number): readonly State[] {
  const { tokens } = sentence.reading
  const word = tokens[place]?.fold
  if (word !== 'on' && word !== 'off') return []
  const after = tokens[place + 1]
  const ends =
    after === undefined || after.breakBefore || HALVES.has(after.fold) || timeAt(sentence, place + 1) !== null
  const timed = timeAt(sentence, place + 1) ?? (NOW.has(tokens[place - 1]?.fold ?? '') ? 'now' : null)
  const met = (word === 'on') !== NOT.has(tokens[place - 1]?.fold ?? '')
  return ends && timed !== null ? [{ met, from: place, to: place + 1, time: timed }] : []
}

const NO_MORE = /\b(?:now (?:dont|doesnt|isnt|arent|havent|hasnt|do not|does not|is not|are not)|no longer (?:do|doe|does|is|are|has|have)|but not now)(?: thank| please| pl| ta| cheers)*$/ // prettier-ignore

/** "… but aren't now", "… and isn't any more", "… and now doesn't", "… but no longer does" */
function turnedRound({ live, reading: { tokens } }: Sentence, first: State): readonly State[] {
  const after = tokens.slice(first.to).map(({ fold }) => fold).join(' ') // prettier-ignore
  if (NO_MORE.test(after)) return [{ met: !first.met, from: tokens.length - 1, to: tokens.length, time: 'now' }]
  const not = live.find((span) => tagsOf(span)[0]?.kind === 'negate' && span.from >= first.to)
  const rest = not ? tokens.slice(not.to).map(({ fold }) => fold).join(' ') : '' // prettier-ignore
  return not && /^(?:now|any ?more|any longer|this time)\b/.test(rest)
    ? [{ met: !first.met, from: not.from, to: not.to, time: 'now' }]
    : []
}

/** What stands beside a state tells its time: the time right after it, or the verb before it. */
function timeOf(state: State, all: readonly State[], sentence: Sentence): State['time'] {
  const { tokens } = sentence.reading
  const step = Number(['it', 'target', 'theirs'].includes(tokens[state.to]?.fold ?? ''))
  const after = tokens[state.to + step]?.breakBefore === true ? null : timeAt(sentence, state.to + step)
  if (after === 'before') return after
  const reach = Math.max(state.from - 3, 0, ...all.filter((other) => other.to <= state.from).map((other) => other.to))
  if (state.to - state.from > 1 && THEN.has(tokens[state.to - 1]?.fold ?? '')) return 'before'
  // "was fine" tells it within itself
  const opens = state.to - state.from > 1 ? state.from : state.from - 1
  for (let place = opens; place >= reach; place--) {
    const fold = tokens[place]?.fold ?? ''
    if (WAS.has(fold)) return 'before'
    if (IS.has(fold)) return tokens[place + 1]?.fold === 'been' ? 'before' : 'now'
  }
  return after
}

/** The time that is said at a place. */
function timeAt({ live, reading: { tokens } }: Sentence, place: number): State['time'] {
  const span = live.find((each) => each.from === place)
  const [tag] = span ? tagsOf(span) : []
  if (tag?.kind === 'beyond' && tag.time !== undefined) return tag.time
  const fold = tokens[place]?.fold ?? ''
  return THEN.has(fold) ? 'before' : NOW.has(fold) ? 'now' : null
}
