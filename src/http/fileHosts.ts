import { BlockList, isIP } from 'node:net'
import type { NotBrought } from '../operations/downloads'

/** Which links may be followed, and to which machines they may lead. */
export interface FollowedLinks {
  /** null: the link may be followed */
  readonly refuses: (link: URL) => NotBrought | null
  /** an address that the link's host name stands for */
  readonly leadsTo: (address: string) => boolean
}

/** Where Teams says who is asking: the council's own SharePoint hosts, encrypted, and never a machine inside a network. */
export function councilHosts(hosts: readonly string[]): FollowedLinks {
  const own = new Set(hosts.map((host) => host.toLowerCase()))
  return {
    refuses: ({ protocol, hostname, port, username }) => {
      if (own.size === 0) return 'no hosts'
      if (protocol !== 'https:' || port !== '' || username !== '') return 'not a link'
      return own.has(hostname.toLowerCase()) ? null : 'foreign host'
    },
    leadsTo: (address) => !isInside(address),
  }
}

/** In local use: this machine and no other. */
export const thisMachine: FollowedLinks = {
  refuses: ({ protocol, hostname }) => {
    if (protocol !== 'http:' && protocol !== 'https:') return 'not a link'
    return ['localhost', '127.0.0.1', '[::1]'].includes(hostname.toLowerCase()) ? null : 'foreign host'
  },
  leadsTo: (address) => check(LOOPBACK, address),
}

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/** Addresses that are not of the public internet (IANA's special-purpose registries, IPv4 and IPv6). */
const INSIDE = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  INSIDE.addSubnet(net, bits, 'ipv4')
}

/** Of IPv6 only what is given out as public may be reached; within it, what carries an IPv4 address may not. */
const OUTSIDE = new BlockList()
OUTSIDE.addSubnet('2000::', 3, 'ipv6')
const CARRIERS = new BlockList()
CARRIERS.addSubnet('2002::', 16, 'ipv6')
CARRIERS.addSubnet('2001::', 32, 'ipv6')

function isInside(address: string): boolean {
  if (isIP(address) === 4) return check(INSIDE, address)
  return !check(OUTSIDE, address) || check(CARRIERS, address)
}

const check = (list: BlockList, address: string): boolean => list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
