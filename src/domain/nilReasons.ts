import { dayAhead, namedDay } from './dayWords'
import type { Day } from './day'
import { figuresIn } from './figureWords'
import type { NilReason } from './return'

/** What somebody typed who has no figure. */
export type NilWords =
  | { readonly kind: 'nil'; readonly reason: NilReason; readonly expectedOn: Day | null }
  /** "n/a", "nil", "no data": no figure, and not a word why */
  | { readonly kind: 'no reason' }
  /** "no data until Tuesday week" */
  | { readonly kind: 'no such day' }
  | { readonly kind: 'day gone by'; readonly on: Day }

interface Phrase {
  readonly words: RegExp
  readonly reason: NilReason
}

/** The closed list of reasons, in the words people use for them. In order: the first that fits. */
const PHRASES: readonly Phrase[] = [
  {
    words: /^(?:(?:this |it )?(?:is |it's )?not mine|isn't mine|not my (?:measure|figure)s?|wrong person|not me)\b/i,
    reason: 'not mine',
  },
  {
    words:
      /^(?:(?:we )?(?:are )?no longer (?:being )?(?:collect|measur|record|report|us)(?:ed|ing)?|discontinued|stopped collecting|not collected any ?more)\b/i,
    reason: 'no longer collected',
  },
  { words: /^(?:service |measure )?(?:is )?(?:still )?(?:suspended|paused|on hold)\b/i, reason: 'still suspended' },
  { words: /^(?:due to|impacted by|because of) covid\b/i, reason: 'still suspended' },
  {
    words:
      /^(?:the )?(?:system|source|report|database|software)(?:'s| is| was| has)? (?:down|failed|failure|unavailable|not working|broken|error)\b/i,
    reason: 'source failed',
  },
  { words: /^(?:can't|cannot|unable to) (?:get|access|run)\b/i, reason: 'source failed' },
  {
    words: /^(?:nothing to measure|no (?:cases|activity)|nothing (?:happened )?this quarter|none this quarter)\b/i,
    reason: 'nothing to measure',
  },
  {
    words:
      /^(?:(?:data |figures? )?(?:is |are )?not (?:yet )?(?:available|ready)|no (?:data|figures?) (?:yet|available)|unavailable|not yet|awaiting|waiting for|tbc\b|to be confirmed|to follow)/i,
    reason: 'not available yet',
  },
  {
    words: /^(?:(?:no (?:data|figures?) |data |figures? )?(?:is |are )?(?:expected|available|due|until|till)\b)/i,
    reason: 'not available yet',
  },
]

const BARE = /^(?:n\/?a|not applicable|nil|none|no data|no figures?|nothing|nothing to report)\b[\s:,;.-]*/i

const WHEN =
  /\b(?:until|till|by|expected|available|due|before|after)(?: on| by| from| until)? (?!yet\b)(?:the )?(.*\d.*)$/i

/** What a reply without a figure says; null when it is no such reply, or holds a figure as well. */
export function nilFrom(text: string, today: Day): NilWords | null {
  const bare = BARE.exec(text)?.[0] ?? ''
  const rest = text.slice(bare.length)
  const reason = reasonIn(text) ?? (bare === '' ? null : reasonIn(rest))
  if (reason === null) return bare !== '' && !holdsFigure(text) ? { kind: 'no reason' } : null
  if (reason !== 'not available yet') return holdsFigure(text) ? null : { kind: 'nil', reason, expectedOn: null }
  return notYet(text, today)
}

const reasonIn = (text: string): NilReason | null => PHRASES.find(({ words }) => words.test(text))?.reason ?? null

const holdsFigure = (text: string): boolean =>
  figuresIn(text.replace(/\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/g, ' ')).length > 0

/** "no data until 20 July": reminders pause until then. A day that has gone by pauses nothing, and is asked about. */
function notYet(text: string, today: Day): NilWords | null {
  const words = WHEN.exec(text)?.[1]?.replace(/\.$/, '')
  if (words === undefined) {
    if (/\b(?:until|till|expected|due)\b/i.test(text)) return { kind: 'no such day' }
    return holdsFigure(text) ? null : { kind: 'nil', reason: 'not available yet', expectedOn: null }
  }
  const name = namedDay(words)
  const on = name === null ? null : dayAhead(name, today)
  if (on === null) return { kind: 'no such day' }
  return on < today ? { kind: 'day gone by', on } : { kind: 'nil', reason: 'not available yet', expectedOn: on }
}
