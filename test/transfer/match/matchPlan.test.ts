import { strToU8 } from 'fflate'
import { confirmAssumptions } from '../../../src/transfer/draft/confirmAssumptions'
import { asUpdate } from '../../../src/transfer/match/asUpdate'
import { matchPlan } from '../../../src/transfer/match/matchPlan'
import type { MeasureMatch } from '../../../src/transfer/match/planMatch'
import { demoFile, demoPlan } from '../demo'
import { words, table } from '../documents/files'
import { draftFrom, draftOf, planOf } from '../draft/drafts'
import { knownFrom } from './held'

const TAX = ['Council Tax collection rate.', '98%', '97.1%', '98%']
const RATES = ['Business rates (NNDR collection rate).', '98%', '96.98%', '98%']
const SICKNESS = ['Reduced % of staff days lost due to staff sickness absence.', '<10.65%', '13.67%', '<10.65%']

const kinds = (matches: readonly MeasureMatch[]): readonly string[] => matches.map(({ kind }) => kind)

async function matched(before: readonly (readonly string[])[], after: readonly (readonly string[])[]) {
  const held = knownFrom(await draftOf(planOf(...before)))
  return matchPlan(await draftOf(planOf(...after)), held)
}

describe('a plan that is imported again', () => {
  it('is the same, every measure of it', async () => {
    const { measures, gone } = await matched([TAX, RATES, SICKNESS], [TAX, RATES, SICKNESS])
    expect(measures.map(({ kind, ...rest }) => [kind, 'code' in rest && rest.code])).toEqual([
      ['same', 'AB-001'],
      ['same', 'AB-002'],
      ['same', 'AB-003'],
    ])
    expect(gone).toEqual([])
  })

  it('is the same in our own form too, by its codes', async () => {
    const draft = await draftFrom(strToU8(demoFile('plan.csv')), 'plan.csv')
    const { measures, gone } = matchPlan(draft, demoPlan.measures)
    expect(new Set(kinds(measures))).toEqual(new Set(['same']))
    expect(gone).toEqual([])
  })

  it('says which target changed, from what to what', async () => {
    const { measures } = await matched([TAX], [['Council Tax collection rate', '98%', '97.1%', '98.5%']])
    expect(measures).toMatchObject([
      {
        kind: 'changed',
        code: 'AB-001',
        by: 'title',
        changes: [{ part: '2031/32 target', before: '98%', after: '98.5%', target: 2031 }],
      },
    ])
  })

  it('gives a new measure the next code of the council’s series, and none that was ever given', async () => {
    const { measures, gone } = await matched([TAX, RATES], [TAX, ['Swans on the canal', '4', '4', '4']])
    expect(measures[1]).toMatchObject({ kind: 'new', newCode: 'AB-003' })
    expect(gone.map(({ measure }) => measure.code)).toEqual(['AB-002'])
  })
})

describe('a title that is near another', () => {
  it.each([
    ['Collection of Business Rates', RATES],
    ['Collection of Council Tax', TAX],
    ['Time taken processing new Benefit Claims', ['Time to process new benefit claims.', '98%', '', '98%']],
  ])('"%s" is asked about, and is likely the same under another name', async (title, before) => {
    const { measures, gone } = await matched([SICKNESS, before], [[title, '98%', '97%', '98%']])
    expect(measures[0]).toMatchObject({ kind: 'renamed, redefined or new?', suggests: 'renamed' })
    expect(measures[0]).toMatchObject({ candidates: [{ title: before[0] }] })
    expect(gone.map(({ measure }) => measure.title)).not.toContain(before[0])
  })

  it('is likely a new series where the unit is another: sickness in days and in per cent are two', async () => {
    const days = [
      'The average working days lost per employee due to sickness and ill health',
      '8 days',
      '7 days',
      '8 days',
    ]
    const [match] = (await matched([SICKNESS], [days])).measures
    expect(match).toMatchObject({ kind: 'renamed, redefined or new?', suggests: 'redefined', newCode: 'AB-002' })
    expect(match && 'because' in match && match.because).toContain('one is in percent and the other in days')
  })

  it('with another number in it is another measure', async () => {
    const before = ['Local Authority to pay suppliers within 30 days.', '97.5%', '95.3%', '97.5%']
    const { measures } = await matched([before], [['Local Authority to pay suppliers within 10 days', '65%', '', '']])
    expect(kinds(measures)).toEqual(['new'])
  })

  it('offers the measure in the same service first', async () => {
    const inTwo = (title: string, ...services: readonly string[]) =>
      services.flatMap((service) => [
        words(`${service} performance`),
        table(['Measure', '30-31 Target'], [title, '80%']),
      ])
    const held = knownFrom(await draftOf(inTwo('Share of calls answered', 'Ferries', 'Footpaths')))
    const { measures } = matchPlan(await draftOf(inTwo('Calls answered, share', 'Footpaths')), held)
    expect(measures[0]).toMatchObject({
      candidates: [{ serviceArea: 'Footpaths' }, { serviceArea: 'Ferries' }],
    })
  })
})

test('the same title under two services is matched service by service', async () => {
  const pieces = ['Ferries', 'Footpaths'].flatMap((service, index) => [
    words(`${service} performance`),
    table(['Measure', '30-31 Target'], ['Share of calls answered', `${80 + index}%`]),
  ])
  const draft = await draftOf(pieces)
  const { measures } = matchPlan(draft, knownFrom(draft))
  expect(measures.map((match) => 'code' in match && match.code)).toEqual(['AB-001', 'AB-002'])
})

test('an update keeps what only the council can know, and what was confirmed before', async () => {
  const before = await draftOf(planOf(TAX))
  const answers = before.measures[0]?.assumptions.flatMap(({ key, proposal }) =>
    proposal ? [{ assumption: key, choice: proposal.id }] : [],
  )
  const [held] = knownFrom(confirmAssumptions(before, answers ?? [], 'Imogen Castle', '2031-06-28'))
  if (!held) throw new Error('nothing is held')
  const known = { ...held, measure: { ...held.measure, owner: 'ada@docks.example', aliases: ['ctax'] } }
  const [again] = (await draftOf(planOf(['Council Tax collection rate', '98%', '97.1%', '99%']))).measures
  if (!again) throw new Error('nothing was drafted')
  const update = asUpdate(again, known)
  expect(update.measure).toMatchObject({
    code: 'AB-001',
    title: 'Council Tax collection rate',
    owner: 'ada@docks.example',
    aliases: ['ctax'],
    polarity: { is: 'higher', confirmed: { by: 'Imogen Castle' } },
  })
  expect(update.targets.map(({ written }) => written)).toEqual(['98%', '99%'])
  expect(update.assumptions.map(({ kind }) => kind)).toEqual(['profile'])
})
