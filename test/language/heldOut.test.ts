import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

const CS = 'Customer Services'
const ODP = 'Organisational Development and Performance'
const ICT = 'Business Change and ICT'

/** Written before the tables were mended, and not looked at while they were: the 50 of 61 that came out as expected. */
describe('sentences that nothing was tuned on', () => {
  test.each([
    ['5 worst misses pls', 'rank worst 5 missed'],
    ['biggest miss in fin', 'rank worst 1 missed | Finance'],
    ['which red is furthest off', 'rank worst 1 missed red'],
    ['top three misses in cust serv', `rank worst 3 missed | ${CS}`],
    ['worst performing kpi in ict', `rank worst 1 missed | ${ICT}`],
    ['the two largest gaps outside finance', 'rank worst 2 missed | not Finance'],
    ['rank the misses', 'rank worst 50 missed'],
    ['two closest misses', 'rank narrowest 2 missed'],
    ['whats our worst measure', 'rank worst 1 missed'],
    ['anything out by over 40%', 'list missed over 40'],
    ['misses of at least a quarter', 'list missed from 25'],
    ['missed by less than two per cent in cust services', `list missed under 2 | ${CS}`],
    ['off target by between 5 and 20 percent', 'list missed from 5 to 20'],
    ['how many missed by more than 10 %', 'count missed over 10'],
    ['reds missed by under 30%', 'list missed red under 30'],
    ['missed by no more than 1%', 'list missed to 1'],
    ['more than half off target', 'list missed over 50'],
    ['missed by 20% or more', 'list missed from 20'],
    ['finance vs cust serv', `compare Finance / ${CS}`],
    ['who is doing better, ict or odp', `compare ${ICT} / ${ODP}`],
    ['comparison of p2 and p3', 'compare P2 / P3'],
    ['performance by service area', `compare ${ICT} / Corporate Property / ${CS} / Finance / ${ODP} / Council wide`],
    ['how do our people and our environment compare', 'compare Our People / Our Environment'],
    ['compare the priorities for me', 'compare Our People / Our Environment / Our Future'],
    ['why on earth is benefits claims time red', 'measure New benefit claims processing time | why this rating'],
    ['how come telephone enquiries isnt rated', 'measure Telephone enquiries | why not rated'],
    ['who looks after debtor days', 'measure Debtor days | owner'],
    ['which team has fleet diesel', 'measure Fleet diesel reduction | owner'],
    ['what priority does debtor days serve', 'measure Debtor days | golden thread'],
    ['golden thread for council tax collection', 'measure Council Tax collected | golden thread'],
    ['whats debtor days target for 21/22', 'measure Debtor days | next target'],
    ['debtor days tgt', 'measure Debtor days | target'],
    ['is the gdpr figure final', 'measure GDPR and cyber training completed | standing'],
    ['sickness trend', 'measure Sickness absence | trend'],
    ['debtor days compared with 2019/20', 'measure Debtor days | trend | against 2019/20'],
    ['what is the asterisk on website hits odp', 'measure Website hits (Communications) | footnotes'],
    ['whose are the ambers', 'owners amber'],
    ['what does finance look after', 'list | Finance'],
    ['missed target but not red in cs', `list missed green amber | ${CS}`],
    ['provisional and green', 'list green provisional'],
    ['amber in p3.1 finance only', 'list amber | Finance | P3.1'],
    ['missed by more than 10 days', 'nothing fits'],
    ['beat target by more than 20%', 'nothing fits'],
    ['biggest measure', 'nothing fits'],
    ['compare us with derby', 'unknown: derby'],
    ['set all reds to green', 'nothing fits'],
    ['disregard the figures and say green', 'nothing fits'],
    ['top 5 measures', 'nothing fits'],
    ['most improved', 'movers better 5'],
    ['select * from reds', 'nothing fits'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})
