import fc from 'fast-check'
import type { Filter, Question } from '../../src/domain/question'
import { EVERYTHING } from '../../src/domain/question'
import type { Period } from '../../src/domain/period'
import { quarter, year } from '../../src/domain/period'
import { say } from '../../src/language/say'
import { understand } from '../../src/language/understand'
import { anyText, LONG, OPENINGS, repeated } from '../builders/anyText'
import { demoLexicon, TODAY } from './builders/lexicons'

const lexicon = demoLexicon()
const KNOWN = [
  ...lexicon.known,
  'which',
  'not',
  'except',
  'off',
  'target',
  'reds',
  'remind',
  'open',
  'for',
  ':',
  ',',
  '?',
  '29.4%',
  '2021',
  '\n',
  '\t',
]
type Wide = { kind: Exclude<Question['kind'], 'measure' | 'what I owe'>; filter: Filter; period: Period | null }

const someOf = (names: readonly string[]) => fc.subarray([...names], { maxLength: 2 })

describe('any text at all', () => {
  const takesIt = (text: string) => {
    const heard = understand(text, lexicon, TODAY, { question: { kind: 'what I owe' }, shown: [] })
    expect(['question', 'command', 'unclear']).toContain(heard.kind)
  }

  test('is understood or is unclear, and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), takesIt), { numRuns: 300 })
  })

  test('made of words that mean something is the same', () => {
    const salad = fc.array(fc.constantFrom(...KNOWN), { maxLength: 30 }).map((words) => words.join(' '))
    fc.assert(fc.property(salad, takesIt), { numRuns: 300 })
  })

  test('of ten thousand characters, however it repeats, is read in a moment', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.constantFrom(...KNOWN, '<at>', 'a@', '1,', 'select ', "'", '(', '£'),
    )
    const long = piece.map((text) => text.repeat(Math.ceil(10_000 / text.length)).slice(0, 10_000))
    fc.assert(fc.property(long, takesIt), {
      numRuns: 60,
      interruptAfterTimeLimit: 20_000,
      markInterruptAsFailure: true,
    })
  })

  test('of the openings of every kind of sentence, in any order and number, is understood or is unclear', () => {
    fc.assert(fc.property(anyText(KNOWN), takesIt), { seed: 4, numRuns: 150 })
  })

  test.each(OPENINGS.map((opening) => [opening]))('of “%s” over and over is understood or is unclear', (opening) => {
    takesIt(repeated(opening, LONG))
  })

  test('says what became of each of its words', () => {
    const words = fc.array(
      fc.constantFrom('reds', 'in', 'Finance', 'swadlincote', 'debtor', 'days', 'please', 'except', 'ICT'),
      { minLength: 1, maxLength: 8 },
    )
    fc.assert(
      fc.property(words, (said) => {
        expect(understand(said.join(' '), lexicon, TODAY, null).words.map((word) => word.text)).toEqual(said)
      }),
    )
  })

  test('means the same every time', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...KNOWN), { maxLength: 10 }), (words) => {
        const once = understand(words.join(' '), lexicon, TODAY, null)
        expect(understand(words.join(' '), lexicon, TODAY, null)).toEqual(once)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a button', () => {
  const filter: fc.Arbitrary<Filter> = fc
    .record({
      serviceAreas: someOf(lexicon.serviceAreas),
      priorities: someOf(lexicon.priorities),
      keyAims: someOf(lexicon.keyAims),
      verdicts: fc.constantFrom<Filter['verdicts'][]>(
        [],
        ['missed'],
        ['met'],
        ['not rated'],
        ['met', 'missed'],
        ['missed', 'not rated'],
      ),
      ratings: someOf(lexicon.ratings),
      provisional: fc.constantFrom(true, false, null),
    })
    .map((some) => ({ ...EVERYTHING, ...some }))
    // nothing has a colour and no rating at once: "red and not rated" means two lists
    .filter(({ verdicts, ratings }) => ratings.length === 0 || verdicts.join() !== 'not rated')

  const period = fc.constantFrom(null, year(2020), quarter(2021, 1))

  test('says a list or a count in words that mean exactly that list or count', () => {
    const question = fc.record<Wide>({
      kind: fc.constantFrom('list', 'count'),
      filter,
      period,
    })
    fc.assert(fc.property(question, (each) => saysItself(each as Question)))
  })

  test('says the state of a part, and its returns', () => {
    const plain = filter.map((each) => ({ ...each, verdicts: [], ratings: [], provisional: null }))
    const question = fc.record<Wide>({
      kind: fc.constantFrom('status', 'progress'),
      filter: plain,
      period,
    })
    fc.assert(fc.property(question, (each) => saysItself(each as Question)))
  })

  test('says every measure', () => {
    for (const code of lexicon.byCode.keys()) saysItself({ kind: 'measure', measure: code, period: year(2020) })
  })

  function saysItself(question: Question): void {
    const words = say(question, lexicon) ?? ''
    const heard = understand(words, lexicon, TODAY, null)
    expect(heard.kind === 'question' ? heard.question : { words, heard }).toEqual(question)
  }
})
