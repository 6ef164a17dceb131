import { understand } from '../../src/language/understand'
import { thirdLexicon } from './builders/thirdCouncil'
import { tell } from './builders/tell'

const lexicon = thirdLexicon()
const hear = (text: string) => tell(understand(text, lexicon, '2024-06-10', null), lexicon)

describe("a council's names as people type them", () => {
  test.each([
    // another form of a measure's own word, and that form mistyped
    ['recycling', 'measure Household waste recycled'],
    ['inward investement', 'measure Inward investment won'],
    ['investing', 'measure Inward investment won'],
    // plurals that end in "is"
    ['taxis', 'measure Taxi licences granted in 28 days'],
    ['FOIs', 'measure Freedom of information requests answered'],
    // prefixed words, with a hyphen, apart or together
    ['relet times', 'measure Average re-let time for empty homes (day'],
    ['re let times', 'measure Average re-let time for empty homes (day'],
    ['average re-let time for empty homes', 'measure Average re-let time for empty homes (day'],
    ['eforms', 'measure Number of services used through e-forms'],
    // two words that say too little alone, and what stands for them
    ['business rates', 'measure Business rates collected in year'],
    ['NNDR', 'measure Business rates collected in year'],
    ['business rates 22/23', 'measure Business rates collected in year | 2022/23'],
    ['level of development', 'measure Children with a good level of developmen'],
    // an abbreviation is no form of a word that only shares its stem
    ['minor planning apps', 'measure Minor planning applications decided in t'],
    // a word of a service that stands in the measure's own name
    ['businesses rated 5', 'measure Percentage of food businesses rated 5 fo'],
    // ages are no years
    ['16-17 yr olds in learning', 'measure Number of 16 to 17 year olds in learning'],
    // what changed in the world is no order to change a measure
    ['change of circumstances', 'measure Changes in circumstances for housing ben'],
    ['change of circs', 'measure Changes in circumstances for housing ben'],
  ])('a measure: %s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test.each([
    // telling words from within a name, in their order, some left out
    ['early help off target', 'list missed | A focus on safety and early help'],
    ['whats red in ambitious neighbourhoods', 'list red | Ambitious and self-reliant neighbourhoods'],
    ['ambitious', 'status | Ambitious and self-reliant neighbourhoods'],
    // a mistyped and an abbreviated word
    ['planing and bldg control off target', 'list missed | Planning and Building Control'],
    // a key aim called as its service: either is the same measures
    ['waste off target', 'list missed | Waste and Street Scene'],
    ['compare waste and planning', 'compare Waste and Street Scene / Planning and Building Control'],
    // a name's words at the end of a phrase of English
    ['hows well run doing', 'status | A Well Run Council'],
    ['business off target', 'list missed | Business'],
    // no single word that many things share
    ['run', 'nothing fits'],
    ['district', 'unknown: district'],
  ])('a part of the council: %s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test.each([
    ['business rates target 24/25', 'measure Business rates collected in year | next target'],
    ['business rates 24/25', 'not held: 2024/25'],
    ['what got worse since 2022/23', 'movers worse all | 2023/24'],
    ['red both years', 'changes still off target red | 2023/24'],
    ['smoking quitters', 'unknown: smoking, quitters'],
    ['hwo many reds', 'count red'],
    ['anything i need to know before cabinet', 'briefing'],
  ])('periods and small talk: %s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})
