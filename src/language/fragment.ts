import { has, hasNoun, isJudged, isPlaced } from './askedFor'
import type { Following } from './following'
import { leadLength } from './leadIn'
import type { Sentence } from './sentence'
import { chosen, liveTags, tagsOf } from './sentence'
import type { Tag } from './tag'

/** Half a sentence: what it leaves out is what was asked last. */
export type Fragment = 'places' | 'which places' | 'everywhere' | 'threshold' | 'which' | 'standing'

/** Null where the words may stand alone. After one measure only what is said of one; after many only what limits them. */
export function fragmentOf(following: Following): Fragment | null {
  const { sentence, limits, last } = following
  const { live } = sentence
  if (isBareJudgement(following)) return 'which'
  if (hasNoun(sentence) || chosen(sentence).length > 0 || asksItsOwn(sentence)) return null
  if (last.question.kind === 'measure') return isOnly(sentence, STANDING) && saysStanding(following) ? 'standing' : null
  if (!('filter' in last.question)) return null
  const judged = isJudged(limits)
  if (limits.thresholds.length > 0) return isOnly(sentence, limits.verdicts.every((each) => each.join() === 'missed') ? MISSED_BY : THRESHOLD) && !isPlaced(limits) ? 'threshold' : null // prettier-ignore
  if (!judged && isOnly(sentence, EVERY) && liveTags(live, 'group').some((tag) => tag.of === 'service area' && tag.each)) return 'everywhere' // prettier-ignore
  if (!judged && isPlaced(limits) && isOnly(sentence, PLACES) && limits.people.length === 0)
    return limits.whole ? 'everywhere' : 'places'
  if (
    !judged &&
    isPlaced(limits) &&
    !limits.whole &&
    OF_THEM.has(firstFold(sentence)) &&
    isOnly(sentence, WHICH_PLACES)
  )
    return 'which places'
  const elliptic = WHICH.has(firstFold(sentence)) && judged && !isPlaced(limits)
  return elliptic && isOnly(sentence, JUDGEMENT) ? 'which' : null
}

/** "reds?", "the off target ones", "are any red": a judgement of those that were spoken of, and nothing else. */
function isBareJudgement({ sentence, limits, last }: Following): boolean {
  const { tokens } = sentence.reading
  if (!('filter' in last.question) || hasNoun(sentence) || chosen(sentence).length > 0) return false
  if (!isJudged(limits) || isPlaced(limits) || limits.thresholds.length > 0) return false
  const words = tokens.slice(leadLength(tokens))
  const ones = words.some(({ text }) => /^(?:ones|there)$/i.test(text))
  const any = ['are', 'is', 'were'].includes(words[0]?.fold ?? '') && words.some(({ fold }) => fold === 'any')
  const bare = words.length <= 6 && !live(sentence, 'asking')
  return (ones || any || bare) && !asksOther(sentence) && isOnly(sentence, BARE)
}

const live = (sentence: Sentence, kind: Tag['kind']): boolean =>
  sentence.live.some((span) => tagsOf(span).some((tag) => tag.kind === kind))

const BARE = new Set<Tag['kind']>(['verdict', 'rating', 'provisional', 'negate', 'exclude', 'asking'])

/** Anything but a list. */
const asksOther = (sentence: Sentence): boolean =>
  sentence.live.some((span) => tagsOf(span).some((tag) => tag.kind === 'asking' && tag.what !== 'list'))

const STANDING = new Set<Tag['kind']>(['provisional', 'asking', 'aspect'])
const THRESHOLD = new Set<Tag['kind']>(['threshold', 'aspect', 'asking'])
/** "more than 10 % adrift" */
const MISSED_BY = new Set<Tag['kind']>([...THRESHOLD, 'verdict'])
const EVERY = new Set<Tag['kind']>(['group'])
const PLACES = new Set<Tag['kind']>(['service area', 'priority', 'key aim', 'outcome', 'directorate', 'whole', 'exclude', 'period']) // prettier-ignore
const WHICH_PLACES = new Set<Tag['kind']>([...PLACES, 'asking'])
const JUDGEMENT = new Set<Tag['kind']>(['verdict', 'rating', 'provisional', 'negate', 'asking'])

/** Words that only hold it together. */
const HOLDING = new Set<Tag['kind']>(['filler', 'joiner', 'follow', 'pronoun'])

/** Nothing is said but what is of these kinds. */
const isOnly = ({ live }: Sentence, kinds: ReadonlySet<Tag['kind']>): boolean =>
  live.every((span) => tagsOf(span).every(({ kind }) => kinds.has(kind) || HOLDING.has(kind)))

/** "which are red", "what's off then": the question word of a sentence that does not say of what. */
const WHICH = new Set(['which', 'what', 'whats', 'any', 'anything'])

const BEFORE_WHICH = new Set([
  'and',
  'then',
  'so',
  'but',
  'tell',
  'show',
  'give',
  'me',
  'us',
  'can',
  'could',
  'you',
  'please',
])

/** "which falls under P2": of what was shown. */
const OF_THEM = new Set(['which', 'any'])

const firstFold = ({ reading: { tokens } }: Sentence): string => {
  const rest = tokens.slice(leadLength(tokens)).map(({ fold }) => fold)
  return rest.find((fold) => !BEFORE_WHICH.has(fold)) ?? ''
}

const asksItsOwn = (sentence: Sentence): boolean =>
  (['count', 'share', 'progress', 'owe', 'why', 'briefing', 'my sign-offs'] as const).some((what) =>
    has(sentence, what),
  ) ||
  (has(sentence, 'list') && !WHICH.has(firstFold(sentence))) ||
  (has(sentence, 'status') && !has(sentence, 'sign-off'))

/** "signed off?", "still provisional?" */
function saysStanding({ sentence, limits }: Following): boolean {
  const short = sentence.reading.tokens.length - leadLength(sentence.reading.tokens) <= 4
  return short && !isPlaced(limits) && (limits.provisional !== null || has(sentence, 'sign-off'))
}
