import { buttons, cardIn } from '../connector/card'
import type { Person } from '../connector/client'
import { allRead, pressedAndRead } from '../support/said'
import { councilWith } from '../world/councilWith'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

/** Two quarters of the demo council: what came to miss its target, what still does, what recovered, and what was said of it. */
const FIGURES: Readonly<Record<string, readonly [first: string, second: string]>> = {
  'SD-027': ['48 days', '70 days'],
  'SD-028': ['working day 7', 'working day 4'],
  'SD-006': ['25 days', '24 days'],
  'SD-025': ['99%', '98.6%'],
}
const OWNERS: Readonly<Record<string, string>> = {
  'SD-027': 'Priya Raman',
  'SD-028': 'Priya Raman',
  'SD-025': 'Priya Raman',
  'SD-006': 'Amir Shah',
}

describe('questions over time, on a council with two quarters closed', () => {
  let world: World
  let chief: Person

  beforeAll(async () => {
    world = await aWorld('PostgreSQL', { council: councilWith({ signOff: { steps: 0 } }) })
    const team = await world.person('Imogen Castle')
    chief = await world.person('Chief Executive')
    await chief.installs()
    await collect('2021Q1', 0)
    world.clock.set('2021-10-05')
    await collect('2021Q2', 1)
    await does(team, 'saveCommentary', { period: '2021Q2', measure: 'SD-027', version: 1, words: 'Two large invoices are disputed.' }) // prettier-ignore

    /** Opens a quarter, gives its figures and closes it. */
    async function collect(period: string, which: 0 | 1) {
      await does(team, 'openPeriod', { period })
      await world.outturn.delivered()
      for (const [measure, figures] of Object.entries(FIGURES)) {
        const owner = await world.person(OWNERS[measure] ?? '')
        await does(owner, 'saveReturns', {
          ...{ period, door: 'card', rows: [{ measure, version: 0, queries: [] }] },
          ...{ [`figure_${measure}`]: figures[which], [`action_${measure}`]: 'Chasing weekly.' },
        })
      }
      await does(team, 'closePeriod', { period })
    }
    async function does(person: Person, verb: string, data: object): Promise<void> {
      const read = await pressedAndRead(world, person, { verb, data })
      if (/not saved|Something went wrong|not understood/.test(read)) throw new Error(`${verb}: ${read}`)
    }
  }, 90_000)
  afterAll(() => world.end())

  const asks = async (words: string) => allRead(await chief.says(words))

  test.each([
    ['what is newly off target?', /Newly off target · All services · Q2 2021\/22 against Q1 2021\/22[^]*1 of 4 measures rated in both periods is newly off target[^]*Debtor days for sundry debt[^]*Was 48 days, green in Q1 2021\/22/], // prettier-ignore
    [
      'which measures have recovered?',
      /Distribute debt reporting to management[^]*Was working day 7, red in Q1 2021\/22/i,
    ],
    [
      'off target two quarters running',
      /Average time to process new Benefit claims[^]*Was 25 days, red in Q1 2021\/22/,
    ],
    ['what has improved?', /2 got better, 2 got worse[^]*Distribute debt reporting to management/],
    ['what got worse?', /Debtor days for sundry debt[^]*Worse than[^]*Q1 2021\/22 by 22 days, 45\.8 % of that figure/],
    ['which measures improved by more than 10 %?', /Improved by more than 10 % of the earlier figure[^]*1 of the 2 that got better did so by more than 10 % of the earlier figure[^]*Distribute debt/], // prettier-ignore
    ['which measures were off target in both Q1 2021/22 and Q2 2021/22?', /Off target two periods running[^]*Average time to process new Benefit claims/], // prettier-ignore
    ['Finance over the last two quarters', /Over time · Finance · Q1 2021\/22 to Q2 2021\/22[^]*67 % of rated measures met their target in Q1 2021\/22, and 67 % in Q2 2021\/22[^]*2 of 3[^]*2 of 3/], // prettier-ignore
    ['show the trend for debtor days', /Its trend · Finance · 2020\/21 to Q2 2021\/22[^]*Q2 2021\/22[^]*70 days[^]*Q1 2021\/22[^]*48 days/], // prettier-ignore
    ['why are we off target in Finance?', /A reason was given for 1 of 1[^]*Commentary: Two large invoices are disputed\.[^]*Being done: Chasing weekly\./], // prettier-ignore
    ['what should I worry about?', /2 off target[^]*1 measure is newly off target since Q1 2021\/22[^]*Debtor days[^]*All that missed, the worst first/i], // prettier-ignore
    ['which measures were off target in Q3 2019/20?', /Outturn holds nothing about Q3 2019\/20[^]*Figures are held for 2020\/21 and Q1 2021\/22 to Q2 2021\/22\./], // prettier-ignore
    ['how is Finance doing?', /How Finance is doing · Q2 2021\/22[^]*2 of 3 rated measures met their target/],
  ])('“%s”', async (words, shows) => {
    await chief.says('start over')
    expect(await asks(words)).toMatch(shows)
  })

  test('what is suggested has an answer, with the period before where it is held', async () => {
    const asked = ['which measures are off target?', 'how is Finance doing?', 'what is newly off target?', 'what has improved?', 'what should I worry about?', 'debtor days', 'why are we off target in Finance?'] // prettier-ignore
    const suggested = new Set<string>()
    for (const words of asked) {
      const [card] = await chief.says(words)
      const next = buttons(cardIn(card ?? {})).filter(({ title }) => title.endsWith('?'))
      expect([words, next.length]).toEqual([words, 3])
      for (const { title, data } of next) {
        suggested.add(title)
        const read = allRead(await chief.says('', { value: data }))
        expect([title, /I do not|No measures fit|None of|may not see|no figure/i.exec(read)?.[0]]).toEqual([title, undefined]) // prettier-ignore
      }
    }
    expect([...suggested]).toEqual(expect.arrayContaining(['And in Q1 2021/22?', 'How has Debtor days gone over time?', 'What reasons were given?'])) // prettier-ignore
  })

  test('another of the periods held is one choice in a box away', async () => {
    const [card] = await chief.says('which measures are off target in Finance?')
    const from = world.connector.recorded.length
    await chief.presses(card ?? {}, 'Show', { Period: '2021Q1' })
    const [now] = world.connector.in(chief.conversationId, from)
    expect(allRead([now?.activity ?? {}])).toMatch(/Off target · Finance · Q1 2021\/22[^]*working day 7/i)
  })
})
