import type { MeasureCode } from '../../domain/measure'
import { aspectOf, ignoresPeriod } from '../aspects'
import { hasNoun, isJudged, isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer, cue, periodOfLast } from '../following'
import type { Understanding } from '../intention'
import { offerMeasure, unclear } from '../offers'
import { overOf } from '../over'
import { periodNamed } from '../periodsHeld'
import { aboutTail } from '../say'
import type { Sentence } from '../sentence'
import { chosen, liveTags } from '../sentence'
import { wordUses } from '../wordUses'

/** "the second one", "the Finance one": one of those shown. */
export function onePlace(following: Following): Understanding | null {
  const { sentence, last, lexicon } = following
  const place = liveTags(sentence.live, 'place')[0]?.place
  if (place !== undefined)
    return last.question.kind === 'measure'
      ? null
      : oneShown(following, last.shown.slice(place < 0 ? place : place - 1).slice(0, 1))
  const areas = following.limits.within['service area']
  const says = sentence.reading.tokens.some((token) => token.text.toLowerCase() === 'one')
  if (!says || areas.length === 0 || isJudged(following.limits) || chosen(sentence).length > 0) return null
  return oneShown(
    following,
    last.shown.filter((code) => areas.includes(lexicon.byCode.get(code)?.serviceArea ?? '')),
  )
}

const LAST = { kind: 'one', period: null } as const

/** One measure in full, or a choice of the few that it may be. */
export function oneShown(following: Following, codes: readonly MeasureCode[]): Understanding | null {
  const { sentence, last, lexicon } = following
  const [only] = codes
  if (only === undefined) return null
  const about = aspectOf(sentence, following.limits, lexicon)
  const period = ignoresPeriod(about) ? LAST : periodNamed(sentence, lexicon, false)
  if (period.kind !== 'one') return null
  const over = about === 'trend' ? overOf(sentence) : undefined
  const side = { ...(about ? { about } : {}), ...(over ? { over } : {}) }
  if (codes.length === 1)
    return answer(following, { kind: 'measure', measure: only, period: period.period ?? periodOfLast(last), ...side })
  return unclear(
    { kind: 'several readings' },
    codes.slice(0, 5).flatMap((code) => offerMeasure(code, lexicon, '', aboutTail(about))),
    wordUses(sentence),
  )
}

/** "what about debtor days?": the same of another measure. */
export function anotherMeasure(following: Following): Understanding | null {
  const { sentence, last, lexicon, limits } = following
  const [only, ...others] = chosen(sentence)
  const before = last.question.kind === 'measure' ? last.question : null
  const shift = cue(sentence, 'shift') || (before?.about !== undefined && isNameAlone(sentence))
  if (!only || others.length > 0 || !shift || hasNoun(sentence) || isPlaced(limits)) return null
  const about = aspectOf(sentence, limits, lexicon) ?? before?.about
  const period = ignoresPeriod(about) ? LAST : periodNamed(sentence, lexicon, false)
  if (period.kind !== 'one') return null
  return answer(following, {
    kind: 'measure',
    measure: only.entry.measure.code,
    period: ignoresPeriod(about) ? null : (period.period ?? periodOfLast(last)),
    ...(about ? { about } : {}),
  })
}

/** Nothing but a measure's name: what was asked of the last one is asked of it. */
const isNameAlone = (sentence: Sentence): boolean =>
  sentence.reading.tokens.length <= 8 &&
  sentence.live.every((span) => span.tags.every(({ kind }) => kind === 'measure' || kind === 'filler' || kind === 'joiner')) // prettier-ignore
