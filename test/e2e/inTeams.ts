import { Playground } from '../playground/playground'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

/** The demo council's bot behind a real Teams client: one client and one browser for all that is tried in them. */
export interface InTeams {
  readonly playground: Playground
  /** the same chat as if nothing had been said in it, with a bot that holds nothing but the plan */
  afresh(): Promise<void>
  end(): Promise<void>
}

export async function inTeams(): Promise<InTeams> {
  let world: World = await aWorld('PGlite')
  const { port } = world.outturn
  const playground = await Playground.start(`http://127.0.0.1:${port}`)
  await playground.open()
  return {
    playground,
    async afresh() {
      await world.end()
      world = await aWorld('PGlite', { port })
      await playground.open()
    },
    async end() {
      await playground.close()
      await world.end()
    },
  }
}
