import { answerFault, proposedAnswers } from '../../../src/transfer/draft/answer'
import { confirmAssumptions } from '../../../src/transfer/draft/confirmAssumptions'
import { draftOf, planOf } from './drafts'

const BY = 'Imogen Castle'
const ON = '2031-06-28'
const PLAN = planOf(
  ['Boats waiting at month end', '<5%', '4%', '<5%'],
  ['Crossings', '80', '85', '90'],
  ['Ropes mended', '40', 'Four were mended and 30 more are to be', '44'],
)

describe('what was assumed', () => {
  it('counts for nothing until somebody confirms it, and then says who and when', async () => {
    const draft = await draftOf(PLAN)
    const [boats] = draft.measures
    expect(boats?.measure.polarity).toMatchObject({ is: 'lower', confirmed: null })
    const [after] = confirmAssumptions(draft, proposedAnswers(draft), BY, ON).measures
    expect(after?.measure.polarity).toMatchObject({ is: 'lower', confirmed: { by: BY, on: ON } })
    expect(after?.assumptions.find(({ kind }) => kind === 'polarity')?.answered).toMatchObject({ by: BY, on: ON })
  })

  it('is left out of the measure while it is unsure, and is not confirmed with the rest', async () => {
    const draft = await draftOf(PLAN)
    const confirmed = confirmAssumptions(draft, proposedAnswers(draft), BY, ON)
    expect(confirmed.measures[1]?.measure.polarity).toBeNull()
    const answers = [{ assumption: `${draft.measures[1]?.key}: polarity`, choice: 'higher' }]
    const [, crossings] = confirmAssumptions(confirmed, answers, BY, ON).measures
    expect(crossings?.measure.polarity).toMatchObject({ is: 'higher', confirmed: { by: BY } })
  })

  it('takes a reading that is typed, and reads it as the plan would be', async () => {
    const draft = await draftOf(PLAN)
    const assumption = `${draft.measures[2]?.key}: reading of 2030/31 outturn`
    const after = confirmAssumptions(draft, [{ assumption, typed: '4' }], BY, ON)
    expect(after.measures[2]?.outturns[0]?.outturn).toMatchObject({
      written: 'Four were mended and 30 more are to be',
      reading: { kind: 'number', value: '4' },
      standing: { kind: 'confirmed', by: BY, on: ON },
    })
  })

  it('takes a profile, typed or in even shares', async () => {
    const draft = await draftOf(PLAN)
    const assumption = `${draft.measures[2]?.key}: profile of 2031/32 target`
    const typed = confirmAssumptions(draft, [{ assumption, typed: '4; 8; 30; 44' }], BY, ON)
    expect(typed.measures[2]?.targets[1]?.profile).toEqual({ kind: 'given', byQuarter: ['4', '8', '30', '44'] })
    const even = confirmAssumptions(draft, [{ assumption, choice: 'even share 11; 22; 33; 44' }], BY, ON)
    expect(even.measures[2]?.targets[1]?.profile).toEqual({ kind: 'even share', byQuarter: ['11', '22', '33', '44'] })
  })

  it('reads the figures again when the unit is another', async () => {
    const draft = await draftOf(planOf(['Calls answered', '3 of 4', '2 of 4', '90']))
    const key = draft.measures[0]?.key
    const [after] = confirmAssumptions(draft, [{ assumption: `${key}: unit`, choice: 'percent' }], BY, ON).measures
    expect(after?.measure.unit).toBe('percent')
    expect(after?.outturns[0]?.outturn.reading).toMatchObject({ value: '50' })
  })

  it('keeps what fits nothing from changing anything, and says why', async () => {
    const draft = await draftOf(PLAN)
    const key = draft.measures[2]?.key ?? ''
    const wrong = [
      { assumption: `${key}: reading of 2030/31 outturn`, typed: 'plenty' },
      { assumption: `${key}: polarity`, choice: 'sideways' },
      { assumption: `${key}: polarity`, typed: 'higher' },
      { assumption: 'nobody: polarity', choice: 'higher' },
    ]
    expect(confirmAssumptions(draft, wrong, BY, ON)).toEqual(draft)
    expect(wrong.map((answer) => answerFault(draft, answer))).toEqual([
      "'plenty' can't be read as a figure. Type it as a figure would stand in the plan, like '3 of 4' or '98%'.",
      "That is no answer to what was asked of 'Ropes mended'.",
      "Choose one of the answers for 'Ropes mended'.",
      'This is not asked any more: the draft has changed.',
    ])
  })
})
