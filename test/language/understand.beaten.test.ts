import type { LastAsked } from '../../src/language/followUp'
import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()

function hear(...turns: readonly string[]): string {
  let thread: LastAsked | null = null
  let told = ''
  for (const text of turns) {
    const heard = understand(text, lexicon, TODAY, thread)
    told = tell(heard, lexicon)
    if (heard.kind === 'question') thread = { question: heard.question, shown: [] }
  }
  return told
}

describe('how far a target was beaten', () => {
  test.each([
    ['what did we beat by the most', 'rank furthest beaten 1 met'],
    [
      'which ICT measure went past its target by the biggest margin',
      'rank furthest beaten 1 met | Business Change and ICT',
    ],
    ['which measure outdid its target the most', 'rank furthest beaten 1 met'],
    ['three biggest overachievements', 'rank furthest beaten 3 met'],
    ['which measures are furthest ahead of plan in Finance', 'rank furthest beaten 5 met | Finance'],
    ['which of our targets did we comfortably exceed', 'rank furthest beaten 5 met'],
    ['rank what met its target in Finance, biggest margin first', 'rank furthest beaten 50 met | Finance'],
    ['which greens only just made it over the line', 'rank only just met 5 met green'],
    ['what scraped home in customer services', 'rank only just met 5 met | Customer Services'],
    ['which measure met its target with the least to spare', 'rank only just met 1 met'],
    ['which target did we beat by the smallest amount', 'rank only just met 1 met'],
    ['the third best performing KPI', 'rank furthest beaten 1 after 2 met'],
    ['order the greens by how far they beat target', 'rank furthest beaten 50 met green'],
    ['tightest green in Finance', 'rank only just met 1 met green | Finance'],
    ['which measures hit target but only just', 'rank only just met 5 met'],
    ['which measure was nearest to slipping below target', 'rank only just met 1 met'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('the next of them, and the other end', () => {
    expect(hear('which measure beat its target by most', 'and the next two?')).toBe(
      'rank furthest beaten 2 after 1 met',
    )
    expect(hear('which measure beat its target by most', 'and which only just made it')).toBe(
      'rank only just met 5 met',
    )
    expect(hear('which measure beat its target by most', 'what about Finance')).toBe(
      'rank furthest beaten 1 met | Finance',
    )
  })

  test.each([
    'which service beat the most targets',
    'did we beat most targets',
    'which measure is furthest above target',
    'how many only just made it',
  ])('not where a count, or either side of a target, may be meant: %s', (text) => {
    expect(hear(text)).not.toContain('rank')
  })
})

describe('an order of the misses', () => {
  test.each([
    ['list the failures, order by seriousness', 'rank worst 50 missed'],
    ['misses sorted by how far off, desc', 'rank worst 50 missed'],
    ['sort what we missed by size of gap, smallest first', 'rank narrowest 50 missed'],
    ['arrange the Finance misses in order, from most to least severe', 'rank worst 50 missed | Finance'],
    ['the 4 worst variances against target', 'rank worst 4 missed'],
    ['reds, from the grimmest to the least grim', 'rank worst 50 missed red'],
    ['of the Finance ones we missed which was missed by the most', 'rank worst 1 missed | Finance'],
    ['what has the second most reds', 'nothing fits'],
    ['biggest variances against target', 'unknown: variances'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

test('the bottom of a rank is its other end', () => {
  expect(hear('the five worst misses', 'and the bottom 3')).toBe('rank narrowest 3 missed')
  expect(hear('the five worst misses', 'bottom 2, i.e. the smallest misses')).toBe('rank narrowest 2 missed')
})

describe('a status in the words of reports', () => {
  test.each([
    ['overall RAG position for Finance, including what is left unrated', 'status | Finance'],
    ['may I have a position statement on Our Environment', 'status | Our Environment'],
    ['state of play with customer services incl how many have no rating', 'status | Customer Services'],
    ['how did Finance fare over the year', 'status | Finance | 2020/21'],
    ['position of Finance at year end 2020/21', 'status | Finance | 2020/21'],
    ["where's Finance at", 'status | Finance'],
    ['Break down Finance for me: how many green and how many red', 'status | Finance'],
    ['Counting only the measures that could be rated, what share was green', 'status'],
    ['how many measures in the service plan', 'count'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})
