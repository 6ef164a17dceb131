import type { IncomingMessage } from 'node:http'
import type { Downloads } from '../operations/downloads'
import { ask, checked, reasonOf, Stopped } from './reach'
import type { Reach } from './reach'

export interface DownloadsAllowed extends Reach {
  /** the largest file that is taken, in bytes */
  readonly mostBytes: number
  /** all of it, from the first word to the last byte, in milliseconds */
  readonly withinMs: number
}

/** A link may lead on within its own host this many times. */
const MOST_STEPS = 3

/** Brings files over HTTP, from nowhere but where the rule allows, and no more than the limits. */
export function makeDownloads(allowed: DownloadsAllowed): Downloads {
  return {
    async bring(link) {
      const late = AbortSignal.timeout(allowed.withinMs)
      try {
        return { kind: 'brought', bytes: await follow(allowed, checked(allowed, link), late) }
      } catch (error) {
        return { kind: 'not brought', because: reasonOf(error, late) }
      }
    },
  }
}

async function follow(allowed: DownloadsAllowed, from: URL, late: AbortSignal): Promise<Uint8Array> {
  let url = from
  for (let step = 0; step <= MOST_STEPS; step += 1) {
    const answer = await ask(allowed, url, late, { method: 'GET' })
    const status = answer.statusCode ?? 0
    if (status === 200) return await bytesOf(answer, allowed.mostBytes)
    answer.destroy()
    if (status < 300 || status > 399) throw new Stopped(status === 404 || status === 410 || status === 401 || status === 403 ? 'gone' : 'unreachable') // prettier-ignore
    url = stepTo(allowed, url, answer.headers.location ?? '')
  }
  throw new Stopped('redirected')
}

/** Onwards within the same host only: what another host would be asked for is not what was dropped. */
function stepTo(allowed: DownloadsAllowed, url: URL, location: string): URL {
  const next = URL.canParse(location, url.href) ? new URL(location, url) : null
  if (next?.origin !== url.origin) throw new Stopped('redirected')
  return checked(allowed, next.href)
}

/** Counted as it comes: what a server says about a length is only what it says. */
async function bytesOf(answer: IncomingMessage, mostBytes: number): Promise<Uint8Array> {
  if (Number(answer.headers['content-length'] ?? 0) > mostBytes) {
    answer.destroy()
    throw new Stopped('too big')
  }
  const parts: Buffer[] = []
  let size = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length
    if (size > mostBytes) throw new Stopped('too big')
    parts.push(part)
  }
  if (!answer.complete) throw new Stopped('unreachable')
  return Buffer.concat(parts)
}
