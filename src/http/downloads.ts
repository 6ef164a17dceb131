import { lookup } from 'node:dns/promises'
import { request as requestOver } from 'node:http'
import type { IncomingMessage, RequestOptions } from 'node:http'
import { request as requestOverTls } from 'node:https'
import { isIP } from 'node:net'
import type { Downloads, NotBrought } from '../operations/downloads'
import type { FollowedLinks } from './fileHosts'

export interface DownloadsAllowed {
  readonly links: FollowedLinks
  /** the largest file that is taken, in bytes */
  readonly mostBytes: number
  /** all of it, from the first word to the last byte, in milliseconds */
  readonly withinMs: number
  /** the addresses that a host name stands for; the system's own way unless given */
  readonly addressesOf?: (host: string) => Promise<readonly string[]>
}

/** A link may lead on within its own host this many times. */
const MOST_STEPS = 3

/** Ends the bringing with its reason. */
class Stopped extends Error {
  constructor(readonly because: NotBrought) {
    super(because)
  }
}

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

function reasonOf(error: unknown, late: AbortSignal): NotBrought {
  if (error instanceof Stopped) return error.because
  return late.aborted ? 'too slow' : 'unreachable'
}

function checked({ links }: DownloadsAllowed, link: string): URL {
  const url = URL.canParse(link) ? new URL(link) : null
  const because = url === null ? 'not a link' : links.refuses(url)
  if (url === null || because !== null) throw new Stopped(because ?? 'not a link')
  return url
}

async function follow(allowed: DownloadsAllowed, from: URL, late: AbortSignal): Promise<Uint8Array> {
  let url = from
  for (let step = 0; step <= MOST_STEPS; step += 1) {
    const answer = await ask(allowed, url, late)
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

/** The address is looked up and judged here, and then connected to: a name that changes its mind in between gains nothing. */
async function ask(allowed: DownloadsAllowed, url: URL, late: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const [address, ...others] = isIP(host) ? [host] : await addresses(allowed, host, late)
  if (address === undefined) throw new Stopped('unreachable')
  if (![address, ...others].every((one) => allowed.links.leadsTo(one))) throw new Stopped('private address')
  const options: RequestOptions = {
    method: 'GET',
    signal: late,
    agent: false,
    lookup: (_, wanted, found) => {
      const family = isIP(address)
      if (wanted.all === true) found(null, [{ address, family }])
      else found(null, address, family)
    },
  }
  const send = url.protocol === 'https:' ? requestOverTls : requestOver
  return new Promise((done, failed) => {
    const asked = send(url, options, done)
    asked.once('error', failed)
    asked.end()
  })
}

async function addresses({ addressesOf = system }: DownloadsAllowed, host: string, late: AbortSignal) {
  const tooLate = new Promise<never>((_, failed) =>
    late.addEventListener('abort', () => failed(new Stopped('too slow')), { once: true }),
  )
  return Promise.race([addressesOf(host), tooLate])
}

const system = async (host: string): Promise<readonly string[]> =>
  (await lookup(host, { all: true })).map(({ address }) => address)

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
