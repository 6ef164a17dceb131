const WHOSE = ['', 'the', 'our', 'its', 'their', 'agreed', 'the agreed', 'set', 'the set', 'allowed', 'the allowed', 'acceptable', 'our agreed', 'its agreed', 'their agreed', 'our set', 'our own'] // prettier-ignore

const TOLERANCE = ['tolerance', 'tolerance level', 'tolerance limit', 'tolerance band', 'tolerance range', 'tolerance threshold'] // prettier-ignore

const OUTSIDE = ['outside', 'outside of', 'out of', 'out with', 'outwith', 'beyond', 'over', 'past', 'exceed', 'exceeds', 'exceeded', 'exceeding', 'breach', 'breached', 'breaching', 'breaches of', 'in breach of', 'worse than', 'not within', 'not inside', 'not in', 'isnt within', 'arent within', 'wasnt within', 'werent within', 'fell outside', 'fall outside', 'missed by more than', 'off by more than'] // prettier-ignore

const WITHIN = ['', 'still', 'stay', 'stayed', 'staying', 'kept', 'keep', 'remain', 'remained', 'landed', 'came in', 'come in', 'ended up'].flatMap((verb) => ['within', 'inside', 'in', 'inside of'].map((where) => `${verb} ${where}`.trim())) // prettier-ignore

const saidOf = (leads: readonly string[]): readonly string[] =>
  leads.flatMap((lead) => WHOSE.flatMap((whose) => TOLERANCE.map((noun) => [lead, whose, noun].filter((part) => part !== '').join(' ')))) // prettier-ignore

/** Where a miss stands to the tolerance of a scale that has one: beyond it, or short of target and still inside it. */
export const BEYOND_TOLERANCE: readonly string[] = [...saidOf(OUTSIDE), 'tolerance breached', 'tolerance exceeded', 'tolerance breach', 'out of tolerance ones'] // prettier-ignore

/** Said alone, what met its target may be counted in too. */
export const WITHIN_TOLERANCE: readonly string[] = saidOf(WITHIN)
