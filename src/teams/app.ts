import { Application, TurnState } from '@microsoft/teams-ai'
import type { TeamsAdapter } from '@microsoft/teams-ai'
import type { TurnContext } from 'botbuilder'
import { pressed, submitted } from './presses'
import { heard } from './hearing'
import { searched } from './search'
import type { Desk } from './turn'
import { installed } from './welcoming'

/** The SDK would keep state of its own after the reply; ours is in our own tables, written with what it follows. */
class NoState extends TurnState {
  override save(): Promise<void> {
    return Promise.resolve()
  }
}

/** The routing table. Whatever comes in goes one of these ways. */
export function makeApp(desk: Desk, adapter: TeamsAdapter): Application {
  const app = new Application({
    adapter,
    startTypingTimer: false,
    removeRecipientMention: true,
    turnStateFactory: () => new NoState(),
  })
  app.addRoute(isVerbInvoke, (context) => pressed(desk, context), true)
  app.addRoute(isSearch, (context) => searched(desk, context), true)
  app.addRoute(isSubmit, (context) => submitted(desk, context))
  app.addRoute(isText, (context) => heard(desk, context))
  app.addRoute(isInstall, (context) => installed(desk, context))
  return app
}

type Selector = (context: TurnContext) => Promise<boolean>

/** A button of a card, in clients that know Action.Execute. */
const isVerbInvoke: Selector = ({ activity }) =>
  Promise.resolve(activity.type === 'invoke' && activity.name === 'adaptiveCard/action')

/** Words being typed into the message extension. */
const isSearch: Selector = ({ activity }) =>
  Promise.resolve(activity.type === 'invoke' && activity.name === 'composeExtension/query')

/** A button of a card, in clients that do not; and buttons that say a sentence. */
const isSubmit: Selector = ({ activity }) =>
  Promise.resolve(activity.type === 'message' && typeof activity.value === 'object' && activity.value !== null)

const isText: Selector = ({ activity }) => Promise.resolve(activity.type === 'message')

const isInstall: Selector = ({ activity }) =>
  Promise.resolve(activity.type === 'installationUpdate' && activity.action !== 'remove')
