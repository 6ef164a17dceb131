import type { Frame } from './frame'
import { frame } from './frame'

const MOST = ['biggest', 'greatest', 'largest', 'worst', 'single biggest', 'number one', 'number 1', 'no 1', 'main', 'top', 'chief', 'most serious', 'most glaring', 'most spectacular', 'most embarrassing', 'sorriest'] // prettier-ignore

const LETDOWNS = ['let down', 'let downs', 'letdown', 'letdowns', 'disappointment', 'disappointments', 'embarrassment', 'embarrassments', 'flop', 'flops', 'disaster', 'disasters', 'catastrophe', 'catastrophes', 'fiasco', 'calamity', 'debacle', 'horror show', 'horror shows', 'shambles', 'black spot', 'black spots', 'weak spot', 'weak spots', 'weak point', 'weak points', 'low point', 'low points', 'own goal', 'own goals', 'damp squib', 'washout', 'non achiever', 'fail', 'fails', 'loser', 'losers', 'under performance', 'underperformance'] // prettier-ignore

/** "the biggest let-down", "our most embarrassing flop": nouns that say a miss, where a word beside them ranks it. */
export const WORST_NOUNS: readonly Frame[] = [frame(MOST, ['', 'performance', 'single'], LETDOWNS)]

const BEST = ['biggest', 'greatest', 'best', 'largest', 'outstanding', 'stand out', 'standout', 'single biggest', 'number one', 'number 1', 'no 1', 'top', 'main', 'chief', 'finest', 'proudest', 'most notable', 'most striking', 'most impressive', 'clearest'] // prettier-ignore

const TRIUMPHS = ['success', 'successes', 'success story', 'success stories', 'triumph', 'triumphs', 'win', 'wins', 'winner', 'winners', 'star', 'stars', 'achievement', 'achievements', 'victory', 'victories', 'accomplishment', 'accomplishments', 'over achiever', 'overachiever', 'overachievers', 'over achievers', 'high point', 'high points', 'bright spot', 'bright spots', 'strong point', 'strong points'] // prettier-ignore

/** "the biggest success", "our proudest achievement": what beat its target by most. */
export const BEST_NOUNS: readonly Frame[] = [frame(BEST, ['', 'performance', 'single'], TRIUMPHS)]
