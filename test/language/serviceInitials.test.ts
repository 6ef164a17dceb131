import { buildLexicon } from '../../src/language/lexicon'
import { understand } from '../../src/language/understand'
import { aMeasure, TODAY } from './builders/lexicons'
import { otherSource } from './builders/otherCouncil'

const CARE = 'Adult Social Care'
const source = otherSource()
const lexicon = buildLexicon({
  ...source,
  measures: [
    ...source.measures,
    aMeasure({ code: 'AC-01', title: 'Delayed transfers attributable to adult social care', serviceArea: CARE }),
    aMeasure({ code: 'AC-02', title: 'Satisfaction with adult social care', serviceArea: CARE }),
  ],
})

const filterOf = (text: string) => {
  const heard = understand(text, lexicon, TODAY, null)
  return heard.kind === 'question' && 'filter' in heard.question ? heard.question.filter : heard.kind
}

test.each(['ASC reds', 'reds in asc', 'asc reds'])(
  '“%s”: a service by its initials, whatever titles speak of',
  (text) => {
    expect(filterOf(text)).toMatchObject({ serviceAreas: [CARE], ratings: ['red'], measures: [] })
  },
)

test('“sort asc” is still an order, and no service', () => {
  expect(filterOf('reds in housing, sort asc')).toMatchObject({ serviceAreas: ['Housing'] })
})
