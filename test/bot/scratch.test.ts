import { cardIn, cardsIn, texts } from '../connector/card'
import { Person } from '../connector/client'
import { aWorld, STRANGER } from '../world/world'

const out = (s: string) => process.stdout.write(s + '\n')
test('explore', async () => {
  const world = await aWorld()
  const bot = `http://127.0.0.1:${world.outturn.port}`
  const people = await world.outturn.deps.store.read((tx) => tx.people())
  const idOf = (name: string) => { const p = people.find((x) => x.name === name)!; return { name, aadObjectId: p.objectId! } }
  const inChannel = (who: { name: string; aadObjectId: string }) => new Person(who, { bot, connector: world.connector, channel: { id: '19:perf@thread.tacv2', teamId: '19:team' } })
  const imogen = await world.person('Imogen Castle')
  const amir = await world.person('Amir Shah')
  const joanne = await world.person('Joanne Pickering')
  const say = async (name: string, p: Person, words: string) => {
    const said = await p.says(words).catch((e: unknown) => [{ text: String(e) }])
    out(`--- ${name}: ${words}\n` + said.map((a) => cardsIn(a).map((c) => texts(c).join(' | ')).join('') || a.text).join('\n=====\n').slice(0, 1500))
  }
  const invoke = async (name: string, p: Person, verb: string, data: unknown) => {
    const a = await p.invokes(verb, data)
    const v = a.value as any
    out(`--- ${name} invokes ${verb} ${JSON.stringify(data).slice(0, 100)}: ${a.status} ${a.type} ` + (typeof v === 'string' ? v : v && typeof v === 'object' ? texts(v).join(' | ').slice(0, 900) : ''))
  }
  await invoke('amir before', amir, 'openPeriod', { period: '2021Q1' })
  await invoke('imogen', imogen, 'openPeriod', { period: '2021Q1' })
  const save = (measure: string, figure: string, over: object = {}) => ({ period: '2021Q1', door: 'card', rows: [{ measure, version: 0 }], [`figure_${measure}`]: figure, ...over })
  await invoke('joanne', joanne, 'saveReturns', save('SD-008', '29.4'))
  await invoke('amir', amir, 'saveReturns', save('SD-010', '4.2'))
  await invoke('amir nil', amir, 'saveReturns', save('SD-006', 'system down, source failed'))
  await invoke('amir nil', amir, 'saveReturns', save('SD-007', 'no data until 20 July'))
  await invoke('amir forging priya', amir, 'saveReturns', save('SD-027', '61'))
  const priya = people.find((p) => p.name === 'Priya Raman')!
  await invoke('amir forging for priya', amir, 'saveReturns', save('SD-027', '61', { for: { person: priya.id, how: 'by e-mail' } }))
  await invoke('amir forging prop for priya', amir, 'saveProposal', { ...save('SD-027', '61', { for: { person: priya.id, how: 'by e-mail' } }), door: 'typed' })
  await invoke('amir forging empty for priya', amir, 'saveProposal', { period: '2021Q1', door: 'typed', rows: [], for: { person: priya.id, how: 'by e-mail' } })
  await invoke('amir deputy of joanne', amir, 'saveReturns', save('SD-023', '30', { rows: [{ measure: 'SD-023', version: 7 }] }))
  await invoke('tom no deputy', await world.person('Tom Bradbury'), 'saveReturns', save('SD-023', '30'))
  await invoke('unknown measure', amir, 'saveReturns', save('SD-999', '30'))
  await invoke('not open', amir, 'saveReturns', { ...save('SD-010', '30'), period: '2021Q2' })
  await invoke('closed', amir, 'saveReturns', { ...save('SD-010', '30'), period: '2020Y' })
  await invoke('amend other', amir, 'amendReturns', { period: '2021Q1', measures: ['SD-027', 'SD-010'] })
  await invoke('amend other only', amir, 'amendReturns', { period: '2021Q1', measures: ['SD-027'] })
  await invoke('amend closed', amir, 'amendReturns', { period: '2020Y', measures: ['SD-010'] })
  await invoke('amend unopened', amir, 'amendReturns', { period: '2022Q1', measures: ['SD-010'] })
  await invoke('finish later', amir, 'finishLater', { period: '2021Q1' })
  await invoke('finish later closed', amir, 'finishLater', { period: '2020Y' })
  await invoke('finish later leadership', await world.person('Chief Executive'), 'finishLater', { period: '2021Q1' })
  await invoke('leadership saves', await world.person('Chief Executive'), 'saveReturns', save('SD-008', '12'))
  await invoke('imogen saves without for', imogen, 'saveReturns', save('SD-024', '12'))
  await invoke('imogen saves for wrong owner', imogen, 'saveProposal', save('SD-024', '12', { for: { person: priya.id, how: 'x' } }))
  await invoke('amir remind', amir, 'sendReminders', { scope: { kind: 'everyone' }, how: 'send' })
  await invoke('amir close', amir, 'closePeriod', { period: '2021Q1' })
  await say('amir', amir, 'for Priya: debtor days 61, by e-mail')
  await say('amir', amir, 'debtor days 61')
  for (const [name, title] of [['leader', 'Chief Executive'], ['reader', 'Patricia Langley'], ['head Finance', 'Colin Fairbrother'], ['auditor', 'Yusuf Demir'], ['manager priya', 'Priya Raman']] as const) {
    const p = await world.person(title)
    await say(name, p, 'council tax collection in Q1 2021/22')
    await say(name, p, 'new benefit claims processing time in Q1 2021/22')
    await say(name, p, 'which measures are off target in Customer Services in Q1 2021/22?')
    await say(name, p, 'how is Customer Services doing in Q1 2021/22?')
    await say(name, p, 'how many measures are red in Q1 2021/22?')
    await say(name, p, 'progress')
    await say(name, p, 'what is outstanding in Customer Services?')
    await say(name, p, 'what do I owe?')
  }
  for (const name of ['Margaret Hollis', 'Patricia Langley', 'Imogen Castle', 'Tom Bradbury']) {
    const p = inChannel(idOf(name))
    for (const w of ['council tax collection in Q1 2021/22', 'which measures are off target in Customer Services in Q1 2021/22?', 'how is Customer Services doing in Q1 2021/22?', 'which measures are off target in Customer Services?', 'progress', 'what is outstanding in Customer Services?', 'who is late?', 'what do I owe?', 'my returns', 'remind preview', 'open Q1 2021/22', 'council tax collection 30%', 'act as leadership'])
      await say(`channel ${name}`, p, w)
  }
  const s = inChannel(STRANGER)
  for (const w of ['progress', 'council tax', 'act as leadership']) await say('channel stranger', s, w)
  await invoke('channel imogen', inChannel(idOf('Imogen Castle')), 'sendReminders', { scope: { kind: 'everyone' }, how: 'send' })
  await invoke('channel amir', inChannel(idOf('Amir Shah')), 'finishLater', { period: '2021Q1' })
  await invoke('channel stranger', s, 'actAs', { person: 1 })
  await world.end()
}, 100000)
