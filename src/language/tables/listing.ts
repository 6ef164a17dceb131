import type { Tag } from '../tag'

/** More ways of leaving out what follows. */
const EXCLUDE_MORE = `leave aside, leaving aside, setting aside, set aside, putting aside, put aside, save, save for, forget, dont need, dont need to see, dont want to see, no need for, no need to show, with the exclusion of, to the exclusion of, exclusive of, disregarding, barring, besides,
 not including, not to include, not interested in, not bothered about, dont bother with, dont bother about, dont care about, dont want, dont include, dont count, dont show, dont show me, dont give me, who cares about, never mind about, not fussed about, other than in, elsewhere than, nothing from, nothing for, not for,
 but not in, but not for, but not from, but no, omitting, discounting, filtering out, filter out, stripping out, taking out, leaving off, leave off, exempting, sans, passing over, but for, not counting, without counting, without including, less the, minus the, away from`

/** Words for measures that missed or met, and nouns for the miss itself. */
const MISSED_MORE = `under achieved, under achieving, under achievement, underachieving, unattained, underperformer, under performer, underachiever, laggard, struggler, failing, failures, casualty, disappointment, disappointing, adverse variance, negative variance, unfavourable variance, adverse, adverse gap, deficit, underperformed, under performed, underachieved, underperform,
 down on target, down on the target, wrong side of target, wrong side of the target, wrong side of its target, wrong side of their target, wrong side of the line, didnt make the grade, below standard, substandard, sub standard, not delivering, undershot, undershooting, undershoot, letting the side down, un met, un achieved, un hit, under achieved target`

const MET_MORE = `attained, attaining, attain, over achieved, over achieving, achiever, over performer, overachiever, overachieved, overachieving, outperformed, outperforming, right side of target, right side of the target, right side of the line, made the grade, came good, come good, in line with target, at target, bang on target, on the money, spot on, comfortably met`

/** Neither the one nor the other: there is no rating. */
const NEITHER = `neither met nor missed, neither on target nor off target, neither on nor off target, neither hit nor missed, neither achieved nor missed, neither off nor on target`

/** Said of every measure: it limits nothing. */
const EITHER_WAY = `on or off target, on target or off, on target or off target, hit or miss, hit or missed, rated or unrated, rated and unrated, scored or unscored, rated or not rated, good or bad, good bad or indifferent, good and bad, met or unmet, achieved or unachieved,
 regardless of rating, regardless of the rating, regardless of their rating, regardless of status, regardless of result, regardless of how they did, regardless of how they performed, regardless of performance, irrespective of rating, irrespective of the rating, irrespective of their rating, irrespective of status, irrespective of result, irrespective of performance, whatever the rating, whatever their rating, whatever the status, whatever their status, whatever the result, whatever colour, whatever the colour, no matter the rating, no matter what rating, no matter how they did`

/** Where a measure stands in a tree, as a verb says it; what margin a bound is of. */
const BELONGING = `fall under, falls under, falling under, fall within, falls within, falling within, fall into, falls into, come under, comes under, coming under, come within, comes within, reported under, reported beneath, reported within, reported against, filed under, listed under, grouped under, housed under, housed in, sat under, sits beneath, sit beneath, sitting beneath, sitting within, sits within, beneath,
 by a margin, by a margin of, a margin, margin of, a margin of, with a margin, with a margin of, in the name of, to the name of, to its name, to their name, in relation to target, i e, e g, viz, namely, treat as, treating as, treated as, regard as, regarded as, regarding as, on leave, on annual leave, on holiday, im covering, i am covering, covering for`

/** As things stood when they went to those who were to see them; and what was put right later left out. */
const WENT = ['as it went to', 'as they went to', 'as we took them to', 'as taken to', 'as presented to', 'as they were presented to', 'as it was presented to', 'as put to', 'as they were put to', 'as it was put to', 'as submitted to', 'as shown to', 'as they were shown to', 'as given to', 'as they were given to', 'as seen by', 'as reported to', 'as it was reported to', 'as they were reported to', 'as we reported to', 'as told to', 'we told', 'we reported to', 'went to', 'we took to', 'as tabled at', 'tabled at', 'presented to'] // prettier-ignore
const SEEN_BY = ['committee', 'the committee', 'cabinet', 'council', 'full council', 'member', 'scrutiny', 'the board', 'audit committee', 'the audit committee', 'overview and scrutiny', 'councillor', 'executive', 'the executive', 'leadership', 'the public'] // prettier-ignore
const IGNORING = ['not', 'ignoring', 'ignore', 'leaving aside', 'leaving out', 'without', 'before', 'before any', 'disregarding', 'excluding', 'regardless of', 'setting aside', 'not counting', 'prior to', 'prior to any', 'not including', 'leaving'] // prettier-ignore
const LATER = ['', 'the ', 'any ', 'later ', 'any later ', 'the later ', 'subsequent ', 'any subsequent ']
const PUT_RIGHT = ['corrected figure', 'correction', 'amendment', 'revision', 'restatement', 'restated figure', 'revised figure', 'corrected one', 'amended figure', 'updated figure', 'adjustment', 'change since', 'changes made since', 'revised version', 'corrected version'] // prettier-ignore

const REPORTED_MORE = [
  ...WENT.flatMap((verb) => SEEN_BY.map((who) => `${verb} ${who}`)),
  ...IGNORING.flatMap((lead) => LATER.flatMap((later) => PUT_RIGHT.map((what) => `${lead} ${later}${what}`))),
  ...LATER.flatMap((later) => PUT_RIGHT.flatMap((what) => [`leaving ${later}${what} out`, `leaving ${later}${what} out of it`, `leaving ${later}${what} aside`])), // prettier-ignore
  'did we say at the time, at the time we reported, as published at the time, as published then, as it was at the time, as they were at the time, as things stood at the time, as things stood then, we said at the time, reported at the time, published at the time, declared at the time, as it was then, as it stood then, as they stood then, as known then, as known at the time, as stated at the time, as declared, as originally stated, at the point of reporting, at the point of publication, at publication, on publication, at the time, at year end close, at quarter end close, as of the close, as they stood when it closed, as it stood when it closed',
].join(', ')

/** More ways of asking for a list. */
const LIST_MORE = `whichever, every single, each and every, each and every one, the lot, full list, complete list, entire list, whole list, all of them, itemise, itemised, schedule of, a schedule, schedule, a listing, listing, enumerate, name every, name all`

/** "the council-wide ones likewise": the same again of something else. */
const SHIFT_MORE = `likewise, ditto, similarly, same schedule, the same schedule, same list, the same list, same exercise, the same exercise, the same in respect of, same in respect of`

/** What else lists are asked for with. */
export const LISTING: readonly (readonly [phrases: string, tag: Tag])[] = [
  [EITHER_WAY, { kind: 'filler' }],
  [MISSED_MORE, { kind: 'verdict', verdicts: ['missed'] }],
  [MET_MORE, { kind: 'verdict', verdicts: ['met'] }],
  [NEITHER, { kind: 'verdict', verdicts: ['not rated'] }],
  [LIST_MORE, { kind: 'asking', what: 'list' }],
  [EXCLUDE_MORE, { kind: 'exclude' }],
  [SHIFT_MORE, { kind: 'follow', how: 'shift' }],
  [BELONGING, { kind: 'filler' }],
  [REPORTED_MORE, { kind: 'reported', edition: 'last' }],
]
