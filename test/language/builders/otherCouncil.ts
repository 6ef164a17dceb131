import { quarter, year } from '../../../src/domain/period'
import type { LexiconSource } from '../../../src/language/lexicon'
import { buildLexicon } from '../../../src/language/lexicon'
import { aCouncil, aMeasure, held } from './lexicons'

const HOMES = { priority: 'Better Homes', keyAim: 'H1. Safe homes', outcome: 'H1.1 Every home is safe' }
const PLACES = { priority: 'Cleaner Places', keyAim: 'C1. Clean streets', outcome: 'C1.1 Streets are clean' }

const ROWS = [
  ['HV-01', 'Rent arrears as a percentage of the rent roll', 'Housing', HOMES],
  ['HV-02', 'Response time for urgent repairs (days)', 'Housing', HOMES],
  ['HV-03', 'Calls answered within 30 seconds', 'Housing', HOMES],
  ['HV-04', 'Open repairs older than 90 days', 'Housing', HOMES],
  ['HV-05', 'Missed bin collections per 100,000', 'Streets and Open Spaces', PLACES],
  ['HV-06', 'Household waste sent for recycling', 'Streets and Open Spaces', PLACES],
  ['HV-07', 'Calls answered within 30 seconds', 'Streets and Open Spaces', PLACES],
  ['HV-08', 'Major planning applications decided in time', 'Planning and Building Control', PLACES],
  ['HV-09', 'Minor planning applications decided in time', 'Planning and Building Control', PLACES],
  ['HV-10', 'Stage 1 complaints answered within 10 working days', 'Planning and Building Control', PLACES],
  ['HV-11', 'Stage 2 complaints answered within 20 working days', 'Planning and Building Control', PLACES],
] as const

const person = (id: number, name: string, jobTitle: string) => ({
  id, name, email: `${name.toLowerCase().replace(' ', '.')}@havenmoor.example`, objectId: null, roles: ['manager'] as const, serviceAreas: [],
  jobTitle, deputy: null,
}) // prettier-ignore

/** A council unlike the demo's: other services, measures whose names hold words of English, people called Will and Green. */
export const otherSource = (): LexiconSource => ({
  council: aCouncil('Havenmoor Borough Council', { 'Streets and Open Spaces': ['parks', 'street scene'] }),
  measures: ROWS.map(([code, title, serviceArea, thread], place) =>
    aMeasure({ code, title, serviceArea, thread, position: place + 1, owner: 'will.reed@havenmoor.example' }),
  ),
  people: [
    person(1, 'Will Reed', 'Housing Manager'),
    person(2, 'Jane Green', 'Planning Manager'),
    person(3, 'Jane Cole', 'Parks Manager'),
  ],
  periods: [held(year(2023), 'closed'), held(quarter(2024, 1), 'closed'), held(quarter(2024, 2), 'open')],
})

export const otherLexicon = () => buildLexicon(otherSource())
