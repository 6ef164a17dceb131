/** Puts things beside one another. */
export const BESIDE = `head to head, head 2 head, toe to toe, neck and neck, one beside the other, one against the other, one with another, with one another, with each other, next to each other, next to one another, beside each other, alongside each other, alongside one another, pitted against, pit against, stack up against, stacks up against, stacked up against, stack against, sit against, sits against,
 measure up against, measures up against, measured up against, measure up to, lined up against, line up against, held up against, hold up against, set against, put against, put beside, put next to, set beside, sit beside, up against, as between, relative to, in comparison with, in comparison to, by comparison`

/** The further of two: it compares when two are named, and says nothing that can be answered when they are not. */
export const COMPARATIVES =
  'outnumber, outnumbers, outnumbered, outweigh, outweighed, higher, lower, more, fewer, fewest, stronger, weaker, the upper hand, the edge, winning, wins out, come out on top, comes out on top, came out on top, on top, outperforming, outperformed, outperforms, outdoing, outdid, in better shape, in worse shape, in a better state, in a worse state, in better nick, in worse nick, healthier, healthiest, unhealthier, sounder, fitter, in better health, in worse health, in poorer health, in ruder health, in better order, in worse order, in better condition, in worse condition, in a healthier state, in a stronger position, in a weaker position, in a better position, in a worse position' // prettier-ignore

/** A figure against an earlier one. */
export const MOVED_AGAINST =
  'improved on, improved upon, improve on, improve upon, improvement on, improvement upon, fallen below, fell below, fall below, dropped below, drop below, slipped below, gone below, went below, risen above, rose above, gone above, gone past, climbed above, higher or lower, bettered' // prettier-ignore

/** Which way a figure goes. */
export const HEADING = `up or down, up or down on, with the year before, than the year before, against the year before, on the year before, the year before, heading, headed, heading up, heading down, going in which direction, which way is it going, which way is it heading, drifting, pattern, patterns, direction, run of figures, run of results`
