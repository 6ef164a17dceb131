import type { NotRatedReason } from '../../domain/rating'

/** Each reason in a few words, for counting: "no target by design (6)". */
const PHRASES: Record<NotRatedReason['kind'], string> = {
  'no target by design': 'no target by design',
  'target deferred': 'target deferred',
  'condition not met': 'condition of the target not met',
  'target suspended': 'target suspended',
  'target not available': 'target not available',
  'target to be confirmed': 'target to be confirmed',
  'target left blank': 'target left blank',
  'baseline year': 'baseline year',
  'new measure': 'new measure',
  suspended: 'measure suspended',
  discontinued: 'discontinued',
  'outturn not available': 'outturn not available',
  'outturn suspended': 'outturn suspended',
  'nothing submitted': 'nothing submitted yet',
  'nil return': 'no figure, with a reason given',
  'polarity unconfirmed': 'which way is better not confirmed',
  'basis unconfirmed': 'reporting basis not confirmed',
  'reading unconfirmed': 'reading not confirmed',
  'reduction unclear': 'reduction target unclear',
  'trend with nothing before it': 'trend with nothing before it',
  'units differ': 'units differ',
  'narrative only': 'words only',
  'no profile': 'no level set for this quarter',
  'not due until Q4': 'not due until Q4',
  'completed action without a target': 'completed action without a target',
  'expected later': 'expected later',
}

export const notRatedPhrase = (why: NotRatedReason['kind']): string => PHRASES[why]

/** Why something is not rated, as one sentence with a full stop. The words quoted are the plan's or the manager's own. */
export function whyNotRated(why: NotRatedReason): string {
  switch (why.kind) {
    case 'no target by design':
      return 'It has no target, by design.'
    case 'target deferred':
      return `Its target waits until ${why.until}.`
    case 'condition not met':
      return `Its target counts only ${why.condition}, and nobody has said that this is met.`
    case 'target suspended':
      return `Its target is suspended${quoted(why.words)}.`
    case 'target not available':
      return `Its target is not available${quoted(why.words)}.`
    case 'target to be confirmed':
      return `Its target is still to be confirmed${quoted(why.words)}.`
    case 'target left blank':
      return 'Its target was left blank.'
    case 'baseline year':
      return 'This is its baseline year: there is nothing yet to hold it against.'
    case 'new measure':
      return 'It is a new measure.'
    case 'suspended':
      return `The measure is suspended${quoted(why.words)}.`
    case 'discontinued':
      return `The measure is discontinued${quoted(why.words)}.`
    default:
      return whyNoOutturn(why)
  }
}

type OfTarget =
  | 'no target by design'
  | 'target deferred'
  | 'condition not met'
  | 'target suspended'
  | 'target not available'
  | 'target to be confirmed'
  | 'target left blank'
  | 'baseline year'
  | 'new measure'
  | 'suspended'
  | 'discontinued'

function whyNoOutturn(why: Exclude<NotRatedReason, { kind: OfTarget }>): string {
  switch (why.kind) {
    case 'outturn not available':
      return `Its outturn is not available${quoted(why.words)}.`
    case 'outturn suspended':
      return `Its outturn is suspended${quoted(why.words)}.`
    case 'nothing submitted':
      return 'Nothing has been submitted yet.'
    case 'nil return':
      return `There is no figure${quoted(why.words)}.`
    case 'polarity unconfirmed':
      return 'Nobody has confirmed which way is better.'
    case 'basis unconfirmed':
      return 'Nobody has confirmed what time its figures cover.'
    case 'reading unconfirmed':
      return `Nobody has confirmed how to read${quoted(why.words)}.`
    case 'reduction unclear':
      return `It is not clear what the reduction is measured from${quoted(why.words)}.`
    case 'trend with nothing before it':
      return 'Its target is a trend, and there is no earlier figure to compare with.'
    case 'units differ':
      return `Its outturn is in ${why.outturn} and its target in ${why.target}.`
    case 'narrative only':
      return `Its outturn is words only${quoted(why.words)}.`
    case 'no profile':
      return 'It builds up over the year, and no level is set for this quarter.'
    case 'not due until Q4':
      return 'It is not due until Q4.'
    case 'completed action without a target':
      return 'It is a completed action without a target.'
    case 'expected later':
      return `It is expected later: ${why.when}.`
  }
}

const quoted = (words: string): string => (words.trim() === '' ? '' : `: “${words.trim()}”`)
