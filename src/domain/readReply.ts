import type { Day } from './day'
import type { Provisional, Reading } from './figure'
import { plainWords } from './figureWords'
import { splitMarkers } from './footnoteMarkers'
import type { Measure } from './measure'
import { milestoneFrom } from './milestoneWords'
import { nilFrom } from './nilReasons'
import { splitProvisional } from './provisionalWords'
import { LONGEST } from './readWords'
import { replyFault, typedFigure, typedMilestone } from './replyFigure'
import type { Finding, NilReason } from './return'

/** What a manager typed in the one box of a measure. */
export type TypedReply =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'figure'; readonly reading: Reading; readonly provisional: Provisional | null }
  | { readonly kind: 'nil'; readonly reason: NilReason; readonly expectedOn: Day | null }
  | { readonly kind: 'unread'; readonly finding: Finding }

/**
 * Reads what was typed for a measure: a figure, words for having none, or nothing. What cannot be read for certain is
 * 'unread' with the finding to show at its box, the typed words in it exactly as they were. Never throws.
 */
export function readReply(typed: string, measure: Measure, today: Day): TypedReply {
  const words = plainWords(typed)
  if (words === '') return { kind: 'nothing' }
  const { text } = splitMarkers(words)
  if (text === '' || text.length > LONGEST) return unread({ severity: 'error', kind: 'not a figure', typed, measure })
  return withoutFigure(text, typed, measure, today) ?? withFigure(text, typed, measure, today)
}

const unread = (finding: Finding): TypedReply => ({ kind: 'unread', finding })

/** "no data until 20 July", "n/a". A milestone's "not yet" is an answer, and not a lack of one. */
function withoutFigure(text: string, typed: string, measure: Measure, today: Day): TypedReply | null {
  if (measure.unit === 'milestone' && milestoneFrom(text)) return null
  const nil = nilFrom(text, today)
  switch (nil?.kind) {
    case undefined:
      return null
    case 'nil':
      return nil
    case 'no reason':
      return unread({ severity: 'error', kind: 'nil needs a reason', typed, measure })
    case 'no such day':
      return unread({ severity: 'error', kind: 'not a date', typed, measure })
    case 'day gone by':
      return unread({ severity: 'error', kind: 'date has passed', typed, measure, on: nil.on })
  }
}

function withFigure(words: string, typed: string, measure: Measure, today: Day): TypedReply {
  const { text, provisional } = splitProvisional(words)
  const reading = measure.unit === 'milestone' ? typedMilestone(text, today) : typedFigure(text, measure)
  if (reading !== null) return { kind: 'figure', reading, provisional }
  return unread(replyFault(text, typed, measure))
}
