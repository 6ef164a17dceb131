import type { Tag } from '../tag'
import type { Frame } from './frames'

const SHIFT: Tag = { kind: 'follow', how: 'shift' }
const NARROW: Tag = { kind: 'follow', how: 'narrow' }
const NOTHING: Tag = { kind: 'filler' }
const TREND: Tag = { kind: 'beyond', what: 'trend' }

const WHOLE_ASKED =
  '(?:and |so |ok |please |can you |could you |would you |pick out |single out |draw out |show me |tell me |which is |what is |whats )*'

/** Ways of going on as they stand in letters and papers: fuller than speech, and with a reason at the end. */
export const LETTER_THREAD: readonly Frame[] = [
  { words: / (if (?:i|we|you) (?:may|might|can|could|would|will|please|wish|so wish|dont mind|wouldnt mind|be so kind))$/, tag: NOTHING }, // prettier-ignore
  { words: / ((?:just )?(?:for|by way of) (?:a |the )?(?:comparison|reference|context|completeness|background)(?: (?:with|to|against) (?:the |our |my |that |your )?(?:earlier|previous|last|other|first|original|current|present) (?:report|one|answer|figure|list|paper|version))?)$/, tag: NOTHING }, // prettier-ignore
  { words: /^(?:and |now |so )*((?:id|i would|we would|wed|i)(?: now)? (?:like|want|wish) to (?:turn|move|go|look|pass)(?: (?:now|next|then|on|over))* (?:to|at)|(?:turning|moving|going|passing)(?: (?:now|next|then|on|over))* to|(?:let me|let us|lets|can we|could we|may we|shall we) (?:turn|move|go|pass)(?: (?:now|next|then|on|over))* to)(?= )/, tag: SHIFT, beside: 'a name' }, // prettier-ignore
  { words: /(?:^| )((?:the )?(?:variance|shortfall|gap|margin|deviation|discrepancy)(?: of)?)(?= (?:of |that are |that is )?(?:more|greater|over|above|larger|bigger|in excess|exceeding|beyond|at least))/, tag: NOTHING, after: 'many', beside: 'a limit' }, // prettier-ignore
  { words: /^(?:and |so |but )*((?:im|i am|we are|were|am) (?:only|just|solely|really only) (?:concerned|interested|bothered|worried) (?:with|in|about|by))(?= )/, tag: NARROW, after: 'many', beside: 'a limit' }, // prettier-ignore
  { words: / ((?:if (?:youd|you would|you could|you can|you) |could you |please )?(?:take|leave|cut|strip|drop|put|set|filter) (?:all )?(?:the )?(?:rest|other|other one|remainder) (?:out|off|aside|away))$/, tag: NOTHING, after: 'many', beside: 'a limit' }, // prettier-ignore
  { words: /^(?:and |so |just |id just like |id like |i would like |i only want |i need |give me |please )*((?:the )?(?:number|total|tally|count)(?: of (?:them|those|these))? for (?:the |my |our |this )?(?:minute|record|file|report|paper|note|briefing|agenda|summary|slide))$/, tag: { kind: 'asking', what: 'count' }, after: 'many' }, // prettier-ignore
  { words: /^(?:and |so |ok )*((?:which|what)(?: (?:measure|indicator|kpi|one|of them))? (?:are|were) (?:those|the one|they)(?: (?:that|which|who))?)(?= )/, tag: NARROW, after: 'many' }, // prettier-ignore
  { words: new RegExp(`^${WHOLE_ASKED}(the (?:single )?(?:one|measure|item) (?:that|which) (?:give|gives|cause|causes|is|raise|raises|merit|warrant) (?:us |me |the )?(?:most|greatest|biggest|gravest) (?:cause (?:for|of) )?(?:concern|worry|alarm)(?: (?:by|in terms of|going by|judged by) (?:the )?size of (?:the |its )?(?:miss|gap|shortfall|variance))?)$`), tag: { kind: 'rank', order: 'worst', sure: true }, after: 'many' }, // prettier-ignore
  // "accounts" may have been read as short for a service's name.
  { words: /^(?:and |so )*(what (?:account|accountancy|accounting) for)(?= (?:these|those|them|all (?:of )?(?:these|those|them))$)/, tag: { kind: 'asking', what: 'why' }, after: 'many' }, // prettier-ignore
  { words: /(?:^| )(where (?:(?:the|its|that|this|will|doe|does|is|our) )*target (?:go|goe|goes|going|move|moving|head|heading|stand|sit)(?: to)? (?:from here|next|after this|from now|hereafter))$/, tag: { kind: 'aspect', of: 'next target' }, after: 'one', beside: 'nothing named' }, // prettier-ignore
  { words: /^(?:and |so |ok |but )*(?:(?:is|was|has) (?:it|that|this)(?: (?:any|got|getting))? |are we (?:doing )?(?:any )?)?((?:better or worse|worse or better|up or down|higher or lower) than (?:it|that|we|they) (?:used to be|was|were|has been|had been)(?: (?:before|previously|then|last time))?)$/, tag: TREND, after: 'one' }, // prettier-ignore
]
