import { EVERYTHING } from '../domain/question'
import type { Asked } from './asked'
import { withPeriod } from './asked'
import { isJudged, isPlaced } from './askedFor'
import type { Understanding } from './intention'
import { stem } from './fold'
import { liveTags, tagsOf } from './sentence'

const HOLDS = new Set('have has had hold holds held with own owns run report reports keep keeps track tracks got'.split(' ').map(stem)) // prettier-ignore

/** "how many services have website hits measures": whose the measures of that name are, and how many services they are in. */
export function askHowManyHold(asked: Asked): Understanding | null {
  const { sentence, limits } = asked
  const { tokens } = sentence.reading
  const group = sentence.reading.spans.find((span) => tagsOf(span).some((tag) => tag.kind === 'group' && tag.of === 'service area')) // prettier-ignore
  const held =
    group && [group.to, group.to + 1, group.to + 2].find((place) => HOLDS.has(stem(tokens[place]?.fold ?? '')))
  const counts = tokens.some(({ fold }, place) => fold === 'how' && tokens[place + 1]?.fold === 'many') // prettier-ignore
  if (held === undefined || !counts || isJudged(limits) || isPlaced(limits) || sentence.unknown.length > 0) return null
  if (liveTags(sentence.live, 'rank').length > 0) return null
  const named = sentence.matches.filter(({ strong }) => strong).map(({ entry, used }) => ({ code: entry.measure.code, own: [...used].filter((place) => place > held) })) // prettier-ignore
  const most = Math.max(0, ...named.map(({ own }) => own.length))
  const codes = named.filter(({ own }) => own.length === most).map(({ code }) => code)
  return most === 0 ? null : withPeriod(asked, false, (period) => ({ kind: 'owners', filter: { ...EVERYTHING, measures: codes }, period })) // prettier-ignore
}
