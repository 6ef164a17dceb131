/** Numbers in words, as folded. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(Object.entries({
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40,
  fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, couple: 2, dozen: 12, single: 1,
})) // prettier-ignore

/** Fractions as parts of a whole. "Second" is none: it is a unit, and a place in a list. */
export const FRACTIONS: ReadonlyMap<string, readonly [part: number, whole: number]> = new Map(
  Object.entries<readonly [number, number]>({
    half: [1, 2],
    third: [1, 3],
    quarter: [1, 4],
    fifth: [1, 5],
    tenth: [1, 10],
    twentieth: [1, 20],
  }),
)

/** What stands before an amount: which side of it is meant, and whether the amount itself counts. */
export const COMPARATORS: readonly (readonly [side: 'over' | 'under', inclusive: boolean, phrases: string])[] = [
  [
    'over',
    false,
    'more than, more then, greater than, over, above, exceeding, in excess of, upward of, beyond, further than, worse than',
  ],
  ['over', true, 'at least, atleast, no less than, not less than, minimum of, a minimum of'],
  [
    'under',
    false,
    'less than, less then, under, fewer than, below, smaller than, nearer than, closer than, not as much as',
  ],
  ['over', false, '>, bigger than, larger than, higher than, wider than, north of, upwards of, in excess of, past'],
  ['over', true, '>=, not under, not below, no smaller than, no lower than, not lower than, no fewer than'],
  [
    'under',
    false,
    '<, lower than, tighter than, narrower than, not even, not quite, just under, a shade under, south of, nothing like',
  ],
  [
    'under',
    true,
    '<=, not by more than, not over, not above, not exceeding, no greater than, not greater than, no larger than, not beyond',
  ],
  [
    'over',
    true,
    'a good, greater than or equal to, more than or equal to, equal to or more than, equal to or greater than',
  ],
  [
    'under',
    true,
    'not exceed, doe not exceed, doesnt exceed, do not exceed, dont exceed, did not exceed, didnt exceed, doe not go over, doesnt go over, doe not go above, doesnt go above, doe not go beyond, doesnt go beyond, without exceeding, without going over, is not over, isnt over, is not above, isnt above, is not more than, isnt more than, stops at, stop at',
  ],
  [
    'over',
    true,
    'doe not fall below, doesnt fall below, do not fall below, dont fall below, did not fall below, didnt fall below, is not under, isnt under, is not below, isnt below, is not less than, isnt less than',
  ],
  ['under', true, 'less than or equal to, equal to or less than, capped at'],
  ['over', false, 'exceed, exceeds, exceeded, exceeding, surpassing, surpasses, topping'],
  [
    'under',
    true,
    'at most, up to, no more than, not more than, within, inside, inside of, no further than, no worse than, not worse than, no bigger than, no wider than, not further than, maximum of, a maximum of, only up to',
  ],
]

/** What may stand after one: "10 % or more". */
export const AFTERWARDS: readonly (readonly [side: 'over' | 'under', phrases: string])[] = [
  ['over', 'or more, or worse, or over, or above, or greater, and over, and above, plus, upward, +'],
  [
    'over',
    'and up, and worse, and beyond, and higher, and more, or beyond, or upward, at least, minimum, at a minimum',
  ],
  ['under', 'at most, at the most, maximum, at a maximum, top, and less, or smaller, or lower'],
  ['over', 'or bigger, or larger, or higher, or wider, or further, and bigger, and larger, and wider, and further'],
  [
    'over',
    'and upward, or upward, or further away, or further off, or further out, or further adrift, or further from target, or further away from target, or further short, or further behind, or more off, or more adrift, or more short, or beyond that, or thereabove, or exceeding it, or deeper, or steeper, and further away',
  ],
  [
    'under',
    'or closer, or nearer, or tighter, or narrower, and lower, and downward, or fewer than that, max, or less than that',
  ],
  ['under', 'or less, or better, or under, or below, or fewer, and under, and below'],
]
