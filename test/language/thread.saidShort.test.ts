import { afterwards } from './builders/afterwards'

const { codes, list, one, hear } = afterwards(['Council Tax collection', 'Business rates'])

describe('after how a service is doing', () => {
  const finance = list({ serviceAreas: ['Finance'] }, 'status')
  test.each([
    ['whose are the reds', 'owners red | Finance'],
    ['who has the ambers', 'owners amber | Finance'],
    ['what is its one measure', 'list | Finance'],
    ['which measures does it have', 'list | Finance'],
    // a service that is named is meant
    ['whose are the reds in ICT', 'owners red | Business Change and ICT'],
    ['what is its one target', 'several readings'],
  ])('%s', (text, means) => {
    expect(hear(finance, text)).toBe(means)
  })
})

describe('after two measures side by side', () => {
  const both = list({ measures: codes })
  test.each([
    ['did either of them hit target tho', 'list | Council Tax collected | Business rates collected'],
    ['are they both red', 'list | Council Tax collected | Business rates collected'],
    // which of them did is a list of those that did
    ['which of them hit target', 'list met | Council Tax collected | Business rates collected'],
  ])('%s', (text, means) => {
    expect(hear(both, text)).toBe(means)
  })
})

describe('after one measure', () => {
  test.each([
    ['would you approve of that or call it red', 'measure Council Tax collected'],
    ['does that count as amber', 'measure Council Tax collected'],
    ['remind me what we actually scored', 'measure Council Tax collected'],
    ['and what did we get', 'measure Council Tax collected'],
    ['and what did we need to get', 'measure Council Tax collected | target'],
    // several are asked for
    ['do the others count as amber', 'count amber | without Council Tax collected'],
  ])('%s', (text, means) => {
    expect(hear(one(), text)).toBe(means)
  })
})
