/** Words that may stand in a typed figure beside its numbers. */
export const FIGURE_WORDS: ReadonlySet<string> = new Set(
  `percent per cent percentage pc point pts pt of out day working wd hour hr minute min second sec pound gbp p m k bn million thousand
 provisional provisionally prov estimate estimated est unconfirmed draft approx approximately about around roughly circa
 until till by expected due on st nd rd th january february march april may june july august september october november december
 jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday and half total in`
    .trim()
    .split(/\s+/),
)

/** Words that may open a figure when a number follows. */
export const FIGURE_OPENERS: ReadonlySet<string> = new Set(
  'about approx approximately around roughly circa nearly provisional provisionally prov estimated est minus working by'.split(
    ' ',
  ),
)

export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
 twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million`
    .trim()
    .split(/\s+/),
)

/** Ways of saying that there is no figure (the closed list of PRODUCT.md's "nil return"); the checks read them fully. */
export const NIL_PHRASES: readonly string[] = [
  'no data',
  'no figure',
  'no figures',
  'not available',
  'not yet available',
  'not available yet',
  'n a',
  'nil',
  'nil return',
  'none',
  'tbc',
  'to be confirmed',
  'nothing to measure',
  'nothing to report',
  'still suspended',
  'suspended',
  'source failed',
  'system down',
  'no longer collected',
  'not collected',
  'not mine',
]

/** Words that make a line a question, however many numbers stand in it. */
export const QUESTION_OPENERS: ReadonlySet<string> = new Set(
  `what whats which who whos whose when where why y how hows did do does is are was were has have had can could should would will any
 show list give tell find summarise explain compare missed miss anything everything`
    .trim()
    .split(/\s+/),
)

/** Words that ask wherever they stand: no figure follows them. */
export const ASKED_WITHIN: ReadonlySet<string> = new Set(
  'what whats wot which who whos whose whom when where why how hows do does did can could should would will'.split(' '),
)

/** Words between a measure's name and its figure. */
export const LINKS: ReadonlySet<string> = new Set(
  'is was are were at now equal to came in stood stand be of outturn figure'.split(' '),
)
