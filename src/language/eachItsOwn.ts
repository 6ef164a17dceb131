import type { Asked } from './asked'
import { stop } from './asked'
import { has } from './askedFor'
import { isScope } from './chooseMeasures'
import { filtersOf } from './filter'
import type { Understanding } from './intention'
import { limitsOf } from './limits'
import { offerQuestion } from './offers'
import type { Sentence } from './sentence'
import { liveTags, tagsOf } from './sentence'
import type { Span } from './span'

/** What is said in a row of one kind: places, or how things were judged. */
interface Run {
  readonly kind: 'place' | 'rating' | 'verdict'
  readonly spans: readonly Span[]
}

/**
 * "green in Finance and red in ICT", "Finance reds and ICT ambers": two lists, each with its own place and judgement. One
 * filter would mix them, so each is offered by itself.
 */
export function askEachByItself(asked: Asked): Understanding | null {
  const { sentence, lexicon } = asked
  const turned = liveTags(sentence.live, 'exclude').length + liveTags(sentence.live, 'negate').length > 0
  const [one, two, three, four, ...others] = runsIn(sentence)
  if (turned || !one || !two || !three || !four || others.length > 0) return null
  if (one.kind !== three.kind || two.kind !== four.kind || one.kind === two.kind) return null
  if ((one.kind !== 'place' && two.kind !== 'place') || !areJoined(two, three, sentence)) return null
  if (isShared(one, three) || isShared(two, four)) return null
  const kind = has(sentence, 'count') ? 'count' : 'list'
  const offers = [[one, two], [three, four]].flatMap((pair) => {
    const limits = limitsOf(sentence.reading, pair.flatMap(({ spans }) => spans).toSorted((a, b) => a.from - b.from))
    return (filtersOf(limits, lexicon) ?? []).flatMap((filter) => offerQuestion({ kind, filter, period: null }, lexicon))
  }) // prettier-ignore
  return stop(asked, { kind: 'several readings' }, offers)
}

function runsIn({ live }: Sentence): readonly Run[] {
  const runs: Run[] = []
  for (const span of live) {
    const kind = kindOfRun(span)
    if (kind === null) continue
    const last = runs.at(-1)
    if (last?.kind === kind) runs[runs.length - 1] = { kind, spans: [...last.spans, span] }
    else runs.push({ kind, spans: [span] })
  }
  return runs
}

function kindOfRun(span: Span): Run['kind'] | null {
  const [tag] = tagsOf(span)
  if (!tag) return null
  if (isScope(tag)) return 'place'
  return tag.kind === 'rating' || (tag.kind === 'verdict' && tag.verdicts.length === 1) ? tag.kind : null
}

const JOINING = new Set(['and', 'plus', 'with', 'then', 'alongside', 'also', 'but', 'while', 'whilst', 'or'])

const areJoined = (two: Run, three: Run, { reading: { tokens } }: Sentence): boolean =>
  tokens.slice(two.spans.at(-1)?.to ?? 0, three.spans[0]?.from ?? 0).some(({ fold }) => JOINING.has(fold)) ||
  tokens[three.spans[0]?.from ?? 0]?.breakBefore === true

const meant = ({ spans }: Run): readonly string[] => spans.flatMap(tagsOf).map((tag) => JSON.stringify(tag))

const isShared = (one: Run, other: Run): boolean => meant(one).some((tag) => meant(other).includes(tag))
