import type { Tag } from '../tag'
import type { Frame } from './frame'
import { frame, sayings } from './frame'

const REPORT = ['time', 'period', 'report', 'reporting period', 'reporting round', 'round', 'outing', 'cycle', 'monitoring report', 'performance report', 'set of results'] // prettier-ignore

/** The period before the latest, pointed at. */
const BEFORE: readonly Frame[] = [
  frame(['', 'in', 'at', 'during', 'since'], ['', 'the', 'our'], ['last', 'previous', 'prior', 'preceding'], REPORT, ['', 'round', 'around', 'out', 'we reported', 'we looked']), // prettier-ignore
  frame(['in', 'during', 'since'], ['the'], ['one', 'time', 'period', 'report', 'round'], ['before', 'before that', 'before this']), // prettier-ignore
  frame(['when', 'since', 'the time'], ['we', 'it was', 'they were', 'you', 'figures were'], ['last'], ['reported', 'looked', 'published', 'checked', 'did this', 'measured', 'met']), // prettier-ignore
  frame(['between'], ['the last two', 'the last 2', 'the two latest', 'the two most recent', 'the latest two', 'these two', 'the two'], ['reports', 'periods', 'reporting periods', 'rounds', 'returns', 'sets of figures']), // prettier-ignore
  frame(['', 'having'], ['previously', 'formerly', 'beforehand']),
]

const CORRECTIONS = ['correction', 'corrections', 'restatement', 'restatements', 'revisions', 'amendments', 'corrected figures', 'restated figures', 'revised figures', 'amended figures', 'restated ones', 'corrected ones', 'revised ones', 'amended ones'] // prettier-ignore
const CHANGES = ['changes', 'adjustments', 'alterations', 'updates', 'edits', 'tweaks']
const LATER = ['later', 'subsequent', 'retrospective', 'after the event']
const ASIDE = ['leaving', 'leave', 'setting', 'putting', 'keeping', 'taking', 'ignoring', 'ignore', 'disregarding', 'disregard', 'excluding', 'discounting', 'forgetting', 'forget', 'without', 'before', 'never mind', 'minus', 'not counting', 'not including', 'not', 'and not', 'rather than', 'instead of', 'regardless of', 'irrespective of', 'barring', 'prior to'] // prettier-ignore
const SINCE = ['', 'since', 'made since', 'made', 'made later', 'made afterwards', 'afterwards', 'that followed', 'that came later'] // prettier-ignore
const OUT = ['', 'out', 'out of it', 'aside', 'to one side', 'out of account', 'off']

/** As things stood when a period closed: without what was corrected since, or as the report went out. */
const AS_IT_WENT_OUT: readonly Frame[] = [
  frame(ASIDE, ['', 'any', 'the', 'all', 'all the', 'any of the'], ['', ...LATER], CORRECTIONS, SINCE, OUT),
  frame(ASIDE, ['', 'any', 'the', 'all', 'all the'], LATER, CHANGES, SINCE, OUT),
  frame(['never mind', 'ignoring', 'ignore', 'disregarding', 'regardless of', 'leaving out', 'leaving aside', 'forgetting', 'forget', 'not counting', 'setting aside', 'not'], ['what', 'whats', 'what has', 'what was', 'anything', 'anything that', 'anything thats', 'whatever', 'whatever has', 'how its'], ['', 'been', 'has been', 'is', 'was', 'got'], ['corrected', 'changed', 'restated', 'revised', 'amended', 'altered'], ['', 'since', 'later', 'afterwards', 'since then']), // prettier-ignore
  frame(['', 'exactly', 'just'], ['as'], ['it', 'they', 'things', 'these'], ['went out', 'was issued', 'were issued', 'went to press', 'went to print', 'appeared in print', 'was printed', 'were printed', 'appeared in the report']), // prettier-ignore
  frame(['going by', 'according to', 'based on', 'using', 'on the basis of', 'judging by'], ['', 'the', 'our'], ['published', 'reported', 'as published', 'as reported', 'closing'], ['figures', 'report', 'numbers', 'outturns', 'data', 'position', 'results', 'version']), // prettier-ignore
]

const PURPOSES: readonly Frame[] = [
  frame(['for'], ['', 'the', 'my', 'our'], ['audit', 'reporting', 'committee', 'scrutiny', 'briefing', 'comparison', 'assurance'], ['purposes', 'purpose', 'reasons', 'sake']), // prettier-ignore
  frame(['looked', 'been looking'], ['like'], ['for', 'in', 'at', 'with']),
  frame(['', 'both', 'each', 'the two'], ['having', 'have', 'had', 'has'], ['', 'been', 'both been', 'each been'], ['set', 'given'], ['the same', 'identical', 'an identical', 'a similar'], ['target', 'targets']), // prettier-ignore
  sayings('going by the, managed to, manage to, managing to'),
  frame(['meaning', 'i mean', 'that is to say', 'in other words', 'by which i mean', 'namely'], ['those', 'the ones', 'ones', 'measures', 'indicators', 'anything', 'what']), // prettier-ignore
]

/** A figure on its way, and further on than it was. */
const ON_ITS_WAY: readonly Frame[] = [
  frame(['been'], ['tracking', 'trending', 'shaping up', 'moving', 'progressing', 'developing', 'behaving']),
]
const FURTHER_ON: readonly Frame[] = [
  frame(['further on', 'further ahead', 'further forward', 'further along', 'better off', 'worse off', 'better placed'], ['', 'with', 'on', 'in']), // prettier-ignore
]

/** Two times held against one another, and a time at which things stood. */
export const TIMES_SAID: readonly (readonly [tag: Tag, frames: readonly Frame[]])[] = [
  [{ kind: 'beyond', what: 'trend', time: 'before' }, BEFORE],
  [{ kind: 'reported', edition: 'last' }, AS_IT_WENT_OUT],
  [{ kind: 'beyond', what: 'trend', time: 'now' }, [frame(['', 'and', 'but'], ['no longer'], ['do', 'does'])]],
  [{ kind: 'beyond', what: 'trend' }, ON_ITS_WAY],
  [{ kind: 'beyond', what: 'comparison' }, FURTHER_ON],
  [{ kind: 'filler' }, PURPOSES],
]
