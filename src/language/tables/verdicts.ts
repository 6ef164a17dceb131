import type { Verdict } from '../../domain/question'

/**
 * Ways of saying met, missed or not rated. "Off target" is the target as written missed, on any scale (PRODUCT.md,
 * "off target"); "above target" is not here, because for times and error rates it means the opposite.
 */
export const VERDICTS: readonly (readonly [verdicts: readonly Verdict[], phrases: string])[] = [
  [
    ['missed'],
    'a fail, a clear fail, a bare fail, fell further short, fall further short, fallen further short, falling further short, further short, not delivering, arent delivering, isnt delivering, not delivered, didnt deliver, getting wrong, got wrong, going wrong, gone wrong, underperformance, not making target, didnt make target, not make target, missed their mark, not up to scratch, not good enough, arent there yet, isnt there yet, not there yet, below where, let us down, went badly, gone badly, going badly, poor performance, out of tolerance, unsuccessful, not where we want, not where it should be, not where they should be, poor performer, poorly performing, performing poorly, performing badly, doing badly, doing poorly, not doing well, not performing, arent performing, isnt performing, arent doing well, isnt doing well',
  ],
  [
    ['met'],
    'a pass or not, a pass or a fail, a pass or fail, pass or fail, a pass, a clear pass, a straight pass, a bare pass, a scrape through, get right, got right, getting right, made target, made their target, made its target, make target, delivered on target, succeed, succeeded, delivered on, performing to target, performing to plan, meeting expectations, met expectations, up to scratch, got there, all right, doing fine, going fine, reached target, reached its target, reached their target, reached the target, reached, hit the mark, hit its mark, on or above target, at or above target, on or better than target, at or better than target, target or better, going well, gone well, went well, good news, win, winning, are doing well at',
  ],
  [
    ['not rated'],
    'havent got a rating, hasnt got a rating, dont have a rating, doesnt have a rating, dont have rating, without a rag, not ragged, not rag rated, rating missing, missing rating, missing a rating, no verdict, can we not judge, cannot judge, cant judge, cant score, cannot score, not yet scored, left unrated, excluded from rating, undetermined, blank rating, rating blank, no rag, no rag rating, no status, without a status, no colour, without a colour, has no colour, have no colour, no assessment, not assessed, unassessed, no score, unscored, not scored, not been scored, cant be scored, cannot be scored, couldnt be scored, cant score, cant be judged, cannot be judged, couldnt be judged, not judged',
  ],
  [
    ['missed'],
    'off target, offtarget, off track, off the mark, off course, off plan, wide of the mark, missed, miss, missed target',
  ],
  [
    ['missed'],
    'missing target, missing the target, missing their target, missing its target, missed the target, missed their target',
  ],
  [
    ['missed'],
    'failing, failed, fail, failure, behind, behind target, behind plan, lagging, below target, under target, below par',
  ],
  [
    ['missed'],
    'underperforming, under performing, under performer, underachieving, exception, not on target, not on track',
  ],
  [
    ['missed'],
    'not met, not meeting, didnt meet, did not meet, havent met, hasnt met, have not met, has not met, not meet',
  ],
  [
    ['missed'],
    'isnt meeting, arent meeting, not hit, didnt hit, did not hit, not hitting, arent hitting, isnt hitting, havent hit',
  ],
  [
    ['missed'],
    'not achieved, not achieving, didnt achieve, did not achieve, unmet, short of target, fell short, falling short',
  ],
  [
    ['missed'],
    'fall short, adrift, failed to meet, failing to meet, fail to meet, worse than target, short of the target',
  ],
  [
    ['missed'],
    'short, gap, gap to target, shortfall, target missed, short of, off by, out by, adrift by, behind by, not on course, in trouble, struggling, not up to target, below the target, behind the target, off our target',
  ],
  [
    ['met'],
    'on target, ontarget, on track, on course, met, meeting their target, meeting our target, meeting its target, meeting the target, met target, met the target, meeting target, hit, hit target',
  ],
  [
    ['met'],
    'hitting target, hit the target, hitting, achieved, achieving, achieve, achieved target, beat target, beat the target',
  ],
  [
    ['met'],
    'beat, beating, beaten, beating target, beat its target, beat their target, exceeded, exceeding, exceeded target',
  ],
  [
    ['met'],
    'hitting their target, hitting its target, hitting our target, hitting the target, hit their target, hit its target, hit our target, hit the target, achieving their target, achieving its target, achieving our target, achieving the target, achieved their target, achieved its target, achieved our target, achieved the target, achieve their target, achieve its target, achieve our target, achieve the target, reach their target, reach its target, reach our target, reach the target, reached their target, reached its target, reached our target, reached the target, reaching their target, reaching its target, reaching our target, reaching the target, reaches their target, reaches its target, reaches our target, reaches the target, hits their target, hits its target, hits our target, hits the target, meets their target, meets its target, meets our target, meets the target, exceed their target, exceed its target, exceed our target, exceed the target, exceeding their target, exceeding its target, exceeding our target, exceeding the target, reach target, reached target, reaching target, hit the mark, hits target, meets target, met their target, met its target, success, successful, passed, better than target, up to target, on plan',
  ],
  [
    ['not rated'],
    'not rated, unrated, isnt rated, arent rated, cant be rated, cannot be rated, cant we rate, couldnt we rate, can we not rate, cannot we rate, not be rated, could not be rated, cant rate, couldnt rate, unable to rate, not able to rate',
  ],
  [
    ['not rated'],
    'couldnt be rated, not been rated, no rating, without a rating, unratable, not yet rated, wasnt rated, werent rated',
  ],
  [
    ['not rated'],
    'not been able to rate, havent been able to rate, hasnt been able to rate, havent managed to rate, not managed to rate, werent able to rate, wasnt able to rate, arent able to rate, never been able to rate, yet to rate, not possible to rate, impossible to rate, not been able to score, not been able to judge, not been able to grade, without rating, have no rating, has no rating, hasnt been rated, havent been rated, could not rate, cannot rate',
  ],
  [
    ['met', 'missed'],
    'been able to rate, able to rate, can we rate, could we rate, managed to rate, been able to score, been able to grade, been able to judge, possible to rate, got enough to rate, rated, with a rating, have a rating, has a rating, having a rating',
  ],
]

/** Other words for a scale's ratings, where the scale has that rating. */
export const RATING_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  red: [
    'rated red',
    'red rated',
    'in the red',
    'at red',
    'red rating',
    'red one',
    'red measure',
    'flagged red',
    'red flag',
  ],
  amber: ['rated amber', 'amber rated', 'amber rating', 'yellow', 'orange', 'at amber', 'amber one', 'amber measure'],
  green: [
    'grn',
    'grns',
    'rated green',
    'green rated',
    'green rating',
    'in the green',
    'at green',
    'green one',
    'green measure',
  ],
}

export const PROVISIONAL =
  'provisional, provisionally, prov, not final, not yet final, unconfirmed, not confirmed, draft, might change, may change, could change, subject to change, still change, may yet change'

export const FINAL = 'confirmed, final, finalised, not provisional, non provisional, confirmed figure, definitive'
