import { fold, stem } from '../fold'

/**
 * Everyday words that stand for one another in any council, a group a line. A word of a group explains the others beside
 * a measure that the rest of the sentence names ("energy ratings of our buildings", where the plan has "properties"); by
 * itself it finds none, and words that mean only some of the others' things ("vans" of "vehicles") must not stand together.
 */
const ALIKE = `
building property premise
firm company business
bill invoice
recipient claimant people
caseload recipient people
people follower
staff employee worker workforce personnel colleague people head
people customer resident user
person employee customer
course session class
accreditation recognition award certification
volume number quantity tally
turnaround processing
inside within
big large major
small little minor
main principal
minor unclassified
money funding fund grant cash
hire hiring recruit recruitment recruiting
trip journey
lamp light
tourist visitor
happy happiness satisfied satisfaction
unhappy dissatisfied dissatisfaction
family household
footfall visit
lorry truck vehicle fleet
speed time
timescale time
death killed fatality
save saved saving reduction
baby birth newborn
clear cleared clearance removed removal
help helped supported support assisted
cut reduction fall fell drop decrease
built build created create developed develop
sent send submitted submit
pick picked answered answering
hung abandoned abandonment
lost lose abandoned
meeting mtg
manager mgr management
rubbish refuse waste
house home dwelling
pavement footway footpath
road highway
pupil student schoolchild
child children kid
enquiry query question contact
visit visitor caller hit
wait queue waiting
night overnight
guest visitor
repair repaired fix fixed mend mended mending
follow follower following fan like
questionnaire survey
supplier vendor creditor
pay paying paid payment settle settled
sale disposal sold
job employment work
decided determined
replied answered responded
finished finish finishing completed complete completing done
quit quitting stopped stop stopping
loan lent lend lending borrow borrowed borrowing
newborn birth
annual yearly
taxi cab hackney
fine penalty
backlog outstanding
vacant void unoccupied
mark award
`

/** A word, as folded, with those that may stand for it. */
export const SYNONYMS: ReadonlyMap<string, readonly string[]> = synonymsIn(ALIKE)

/** The same by what is left of a word without its ending: "visited" is alike to what "visit" is. */
export const SYNONYMS_BY_STEM: ReadonlyMap<string, readonly string[]> = new Map(
  [...SYNONYMS].map(([word, others]) => [stem(word), others] as const).reverse(),
)

function synonymsIn(text: string): ReadonlyMap<string, readonly string[]> {
  const groups = text.trim().split('\n').map((line) => line.split(' ').map(fold)) // prettier-ignore
  const found = new Map<string, string[]>()
  for (const group of groups)
    for (const word of group) found.set(word, [...(found.get(word) ?? []), ...group.filter((other) => other !== word)])
  return found
}

/** Numbers that are written in words where names have them in digits: "within ten days". */
export const NUMBERS_SAID: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', twelve: '12' },
    ...{ thirteen: '13', fourteen: '14', fifteen: '15', sixteen: '16', eighteen: '18', twenty: '20', thirty: '30' },
    ...{ forty: '40', fifty: '50', sixty: '60', ninety: '90' },
  }),
)
