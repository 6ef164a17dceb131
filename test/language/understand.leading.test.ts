import type { LastAsked } from '../../src/language/followUp'
import { say } from '../../src/language/say'
import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()

function hear(...turns: readonly string[]): string {
  let thread: LastAsked | null = null
  let told = ''
  for (const text of turns) {
    const heard = understand(text, lexicon, TODAY, thread)
    const by = heard.kind === 'question' && heard.question.kind === 'compare' ? heard.question.by : undefined
    const place = by?.place === 2 ? 'second ' : ''
    const counted = by && `${place}${by.order} ${by.of.kind === 'rating' ? by.of.rating : by.of.verdict}: `
    told = `${counted ?? ''}${tell(heard, lexicon)}`
    if (heard.kind === 'question') thread = { question: heard.question, shown: [] }
  }
  return told
}

const SERVICES = hear('compare the services')
const TWO = 'compare Finance / Business Change and ICT'

describe('which part leads', () => {
  test.each([
    ['which team has the most red measures?', `most red: ${SERVICES}`],
    ['whats the department with the highest number of ambers', `most amber: ${SERVICES}`],
    ['which service has got the fewest greens', `fewest green: ${SERVICES}`],
    ['which service missed the most targets', `most missed: ${SERVICES}`],
    ['which service has most off target', `most missed: ${SERVICES}`],
    ['which service has the most not rated', `most not rated: ${SERVICES}`],
    ['who has more ambers, Finance or ICT?', `most amber: ${TWO}`],
    ['which has fewer greens, Our People or Our Future', 'fewest green: compare Our People / Our Future'],
    ['which service has no reds', `fewest red: ${SERVICES}`],
    ['which service missed none of its targets', `fewest missed: ${SERVICES}`],
    ['which service has the second most reds', `second most red: ${SERVICES}`],
    ['which service has the most reds and how many is it', `most red: ${SERVICES}`],
    ['which service has most reds under P3.1', `most red: ${SERVICES} | P3.1`],
    ['which service has the most reds on P2?', `most red: ${SERVICES} | P2`],
    ['which service has the most reds, apart from Finance', `most red: ${SERVICES.replace(' / Finance', '')}`],
  ])('a count of them: %s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test.each([
    'which service had the worst year',
    'which service has the smallest share on target',
    'which service has the highest proportion off target',
  ])('the share on target, of which both ends are told: %s', (text) => {
    expect(hear(text)).toBe(SERVICES)
  })

  test.each([
    ['which service has no reds', `fewest red: ${SERVICES}`],
    ["which team hasn't missed any target", `fewest missed: ${SERVICES}`],
    ['which departments missed nothing last year', `fewest missed: ${SERVICES} | 2020/21`],
    ['any services without an amber?', `fewest amber: ${SERVICES}`],
    ['which priority is free of reds', `fewest red: ${hear('compare the priorities')}`],
  ])('where there is none of them: %s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('none of what was counted or listed last, and the next most of it', () => {
    expect(hear('which service has the most reds', 'and which has none?')).toBe(`fewest red: ${SERVICES}`)
    expect(hear('which service has the most reds', 'and who had none at all?')).toBe(`fewest red: ${SERVICES}`)
    expect(hear('which service has the most reds', 'which has the second most')).toBe(`second most red: ${SERVICES}`)
    expect(hear('what is off target', 'which service has none')).toBe(`fewest missed: ${SERVICES}`)
    expect(hear('which service has none')).toBe('nothing fits')
    expect(hear("which service isn't on target")).toBe('nothing fits')
    expect(hear('which services have greens but no reds')).toBe('nothing fits')
  })

  test('of those just compared, and of no others', () => {
    expect(hear('compare Finance with ICT', "who's got more greens?")).toBe(`most green: ${TWO}`)
    expect(hear('compare Finance with ICT', 'and which of the two has fewer reds')).toBe(`fewest red: ${TWO}`)
    expect(hear('compare Finance with ICT', 'which service has more reds')).toBe(`most red: ${TWO}`)
    expect(hear('compare Finance with ICT', 'which service has the most reds')).toBe(`most red: ${SERVICES}`)
    expect(hear('compare Finance with ICT', 'which of the two had the better year?')).toBe(TWO)
    expect(hear('compare Finance with ICT', 'which of the three has more reds')).toBe('nothing fits')
  })

  test.each([
    ['who has the most reds', 'nothing fits'],
    ['any more reds', 'nothing fits'],
    ['which service has the most reds and ambers', 'nothing fits'],
    ['which service has the lowest proportion of reds', 'nothing fits'],
    ['which service has the most provisional figures', 'nothing fits'],
    ['which two services have the most reds', 'nothing fits'],
  ])('not where something else is asked: %s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('"which is worst?" after a list asks for a measure', () => {
    expect(hear('what is off target in Finance and ICT', 'which is worst?')).toMatch(/^rank worst/)
  })

  test('what is counted can be said again', () => {
    for (const text of ['who has more ambers, Finance or ICT?', 'which service missed the most targets in 2020/21']) {
      const heard = understand(text, lexicon, TODAY, null)
      if (heard.kind !== 'question') throw new Error(text)
      const again = understand(say(heard.question, lexicon) ?? '', lexicon, TODAY, null)
      expect(again.kind === 'question' && again.question).toEqual(heard.question)
    }
  })
})
