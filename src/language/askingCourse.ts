import type { Asked } from './asked'
import { found } from './asked'
import { has, hasNoun, isJudged, isPlaced } from './askedFor'
import { filtersOf } from './filter'
import type { Understanding } from './intention'
import { hasUnknownWord } from './moving'
import { overOf } from './over'
import { chosen, liveTags } from './sentence'

/** "Finance over the last two years", "how have we done over the last four quarters": null where no span is named. */
export function askForCourse(asked: Asked): Understanding | null {
  const { sentence, limits, lexicon } = asked
  const { live } = sentence
  const over = overOf(sentence)
  const spans = over !== undefined && over.against === null && (over.last !== null || over.to !== null)
  if (!spans || chosen(sentence).length > 0 || isJudged(limits) || hasUnknownWord(sentence)) return null
  const more = (['progress', 'owe', 'share', 'why', 'sign-off', 'briefing', 'count'] as const).some((what) => has(sentence, what)) // prettier-ignore
  const others = liveTags(live, 'beyond').some((tag) => tag.last === undefined)
  const sides = liveTags(live, 'rank').length + liveTags(live, 'aspect').length + liveTags(live, 'group').length + liveTags(live, 'pronoun').length // prettier-ignore
  if (more || others || sides > 0 || hasNoun(sentence) || !(isPlaced(limits) || has(sentence, 'status'))) return null
  const [filter, ...fair] = filtersOf(limits, lexicon) ?? []
  return filter && fair.length === 0 ? found(asked, { kind: 'course', over, filter, period: null }) : null
}
