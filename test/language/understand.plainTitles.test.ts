import { year } from '../../src/domain/period'
import { buildLexicon } from '../../src/language/lexicon'
import { understand } from '../../src/language/understand'
import { aCouncil, aMeasure, held, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const TITLES = [
  ['majors', 'Percentage of major planning applications determined within 13 weeks'],
  ['minors', 'Percentage of minor planning applications determined within 8 weeks'],
  ['principal', 'Percentage of the principal (A) road network where maintenance should be considered'],
  ['unclassified', 'Percentage of the unclassified road network where maintenance should be considered'],
  ['waterfront', 'Value of external funding secured for the waterfront programme'],
  ['adoption', 'Average time between a child entering care and moving in with an adoptive family'],
  ['webchat', 'Number of webchat conversations handled'],
  ['stage one', 'Average time to respond in full to a stage one complaint'],
  ['nights', 'Nights spent in the district by staying visitors'],
  ['minutes', 'Draft minutes of committee meetings to be published on the website'],
  ['canvass', 'Percentage of properties that responded to the annual canvass'],
  ['cleansing', 'Reduction in the fuel used by the street cleansing fleet'],
  ['calls', 'Percentage of calls answered within 60 seconds'],
  ['flats', 'Net additional flats provided'],
] as const

const lexicon = buildLexicon({
  council: aCouncil('Fenwick District Council'),
  measures: TITLES.map(([shortName, title], place) =>
    aMeasure({ code: `F-${place + 1}`, title, shortName, serviceArea: 'Everything', position: place + 1 }),
  ),
  people: [],
  periods: [held(year(2020), 'closed')],
})

const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

test.each([
  ['big planning applications', 'measure majors'],
  ['small planning applications', 'measure minors'],
  ['main roads', 'measure principal'],
  ['the A roads', 'measure principal'],
  ['minor roads', 'measure unclassified'],
  ['waterfront money', 'measure waterfront'],
  ['how long adoption takes', 'measure adoption'],
  ['web chats', 'measure webchat'],
  ['stage 1 complaints', 'measure stage one'],
  ['overnight stays', 'measure nights'],
  ['minutes published late?', 'measure minutes'],
  ['canvass response', 'measure canvass'],
  ['how many replied to the canvass', 'measure canvass'],
  ['the 60 seconds one', 'measure calls'],
  ['net new flats', 'measure flats'],
])('"%s" is %s', (text, means) => {
  expect(hear(text)).toBe(means)
})

test.each([
  // any road, and a word that is no beginning of a longer one
  ['is a road bad', 'measure principal'],
  ['are the streets clean', 'measure cleansing'],
  // who has sent a figure, and a miss in units
  ['is the canvass return late', 'measure canvass'],
  ['missed by more than 60 seconds', 'measure calls'],
  ['visitors', 'measure webchat'],
])('"%s" is not %s', (text, means) => {
  expect(hear(text)).not.toBe(means)
})
