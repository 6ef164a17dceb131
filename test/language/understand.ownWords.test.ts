import { year } from '../../src/domain/period'
import type { LastAsked } from '../../src/language/followUp'
import { buildLexicon } from '../../src/language/lexicon'
import { understand } from '../../src/language/understand'
import { aCouncil, aMeasure, held, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const ROWS = [
  ['Number of new flats completed in the district (including conversions)', 'Homes Growth', 'Place'],
  ['Net additional flats provided against the Local Plan', 'Homes Growth', 'Place'],
  ["Average time taken to mend a sign which is in the Council's care", 'Roads and Street Signs', 'Place'],
  ['Average mending time for signs for which the rail operator is responsible', 'Roads and Street Signs', 'Place'],
  ['Percentage of the wage bill which is spent on agency workers', 'Workforce', 'Core'],
  ['Value of grant overpayments recovered', 'Workforce', 'Core'],
  ['Percentage of staff files recorded on the new system', 'Workforce', 'Core'],
  ['Satisfaction of seniors with their care', 'Seniors Services', 'Core'],
  ['Percentage of seniors who live in their own home', 'Seniors Services', 'Core'],
] as const

/** A council fresh from an import: long titles, no aliases, and people who say a few words of them. */
const lexicon = buildLexicon({
  council: aCouncil('Fenwick District Council'),
  measures: ROWS.map(
    ([title, serviceArea, directorate], place) =>
    aMeasure({ code: `F-${place + 1}`, title, shortName: title.slice(0, 40).trim(), serviceArea, directorate, position: place + 1 }), // prettier-ignore
  ),
  people: [],
  periods: [held(year(2020), 'closed')],
})

/** What the last of these means, said one after the other. */
function hear(...said: readonly string[]): string {
  let [last, told] = [null as LastAsked | null, '']
  for (const text of said) {
    const found = understand(text, lexicon, TODAY, last)
    told = tell(found, lexicon)
    if (found.kind === 'question')
      last = {
        question: found.question,
        shown: found.question.kind === 'measure' ? [found.question.measure] : ['F-1', 'F-3'],
      }
  }
  return told
}

test.each([
  // a figure that would tell which is meant
  ['is the 812 flats number confirmed', 'several readings'],
  ['is the 812 additional flats number confirmed', 'measure Net additional flats provided against th | standing'],
  // words written together, cut, or in another form than a title has them
  ['agency spend as pct of wagebill', 'measure Percentage of the wage bill which is spe'],
  ['how much are we spending on agency workers', 'measure Percentage of the wage bill which is spe'],
  ['how much did we spend on signs', 'not held: budgets and spending'],
  ['grant overpaymts recovrd', 'measure Value of grant overpayments recovered'],
  ['roads + st signs what missed', 'list missed | Roads and Street Signs'],
  // whose they are, and nobody asks for an owner
  ["the council's own sign mending time", "measure Average time taken to mend a sign which"],
  ["put the council's own sign mending time next to the rail operator's", 'list | Average time taken to mend a sign which | Average mending time for signs for which'],
  ['who owns the sign mending by the rail operator', 'measure Average mending time for signs for which | owner'],
  // a service by its first word, where a place is said
  ['how many reds in seniors', 'count red | Seniors Services'],
  ['reds, leave out seniors', 'list red | not Seniors Services'],
  ['satisfaction of seniors', 'measure Satisfaction of seniors with their care'],
  // what is said round a question
  ["measures that aren't green, unrated ones included", 'list amber red not rated'],
  ['which measures have no rating because they are brand new', 'list not rated because new measure'],
  ["what period is it we're collecting", 'progress'],
  ['what had been reported for the wage bill', 'measure Percentage of the wage bill which is spe'],
  ['which reds were given an easier target', 'target review eased red'],
])('"%s": %s', (text, means) => {
  expect(hear(text)).toBe(means)
}) // prettier-ignore

test.each([
  [['reds', 'leave roads out of it as well'], 'list red | not Roads and Street Signs'],
  [['reds', 'leave only roads'], 'list red | Roads and Street Signs'],
  [['worst performer in workforce', 'and in seniors'], 'rank worst 1 missed | Seniors Services'],
  [['provisional figures that met target', "and the provisional ones there that didn't"], 'list missed provisional'],
  [['which outcome does the wage bill serve', 'what else sits there'], 'list | P1.1 | without Percentage of the wage bill which is spe'],
  [['compare Core and Place', 'how many reds apiece'], 'compare Core / Place'],
  [['21-22 target for grant overpayments', 'so thats easier than before?'], 'measure Value of grant overpayments recovered | next target'],
  [['target for the wage bill', 'grant overpayments same'], 'measure Value of grant overpayments recovered | target'],
])('%j: %s', (said, means) => {
  expect(hear(...said)).toBe(means)
}) // prettier-ignore
