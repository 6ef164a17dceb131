import { lookup } from 'node:dns/promises'
import { request as requestOver } from 'node:http'
import type { IncomingMessage, RequestOptions } from 'node:http'
import { request as requestOverTls } from 'node:https'
import { isIP } from 'node:net'
import type { NotBrought } from '../operations/downloads'
import type { FollowedLinks } from './fileHosts'

/** Where a link may lead, and how the machine behind it is found. */
export interface Reach {
  readonly links: FollowedLinks
  /** the addresses that a host name stands for; the system's own way unless given */
  readonly addressesOf?: (host: string) => Promise<readonly string[]>
}

/** What is asked of the machine at the end of a link. */
export interface Asked {
  readonly method: 'GET' | 'PUT'
  readonly headers?: Readonly<Record<string, string | number>>
  readonly body?: Uint8Array
}

/** Ends an errand with its reason. */
export class Stopped extends Error {
  constructor(readonly because: NotBrought) {
    super(because)
  }
}

/** Why an errand ended: its own reason, its time, or a machine that could not be reached. */
export function reasonOf(error: unknown, late: AbortSignal): NotBrought {
  if (error instanceof Stopped) return error.because
  return late.aborted ? 'too slow' : 'unreachable'
}

/** The link, when it may be followed. Throws Stopped. */
export function checked({ links }: Reach, link: string): URL {
  const url = URL.canParse(link) ? new URL(link) : null
  const because = url === null ? 'not a link' : links.refuses(url)
  if (url === null || because !== null) throw new Stopped(because ?? 'not a link')
  return url
}

/** The address is looked up and judged here, and then connected to: a name that changes its mind in between gains nothing. */
export async function ask(reach: Reach, url: URL, late: AbortSignal, asked: Asked): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const [address, ...others] = isIP(host) ? [host] : await addresses(reach, host, late)
  if (address === undefined) throw new Stopped('unreachable')
  if (![address, ...others].every((one) => reach.links.leadsTo(one))) throw new Stopped('private address')
  const options: RequestOptions = {
    method: asked.method,
    headers: asked.headers ?? {},
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
    const request = send(url, options, done)
    request.once('error', failed)
    request.end(asked.body)
  })
}

async function addresses({ addressesOf = system }: Reach, host: string, late: AbortSignal) {
  const tooLate = new Promise<never>((_, failed) =>
    late.addEventListener('abort', () => failed(new Stopped('too slow')), { once: true }),
  )
  return Promise.race([addressesOf(host), tooLate])
}

const system = async (host: string): Promise<readonly string[]> =>
  (await lookup(host, { all: true })).map(({ address }) => address)
