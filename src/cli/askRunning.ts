import type { Answered, Asked } from './act'
import { doorOf } from './door'

/** Long enough for a large backup or a long look through the record, in milliseconds. */
const PATIENCE = 600_000

/** Asks the bot that runs on a folder to do an act. Null when no bot answers there. */
export async function askRunning(folder: string, act: string, { words, file }: Asked): Promise<Answered | null> {
  const door = doorOf(folder)
  if (door === null) return null
  const asked = { act, words, file: file && Buffer.from(file).toString('base64') }
  const response = await fetch(`http://127.0.0.1:${door.port}/`, {
    method: 'POST',
    headers: { authorization: `Bearer ${door.secret}`, 'content-type': 'application/json' },
    body: JSON.stringify(asked),
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null)
  if (response?.status !== 200) return null
  return answeredFrom((await response.json()) as Sent)
}

/** An answer on its way: what the running bot of this very folder wrote. */
interface Sent {
  readonly done: boolean
  readonly lines: readonly string[]
  readonly file: string | null
}

const answeredFrom = ({ done, lines, file }: Sent): Answered =>
  file === null ? { done, lines } : { done, lines, file: Buffer.from(file, 'base64') }
