import { year } from '../../../src/domain/period'
import type { LexiconSource } from '../../../src/language/lexicon'
import { buildLexicon } from '../../../src/language/lexicon'
import { aCouncil, aMeasure, held } from './lexicons'

const HOMES = { priority: 'A focus on safety and early help', keyAim: 'Safe homes', outcome: 'Homes are warm' }
const WASTE = { priority: 'Ambitious and self-reliant neighbourhoods', keyAim: 'Waste', outcome: 'Less waste' }
const MONEY = { priority: 'A Well Run Council', keyAim: 'Money', outcome: 'Money is well spent' }
const PLANS = { priority: 'A Well Run Council', keyAim: 'Planning', outcome: 'Good development' }

const ROWS = [
  ['Average re-let time for empty homes (days)', 'Housing', HOMES],
  ['Percentage of food businesses rated 5 for hygiene', 'Housing', HOMES],
  ['Changes in circumstances for housing benefit processed', 'Housing', HOMES],
  ['Number of 16 to 17 year olds in learning', 'Housing', HOMES],
  ['Children with a good level of development', 'Housing', HOMES],
  ['Household waste recycled', 'Waste and Street Scene', WASTE],
  ['Taxi licences granted in 28 days', 'Waste and Street Scene', WASTE],
  ['Number of services used through e-forms', 'Waste and Street Scene', WASTE],
  ['Business rates collected in year', 'Revenues and Customer Contact', MONEY],
  ['Inward investment won', 'Revenues and Customer Contact', MONEY],
  ['Freedom of information requests answered', 'Revenues and Customer Contact', MONEY],
  ['Minor planning applications decided in time', 'Planning and Building Control', PLANS],
  ['Planning appeals dismissed', 'Planning and Building Control', PLANS],
  ['Building control market share', 'Planning and Building Control', PLANS],
  ['Grants to traders', 'Business', MONEY],
] as const

/** A council whose names overlap: words of a service in a measure's name, a key aim called as its service is. */
export const thirdSource = (): LexiconSource => ({
  council: aCouncil('Eskwith District Council'),
  measures: ROWS.map(([title, serviceArea, thread], place) =>
    aMeasure({ code: `E-${place + 1}`, title, serviceArea, thread, position: place + 1 }),
  ),
  people: [],
  periods: [held(year(2022), 'closed'), held(year(2023), 'closed')],
})

export const thirdLexicon = () => buildLexicon(thirdSource())
