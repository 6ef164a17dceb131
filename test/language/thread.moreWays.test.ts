import { year } from '../../src/domain/period'
import { EVERYTHING } from '../../src/domain/question'
import { understand } from '../../src/language/understand'
import { afterwards } from './builders/afterwards'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const { list, one, hear } = afterwards(['Debtor days', 'Local Authority to pay suppliers within 10 days'])

const lexicon = demoLexicon()

const REDS = list({ serviceAreas: ['Finance'], ratings: ['red'] })
const PROPERTY = { ...list({ serviceAreas: ['Corporate Property'] }, 'status'), shown: [] }
const FINANCE = { ...list({ serviceAreas: ['Finance'] }, 'status'), shown: [] }
const RATED = list({ serviceAreas: ['Customer Services'], verdicts: ['met', 'missed'] })
const UNRATED = list({ serviceAreas: ['Customer Services'], verdicts: ['not rated'] })
const PARTS = ['Finance', 'Business Change and ICT'].map((name) => ({ kind: 'service area' as const, name }))
const COMPARED = { question: { kind: 'compare' as const, parts: PARTS, filter: EVERYTHING, period: null }, shown: [] }
const FORMS = understand('online forms', lexicon, TODAY, null)
const CHOICE = {
  question: { kind: 'choice' as const, offers: FORMS.kind === 'unclear' ? FORMS.offers : [] },
  shown: [],
}

test.each([
  [REDS, 'now the ones they met', 'list met | Finance'],
  [one(), 'now the ones they met', 'list met | Finance'],
  [REDS, 'and which did they miss', 'list missed | Finance'],
  [list({ ratings: ['red'] }), 'now the ones they met', 'list met | Finance'],
  [PROPERTY, 'what was the actual figure', 'measure Commercial property energy ratings'],
  [FINANCE, 'what was the actual figure', 'nothing fits'],
  [RATED, 'and those that carry none', 'list not rated | Customer Services'],
  [RATED, 'those without', 'list not rated | Customer Services'],
  [RATED, 'and those in Finance that carry none', 'list not rated | Finance'],
  [UNRATED, 'of those, which are suspended', 'list because suspended/target suspended/outturn suspended | Customer Services'],
  [UNRATED, 'of those, which have no target by design', 'list because no target by design | Customer Services'],
  [COMPARED, 'where would customer services come against those two', 'compare Finance / Business Change and ICT / Customer Services'],
  [COMPARED, 'customer services', 'status | Customer Services'],
  [one(), 'why is that not counted as a red', 'measure Debtor days | why this rating'],
  [REDS, 'what is the 21/22 target for those two', 'target review all red | Finance'],
  [CHOICE, 'the submitted 1', 'measure Online forms submitted'],
  [CHOICE, 'oh, I meant how many the public sent in to us', 'measure Online forms submitted'],
  [CHOICE, 'how many we built', 'measure Online forms developed'],
  [CHOICE, 'the 1', 'unknown: 1'],
  [CHOICE, 'debtor days 1', 'submit Debtor days = 1'],
  [null, 'the debtor days 1', 'submit Debtor days = 1'],
  [one(), 'cancel that i meant online forms submitted', 'measure Online forms submitted'],
  [one(), 'never mind that, finance reds', 'list red | Finance'],
])('%# “%s”', (last, text, means) => expect(last === null ? tell(understand(text, lexicon, TODAY, null), lexicon) : hear(last, text)).toBe(means)) // prettier-ignore

const PAID = understand('suppliers', lexicon, TODAY, null)
const SUPPLIERS = {
  question: { kind: 'choice' as const, offers: PAID.kind === 'unclear' ? PAID.offers : [] },
  shown: [],
}

test('a number in the name that is picked is part of it', () => {
  expect(hear(SUPPLIERS, 'the 30 day 1')).toBe('measure Suppliers paid within 30 days')
})

test('of a year that has only begun nothing is rated, so what else is green is asked of the last that was', () => {
  const coming = one({ period: year(2021) })
  expect(hear(coming, 'what else is green in Finance')).toBe('list green | Finance | without Debtor days')
  expect(hear(one({ period: year(2020) }), 'what else is green in Finance')).toContain('2020/21')
})
