import type { Activity, TurnContext } from 'botbuilder'
import { echo, startBot, type RunningBot } from '../bench/echoBot'
import { button, cardIn, input, inputs, pressed, texts } from './card'
import { cardOf, Person } from './client'
import { Connector, errorBody, personalConversation } from './connector'

const ALEX = { name: 'Alex Rowe', aadObjectId: '7d1f0c3e-58a4-4b0e-9c55-2f6f0a8b1c01' }

const FORM = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Q1 2021/22 · Customer Services' },
    { type: 'FactSet', facts: [{ title: 'Due', value: '14 July' }] },
    { type: 'Input.Text', id: 'tax', label: 'Council Tax collected, %', value: '29.4', errorMessage: 'Type a number' },
    {
      type: 'Input.Text',
      id: 'days',
      label: 'Days to process a claim',
      fallback: { type: 'TextBlock', text: 'stands in' },
    },
  ],
  actions: [{ type: 'Action.Execute', title: 'Save', verb: 'save', data: { period: 'Q1 2021/22' } }],
}

async function formBot(context: TurnContext): Promise<void> {
  const { type, text, replyToId } = context.activity
  const value: unknown = context.activity.value
  if (type === 'installationUpdate') await context.sendActivity('Welcome')
  else if (type === 'invoke') await answerForm(context, value as { action: { verb: string; data: object } }, replyToId)
  else if (text.endsWith('form')) await context.sendActivity(withCard())
  else await echo(context)
}

async function answerForm(context: TurnContext, { action }: { action: { verb: string; data: object } }, id?: string) {
  const value = {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlock', text: JSON.stringify(action.data) }],
  }
  const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value }
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } })
  if (id) await context.updateActivity({ ...withCard(), id })
}

function withCard(): Partial<Activity> {
  return { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: FORM }] }
}

let bot: RunningBot
let connector: Connector

beforeAll(async () => {
  connector = await Connector.start()
  bot = await startBot(formBot)
})
afterAll(async () => {
  await bot.close()
  await connector.close()
})
beforeEach(() => {
  connector.reset()
  // The SDK prints every request that it refuses and every fault; here they are made on purpose.
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  jest.spyOn(console, 'warn').mockImplementation(() => undefined)
})
afterEach(() => jest.restoreAllMocks())

function alex(): Person {
  return new Person(ALEX, { bot: bot.url, connector })
}

function only(activities: readonly Partial<Activity>[]): Partial<Activity> {
  const [first] = activities
  if (first === undefined || activities.length !== 1)
    throw new Error(`Expected one activity, heard ${activities.length}`)
  return first
}

describe('a person talking to a bare bot over HTTP, without authentication', () => {
  it('hears what the bot said in that turn, and only in that conversation', async () => {
    const priya = new Person({ name: 'Priya', aadObjectId: 'b0' }, { bot: bot.url, connector })
    const [toAlex, toPriya] = await Promise.all([alex().says('help'), priya.says('hello')])
    expect(only(toAlex)).toMatchObject({ type: 'message', text: 'You said: help' })
    expect(only(toPriya)).toMatchObject({ text: 'You said: hello', recipient: { id: '29:b0' } })
  })

  it('is welcomed on install', async () => {
    expect(only(await alex().installs())).toMatchObject({ text: 'Welcome' })
  })

  it('mentions the bot in a channel', async () => {
    const channel = { id: '19:general@thread.tacv2;messageid=1', teamId: '19:general@thread.tacv2' }
    const heard = await new Person(ALEX, { bot: bot.url, connector, channel }).says('help')
    expect(only(heard)).toMatchObject({ text: 'You said: <at>Outturn</at> help', conversation: { id: channel.id } })
  })

  it('fills in a card, presses its button, and gets the card in the answer and the update over the original', async () => {
    const person = alex()
    const sent = only(await person.says('form'))
    const answer = await person.presses(sent, 'Save', { 'Days to process': '61' })
    expect(answer).toMatchObject({ status: 200, statusCode: 200 })
    expect(texts(cardOf(answer))).toEqual(['{"period":"Q1 2021/22","tax":"29.4","days":"61"}'])
    expect(connector.recorded.at(-1)).toMatchObject({ kind: 'update', activityId: sent.id })
  })

  it('is told the status when the bot refuses', async () => {
    const answer = await alex().posts({ type: '', serviceUrl: '' })
    expect(answer.status).toBe(400)
  })
})

describe('the simulated connector', () => {
  it('answers with the status that it was told to, to the next request only', async () => {
    connector.failNext({ answer: { status: 403, body: errorBody('BotDisabledByAdmin') } })
    await expect(alex().says('one')).rejects.toThrow('The bot answered 500')
    expect(connector.recorded).toEqual([])
    expect(only(await alex().says('two')).text).toBe('You said: two')
  })

  it('shows that the SDK sends again by itself when the connection is cut after the activity arrived', async () => {
    connector.failNext({ answer: 'drop', arrives: true, times: 2 })
    await alex().says('again')
    expect(connector.recorded.map(({ activity }) => activity.text)).toEqual(Array(3).fill('You said: again'))
  })

  it('takes its time when told to, and then delivers', async () => {
    connector.failNext({ delayMs: 200 })
    const before = performance.now()
    expect(await alex().says('slowly')).toHaveLength(1)
    expect(performance.now() - before).toBeGreaterThanOrEqual(195)
  })

  it('fails only what the fault applies to', async () => {
    connector.failNext({ matches: ({ method }) => method === 'PUT', answer: { status: 404 } })
    const sent = only(await alex().says('form'))
    expect(await alex().presses(sent, 'Save')).toMatchObject({ status: 500 })
    expect(await alex().presses(sent, 'Save')).toMatchObject({ status: 200 })
  })

  it('gives a new one-to-one conversation the id that the person has, and takes its first message', async () => {
    const body = JSON.stringify({ members: [{ id: '29:x' }], activity: { type: 'message', text: 'Hello' } })
    const response = await fetch(`${connector.url}/v3/conversations`, { method: 'POST', body })
    const created = (await response.json()) as { id: string }
    expect(created.id).toBe(personalConversation('29:x'))
    expect(connector.in(created.id)).toMatchObject([{ kind: 'create', activity: { text: 'Hello' } }])
  })

  it('records a deletion, names members and says when it knows none', async () => {
    const conversation = `${connector.url}/v3/conversations/${encodeURIComponent('a:1')}`
    connector.members.set('a:1', [{ id: '29:x', name: 'X' }])
    await fetch(`${conversation}/activities/7`, { method: 'DELETE' })
    const members: unknown = await (await fetch(`${conversation}/members`)).json()
    expect(connector.recorded).toMatchObject([{ kind: 'delete', conversationId: 'a:1', activityId: '7' }])
    expect(members).toEqual([{ id: '29:x', name: 'X' }])
    expect((await fetch(`${conversation}/members/29:y`)).status).toBe(404)
  })
})

describe('reading a card', () => {
  it('finds every text in order, and nothing that only stands in for another element', () => {
    expect(texts(FORM)).toEqual([
      'Q1 2021/22 · Customer Services',
      'Due',
      '14 July',
      'Council Tax collected, %',
      'Days to process a claim',
    ])
  })

  it('finds inputs by label and buttons by title, and names those there are when there is none', () => {
    expect(inputs(FORM)).toHaveLength(2)
    expect(input(FORM, 'Council Tax')).toMatchObject({ id: 'tax', value: '29.4', errorMessage: 'Type a number' })
    expect(button(FORM, 'Save')).toMatchObject({ verb: 'save', data: { period: 'Q1 2021/22' } })
    expect(() => button(FORM, 'Send')).toThrow('No button "Send". There are: "Save"')
    expect(() => input(FORM, 'Debtor days')).toThrow('"Days to process a claim"')
  })

  it('leaves an emptied box out of the data, as Teams does', () => {
    expect(pressed(FORM, 'Save', { tax: '' }).data).toEqual({ period: 'Q1 2021/22' })
  })

  it('refuses an activity without a card', () => {
    expect(() => cardIn({ text: 'help' })).toThrow('Expected one card, found 0')
  })
})
