import { fold } from '../fold'
import { formsOf } from './wordForms'

/** Verbs that say where in a tree a measure has its place: whichever it is, the place is all that they say. */
const REGULAR = 'map align link attach assign allocate anchor hook pin slot bracket bucket bundle badge tag code file categorise categorize classify class group nest position situate locate house catalogue register log connect relate attribute ascribe pertain belong affiliate peg pigeonhole place store keep record list report contribute deliver' // prettier-ignore

const IRREGULAR = 'tied tying hung hanging sat sitting sit sits lie lies lying fall falls falling put feed feeds feeding fed kept held holding set laid come comes coming' // prettier-ignore

export const FILED: ReadonlySet<string> = new Set(
  [...REGULAR.split(' ').flatMap(formsOf), ...IRREGULAR.split(' ')].map(fold),
)

/** Verbs whose object is the branch that a measure is for: "serving P3.4". */
export const SERVING: ReadonlySet<string> = new Set('serve support advance further promote underpin drive back pursue progress help assist deliver feed bolster'.split(' ').flatMap(formsOf).map(fold)) // prettier-ignore

/** Verbs that say what a measure or a figure is called: "flagged as red", "presented as final". */
const CALLING = 'flag mark label tag badge code class classify describe present report publish quote label rate score grade judge assess shade colour color highlight stamp treat count categorise log record list show display declare enter register deem consider regard print' // prettier-ignore

export const CALLED: ReadonlySet<string> = new Set(
  [...CALLING.split(' ').map((verb) => formsOf(verb)[2] ?? verb), 'tagged', 'logged', 'labelled', 'shown', 'given', 'put', 'written', 'left', 'set', 'sat', 'sitting', 'held', 'seen', 'ragged'].map(fold), // prettier-ignore
)
