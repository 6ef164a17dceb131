import type { Measure } from '../domain/measure'
import type { Filter } from '../domain/question'
import type { Asked } from './asked'
import { withPeriod } from './asked'
import { has } from './askedFor'
import type { Match } from './findMeasures'
import { filtersOf } from './filter'
import type { Understanding } from './intention'
import { saysRank } from './ranking'
import type { Sentence } from './sentence'
import { chosen } from './sentence'

/** What a measure may share with others; the longest name first. */
const BRANCHES: readonly (readonly [words: string, within: (measure: Measure) => Partial<Filter>])[] = [
  ['key aim|aim', (measure) => ({ keyAims: [measure.thread.keyAim] })],
  ['outcome', (measure) => ({ outcomes: [measure.thread.outcome] })],
  ['priority|corporate priority', (measure) => ({ priorities: [measure.thread.priority] })],
  ['service area|service|team|department|dept|area', (measure) => ({ serviceAreas: [measure.serviceArea] })],
]

const OTHERS =
  '(?:(?:what|which|any|list|show|name|how many|what|are there|all|the)(?: \\S+){0,2} (?:measure|kpi|indicator|metric|one|other|else)|(?:other|who else|what else|anything else|everything else|measure|kpi|indicator|what|which))' // prettier-ignore

const SERVES = '(?:serve|serves|support|supports|feed|feeds|is|are|sit|sits|come|comes|fall|falls|belong|belongs|report|reports|live|lives)(?: (?:in|under|into|to|within|beneath))?' // prettier-ignore

const FITS = '(?:also |else |there |that |which |do |does |have |has |had |we |is |are |got )*'

/** "measures that share an outcome with @", "what else is in @'s key aim", "others under the outcome that @ serves" */
const sharesOf = (branch: string): RegExp =>
  new RegExp(
    [
      `\\b${OTHERS}\\b.{0,60} (?:share|sharing|shared)(?: (?:a|an|the|its|one|same|common|corporate|key|their))* (?:${branch})(?: in common)? (?:with|as|to) @`,
      `\\b${OTHERS}\\b.{0,60} (?:the |an? )?(?:same|common)(?: (?:corporate|key|strategic))* (?:${branch})(?: (?:as|with|that|to))+(?: (?:is|does))? @`,
      `^(?:and |so |ok )*(?:what|which|anything|who)(?: (?:measure|kpi|indicator|other|one))* ?${FITS}else ${FITS}(?:${SERVES} )?(?:in |under |within )?(?:the )?@ (?:s )?(?:${branch})\\b`,
      `\\b(?:other|else)\\b.{0,40} (?:the|that|same) (?:corporate |key )*(?:${branch}) (?:that |which )?@ (?:${SERVES})`,
    ].join('|'),
  )

const SHARES = BRANCHES.map(([words, within]) => [sharesOf(words), within] as const)

/** The sentence with the measure as "@". */
function saidOf({ reading: { tokens } }: Sentence, { used }: Match): string {
  const words = tokens.map(({ fold }, place) => (used.has(place) ? '@' : fold))
  return words.filter((word, place) => word !== '@' || words[place - 1] !== '@').join(' ')
}

/** "which measures share an outcome with debtor days": those of its branch, and not what it serves itself. */
export function askWhatSharesBranch(asked: Asked): Understanding | null {
  const { sentence, limits, lexicon } = asked
  const [only, ...others] = chosen(sentence)
  if (!only || others.length > 0 || sentence.unknown.length > 0) return null
  const said = saidOf(sentence, only)
  const branch = SHARES.find(([shares]) => shares.test(said))?.[1]
  const [filter, ...more] = filtersOf(limits, lexicon) ?? []
  if (!branch || !filter || more.length > 0 || saysRank(sentence) || has(sentence, 'progress')) return null
  const { measure } = only.entry
  const within = { ...filter, ...branch(measure), exceptMeasures: [measure.code] }
  const kind = has(sentence, 'count') ? 'count' : said.startsWith('who ') ? 'owners' : 'list'
  return withPeriod(asked, false, (period) => ({ kind, filter: within, period }))
}
