import type { Activity, TurnContext } from 'botbuilder'

const CARD = 'application/vnd.microsoft.card.adaptive'

/** What the card's button sends. */
interface Submitted {
  readonly action: { readonly verb: string; readonly data: { readonly tax?: string; readonly days?: string } }
}

/** A bot with a form, a receipt and an update: what the driver of the Agents Playground is tried out on. */
export async function cardBot(context: TurnContext): Promise<void> {
  const { type, text, replyToId } = context.activity
  const value: unknown = context.activity.value
  if (type === 'installationUpdate') await context.sendActivity('Welcome to the card bot')
  else if (type === 'invoke') await answer(context, value as Submitted, replyToId)
  else if (type === 'message' && text === 'form') await context.sendActivity(message(form({})))
  else if (type === 'message') await context.sendActivity(`You said: ${text}`)
}

async function answer(context: TurnContext, { action }: Submitted, original: string | undefined): Promise<void> {
  const { tax = '', days = '' } = action.data
  const card = Number.isNaN(Number(tax)) ? form({ tax, days, error: `You typed '${tax}'` }) : receipt(tax, days)
  const body = { statusCode: 200, type: CARD, value: card }
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } })
  if (original !== undefined) await context.updateActivity({ ...message(card), id: original })
}

function message(content: object): Partial<Activity> {
  return { type: 'message', summary: 'A card', attachments: [{ contentType: CARD, content }] }
}

function form({ tax = '', days = '', error }: { tax?: string; days?: string; error?: string }): object {
  const fault = error === undefined ? [] : [{ type: 'TextBlock', text: error, color: 'attention', wrap: true }]
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: 'Q1 2021/22 · Customer Services', weight: 'bolder' },
      { type: 'Input.Text', id: 'tax', label: 'Council Tax collected, %', value: tax },
      ...fault,
      { type: 'Input.Text', id: 'days', label: 'Days to process a claim', value: days },
    ],
    actions: [{ type: 'Action.Execute', title: 'Save', verb: 'save' }],
  }
}

function receipt(tax: string, days: string): object {
  const text = `Saved ${tax} % and ${days || 'no'} days`
  return { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text, wrap: true }] }
}
