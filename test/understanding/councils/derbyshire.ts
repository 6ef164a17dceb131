import { quarter, year } from '../../../src/domain/period'
import type { AskedCouncil } from './council'
import { DERBYSHIRE_PLAN } from './derbyshirePlan'
import { plannedCouncil } from './planned'

/** The county: priorities only, no names but titles, its own four words for a rating, three years and no quarters. */
export const derbyshireAsked = (): AskedCouncil =>
  plannedCouncil({
    name: 'Derbyshire County Council',
    prefix: 'DCC',
    today: '2021-07-05',
    scale: {
      kind: 'shares of target',
      name: 'Strong, Good, Review, Action',
      cutOffs: { strong: '105', good: '98', review: '90' },
      cutOffsAre: 'inferred',
      toleranceAtZero: '1',
      exceptions: ['Review', 'Action'],
    },
    alsoCalled: { 'Economy, Transport and Environment': ['ETE'], 'Corporate Services': ['corp services'] },
    services: [
      { is: 'Adult Care', said: ['Adult Care', 'adult care'] },
      { is: "Children's Services", said: ["Children's Services", 'childrens services', 'Childrens Servs'] },
      { is: 'Public Health', said: ['Public Health', 'public health', 'pub health'] },
      {
        is: 'Economy, Transport and Environment',
        said: ['Economy, Transport and Environment', 'ETE', 'Economy Transport & Environment'],
      },
      { is: 'Corporate Services', said: ['Corporate Services', 'corp services', 'corporate services'] },
    ],
    rows: DERBYSHIRE_PLAN,
    people: [
      { name: 'Angela Whitworth', serviceArea: 'Adult Care' },
      { name: 'Dev Patel', serviceArea: "Children's Services" },
      { name: 'Siobhan Keane', serviceArea: 'Public Health' },
      { name: 'Martin Oakes', serviceArea: 'Economy, Transport and Environment' },
      { name: 'Farida Aziz', serviceArea: 'Corporate Services' },
    ],
    closed: [year(2018), year(2019), year(2020)],
    latest: year(2020),
    open: quarter(2021, 1),
    ratings: [
      { is: 'Action', many: null },
      { is: 'Review', many: null },
      { is: 'Good', many: null },
      { is: 'Strong', many: null },
    ],
    fitting: [
      { said: 'permanent admissions', titles: ['Rate of permanent admissions'] },
      { said: 'pupils', titles: ['Percentage of pupils'] },
    ],
    oldYears: ['2015/16', '16/17', '2014-15'],
  })
