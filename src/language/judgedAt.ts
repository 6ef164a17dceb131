import type { Tag } from './tag'
import { JUDGED_OPENERS, MET_MORE, MISSED_MORE, NOT_RATED_MORE, NO_FIGURE_MORE, NO_TARGET_MORE, RATED_MORE } from './tables/judgedSaid' // prettier-ignore
import { MET_FRAMES, MISSED_FRAMES, NOT_RATED_FRAMES, NO_FIGURE_FRAMES, NO_TARGET_FRAMES, PROVISIONAL_FRAMES, RATED_FRAMES } from './tables/judging' // prettier-ignore

/** Words that a pattern is looked for in, from where it begins: more than any of them takes. */
const WINDOW = 18

interface Frame {
  readonly pattern: RegExp
  readonly tag: Tag
}

const framesOf = (patterns: readonly string[], tag: Tag): readonly Frame[] =>
  patterns.map((pattern) => ({ pattern: new RegExp(`^(?:${pattern})(?= |$)`), tag }))

const FRAMES: readonly Frame[] = [
  ...framesOf([...MISSED_FRAMES, ...MISSED_MORE], { kind: 'verdict', verdicts: ['missed'] }),
  ...framesOf([...MET_FRAMES, ...MET_MORE], { kind: 'verdict', verdicts: ['met'] }),
  ...framesOf([...RATED_FRAMES, ...RATED_MORE], { kind: 'verdict', verdicts: ['met', 'missed'] }),
  ...framesOf([...NOT_RATED_FRAMES, ...NOT_RATED_MORE], { kind: 'verdict', verdicts: ['not rated'] }),
  ...framesOf([...NO_TARGET_FRAMES, ...NO_TARGET_MORE], { kind: 'aspect', of: 'why not rated' }),
  ...framesOf([...NO_FIGURE_FRAMES, ...NO_FIGURE_MORE], { kind: 'aspect', of: 'why not rated' }),
  ...framesOf(PROVISIONAL_FRAMES, { kind: 'provisional', is: true }),
]

/** The words that a pattern may begin with: nearly every word of a sentence begins none. */
const OPENERS = new Set(
  `not isnt arent wasnt werent aint dont doesnt didnt hasnt havent hadnt cant cannot couldnt never unable impossible
 fell fall falling fallen came come coming finished finish ended end landed land stood stand ran sat sit dropped
 short shy adrift outside beneath lower nowhere fail failed failing failure struggled struggle struggling neglected yet still
 let hit hitting meet met meeting made making reach reached reaching achieve achieved achieving attain attained attaining
 empty blank unfilled unpopulated bare actual data value show showing satisfied satisfy delivered fulfilled lived live succeeded managed no without lack lacking lacked missing devoid
 a an any figure outturn result target nobody untargeted targetless with absent nothing subject pending awaiting open liable waiting remain
 remaining that which have has having carry carrying got given received hold holding its their the it may might could can interim preliminary tentative unverified unvalidated unfinalised
 excluded omitted exempt exempted dropped kept shouldnt mustnt wouldnt receive received receiving getting earn earned attract attracted attracting gain gained secure secured obtain obtained
 bear bearing sit lie await needing prone apt likely bound destined estimate estimated draft indicative
 rough ballpark working placeholder unaudited unofficial part less anything far left stay stayed
 could can would did do have were are absence want rag rating score verdict grade assessment judgement judgment colour only just merely`
    .trim()
    .split(/\s+/)
    .concat(JUDGED_OPENERS),
)

/** What a verb with its object, its "not" or its noun says of measures at `at`: "came in short of what it set out to". */
export function judgedAt(
  folds: readonly string[],
  at: number,
): { readonly tags: readonly Tag[]; readonly length: number } | null {
  if (!OPENERS.has(folds[at] ?? '')) return null
  const said = folds.slice(at, at + WINDOW).join(' ')
  let best: { tags: readonly Tag[]; length: number } | null = null
  for (const { pattern, tag } of FRAMES) {
    const found = pattern.exec(said)?.[0]
    const length = found === undefined ? 0 : found.split(' ').length
    if (length > (best?.length ?? 0)) best = { tags: [tag], length }
  }
  return best
}
