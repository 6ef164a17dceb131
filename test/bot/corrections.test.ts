import { printPeriod } from '../../src/domain/period'
import type { Person } from '../connector/client'
import { opensTheQuarter } from '../torture/people'
import { exported, fetched } from '../support/exported'
import { allRead, pressedAndRead } from '../support/said'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

/** Debtor days: owned by Priya Raman of Finance, whose head is Colin Fairbrother; 61 against a target of less than 60. */
const MEASURE = 'SD-027'
const OTHER = 'SD-028'

let world: World
let team: Person
let priya: Person
let colin: Person
let reader: Person

const press = (person: Person, verb: string, data: object) => pressedAndRead(world, person, { verb, data })
const says = async (person: Person, text: string) => allRead(await person.says(text))
const saves = (person: Person, figure: string, version: number, measure = MEASURE) =>
  press(person, 'saveReturns', {
    ...{ period: '2021Q1', door: 'card', rows: [{ measure, version }] },
    ...{ [`figure_${measure}`]: figure, [`action_${measure}`]: 'Chasing weekly.' },
  })
const signs = (version: number) =>
  press(colin, 'signOff', {
    ...{ period: '2021Q1', serviceArea: 'Finance', rows: [{ measure: MEASURE, version }], rest: [] },
    ...{ [`off_${MEASURE}`]: 'true' },
  })
const change = (aspect: string, value: string) =>
  press(team, 'makeChange', { measure: MEASURE, aspect, value, from: '2021Q2', reason: 'Agreed at cabinet.' })
const allow = { scope: 'service area:Finance', period: '2021Q1', until: 'Friday', reason: 'The ledger was late.' }

beforeAll(async () => {
  world = await aWorld()
  team = await world.person('Imogen Castle')
  priya = await world.person('Priya Raman')
  colin = await world.person('Colin Fairbrother')
  reader = await world.person('Patricia Langley')
  await opensTheQuarter(await world.person('Performance Officer'))
  await world.outturn.delivered()
  await saves(priya, '61 days', 0)
  await signs(1)
  await press(team, 'closePeriod', { period: '2021Q1' })
})
afterAll(() => world.end())

describe('a closed period', () => {
  test('takes nothing without an exception, and says what would be right', async () => {
    expect(await saves(priya, '58 days', 1)).toMatch(/was closed on[^]*not saved[^]*Ask the performance team to allow/)
    expect(await says(priya, 'debtor days 58 in Q1 2021/22')).toMatch(/was closed on[^]*not saved/)
    expect(await press(priya, 'amendReturns', { period: '2021Q1', measures: [MEASURE] })).toMatch(/is closed[^]*Ask/i)
  })

  test('answers as it was reported when its target and tolerance are tightened from the next period on', async () => {
    const before = await says(team, 'debtor days in Q1 2021/22')
    await change('tolerance', 'none')
    await change('target', 'Less than 20 days')
    expect(await says(team, 'debtor days in Q1 2021/22')).toBe(before)
  })
})

describe('an exception', () => {
  test('is read from words, told before it is kept, and asked for where something is missing', async () => {
    const said = await says(team, 'allow Finance to amend Q1 until Friday because the ledger was late')
    expect(said).toMatch(/Allow Q1 2021\/22 to be amended\?[^]*Finance[^]*Debtor days[^]*the end of Friday 9 July 2021/)
    expect(said).toMatch(/the ledger was late[^]*Priya Raman/)
    expect(await says(team, 'lock exceptions')).toContain('No exception to a closed period has been made')
    const one = await says(team, 'allow debtor days to be amended in Q1 2021/22 until 3 December because of the audit.')
    expect(one).toMatch(/Debtor days[^]*Friday 3 December 2021[^]*the audit/)
    expect(await says(team, 'allow Priya Raman to correct Q1 until tomorrow because she asked')).toMatch(/Priya Raman’s figures/) // prettier-ignore
    const lacking = await says(team, 'allow the finance people to amend Q1 until whenever')
    expect(lacking).toMatch(/Choose whose figures[^]*It must be a day, like “Friday”[^]*whenever[^]*Say why/)
    expect(await press(team, 'showException', { ...allow, until: '1 July 2021' })).toContain('1 July 2021 has gone by')
    const back = await team.invokes('fillException', { ...allow, until: 'some time' })
    expect(JSON.stringify(back.value)).toMatch(/some time[^]*The ledger was late/)
  })

  test('is kept when it is confirmed, and its owners are told with a card', async () => {
    expect(await press(team, 'allowException', allow)).toMatch(/Finance[^]*until Friday 9 July 2021[^]*Priya Raman \(\d figures\) and Malcolm Dyer \(\d figures\) are told/) // prettier-ignore
    await world.outturn.delivered()
    const told = allRead(
      world.connector
        .in(priya.conversationId)
        .map(({ activity }) => activity)
        .slice(-1),
    )
    expect(told).toMatch(/Q1 2021\/22 is closed\. You may amend these figures until the end of Friday 9 July 2021, because The ledger was late/) // prettier-ignore
    expect(told).toContain('figures you may amend')
    const listed = JSON.stringify(await team.says('exceptions'))
    expect(listed).toMatch(/One is live[^]*Finance · Q1 2021\/22[^]*End now[^]*Measures off target/)
    expect(await says(await world.person('Margaret Hollis'), 'exceptions')).toMatch(/off target/i)
    const auditor = await world.person('Yusuf Demir')
    expect(JSON.stringify(await auditor.says('lock exceptions'))).not.toContain('End now')
  })

  test('stands in one’s own returns while it is live, with a button to the card', async () => {
    const said = await says(priya, 'my returns')
    expect(said).toMatch(/You may amend \d figures of a closed period[^]*Q1 2021\/22, until the end of Friday 9 July 2021, because The ledger was late[^]*Debtor days/) // prettier-ignore
    const [card] = (await priya.says('my returns')).slice(-1)
    expect(JSON.stringify(await priya.presses(card ?? {}, 'Amend these figures'))).toMatch(/may amend these figures/)
    expect(await says(await world.person('Amir Shah'), 'my returns')).not.toMatch(/amend/)
  })

  test('lets through what it covers; what it does not cover comes back as it was typed', async () => {
    const amir = await world.person('Amir Shah')
    expect(await saves(amir, '4.2', 0, 'SD-010')).toMatch(/was closed on/)
    await press(team, 'allowException', { ...allow, period: '2020Y', scope: `measure:${OTHER}` })
    const answer = await priya.invokes('saveReturns', {
      ...{ period: '2020Y', door: 'card', rows: [MEASURE, OTHER].map((measure) => ({ measure, version: 1 })) },
      ...{ [`figure_${MEASURE}`]: '70 days', [`figure_${OTHER}`]: 'working day 7' },
    })
    expect(allRead([], answer)).toMatch(/1 figure saved[^]*The period is closed, and no exception covers this measure/)
    expect(JSON.stringify(answer.value)).toContain('70 days')
    expect(await says(team, 'debt reports to management in 2020/21')).toMatch(
      /Reported as .*; restated to working day 7/i,
    )
  })
})

describe('a restatement', () => {
  test('is a new version with its reason, and says so before and after it is saved', async () => {
    expect(await says(priya, 'debtor days 58 in Q1 2021/22')).toMatch(
      /so this restates it, because The ledger was late/,
    )
    expect(await saves(priya, '58 days', 1)).toMatch(/1 figure saved[^]*what was reported is kept/)
    expect(await says(priya, 'history debtor days')).toMatch(/Figure restated · Q1 2021\/22[^]*61 days → 58 days[^]*Because: The ledger was late/) // prettier-ignore
  })

  test('waits to be signed off, and until then what was reported is what others see', async () => {
    expect(await says(team, 'debtor days in Q1 2021/22')).toMatch(/58 days[^]*not signed off[^]*Reported as 61 days; restated to 58 days on .* because The ledger was late/) // prettier-ignore
    const seen = await says(reader, 'debtor days in Q1 2021/22')
    expect(seen).toContain('61 days')
    expect(seen).not.toMatch(/58 days|restated/)
    expect(await says(reader, 'how is Finance doing in Q1 2021/22?')).toMatch(/rated/)
    const card = await says(colin, 'my sign-offs')
    expect(card).toMatch(/Reported as 61 days; restated to 58 days/)
    expect(await signs(2)).toMatch(/1 figure signed off/)
    expect(await says(reader, 'debtor days in Q1 2021/22')).toMatch(
      /58 days[^]*Reported as 61 days; restated to 58 days/,
    )
  })

  test('stands beside what was reported in lists, in what is shared, and in whether it is final', async () => {
    const beside = /Reported as 61 days; restated to 58 days on .* because The ledger was late/
    expect(await says(team, 'list the measures in Finance in Q1 2021/22')).toMatch(beside)
    const standing = await says(team, 'is debtor days in Q1 2021/22 final?')
    expect(standing).toMatch(/Q1 2021\/22 was closed on .* by Imogen Castle: edition 1/)
    expect(standing).toMatch(beside)
  })

  test('leaves the closed period to be asked for as it was reported, and only that is changed by a follow-up', async () => {
    const reported = await says(team, 'debtor days in Q1 2021/22 as reported')
    expect(reported).toMatch(/Q1 2021\/22, as reported[^]*61 days[^]*Reported as 61 days; restated to 58 days/)
    expect(reported).toMatch(/Edition 1, closed on .* by Imogen Castle/)
    await says(team, 'which measures in Finance are off target in Q1 2021/22?')
    expect(await says(team, 'as reported')).toMatch(/Off target · Finance · Q1 2021\/22, as reported[^]*61 days/)
    expect(await says(team, 'how is Finance doing in Q2 2021/22 as reported?')).toMatch(/Outturn holds nothing about Q2/) // prettier-ignore
  })
})

describe('after a close, a tightened tolerance and a restated figure', () => {
  const BESIDE = /^Reported as 61 days; restated to 58 days on .* because The ledger was late\.$/

  test('the exports show what stands, and what was reported beside it', async () => {
    const row = (await exported(team, 'export Q1 2021/22')).get(MEASURE)
    expect(row).toMatchObject({
      ...{
        outturn: '58',
        target: '50 days',
        rating: 'Red',
        edition: expect.stringMatching(/^Edition 1, closed on/) as string,
      },
      'reported at close': expect.stringMatching(/^61 days: red, missed by 22\.0\s% of target/) as string,
      restated: expect.stringMatching(BESIDE) as string,
    })
  })

  test('the exports give what was reported, on what it was rated on, and the restatement beside it', async () => {
    const { said } = await fetched(team, 'export Q1 2021/22 as reported')
    expect(said).toMatch(/Q1 2021\/22, as reported[^]*Edition 1, closed on .* by Imogen Castle\./)
    const row = (await exported(team, 'export Q1 2021/22 as reported')).get(MEASURE)
    expect(row).toMatchObject({
      ...{ outturn: '61', target: '50 days', rating: 'Red', restated: expect.stringMatching(BESIDE) as string },
      reason: expect.stringMatching(/Amber from 50 days to 52\.5 days/) as string,
      'submitted by': expect.stringContaining('Priya Raman') as string,
    })
    expect(await says(team, 'export Q2 2021/22 as reported')).toMatch(/has not been opened/)
  })

  test('a figure that is shared with others says both', async () => {
    const { body } = await team.posts({
      type: 'invoke',
      name: 'composeExtension/query',
      conversation: { id: '19:others@thread.v2', conversationType: 'groupChat', isGroup: true, name: '' },
      value: { commandId: 'findMeasure', parameters: [{ name: 'measure', value: 'debtor days' }] },
    })
    expect(JSON.stringify(body)).toMatch(/58[^]*Reported as 61/)
  })

  test('the next period is held to the new terms, and the closed one is not', async () => {
    const measures = await world.outturn.deps.store.read((tx) => tx.measures())
    expect(measures.find(({ code }) => code === MEASURE)?.tolerance).toEqual({ kind: 'none' })
    expect(await says(team, 'debtor days in Q1 2021/22')).toMatch(/50 days[^]*Amber from 50 days to 52\.5 days/)
  })
})

describe('the exception is over', () => {
  test('when it is ended early', async () => {
    const live = (await world.outturn.deps.store.read((tx) => tx.lockExceptions({}))).find((one) => one.period.kind === 'quarter') // prettier-ignore
    expect(await press(team, 'endException', { exception: live?.id })).toContain('That exception has ended')
    expect(await saves(priya, '57 days', 2)).toContain('was closed')
    expect(await says(team, 'lock exceptions')).toMatch(/One is live[^]*Ended by Imogen Castle/)
    expect(await press(team, 'endException', { exception: live?.id })).toContain('ended already')
  })

  test('when its last day has gone by, with nothing that had to happen', async () => {
    await press(team, 'allowException', { ...allow, scope: `measure:${OTHER}` })
    expect(await press(priya, 'amendReturns', { period: '2021Q1', measures: [MEASURE, OTHER] })).toMatch(
      /You may amend/,
    )
    world.clock.set('2021-07-10')
    expect(await press(priya, 'amendReturns', { period: '2021Q1', measures: [OTHER] })).toMatch(/Q1 2021\/22 is closed/)
    expect(await says(team, 'lock exceptions')).toMatch(/Ended with Friday 9 July 2021/)
    world.clock.set('2021-07-05')
    await says(team, 'lock exceptions')
  })
})

describe('a closed period that is opened again', () => {
  test('asks why, keeps its edition, and takes restatements', async () => {
    expect(await says(team, 'reopen Q1 2021/22')).toMatch(/Reopen Q1 2021\/22\?[^]*edition 1/)
    expect(await press(team, 'reopenPeriod', { period: '2021Q1' })).toContain('Say why it is opened again')
    expect(await press(team, 'reopenPeriod', { period: '2021Q1', reason: 'Two services were wrong.' })).toContain('Q1 2021/22 is open again') // prettier-ignore
    expect(await saves(priya, '57 days', 2)).toMatch(/1 figure saved/)
    await signs(3)
    expect(await says(team, 'is debtor days in Q1 2021/22 final?')).toMatch(/open again because Two services were wrong\. Edition 1, closed on/) // prettier-ignore
  })

  test('keeps a second edition beside the first when it is closed again, and both can be read', async () => {
    expect(await press(team, 'closePeriod', { period: '2021Q1' })).toContain('Q1 2021/22 is closed')
    const now = await says(team, 'debtor days in Q1 2021/22')
    expect(now).toMatch(/57 days[^]*Reported as 61 days; restated to 57 days on .* because Two services were wrong/)
    expect(await says(team, 'debtor days in Q1 2021/22 as reported')).toMatch(/57 days[^]*Edition 2/)
    expect(await says(team, 'debtor days in Q1 2021/22 as first reported')).toMatch(/as first reported[^]*61 days[^]*Edition 1/) // prettier-ignore
    expect(await says(team, 'verify record')).toContain('The record is in order')
  })
})

test('the year has a return of its own, which opens with its fourth quarter', async () => {
  world.clock.set('2022-04-05')
  const preview = await says(team, 'open Q4 2021/22')
  expect(preview).toMatch(/Open Q4 2021\/22\?[^]*The year 2021\/22\nopens with it: \d+ figures from \d+ people/)
  expect(await press(team, 'openPeriod', { period: '2021Q4' })).toMatch(/Q4 2021\/22 is open[^]*The year 2021\/22/)
  const open = (await world.outturn.deps.store.read((tx) => tx.periods())).filter(({ state }) => state === 'open')
  expect(open.map(({ period }) => printPeriod(period))).toEqual(['Q4 2021/22', '2021/22'])
  expect(await says(team, 'open 2021/22')).toContain('2021/22 is open already')
  await world.outturn.delivered()
  expect(await says(priya, 'my returns')).toMatch(/Q4 2021\/22[^]*2021\/22/)
})
