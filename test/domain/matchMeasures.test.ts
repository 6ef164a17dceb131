import { matchMeasures } from '../../src/domain/matchMeasures'
import type { ToMatch } from '../../src/domain/matchMeasures'
import type { Unit } from '../../src/domain/unit'
import { aMeasure } from '../builders/measure'

const held = (code: string, title: string, unit: Unit = 'percent', serviceArea = 'Docks') =>
  aMeasure(unit, {}, { code, title, serviceArea })

const drafted = (
  title: string,
  unit: Unit = 'percent',
  serviceArea = 'Docks',
  code: string | null = null,
): ToMatch => ({
  key: title,
  code,
  title,
  serviceArea,
  unit,
})

const TAX = held('AB-001', 'Council Tax collection rate.')
const RATES = held('AB-002', 'Business rates (NNDR collection rate).')
const SICKNESS = held('AB-003', 'Reduced % of staff days lost due to staff sickness absence.')
const CLAIMS = held('AB-004', 'Average time to process new Benefit claims.', 'days')
const PAID = held('AB-005', 'Local Authority to pay suppliers within 30 days.')
const ALL = [TAX, RATES, SICKNESS, CLAIMS, PAID]

function matchOf(one: ToMatch, measures = ALL): string {
  const match = matchMeasures([one], measures).get(one.key)
  return match === undefined || match.kind === 'new' ? 'new' : `${match.kind} ${match.held.code}`
}

describe('a measure of a plan is', () => {
  it('one that is held, by its code whatever its title', () => {
    expect(matchOf(drafted('Tax taken', 'percent', 'Docks', 'AB-001'))).toBe('same AB-001')
  })

  it('one that is held, by its title, whatever its capitals and its full stop', () => {
    expect(matchOf(drafted('council tax collection rate'))).toBe('same AB-001')
  })

  it('the one of its own service area, where two have its title', () => {
    const two = [held('AB-006', 'Calls answered'), held('AB-007', 'Calls answered', 'percent', 'Parks')]
    expect(matchOf(drafted('Calls answered', 'percent', 'Parks'), two)).toBe('same AB-007')
  })

  it.each([
    ['Collection of Business Rates', 'percent', 'AB-002'],
    ['Collection of Council Tax', 'percent', 'AB-001'],
    ['Time taken processing new Benefit Claims', 'days', 'AB-004'],
  ] as const)('perhaps one that is held, where its title says nearly the same: %s', (title, unit, code) => {
    expect(matchOf(drafted(title, unit))).toBe(`near ${code}`)
  })

  it('perhaps redefined, where the words are the same and the unit is another', () => {
    const days = 'The average working days lost per employee due to sickness and ill health'
    expect(matchOf(drafted(days, 'days'))).toBe('near AB-003')
  })

  it.each(['Local Authority to pay suppliers within 10 days', 'Number of swans on the canal', 'Collection of bins'])(
    'another one, where its title only shares words with theirs: %s',
    (title) => {
      expect(matchOf(drafted(title))).toBe('new')
    },
  )

  it('near the one of its own service area first', () => {
    const two = [
      held('AB-006', 'Share of calls answered'),
      held('AB-007', 'Share of calls answered', 'percent', 'Parks'),
    ]
    expect(matchOf(drafted('Calls answered, share', 'percent', 'Parks'), two)).toBe('near AB-007')
  })
})

test('every measure held is matched once', () => {
  const matches = [...matchMeasures([drafted('Collection of Council Tax'), drafted('Council Tax collected')], [TAX])]
  expect(matches.map(([, { kind }]) => kind)).toEqual(['near', 'new'])
})
