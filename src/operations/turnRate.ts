/** Whether a turn is taken; when not, whether its person is told so. */
export type Admission = 'taken' | 'too many, say so' | 'too many'

export interface TurnRate {
  /** A turn of an account that Teams has verified, at a moment in milliseconds. */
  admit(account: string, at: number): Admission
}

const MINUTE = 60_000

/** Accounts are looked through for those that have been silent once there are so many. */
const MOST_ACCOUNTS = 5_000

interface Seen {
  /** when turns were taken in the last minute, oldest first */
  taken: readonly number[]
  toldAt: number
}

/**
 * So many turns a minute for each account, over any sixty seconds; whoever sends more is told once a minute, and is not
 * heard until then. A turn is refused whole, before it begins. Null: there is no end to them.
 */
export function makeTurnRate(perMinute: number | null): TurnRate {
  const accounts = new Map<string, Seen>()
  return {
    admit(account, at) {
      if (perMinute === null) return 'taken'
      const seen = accounts.get(account) ?? { taken: [], toldAt: Number.NEGATIVE_INFINITY }
      seen.taken = seen.taken.filter((one) => one > at - MINUTE)
      accounts.set(account, seen)
      if (accounts.size > MOST_ACCOUNTS) forgetTheSilent(accounts, at)
      if (seen.taken.length < perMinute) {
        seen.taken = [...seen.taken, at]
        return 'taken'
      }
      if (seen.toldAt > at - MINUTE) return 'too many'
      seen.toldAt = at
      return 'too many, say so'
    },
  }
}

function forgetTheSilent(accounts: Map<string, Seen>, at: number): void {
  for (const [account, { taken, toldAt }] of accounts) {
    if ((taken.at(-1) ?? 0) <= at - MINUTE && toldAt <= at - MINUTE) accounts.delete(account)
  }
}
