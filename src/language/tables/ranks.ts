/**
 * Ends of a list of misses. The unsure ones rank misses only beside a word for a miss: "the largest miss", but not "the
 * largest measure". "Best" and "highest" are not here: how far a target was beaten is not ranked.
 */
export const RANKS: readonly (readonly [order: 'worst' | 'narrowest', sure: boolean, phrases: string])[] = [
  [
    'narrowest',
    true,
    'closest to target, closest to the target, closest to their target, closest to hitting, closest to meeting, nearest to target, nearest to the target, nearest to hitting, came closest, came nearest, almost made it, nearly made it, almost hit, nearly hit, almost met, nearly met, almost there, nearly there, by a whisker, by a hair, by the least',
  ],
  [
    'worst',
    true,
    `worst, wrst, worse off, worst performing, worst performer, worst offender, worst of all, furthest, furthest off, furthest from, furthest behind,
 furthest out, furthest away, farthest, farthest off, farthest from, poorest, poorest performing, weakest, bottom, most off, most behind, most off target,
 furthest off target, furthest from target, furthest behind target, farthest from target`,
  ],
  [
    'worst',
    false,
    'biggest, bigger, largest, larger, greatest, top, most, the most, heaviest, deepest, widest, rank, ranked, ranking, sort, sorted, in order',
  ],
  [
    'narrowest',
    true,
    'narrowest, slimmest, nearly hit target, nearly met target, nearly hit, nearly met, almost met, almost hit, nearly there, almost there, only just missed, just missed, narrowly missed, missed narrowly, only narrowly missed, only just short, only just off, only just out, only just failed, just short, narrowly, near miss, near misses, nearest miss, closest miss, narrowest miss',
  ],
  ['narrowest', false, 'smallest, smaller, closest, nearest, least, tightest, slightest, lightest'],
]
