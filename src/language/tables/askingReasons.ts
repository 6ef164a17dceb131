import type { Frame } from './frame'
import { frame, sayings } from './frame'

/** Ways of asking for the reasons that were given. */
export const REASONS: readonly Frame[] = [
  frame(['the', 'any', 'all', ''], ['commentary', 'narrative', 'explanations', 'explanation', 'excuses'], ['provided', 'given', 'offered', 'supplied', 'submitted', 'put forward', 'recorded', 'entered', 'sent in'], ['by', 'for', 'on', 'against', 'from']), // prettier-ignore
  frame(['justify', 'justifies', 'justified', 'justifying', 'excuse away', 'explain away', 'explains away', 'rationalise', 'rationalises']), // prettier-ignore
  frame(['attribute', 'attributes', 'attributed', 'ascribe', 'ascribes', 'ascribed']),
  frame(['put', 'puts', 'putting', 'putting it'], ['', 'it', 'them', 'this', 'that', 'these'], ['down to']),
  frame(['blame', 'blames', 'blamed', 'blaming'], ['', 'it', 'them', 'this', 'these'], ['on', 'for']),
  frame(['whats', 'what is', 'what was', 'what do we', 'what are', 'what were'], ['to blame', 'to blame for', 'blame for', 'behind all', 'the thinking behind', 'the story behind', 'the reasoning behind', 'the logic behind']), // prettier-ignore
  frame(['on', 'for'], ['what', 'which'], ['grounds', 'ground', 'reason', 'reasons', 'basis']),
  frame(['led', 'leads', 'leading', 'gave rise', 'contributed'], ['to']),
  frame(['what', 'which', 'any', 'the', 'whatever'], ['reason', 'reasons', 'explanation', 'explanations', 'excuse', 'excuses', 'justification', 'rationale'], ['', 'has', 'have', 'did', 'is', 'are', 'was', 'were'], ['offered', 'given', 'there', 'been offered', 'been given', 'put forward', 'supplied', 'stated', 'provided', 'on offer']), // prettier-ignore
  frame(['thinking', 'story', 'reasoning', 'factors', 'circumstances'], ['behind']),
  frame(['have', 'has'], ['to say for itself', 'to say for themselves', 'to say about', 'to say on']),
  frame(['reason', 'reasons', 'explanation', 'explanations', 'cause', 'causes', 'excuse', 'excuses'], ['', 'given', 'recorded', 'shown', 'noted'], ['against', 'beside', 'next to', 'alongside', 'opposite'], ['each', 'every one', 'each one', 'each of them', 'each of those', 'them', 'those', 'it']), // prettier-ignore
  sayings('what gives, why oh why, wherefore, how is it that, how did it come to this, what brought about'),
]
