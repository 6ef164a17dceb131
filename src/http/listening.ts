import type { Server } from 'restify'

/** The port that the server listens on: the one asked for, or with 0 one that was free. */
export function listen(server: Server, { port, host }: { port: number; host: string }): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, host, () => done(server.address().port))
  })
}

/** Takes no more requests; resolves when those in flight are answered. */
export function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => {
      done()
    })
  })
}
