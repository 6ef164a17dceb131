import { wellKnown, WELL_KNOWN } from '../../../src/transfer/draft/wellKnown/wellKnown'
import { knownFrom } from './held'
import { assumed, draftOf, draftRow, planOf } from './drafts'

/** A measure as a plan writes it, and what is proposed of its polarity. */
const proposalFor = async (title: string, target: string, outturn = '') => {
  const { proposal, confidence, evidence } = assumed(await draftRow([title, target, outturn, target]), 'polarity')
  return { is: proposal?.id ?? null, confidence, evidence }
}

describe('which way is better', () => {
  test.each([
    ['Lanterns lit', '>60%', 'higher'],
    ['Lanterns lit', 'At least 80%', 'higher'],
    ['Lanterns lit', '<5%', 'lower'],
    ['Lanterns lit', 'no more than 3', 'lower'],
    ['Lanterns lit', 'between 5% and 10%', 'within range'],
    ['Lanterns lit', 'By working day 6', 'lower'],
    ['Reduced % of lantern days lost', '<10.65%', 'lower'],
  ])('"%s" with the target "%s" is surely %s: the target says so', async (title, target, is) => {
    expect(await proposalFor(title, target)).toMatchObject({ is, confidence: 'sure' })
  })

  test.each([
    ['Continued reduction in the lamp oil burnt', '7% reduction on 2028/29'],
    ['Reduction in the quantity of wick used', '5% reduction on 2028/29 data'],
    ['Percentage reduction in soot from the 2020-21 baseline', '55.0%'],
  ])('a reduction is better when higher, whatever its title suggests: "%s"', async (title, target) => {
    expect(await proposalFor(title, target)).toMatchObject({ is: 'higher', confidence: 'sure' })
  })

  test.each([
    ['Increase % number of lantern fans', 'Upward trend', 'higher'],
    ['Increase usage of wicks', '40', 'higher'],
    ['Deliver more lantern walks', '4', 'higher'],
    ['Reduce the lanterns lost', '40', 'lower'],
    ['Lamp oil spilt', 'Downward trend', 'lower'],
  ])('"%s" with the target "%s" is fairly %s', async (title, target, is) => {
    expect(await proposalFor(title, target)).toMatchObject({ is, confidence: 'fair' })
  })

  test.each([
    ['Rate of lanterns'],
    ['Number of lanterns'],
    ['Lanterns per 1,000 people'],
    ['Number of people claiming lantern reduction'],
  ])('"%s" decides nothing, and is left for a person', async (title) => {
    expect(await proposalFor(title, '40')).toMatchObject({ is: null, confidence: 'unsure' })
  })

  it('is left for a person where the signs disagree, and both are said', async () => {
    expect(await proposalFor('Reduce the lanterns lost', '>5')).toEqual({
      is: 'higher',
      confidence: 'unsure',
      evidence:
        'These disagree. The 2030/31 target is written ">5". The 2031/32 target is written ">5". The title says "Reduce".',
    })
  })

  it('is not asked of a task, nor of a measure without a target', async () => {
    const task = await draftRow(['Write a lantern plan', '31st May 2030', 'Complete', ''])
    const untold = await draftRow(['Lanterns in store', 'N/A', '40', ''])
    expect([...task.assumptions, ...untold.assumptions].filter(({ kind }) => kind === 'polarity')).toEqual([])
  })

  it('is known from another year’s plan, which may word the title in its own way', async () => {
    const before = await draftOf(planOf(['Average minutes for lighting new Lanterns', 'Less than 18 minutes', '', '']))
    const now = await draftRow(
      ['Average minutes to light new lanterns.', '18 minutes', '19.74 minutes', '18 minutes'],
      knownFrom(before),
    )
    expect(assumed(now, 'polarity')).toMatchObject({
      proposal: { id: 'lower' },
      confidence: 'fair',
      evidence: `The 2030/31 plan writes the target of 'Average minutes for lighting new Lanterns' "Less than 18 minutes".`,
    })
  })
})

describe('the measures that are well known among councils', () => {
  test('are more than forty, each once', () => {
    expect(WELL_KNOWN.length).toBeGreaterThan(40)
    expect(new Set(WELL_KNOWN.map(({ name }) => name)).size).toBe(WELL_KNOWN.length)
  })

  test.each([
    ['Council Tax collection rate.', 'higher', 'builds towards a whole'],
    ['Business rates (NNDR collection rate).', 'higher', 'builds towards a whole'],
    ['Working days lost to sickness absence', 'lower', 'level'],
    ['Average time to process new Benefit claims.', 'lower', 'level'],
    ['Average time to process changes in circumstances.', 'lower', 'level'],
    ['Local authority error rate.', 'lower', 'level'],
    ['Undisputed invoices paid within 30 days', 'higher', 'level'],
    ['Call abandonment rate.', 'lower', 'level'],
    ['% of telephone calls answered within 20 seconds.', 'higher', 'level'],
    ['Major planning applications determined in time', 'higher', 'level'],
    ['Missed bins per 100,000 collections', 'lower', 'level'],
    ['Household waste recycled or composted', 'higher', 'level'],
    ['Households in temporary accommodation', 'lower', 'level'],
    ['Homelessness cases prevented', 'higher', 'level'],
    ['Rent arrears of current tenants', 'lower', 'level'],
    ['Residents satisfied with the council', 'higher', 'level'],
    ['Fly-tips cleared within two days', 'higher', 'level'],
    ['Incidents of fly-tipping', 'lower', 'adds up'],
    ['Affordable homes completed', 'higher', 'adds up'],
    ['Debtor days for sundry debt.', 'lower', 'level'],
  ])('%s: %s is better', (title, polarity, growth) => {
    expect(wellKnown(title)).toMatchObject({ polarity, growth })
  })

  test.each(['Number of lanterns', 'Rate of swans', 'Number of people claiming local Council Tax reduction.'])(
    '"%s" is none of them',
    (title) => {
      expect(wellKnown(title)).toBeNull()
    },
  )
})

describe('what a measure is counted in', () => {
  test.each([
    ['Lanterns', ['<5%', '4%', '5%'], 'percent', 'sure'],
    ['Lanterns', ['18 days', '19.74 days', '18 days'], 'days', 'sure'],
    ['Lanterns', ['£20,000', '£5154.25', '>9263'], 'pounds', 'sure'],
    ['Lanterns', ['By working day 12', 'Working Day12', ''], 'working day', 'sure'],
    ['Lanterns', ['31st May 2030', 'Complete', ''], 'milestone', 'sure'],
    ['Lanterns', ['7% reduction on 2028/29', '4.19%', ''], 'percent reduction', 'sure'],
    ['Lanterns', ['4', '3 of 4 delivered', '4'], 'number', 'fair'],
    ['Increase % number of lantern fans', ['Upward trend', '12,655', ''], 'number', 'fair'],
    ['Percentage of lanterns lit', ['80', '79.5', '80'], 'percent', 'fair'],
    ['Average number of days lost to soot', ['10.0', '8.7', ''], 'days', 'fair'],
    ['Lanterns', ['In-year Lighting Rate of at least 98%', '', ''], 'percent', 'fair'],
    ['Lanterns', ['80%', '4 days', ''], 'percent', 'unsure'],
  ])('%s, written %j, is in %s (%s)', async (title, figures, unit, confidence) => {
    const drafted = await draftRow([title, ...figures])
    expect(drafted.measure.unit).toBe(unit)
    expect(assumed(drafted, 'unit')).toMatchObject({ proposal: { id: unit }, confidence })
  })
})

describe('whether a measure goes on', () => {
  test.each([
    [['N/A', 'Complete', 'Not c/f for 2031/32'], 'discontinued'],
    [['4', '4', 'Lighting will be managed through the Glow Project'], 'moved elsewhere'],
    [['Impacted by COVID-19', 'N/A due to COVID', 'N/A due to COVID'], 'suspended'],
    // The target's own suspension: its figures go on.
    [['N/A due to COVID', '20,231', 'N/A due to COVID'], 'live'],
  ])('%j: %s', async (figures, life) => {
    expect((await draftRow(['Lanterns', ...figures])).measure.life.kind).toBe(life)
  })
})

test('an outturn whose footnote gives nine months for the year is provisional, and covers them', async () => {
  const [lit] = (
    await draftOf([
      ...planOf(['Lanterns lit', '100%', '51%*', '100%']),
      {
        words: '* The year’s data was not available. Quarter three data has been provided (April 30 - December 2030.)',
      },
    ])
  ).measures
  expect(lit?.outturns[0]?.outturn).toMatchObject({
    written: '51%*',
    provisional: { because: 'Q3 2030/31 data standing in for the year' },
    span: { kind: 'months', from: '2030-04-01', to: '2030-12-31' },
  })
})
