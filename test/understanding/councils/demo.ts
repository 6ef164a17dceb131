import { quarter, year } from '../../../src/domain/period'
import { buildLexicon } from '../../../src/language/lexicon'
import { demoSource, TODAY } from '../../language/builders/lexicons'
import type { AskedCouncil, Named } from './council'
import { periodSaid } from './periods'

const source = demoSource()

const SERVICES: readonly Named[] = [
  {
    is: 'Business Change and ICT',
    said: ['Business Change and ICT', 'ICT', 'business change', 'Business Change & ICT'],
  },
  { is: 'Corporate Property', said: ['Corporate Property', 'corp property', 'property services', 'estates'] },
  {
    is: 'Customer Services',
    said: ['Customer Services', 'cust serv', 'CS', 'customer service', 'cust services', 'revs and bens'],
  },
  { is: 'Finance', said: ['Finance', 'finance', 'fin', 'financial services'] },
  {
    is: 'Organisational Development and Performance',
    said: [
      'Organisational Development and Performance',
      'OD&P',
      'ODP',
      'HR',
      'organisational development',
      'Organisational Development & Performance',
    ],
  },
  { is: 'Council wide', said: ['Council wide', 'council-wide', 'corporate measures'] },
]

/** Words of the plan that read as something else in the middle of a sentence, or fit another measure as well. */
const LEFT_OUT = new Set([
  ...['30 days', '10 days', 'followers', 'fans', 'visitors', 'claims to insurer', 'training per employee', 'days lost'],
  ...['days training', 'performance reviews', 'sick', 'tweets', 'levy', 'diesel', 'mileage', 'training sessions'],
  ...['annual reviews', 'home working', 'calls received', 'emails', 'energy', 'insurance', 'insurer', 'my account'],
])

const oftenSaid = source.measures.flatMap((measure) => measure.aliases)
const once = (alias: string): boolean => oftenSaid.filter((other) => other === alias).length === 1

/** The demonstration: 2020/21 closed, the first quarter of 2021/22 being collected. */
export const demoAsked = (): AskedCouncil => ({
  name: 'demonstration',
  lexicon: buildLexicon(source),
  today: TODAY,
  services: SERVICES,
  priorities: ['Our People', 'Our Environment', 'Our Future'].map((is) => ({ is, said: [is] })),
  keyAims: [...new Set(source.measures.map(({ thread }) => thread.keyAim))].map((is) => ({
    is,
    said: [is.slice(0, 2), is.slice(4)],
  })),
  outcomes: [...new Set(source.measures.map(({ thread }) => thread.outcome))].map((is) => ({
    is,
    said: [is.slice(0, 4), `outcome ${is.slice(0, 4)}`],
  })),
  measures: source.measures.map((measure) => ({
    is: measure.code,
    serviceArea: measure.serviceArea,
    said: [
      measure.title.replace(/\.$/, ''),
      measure.shortName,
      ...measure.aliases.filter((alias) => once(alias) && !LEFT_OUT.has(alias)),
    ],
  })),
  owners: source.people.flatMap((person) => {
    const owns = source.measures.filter(({ owner }) => owner === person.email).map(({ code }) => code)
    return owns.length === 0 ? [] : [{ is: person.name, said: [person.name, person.name.split(' ')[0] ?? ''], owns }]
  }),
  periods: [periodSaid(year(2020), TODAY)],
  latest: year(2020),
  open: periodSaid(quarter(2021, 1), TODAY),
  ratings: [
    { is: 'red', many: 'reds' },
    { is: 'amber', many: 'ambers' },
    { is: 'green', many: 'greens' },
  ],
  fitting: [
    { said: 'supplier payments', codes: ['SD-025', 'SD-026'] },
    { said: 'web hits', codes: ['SD-015', 'SD-034'] },
    { said: 'online forms', codes: ['SD-012', 'SD-013'] },
    { said: 'prompt payment', codes: ['SD-025', 'SD-026'] },
  ],
  oldYears: ['2016/17', '17/18', '2015-16'],
})
