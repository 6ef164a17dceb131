import { nearerFirst } from '../../../src/teams/words/sideBySide'
import { about, asking } from '../views/demo'
import { demoPlan } from '../../transfer/demo'

/** The demo council's measures of these titles, held against one another. */
function beside(...titles: readonly string[]): string {
  const measures = titles.map((title) => {
    const found = demoPlan.measures.find(({ measure }) => measure.title.includes(title))
    if (!found) throw new Error(`no measure ${title}`)
    return found.measure.code
  })
  const answer = asking({ kind: 'list', filter: about({ measures }), period: null })
  if (answer.kind !== 'list') throw new Error('no list')
  return nearerFirst(answer.rows).replaceAll('\u00a0', ' ')
}

const [TAX, RATES, DEBT, SICK] = ['Council Tax collection', 'NNDR', 'Debtor days', 'staff sickness']
const [REVIEWS, TRAINING, ERRORS] = ['personal development reviews', 'training days', 'error rate']
const [TWITTER, FANS] = ['Twitter followers', 'Facebook fans']

test.each<[string, readonly string[], string]>([
  ['of two misses the nearer is told first, by its share of the target', [RATES, TAX],
    'Council Tax collected came nearer its target, missing it by 0.9 points, 0.92 % of target; Business rates collected missed by 1.02 points, 1.04 % of target.'],
  ['days and percentages stand beside one another by that share', [DEBT, SICK],
    'Sickness absence came nearer its target, missing it by 3.02 points, 28.36 % of target; Debtor days missed by 22 days, 44 % of target.'],
  ['of more misses the nearest and the furthest are told', [DEBT, TAX, SICK],
    'Council Tax collected came nearest its target, missing it by 0.9 points, 0.92 % of target; Debtor days came furthest from its own, missing by 22 days, 44 % of target.'],
  ['two that met', [REVIEWS, TRAINING], 'Both met their targets.'],
  ['three that met', [REVIEWS, TRAINING, ERRORS], 'All 3 met their targets.'],
  ['one that met and one that missed', [TRAINING, DEBT],
    'Training days per employee met its target; Debtor days missed by 22 days, 44 % of target.'],
  ['what is not rated is said after the others', [TWITTER, DEBT],
    'Debtor days missed its target by 22 days, 44 % of target. Twitter followers is not rated.'],
  ['one that met beside one that is not rated', [TRAINING, FANS],
    'Training days per employee met its target. Facebook fans is not rated.'],
  ['neither of two is rated', [TWITTER, FANS], 'Neither is rated.'],
])('%s', (_, titles, says) => {
  expect(beside(...titles)).toBe(says)
}) // prettier-ignore
