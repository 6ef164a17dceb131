import type { Asked } from './asked'
import { found, stop } from './asked'
import { isJudged, isPlaced } from './askedFor'
import type { Understanding } from './intention'
import { offerQuestion } from './offers'
import { chosen, liveTags } from './sentence'

const NOTHING_FITS = { kind: 'nothing fits' } as const

const NOT_APART = { kind: 'not held', what: 'the reminders of one service, person or measure' } as const

/**
 * "When did reminders go?", "how many have we chased?": a question, whatever command's word it holds. What went to one
 * service or about one measure is not kept apart, and the whole would be more than was asked for.
 */
export function askAboutReminders(asked: Asked): Understanding | null {
  const { sentence, limits } = asked
  const beyond = liveTags(sentence.live, 'beyond')
  if (!beyond.some((tag) => tag.what === 'reminders') || sentence.unknown.length > 0) return null
  const more = beyond.some((tag) => tag.what !== 'reminders') || liveTags(sentence.live, 'rank').length > 0
  const limited = isJudged(limits) || limits.dangling || chosen(sentence).length > 0 || (isPlaced(limits) && !limits.whole) // prettier-ignore
  if (!more && !limited) return found(asked, { kind: 'reminders' })
  const why = more || isJudged(limits) ? NOTHING_FITS : NOT_APART
  return stop(asked, why, [...offerQuestion({ kind: 'reminders' }, asked.lexicon), { label: 'Help', say: 'help' }])
}
