import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const meant = (text: string) => understand(text, lexicon, TODAY, null)
const hear = (text: string) => tell(meant(text), lexicon)

describe('changes to targets are the review of targets', () => {
  test.each([
    ['changes to targets', 'target review all'],
    ['Change in targets', 'target review all'],
    ['changes in our targets in finance', 'target review all | Finance'],
    ['target changes', 'target review all'],
    ['changes to the target for debtor days', 'measure Debtor days | next target'],
    ['changes in circumstances', 'measure Changes in circumstances processing time'],
    ['change the targets', 'nothing fits'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('the most that a measure ever was is asked of all its periods', () => {
  test.each([
    ['highest council tax collection ever', 'measure Council Tax collected | trend'],
    ['what is the highest debtor days has ever been', 'measure Debtor days | trend'],
    ['what was the lowest sickness', 'measure Sickness absence | trend'],
    ['the biggest debtor days ever', 'measure Debtor days | trend'],
    ['when was debtor days at its worst', 'measure Debtor days | trend'],
    ['most recent debtor days', 'measure Debtor days'],
    ['is debtor days our worst measure', 'measure Debtor days'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('a plan for a measure is what is being done about it', () => {
  test.each([
    ['what is the plan for debtor days', 'measure Debtor days | why this rating'],
    ['whats the plan to fix debtor days?', 'measure Debtor days | why this rating'],
    ['is there a plan for debtor days', 'measure Debtor days | why this rating'],
    ['where does debtor days sit in the plan', 'measure Debtor days | golden thread'],
    ['how does debtor days fit into the corporate plan', 'measure Debtor days | golden thread'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('who changed a figure is told by its history', () => {
  test.each([
    'who changed debtor days',
    'Who amended debtor days?',
    'who last changed the target for debtor days',
    'is there an audit trail for debtor days',
  ])('%s', (text) => {
    // prettier-ignore
    const understood = meant(text)
    const [first] = understood.kind === 'unclear' ? understood.offers : []
    expect(first?.label).toBe('History of Debtor days')
    expect(hear(first?.say ?? '')).toBe('history Debtor days')
  })

  test('and its button is understood for every measure', () => {
    for (const { title, code } of lexicon.byCode.values()) {
      const understood = meant(`who changed ${title}?`)
      if (understood.kind !== 'unclear') throw new Error(`${title}: ${tell(understood, lexicon)}`)
      const histories = understood.offers.filter(({ say }) => say.startsWith('history '))
      const heard = histories.map(({ say }) => meant(say))
      const codes = heard.map((one) => one.kind === 'command' && one.command.kind === 'history' ? one.command.measure : one.kind) // prettier-ignore
      expect([title, codes]).toEqual([title, histories.length === 0 ? [] : [code]])
    }
  })

  test('who gave it is on the measure itself', () => {
    expect(hear('who submitted debtor days')).toBe('measure Debtor days')
  })
})
