import type { Frame } from './frame'
import { frame, sayings } from './frame'

const VIEWS = ['snapshot', 'quick snapshot', 'flavour', 'feel', 'birds eye view', 'health check', 'temperature check', 'pulse check', 'sense check', 'thumbnail', 'resume', 'recap', 'precis', 'synopsis', 'readout', 'digest', 'quick update', 'brief update', 'update'] // prettier-ignore

/** How a part of the council stands: pictures of the whole, the state it is in, what sort of year it has had. */
export const STANDINGS: readonly Frame[] = [
  frame(['', 'a', 'the', 'an'], VIEWS, ['', 'of', 'on', 'for', 'of how', 'for how', 'on how', 'about how', 'of where', 'on where']), // prettier-ignore
  frame(['in', ''], ['what', 'what sort of', 'what kind of'], ['state', 'condition', 'shape', 'health'], ['is', 'are', 'was', 'were', 'does', 'do', 'did']), // prettier-ignore
  frame(['in'], ['good', 'bad', 'poor', 'great', 'decent', 'rude'], ['shape', 'health', 'nick', 'order', 'condition']), // prettier-ignore
  frame(['what sort of', 'what kind of', 'how good', 'how bad', 'a good', 'a bad', 'a decent', 'a poor'], ['', 'a'], ['year', 'quarter']), // prettier-ignore
  frame(['how was', 'sum up', 'summary of', 'summarise', 'review of', 'overview of', 'picture for', 'story of', 'account of'], ['the year', 'the quarter']), // prettier-ignore
  frame(['where we', 'where are we', 'where we are'], ['at', 'at with', 'at on', 'up to', 'up to with', 'up to on', 'on']), // prettier-ignore
  frame(['where have we got to', 'where have we got', 'where weve got to', 'how far along are we', 'how far along is', 'how far along are', 'how far have we got'], ['', 'with', 'on', 'against', 'in']), // prettier-ignore
  frame(['how'], ['we did', 'we have done', 'weve done', 'we are doing', 'were doing', 'we are getting on', 'we got on', 'we fared', 'we performed', 'things are', 'things went', 'things stand', 'things are going', 'things look', 'we look', 'we stand', 'we stood']), // prettier-ignore
  frame(['how did things', 'how did we', 'howd we'], ['go', 'turn out', 'end up', 'finish', 'finish up', 'pan out', 'do', 'fare']), // prettier-ignore
  frame(['how'], ['rosy', 'solid', 'healthy', 'sound', 'strong', 'robust', 'sturdy', 'secure', 'steady', 'stable', 'shaky', 'ropey', 'wobbly', 'grim', 'dire', 'poor', 'weak', 'rough', 'patchy', 'impressive', 'successful'], ['is', 'are', 'was', 'were', 'has', 'have']), // prettier-ignore
  frame(['', 'the', 'our', 'your', 'an', 'a', 'whats the', 'what is the', 'whats your', 'give me the', 'give me a'], ['', 'overall', 'final', 'one line', 'honest', 'general', 'quick', 'short', 'end of year', 'year end'], ['verdict', 'mood music', 'lie of the land', 'lay of the land', 'bill of health', 'report card', 'score sheet', 'scoresheet', 'headline numbers'], ['on', 'for', 'of', 'in', 'with', 'from']), // prettier-ignore
  frame(['what', 'whats', 'what is'], ['the', ''], ['story'], ['in', 'on', 'with', 'for']),
  frame(['', 'all', 'looking', 'is it', 'is that', 'are they', 'are we'], ['healthy', 'sound', 'rosy', 'shipshape', 'in good order', 'in order', 'fit and well', 'thriving', 'in rude health'], ['or not', 'or otherwise', 'or unhealthy', 'or sick', 'or poorly', 'or struggling', 'or what']), // prettier-ignore
  frame(['rag', 'ratings', 'rating', 'red amber green', 'red amber and green', 'colour', 'colours'], ['split', 'breakdown', 'spread', 'mix', 'profile', 'distribution', 'tally', 'tallies', 'totals', 'position']), // prettier-ignore
  frame(['split', 'breakdown', 'broken down', 'numbers', 'totals', 'figures', 'how many', 'count', 'counts', 'tally', 'how many measures'], ['by', 'of each', 'in each', 'at each', 'for each', 'per'], ['rating', 'colour', 'rag rating', 'rag', 'rag status']), // prettier-ignore
  frame(['how do the ratings', 'how do our ratings', 'how does the rag', 'how do the colours'], ['split', 'break down', 'fall', 'fall out', 'spread', 'look', 'stack up', 'divide']), // prettier-ignore
  frame(['how'], ['is', 'are', 'was', 'were', 'do', 'does', 'did', 'have', 'has'], ['the', 'our', 'their', 'its', 'all the', ''], ['score', 'scores', 'rating', 'ratings', 'result', 'results', 'figures', 'numbers', 'marks', 'grades', 'colours'], ['go', 'gone', 'look', 'looking', 'come out', 'turn out', 'fall out', 'pan out', 'shape up', 'stack up', 'fare', 'end up', 'going', 'work out', 'stand', 'do', 'read'], ['', 'in', 'for', 'at', 'across', 'over in', 'on', 'under', 'with']), // prettier-ignore
  sayings(
    'how goes it, how goes, hows it going, how is it all going, any good, any good at, turn out, pan out, panned out, shape up, shaping up, hold up, held up, holding up, bearing up, fared, faired, on top of things, looking healthy, how healthy, in hand, under control, ticking over, what state, report card, read out for, the split, rag split',
  ),
]

/** How much of it was met, in words for a share. */
export const SHARED: readonly Frame[] = [
  frame(['strike', 'pass', 'achievement', 'compliance', 'attainment', 'hit'], ['rate']),
  sayings(
    'how high is the share, out of all our measures what, batting average, what sort of percentage, how great a share, how large a share, how big a share, what part of, how many in percent, how many as a percentage, how many in percentage terms',
  ),
]

/** "Not rated: how many is that?": what points back at it asks for nothing else. */
export const COUNTED: readonly Frame[] = [
  frame(['how many'], ['is', 'are', 'was', 'were', 'does', 'would', 'do'], ['that', 'those', 'it', 'they', 'there', 'these'], ['', 'in all', 'in total', 'altogether', 'make', 'be', 'come to', 'of them']), // prettier-ignore
  frame(['what'], ['does that', 'do those', 'do they'], ['come to', 'add up to', 'total']),
  sayings('nr, how many in number, what is the number of, whats the number of, count them up, count me'),
]

/** Measures, said without a word for them. */
export const MEASURED: readonly Frame[] = [
  frame(['thing', 'things', ''], ['do we', 'that we', 'we'], ['track', 'monitor', 'keep track of', 'keep tabs on', 'report on', 'get measured on', 'are measured on']), // prettier-ignore
  frame(['things'], ['do we', 'that we', 'we', 'it', 'they'], ['measure', 'measures']),
  frame(['everything', 'everything that', 'all that', 'all', 'whatever', 'anything', 'anything that', 'the things', 'the things that'], ['it', 'they', 'we', 'he', 'she', 'the service', 'that service', 'the team'], ['', 'now', 'currently', 'actually', 'is', 'are'], ['measures', 'measure', 'tracks', 'track', 'reports', 'reports on', 'report on', 'counts', 'monitors', 'monitor', 'measured on', 'judged on', 'held to', 'measured by', 'measured against']), // prettier-ignore
]
