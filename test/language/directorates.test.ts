import type { LastAsked } from '../../src/language/followUp'
import { buildLexicon } from '../../src/language/lexicon'
import { say } from '../../src/language/say'
import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { otherSource } from './builders/otherCouncil'
import { tell } from './builders/tell'

/** A council of two directorates: one of two services, one of a single service. */
const source = otherSource()
const measures = source.measures.map((measure) => ({
  ...measure,
  directorate: measure.serviceArea === 'Housing' ? 'Homes and Communities' : 'Growth and Environment',
}))
const lexicon = buildLexicon({ ...source, measures })

const heard = (text: string, last: LastAsked | null = null) => understand(text, lexicon, TODAY, last)
const meant = (text: string, last: LastAsked | null = null) => tell(heard(text, last), lexicon)

function asked(text: string): LastAsked {
  const found = heard(text)
  if (found.kind !== 'question') throw new Error(`no question: ${text}`)
  return { question: found.question, shown: [] }
}

const BOTH = 'compare Homes and Communities / Growth and Environment'
const GROWTH = 'Streets and Open Spaces | Planning and Building Control'

describe('directorates side by side', () => {
  test.each([
    'compare the 2 directorates',
    'compare the two directorates',
    'which directorate is doing better',
    'how are the directorates doing',
    'how is each directorate doing',
    'what directorates are there',
    'results by directorate',
    'rank the directorates',
    'which directorate has the most reds',
    'compare Homes and Communities with Growth and Environment',
  ])('%s', (text) => {
    expect(meant(text)).toBe(BOTH)
  })

  test.each(['compare the 3 directorates', 'Housing and Planning and Building Control against Growth and Environment'])(
    'but not: %s',
    (text) => {
      expect(meant(text)).not.toMatch(/^compare/)
    },
  )

  test('where a council has one directorate there is nothing to hold it against', () => {
    const demo = demoLexicon()
    expect(tell(understand('compare the directorates', demo, TODAY, null), demo)).not.toMatch(/^compare/)
  })
})

describe('one directorate', () => {
  test.each([
    ['How has Growth and Environment performed as a directorate?', `status | ${GROWTH}`],
    ['how is G&E doing', `status | ${GROWTH}`],
    ['reds in Growth and Environment', `list red | ${GROWTH}`],
    ['what is red outside Growth and Environment', 'list red | not Streets and Open Spaces | not Planning and Building Control'], // prettier-ignore
    ['which services are in Growth and Environment', `status | ${GROWTH}`],
    ['what services make up Growth and Environment', `status | ${GROWTH}`],
    ['which directorate does Planning and Building Control belong to', `status | ${GROWTH}`],
    ['which services sit under Growth and Environment', `status | ${GROWTH}`],
    ['which directorate covers Planning and Building Control', `status | ${GROWTH}`],
    ['which service in Growth and Environment is worst', 'compare Streets and Open Spaces / Planning and Building Control'], // prettier-ignore
  ])('%s', (text, means) => {
    expect(meant(text)).toBe(means)
  })

  test('what more is asked of its services is not left out', () => {
    expect(meant('which services in Growth and Environment are red')).not.toBe(`status | ${GROWTH}`)
    expect(meant('how is the Planning and Building Control directorate doing')).toBe(
      'status | Planning and Building Control',
    )
  })

  test('is called by its name when the question is said again', () => {
    const found = heard('reds in Growth and Environment')
    const said = found.kind === 'question' ? say(found.question, lexicon) : null
    expect(said).toBe('Which measures are red in Growth and Environment?')
    expect(meant(said ?? '')).toBe(`list red | ${GROWTH}`)
  })
})

describe('after one directorate', () => {
  const last = asked('reds in Growth and Environment')
  test.each([
    ['and the other directorate?', 'list red | Housing'],
    ['what about Homes and Communities', 'list red | Housing'],
    ['by service', 'compare Streets and Open Spaces / Planning and Building Control'],
  ])('%s', (text, means) => {
    expect(meant(text, last)).toBe(means)
  })

  test('of a service alone there is no other directorate', () => {
    expect(meant('and the other directorate?', asked('reds in Planning and Building Control'))).not.toMatch(/^list red/)
  })

  test('what was listed is split by directorate', () => {
    expect(meant('split by directorate', asked('which measures are red'))).toBe(BOTH)
  })
})

describe('a further side of a comparison', () => {
  const last = asked('compare Housing and Streets and Open Spaces')
  test.each([
    'n how does Planning and Building Control compare',
    'and how does Planning and Building Control measure up?',
    'where would Planning and Building Control rank beside them',
  ])('%s', (text) => {
    expect(meant(text, last)).toBe('compare Housing / Streets and Open Spaces / Planning and Building Control')
  })

  test.each(['how is Planning and Building Control doing', 'how do the reds in Planning compare'])(
    'but not: %s',
    (text) => {
      expect(meant(text, last)).not.toMatch(/^compare Housing \/ Streets and Open Spaces \/ /)
    },
  )
})
