/** Words that may stand about a "none". */
export const ABOUT_NONE: ReadonlySet<string> = new Set('#no #never #not nil free clear any anything absolutely at whatsoever ever not there even show shows showing without whole thing'.split(' ')) // prettier-ignore

const ANY = '(?: (?:a|an|any|at|all|of|the|single|rated|measure|kpi|indicator|target|that|are|is|were|on|one))*'

/** What was never done: "didn't miss anything". "Isn't on target" says nothing of how many are. */
export const NEVER: ReadonlySet<string> = new Set(['didnt', 'dont', 'doesnt', 'hasnt', 'havent', 'hadnt', 'never'])

const HAS_NOT = '(?:and |so |ok )*(?:which|what|who|any|did|has|have|do|doe)(?: any)?(?: of (?:the|our))?(?: #group)?'

const OF_THEM = '(?: (?:a|any|anything|single|one|target|of|it|their|its|all|at|thing|measure))*'

/** "free of reds", "without an amber", "didn't miss anything", "don't have any reds": none, though nobody says so. */
const WAYS = [
  new RegExp(`(?:#not|\\bfree (?:of|from)|\\bclear of|\\bnil|#no)${ANY} #x`),
  new RegExp(`^${HAS_NOT} (?:(?:that|which) )?#never #x${OF_THEM}(?: #time)?$`),
  new RegExp(`#never have${ANY} #x`),
  /#x #no(?: at all| whatsoever)?(?: #time)?$/,
]

/** Whether words, each phrase as its sign, ask which part has none of what is counted. */
export const saysNone = (said: string): boolean =>
  !/#part|\b(?:most|more|fewest|fewer|least|less)\b/.test(said) &&
  said.split(' ').filter((word) => word === '#x').length === 1 &&
  /\b(?:who|any)\b|#group/.test(said) &&
  WAYS.some((way) => way.test(said))
