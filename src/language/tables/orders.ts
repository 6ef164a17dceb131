import type { Tag } from '../tag'

type Rank = Extract<Tag, { readonly kind: 'rank' }>

/** What people call a bad miss among themselves. Each says that a target was missed. */
const NICKNAMES =
  'howler, stinker, shocker, clanger, flop, dud, laggard, straggler, culprit, underachiever, under achiever, underperformer, basket case, car crash, adverse variance, negative variance, unfavourable variance, shortcoming'

export const MISSES_SAID = `${NICKNAMES}, bad one, bad bit, bad part, bad stuff, bad thing, nasty bit, ugly bit, weak point, weak spot, adversely, fallen short, come up short, came up short, coming up short, shy of target, shy of the target, under the target`

/** The line that a target is. */
export const MET_SAID =
  'over the line, get over the line, got over the line, getting over the line, across the line, crossing the line, crossed the line, make the grade, made the grade, making the grade, make the cut, made the cut, making the cut, clear the bar, cleared the bar, clearing the bar, actually getting there, getting there, doing so, actually doing so, succeeding, making it, actually making it'

const named = (leads: readonly string[]): string =>
  NICKNAMES.split(', ')
    .flatMap((name) => leads.map((lead) => `${lead} ${name}`))
    .join(', ')

/** How far off something was, when no amount is said: the misses that were furthest off are meant. */
export const FAR = `miles off, way off, miles out, way out, way short, well short, well below target, way below target, way under target, well under target, well off target, way off target, miles off target, nowhere near, nowhere near target, not even close, by miles, by mile, by a mile, by a country mile, by a long way,
 by a long chalk, by a wide margin, by a big margin, by a large margin, by a huge margin, by a considerable margin, by a good margin, by some margin, by some distance, by a good distance, by a lot, by a great deal, by a good deal, by loads, by a good way, badly, very badly, really badly, heavily, hugely, massively,
 spectacularly, dismally, woefully, wildly, seriously off, really bad one, really bad, very bad one, properly bad, proper bad, truly bad, seriously bad, really awful, absolutely awful, dreadful`

/** Ends of the misses by the frame that they stand in, beside the words in ranks.ts. */
export const RANKS_SAID: readonly (readonly [order: Rank['order'], sure: boolean, phrases: string])[] = [
  [
    'worst',
    true,
    `worst first, worst one first, worst at the top, worst at top, worst on top, worst to best, worst to least bad, worst down, poorest first, furthest first, furthest off first, bottom of the pile, bottom of the heap, bottom of the class, bottom of the table, bottom of the list, rock bottom,
 most badly, most seriously, the very worst, worst of the lot, worst of the bunch, by far the worst, worst by far, worst by miles, worst by a mile, worst by a long way, worst by some way, worst by some distance, worst by a distance, furthest by far, furthest off by far, far and away the worst, easily the worst, worst culprit, worst offender, ${named(['number one', 'number 1', 'no 1', 'worst'])}`,
  ],
  ['worst', true, FAR],
  [
    'worst',
    false,
    `biggest first, largest first, greatest first, most first, biggest to smallest, largest to smallest, greatest to least, greatest to smallest, widest to narrowest, by size, by severity, in order of size, in order of severity, in descending order, descending order, descending, by most, by the most, by far the biggest, by far the largest, by far the most, far and away the biggest, far and away the most, by the biggest margin, by the largest margin, by the widest margin, by the greatest margin`,
  ],
  [
    'narrowest',
    true,
    `narrowest first, nearest first, closest first, narrowest to widest, nearest near miss, closest near miss, tightest near miss, came close, come close, coming close, came closest, come closest, came nearest, come nearest, coming closest, coming nearest, got closest, got nearest, getting closest, nearest the line, so near, so near and yet so far, near misses, by a fraction, by the narrowest margin,
 by the smallest margin, by the tiniest margin, by the slimmest margin, by the tightest margin, by a nose, by a fag paper, by a hairs breadth, by a hair's breadth, by a smidge, by a smidgen, by a sliver, by a cat's whisker, a whisker off, a whisker away, within touching distance, touching distance`,
  ],
  [
    'narrowest',
    false,
    'we were close, we were near, they were close, they were near, it was close, it was near, we were so close, we were very close, not far off, wasnt far off, werent far off, were not far off, not a million miles off, smallest first, least first, smallest to biggest, smallest to largest, in ascending order, ascending order, ascending, by least',
  ],
]

/** Words that say which end of a list stands first: they mean something only beside both ends. */
export const FROM_END = 'beginning with, beginning at, begin with, starting with, starting from, starting at, start with, start from, leading with, led by, opening with' // prettier-ignore

export const TO_END = 'ending with, ending at, ending in, ending up with, end with, finishing with, finishing at, finish with, down to, up to the, through to, closing with' // prettier-ignore

const NTH: readonly (readonly [nth: number, words: string])[] = [
  [2, 'second, 2nd'],
  [3, 'third, 3rd'],
  [4, 'fourth, 4th'],
  [5, 'fifth, 5th'],
  [6, 'sixth, 6th'],
  [7, 'seventh, 7th'],
  [8, 'eighth, 8th'],
  [9, 'ninth, 9th'],
  [10, 'tenth, 10th'],
]

const SUPERLATIVES: readonly (readonly [order: Rank['order'], sure: boolean, words: string])[] = [
  ['worst', true, 'worst, poorest, furthest, furthest off, furthest from, worst performing, weakest'],
  ['worst', false, 'biggest, largest, greatest, most'],
  ['worst', false, 'widest, heaviest, deepest, steepest, gravest'],
  [
    'worst',
    true,
    'furthest out, furthest away, furthest behind, furthest adrift, farthest, farthest off, farthest from, worst offender, most off',
  ],
  ['narrowest', false, 'slimmest, tightest, slightest, least'],
  ['narrowest', true, 'narrowest, closest to target, nearest to target'],
  ['narrowest', false, 'closest, nearest, smallest'],
]

/** "second worst", "3rd biggest miss", "runner up for the worst" */
export const NTH_SAID: readonly (readonly [tag: Rank, phrases: string])[] = NTH.flatMap(([nth, places]) =>
  SUPERLATIVES.map(([order, sure, words]) => [
    { kind: 'rank', order, sure, nth } as const,
    places.split(', ').flatMap((place) => words.split(', ').flatMap((word) => [`${place} ${word}`, `the ${place} ${word}`])).join(', '),
  ] as const),
) // prettier-ignore
