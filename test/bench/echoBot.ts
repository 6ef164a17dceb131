import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder'
import { createServer, plugins, type Server } from 'restify'

/** A bot that listens on this machine only. */
export interface RunningBot {
  readonly url: string
  close(): Promise<void>
}

/** Says back what it was told: the least that a turn can cost on this stack. */
export async function echo(context: TurnContext): Promise<void> {
  if (context.activity.type === 'message') await context.sendActivity(`You said: ${context.activity.text}`)
}

/** A bot on botbuilder and restify without authentication and nothing else: the measure for benchmarks and for the simulated connector. */
export async function startBot(turn: (context: TurnContext) => Promise<void>, port = 0): Promise<RunningBot> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
  const server = createServer()
  server.use(plugins.bodyParser())
  server.get('/ready', (_request, response, next) => {
    response.send(200)
    next()
  })
  server.post('/api/messages', async (request, response) => {
    const { method = 'POST', headers } = request
    await adapter.process({ method, headers, body: request.body as Record<string, unknown> }, response, turn)
  })
  await listening(server, port)
  return { url: `http://127.0.0.1:${portOf(server)}`, close: () => closed(server) }
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', resolve)
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.server.closeAllConnections()
  })
}

function portOf(server: Server): number {
  const address: unknown = server.address()
  if (typeof address === 'object' && address !== null && 'port' in address) return Number(address.port)
  throw new Error('The server is not listening')
}
