import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

const table = (rows: readonly (readonly [text: string, means: string])[]) =>
  test.each(rows)('%s', (text, means) => expect(hear(text)).toBe(means))

describe('how much a target was missed by', () => {
  table([
    ['near misses only - inside 1 per cent of target', 'list missed to 1'],
    ['misses no further than a tenth from target', 'list missed to 10'],
    ['misses beyond the 5% tolerance but less than 20% of target', 'list missed over 5 under 20'],
    ['misses past the 10% mark', 'list missed over 10'],
    ['anything a fifth or more short of where it should be', 'list missed from 20'],
    ['anything 20% short of target or worse', 'list missed from 20'],
    ['Finance, 10 per cent off target or more', 'list missed from 10 | Finance'],
    ['missed by mor than 5%', 'list missed over 5'],
    ['10% - 20% misses', 'list missed from 10 to 20'],
    ['10 measures off target or worse', 'nothing fits'],
    ['within 1% of target either side', 'nothing fits'],
    ['suppliers paid inside 10 days', 'measure Suppliers paid within 10 days'],
  ])
})

describe('in which order misses are told', () => {
  table([
    ['rank the reds by percentage deviation from target, top five only, worst first', 'rank worst 5 missed red'],
    ['misses by deviation, biggest first', 'rank worst 50 missed'],
    ['order the off target measures by adverse variance', 'rank worst 50 missed'],
    ['three misses with the largest deviation from target', 'rank worst 3 missed'],
    ['rank p3.1 misses by size', 'rank worst 50 missed | P3.1'],
    ['the least worst amber', 'rank narrowest 1 missed amber'],
    ['the largest deviation from target', 'nothing fits'],
    ['by difference from last year', 'nothing fits'],
  ])
})

describe('on the way from one rating to another', () => {
  table([
    ['Of the ambers, which is deepest into the tolerance?', 'rank worst 1 missed amber'],
    ['of the ambers, which has used up most of its tolerance', 'rank worst 1 missed amber'],
    ['which amber is closest to going red', 'rank worst 1 missed amber'],
    ['which ambers are closest to green', 'rank narrowest 5 missed amber'],
    ['which red is nearest to turning amber', 'rank narrowest 1 missed red'],
    ['green measures nearest to going amber', 'rank only just met 5 met green'],
    ['greens furthest from red', 'rank furthest beaten 5 met green'],
    ['what is closest to going red', 'nothing fits'],
    ['the worst of the reds and ambers', 'rank worst 5 missed red amber'],
  ])
})
