import type { Asked } from './asked'
import { stop } from './asked'
import type { Understanding } from './intention'
import { offerMeasure } from './offers'
import { sayMeasure } from './say'
import { chosen, tagsOf } from './sentence'

/** Who gave a figure is told by the measure's own answer. */
const CHANGED = /^who (?:has )?(?:last )?(?:changed|altered|amended|edited|updated|corrected|overwrote)\b/

const TRAIL = new Set(['history', 'audit', 'audit trail'])

/** "who changed debtor days": the figure as it stands does not tell; its history does, to those who may read it. */
export function askForHistory(asked: Asked): Understanding | null {
  const { sentence, lexicon } = asked
  const [only, ...others] = chosen(sentence)
  if (!only || others.length > 0 || sentence.unknown.length > 0) return null
  const folds = sentence.reading.tokens.map((token) => token.fold)
  const trail = sentence.live.some(
    (span) =>
      tagsOf(span).some((tag) => tag.kind === 'beyond' && tag.what === 'history') &&
      TRAIL.has(folds.slice(span.from, span.to).join(' ')),
  )
  const asks = trail || folds.join(' ').startsWith('history of ') || CHANGED.test(folds.join(' '))
  const { measure } = only.entry
  const title = sayMeasure(measure.code, lexicon)
  if (!asks || title === null) return null
  return stop(asked, { kind: 'several readings' }, [
    { label: `History of ${measure.shortName}`, say: `history ${title}` },
    ...offerMeasure(measure.code, lexicon),
  ])
}
