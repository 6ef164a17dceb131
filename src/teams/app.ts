import { Application, TurnState } from '@microsoft/teams-ai'
import type { TeamsAdapter } from '@microsoft/teams-ai'
import type { TurnContext } from 'botbuilder'
import { bringsFile } from './files/attachments'
import { consented } from './files/consent'
import { dropped } from './files/dropped'
import { pressed, submitted } from './presses'
import { heard } from './hearing'
import { asSent } from './turn'
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
  app.addRoute(isConsent, (context) => consented(desk, context), true)
  app.addRoute(isSearch, (context) => searched(desk, context), true)
  app.addRoute(isSubmit, (context) => submitted(desk, context))
  app.addRoute(isDrop, (context) => dropped(desk, context))
  app.addRoute(isText, (context) => heard(desk, context))
  app.addRoute(isInstall, (context) => installed(desk, context))
  return app
}

type Selector = (context: TurnContext) => Promise<boolean>

/** A button of a card, in clients that know Action.Execute. */
const isVerbInvoke: Selector = ({ activity }) =>
  Promise.resolve(activity.type === 'invoke' && activity.name === 'adaptiveCard/action')

/** Whether a file may be kept, as Teams asked its person. */
const isConsent: Selector = ({ activity }) =>
  Promise.resolve(activity.type === 'invoke' && activity.name === 'fileConsent/invoke')

/** Words being typed into the message extension. */
const isSearch: Selector = ({ activity }) =>
  Promise.resolve(activity.type === 'invoke' && activity.name === 'composeExtension/query')

/** A button of a card, in clients that do not; and buttons that say a sentence. */
const isSubmit: Selector = ({ activity }) =>
  Promise.resolve(activity.type === 'message' && typeof activity.value === 'object' && activity.value !== null)

/** A file, with or without words beside it. */
const isDrop: Selector = (context) =>
  Promise.resolve(context.activity.type === 'message' && bringsFile(asSent(context)))

const isText: Selector = ({ activity }) => Promise.resolve(activity.type === 'message')

const isInstall: Selector = ({ activity }) =>
  Promise.resolve(activity.type === 'installationUpdate' && activity.action !== 'remove')
