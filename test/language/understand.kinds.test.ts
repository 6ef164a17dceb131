import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

const CS = 'Customer Services'
const ODP = 'Organisational Development and Performance'
const ICT = 'Business Change and ICT'

describe('a ranking of misses', () => {
  test.each([
    ['worst miss', 'rank worst 1 missed'],
    ['the worst misses', 'rank worst 5 missed'],
    ['3 worst', 'rank worst 3 missed'],
    ['wrst 3 kpis in cust serv plz', `rank worst 3 missed | ${CS}`],
    ['show me the six furthest off target', 'rank worst 6 missed'],
    ['whats furthest behind in odp', `rank worst 1 missed | ${ODP}`],
    ['the largest shortfall in finance', 'rank worst 1 missed | Finance'],
    ['which failure is the smallest', 'rank narrowest 1 missed'],
    ['closest miss in our people', 'rank narrowest 1 missed | Our People'],
    ['poorest performing measure 20/21', 'rank worst 1 missed | 2020/21'],
    ['which red is the biggest', 'rank worst 1 missed red'],
    ['rank the ambers', 'rank worst 50 missed amber'],
    ['bottom two', 'rank worst 2 missed'],
    ['couple of worst misses in p3', 'rank worst 2 missed | P3'],
    ['worst provisional miss', 'rank worst 1 missed provisional'],
    ['worst one outside ict', `rank worst 1 missed | not ${ICT}`],
    ['which of the reds missed by the least', 'rank narrowest 1 missed red'],
    ['worst 3 and best 3', 'nothing fits'],
    ['the largest number', 'nothing fits'],
    ['biggest success', 'rank furthest beaten 1 met'],
    ['biggest let-down in ict', `rank worst 1 missed | ${ICT}`],
    ['our most embarrassing flops', 'rank worst 5 missed'],
    ['proudest achievements', 'rank furthest beaten 5 met'],
    ['worst 0', 'nothing fits'],
    ['worst in each service', 'nothing fits'],
    ['largest number of reds', 'nothing fits'],
    ['worst 2.5 misses', 'nothing fits'],
    ['who has the worst miss', 'nothing fits'],
    ['which service has the biggest miss', 'nothing fits'],
    ['how many of the worst', 'nothing fits'],
    ['worst in parks', 'unknown: parks'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('a threshold', () => {
  test.each([
    ['off target by over 15%', 'list missed over 15'],
    ['which ones are out by more than half', 'list missed over 50'],
    ['missed by less than one percent', 'list missed under 1'],
    ['ict misses of more than twenty five per cent', `list missed over 25 | ${ICT}`],
    ['missed by two thirds or more', 'list missed from 66.67'],
    ['short by at least 40 pct', 'list missed from 40'],
    ['missed by between 1 and 5 %', 'list missed from 1 to 5'],
    ['missed by more than 5% but less than 20%', 'list missed over 5 under 20'],
    ['missed by 15 to 45 per cent in our people', 'list missed from 15 to 45 | Our People'],
    ['how many are off by more than a tenth', 'count missed over 10'],
    ['reds off by under a fifth', 'list missed red under 20'],
    ['missed but within 2% of target', 'list missed to 2'],
    ['provisional misses of over 30%', 'list missed over 30 provisional'],
    ['missed by at most 2.5 %', 'list missed to 2.5'],
    ['worst 2 that missed by less than 20%', 'rank worst 2 missed under 20'],
    ['more than 10%', 'nothing fits'],
    ['over 10% greens', 'nothing fits'],
    ['met by more than 10%', 'nothing fits'],
    ['not missed by more than 10%', 'nothing fits'],
    ['missed by 10%', 'nothing fits'],
    ['missed by more than 10 days', 'nothing fits'],
    ['missed by more than £500', 'nothing fits'],
    ['over half of the measures are off target', 'nothing fits'],
    ['missed by over half of its target', 'list missed over 50'],
    ['missed by between 30 and 10 %', 'nothing fits'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('a comparison', () => {
  test.each([
    ['ict v finance', `compare ${ICT} / Finance`],
    ['compare cust serv, ict and finance', `compare ${CS} / ${ICT} / Finance`],
    ['how does finance compare with ODP?', `compare Finance / ${ODP}`],
    ['did finance do better than ict', `compare Finance / ${ICT}`],
    ['who is worse, cust services or finance', `compare ${CS} / Finance`],
    ['p2 vs p3', 'compare P2 / P3'],
    ['put our people next to our future', 'compare Our People / Our Future'],
    ['finance versus ict on p3', `compare Finance / ${ICT} | P3`],
    ['compare all the services', `compare ${ICT} / Corporate Property / ${CS} / Finance / ${ODP} / Council wide`],
    ['which priority is doing best', 'compare Our People / Our Environment / Our Future'],
    ['rag by priority', 'compare Our People / Our Environment / Our Future'],
    ['misses in each priority', 'compare Our People / Our Environment / Our Future'],
    ['compare the two priorities', 'nothing fits'],
    ['next target for finance', 'nothing fits'],
    ['set debtor days target to 40', 'nothing fits'],
    ['debtor days target 40', 'unknown: 40'],
    ['finance compared', 'nothing fits'],
    ['compare finance with swadlincote', 'unknown: swadlincote'],
    ['compare finance and ict, provisional only', 'nothing fits'],
    ['set finance and ict to green', 'nothing fits'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('a side of one measure', () => {
  test.each([
    ['whos in charge of fleet diesel', 'measure Fleet diesel reduction | owner'],
    ['which dept is debtor days', 'measure Debtor days | owner'],
    ['who do i speak to about sickness', 'measure Sickness absence | owner'],
    ['wot outcome does sickness feed into', 'measure Sickness absence | golden thread'],
    ['corporate plan link for nndr', 'measure Business rates collected | golden thread'],
    ['nxt target for debtor days', 'measure Debtor days | next target'],
    ['has the debtor days target changed', 'measure Debtor days | next target'],
    ['debtor days: what have we set for 2021/22', 'measure Debtor days | next target'],
    ['debtor days target 20/21', 'measure Debtor days | 2020/21 | target'],
    ['footnote on website hits in comms', 'measure Website hits (Communications) | footnotes'],
    ['y is debtor days red', 'measure Debtor days | why this rating'],
    ['why cant we rate online payments', 'measure Online payments | why not rated'],
    ['why no target for call abandonment', 'measure Calls abandoned | why not rated'],
    ['is sickness provisional', 'measure Sickness absence | standing'],
    ['is debtor days up on last year', 'measure Debtor days | trend | against 2020/21'],
    ['sickness since 2018/19', 'measure Sickness absence | trend | from 2018/19'],
    ['has council tax collection improved', 'measure Council Tax collected | trend'],
    ['whats the outturn for debtor days', 'measure Debtor days | figure'],
    ['debtor days in 2017/18', 'not held: 2017/18'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('whose measures, and reminders', () => {
  test.each([
    ['who owns the ambers', 'owners amber'],
    ['who is responsible for finance misses', 'owners missed | Finance'],
    ['owners of the reds in odp', `owners red | ${ODP}`],
    ['whose measures are off target', 'owners missed'],
    ['what is customer services in charge of', `list | ${CS}`],
    ['what does ict run', `list | ${ICT}`],
    ['when did reminders go', 'reminders'],
    ['were any reminders sent', 'reminders'],
    ['how many people have been reminded', 'reminders'],
    ['did we remind finance?', 'not held: the reminders of one service, person or measure'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})
