import type { TurnContext } from 'botbuilder'
import type { Request } from 'restify'
import type { Downloads } from '../operations/downloads'
import type { Deps } from '../operations/ports'
import { makeModelPatience } from '../operations/modelPatience'
import { makeTurnRate } from '../operations/turnRate'
import { makeSheetDrafts } from '../operations/sheetDrafts'
import type { CampaignWriter } from '../operations/campaigns'
import type { Courier } from '../operations/settle'
import { makeAdapter } from './adapter'
import type { Bounds, Credentials } from './adapter'
import { makeApp } from './app'
import { makeCampaignWriter } from './campaigns'
import { makeCourier } from './courier'
import { logFault } from './faults'
import { hearingTheSdk } from './sdkConsole'
import { makeModel } from './model/model'
import type { ModelParts } from './model/model'
import { isTooMany } from './tooMany'
import type { Log } from './log'
import { loadCards } from './render'
import { asSent } from './turn'
import type { Desk } from './turn'
import { notice } from './views/notice'
import { answerLost } from './words/notices'
import { asActivity } from './activity'

export interface BotParts {
  readonly deps: Deps
  readonly log: Log
  readonly cardsFolder: string
  /** null: local use, without authentication */
  readonly authentication: { readonly appId: string; readonly sdk: Readonly<Record<string, string>> } | null
  /** left out: made from the SDK's own settings */
  readonly credentials?: Credentials | undefined
  /** what requests to Teams keep to */
  readonly bounds: Bounds
  readonly deliver: () => void
  readonly lexicon: Desk['lexicon']
  readonly downloads: Downloads
  readonly firstPerson: string | null
  /** how many turns of one account are taken in a minute, where Teams says whose they are */
  readonly turnsAMinute: number
  readonly offers: Desk['offers']
  readonly uploads: Desk['uploads']
  readonly linkTo: Desk['linkTo']
  /** null: no sentence is put to a model */
  readonly model: ModelParts | null
}

/** What the SDK's adapter writes its reply to. */
interface Reply {
  socket: unknown
  header(name: string, value: unknown): unknown
  status(code: number): unknown
  send(...args: unknown[]): unknown
  end(...args: unknown[]): unknown
}

export interface Bot {
  readonly courier: Courier
  readonly writeCampaign: CampaignWriter
  process(req: Request, reply: Reply): Promise<void>
  /** resolves when every turn in flight has ended */
  settled(): Promise<void>
}

/** The edge: the SDK on one side, the product's acts on the other. */
export function makeBot(parts: BotParts): Bot {
  const { deps, log, deliver, lexicon, downloads, offers, uploads, linkTo, firstPerson } = parts
  const local = parts.authentication === null
  const adapter = makeAdapter(parts.authentication?.sdk ?? {}, parts.credentials, parts.bounds)
  const model = parts.model && { model: makeModel(parts.model, adapter, log), patience: makeModelPatience() }
  const desk: Desk = {
    ...{ deps, log, deliver, lexicon, downloads, offers, uploads, linkTo, firstPerson, local, model },
    sheets: makeSheetDrafts(deps.clock),
    cards: loadCards(parts.cardsFolder),
  }
  adapter.onTurnError = (context, error) => apologise(desk, context, error)
  const app = makeApp(desk, adapter)
  const rate = makeTurnRate(local ? null : parts.turnsAMinute)
  const appId = parts.authentication?.appId ?? ''
  const turns = new Set<Promise<void>>()
  return {
    courier: makeCourier(desk, adapter, appId),
    writeCampaign: makeCampaignWriter(desk, adapter, appId),
    process(req, reply) {
      const asked = { body: req.body as Record<string, unknown>, headers: req.headers, method: req.method ?? 'POST' }
      const turn = hearingTheSdk(log, () =>
        adapter.process(asked, reply, async (context) => {
          if (!(await isTooMany(desk, rate, context))) await app.run(withText(context))
        }),
      )
      turns.add(turn)
      return turn.finally(() => turns.delete(turn))
    },
    settled: async () => {
      await Promise.allSettled(turns)
    },
  }
}

/** A file comes without words, and the SDK takes the mention of us out of words that must then be there. */
function withText(context: TurnContext): TurnContext {
  if (context.activity.type === 'message') context.activity.text = asSent(context).text ?? ''
  return context
}

/** The last net: whatever went wrong outside an act, the person has a reply and a reference. */
async function apologise(desk: Desk, context: TurnContext, error: Error): Promise<void> {
  const reference = logFault(desk.log, error)
  try {
    await context.sendActivity(asActivity(desk, notice(answerLost(reference))))
  } catch (second) {
    desk.log.error({ reference, err: second }, 'and the person could not be told')
  }
}
