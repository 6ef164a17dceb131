/** Puts what it names in the place of what the last question named. */
/** "apply that to Housing", "run it for ICT": the same question of another place. */
const THAT_TO = ['apply', 'run', 'repeat', 'redo', 'rerun', 'carry', 'move', 'take', 'extend', 'widen', 'ask'].flatMap((verb) => ['that', 'it', 'this', 'the same', 'same'].flatMap((what) => ['to', 'for', 'over to', 'on', 'out to'].map((to) => `${verb} ${what} ${to}`))).join(', ') // prettier-ignore

export const SHIFT = `what about, wot about, how about, and what about, and how about, and, same for, the same for, now for, now, and for, and in, ditto for,
 same again for, same thing for, same question for, do the same for, repeat for, repeat that for, switch to, switch it to, change to, change it to, try, now do, and do,
 ${THAT_TO}, same measure, same measure for, same measure in, same one, same one but, same one for, same one in, same but, same but for, same figure for, same thing but, same again but, same kpi for, same indicator for`

/** Narrows the last answer. */
export const NARROW = `only, just, only the, just the, cut that down to, cut it down to, cut down to, narrow it down to, narrow that to, narrow it to, narrow that down to,
 narrow down to, narrow to, of those, of these, of them, which of those, which of them, limit to, limit that to, limit it to, filter to, only show,
 only those, restrict to, but only, out of those,
 leave in only, leave only, leave in just, leave just, leave in only those, leave me with only, keep only, keep just, keep only those, keep only the`

export const ONE = 'it, is that, was that, is this, was this, that one, this one, that measure, this measure, it for'

export const MANY = 'them, those, these, they, the others, those ones'

/** "the second one": a place in the last list. */
export const PLACES: readonly (readonly [place: number, phrases: string])[] = [
  [
    1,
    'the first one, first one, the first, 1st one, the 1st one, the 1st, number one, number 1, the number 1, no 1, the top one',
  ],
  [
    2,
    'the second one, second one, the second, 2nd one, the 2nd one, the 2nd, number two, number 2, the number 2, no 2',
  ],
  [3, 'the third one, third one, the third, 3rd one, the 3rd one, the 3rd, number three, number 3, no 3'],
  [4, 'the fourth one, fourth one, the fourth, 4th one, the 4th one, the 4th, number four, number 4, no 4'],
  [5, 'the fifth one, fifth one, the fifth, 5th one, the 5th one, the 5th, number five, number 5, no 5'],
  [-1, 'the last one, last one, the final one, the bottom one'],
]

export const EXCLUDE = `except, except for, excluding, exclude, excl, apart from, aside from, other than, outside, outside of, bar, but not,
 not including, leave out, leaving out, without, ignoring, minus, anywhere but, everywhere but, everything but, anything but, all but, any but, omitting, omit, not counting, other then,
 take out, drop, ignore, remove, removing, get rid of, skip, lose, forget about, discount, discounting, never mind, strip out, with the exception of`

export const NEGATE = `not, isnt, arent, wasnt, werent, aint, non, no, nor, neither, never, dont, didnt, doesnt, hasnt, havent, hadnt, cant, cannot, wont, couldnt,
 none, nothing`

export const JOINERS = 'and, or, nor, plus, as well as, along with'
