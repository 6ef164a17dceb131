import { formsOf } from './wordForms'
import { fold } from '../fold'

/**
 * What people say of a figure that they have named, beside what they ask: with these words or without them the answer is
 * about the same measure. Elsewhere they may limit ("which measures were audited"), so they are left out only where one
 * measure is surely named, whose whole answer then says what is held of it.
 */
const VERBS = `
cut expect look enquire inquire judge rest assess apply offer rely chase arrive satisfy move
change pass watch follow monitor observe hover sit stand settle end finish start begin wind shape pan hold climb travel drift
swing jump creep edge bounce fare cope struggle stall tick inch budge shift stack square tally compute calculate derive
base found root count quantify weigh benchmark gauge calibrate peg fix cap define word phrase label class classify categorise
describe define treat regard deem consider rate flag code stamp tag brand dub
care worry concern interest surprise please disappoint alarm shock trouble reassure comfort convince
compile collate publish print quote cite report record log capture file list reproduce extract pull fetch grab
drive affect influence hamper hinder hurt impact delay disrupt derail knock hit bring push lift raise
understand believe think guess hear see learn wonder know feel recollect remember forget
intend plan propose promise pledge commit vow undertake agree aim target seek try attempt hope want need
achieve attain realise secure accomplish deliver manage succeed
vanish disappear exist lie concern comprise involve entail constitute represent reflect show depict portray reveal indicate suggest imply demonstrate
take turn go come run keep stay remain continue persist last
answer reply respond ask query question challenge dispute defend justify excuse
`

const OTHERS = `
good bad poor strong weak healthy unhealthy solid shaky decent fair reasonable acceptable unacceptable satisfactory respectable
high low big small large tiny huge massive great slight modest steep sharp sharply slow slowly quick quickly steady steadily
likely real true false right wrong accurate reliable trustworthy believable credible plausible realistic ambitious stretching
challenging demanding tough easy fine okay alright well badly nicely poorly properly comfortably narrowly barely hardly scarcely
nearly almost roughly approximately thereabouts altogether overall onwards hence
verdict judgement assessment status standing existence level standard
benchmark yardstick bar goal aim objective purpose point use
caption headline quote soundbite
position place picture state pace progress headway
thing stuff business matter issue topic subject question answer fact detail
kept held ran sat stood went came fell rose grew shrank slid slipped sank hit got went made did done gone come become became
drew rang led fed found meant thought knew saw seen heard got lost won shown told said
anybody anyone somebody someone nobody everyone everybody people folks lot
else instead again already lately recently meanwhile afterwards beforehand
`

export const BESIDE_A_MEASURE: ReadonlySet<string> = new Set(
  [...VERBS.trim().split(/\s+/).flatMap(formsOf), ...OTHERS.trim().split(/\s+/)].map(fold),
)

/** What is done about a measure, said after its name: "our grey mileage project". */
export const WORK: ReadonlySet<string> = new Set('work effort programme project scheme initiative campaign drive push activity exercise agenda story issue business'.split(' ').map(fold)) // prettier-ignore

export const AUXILIARY: ReadonlySet<string> = new Set('was were is are be been being get got'.split(' ').map(fold))
