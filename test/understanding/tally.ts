import type { Judged, Outcome } from './asked'

/** How many of some sentences came out each way. */
export type Tally = Readonly<Record<Outcome, number>> & { readonly all: number }

export function tally(judged: readonly Judged[]): Tally {
  const count = (outcome: Outcome): number => judged.filter((one) => one.outcome === outcome).length
  return { all: judged.length, right: count('right'), unsure: count('unsure'), wrong: count('wrong') }
}

export function groupedBy<T>(judged: readonly T[], nameOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of judged) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one])
  return groups
}

/** "demonstration   512   98.2 %  right   9 unsure   0 wrong" */
export function tallyLine(name: string, { all, right, unsure, wrong }: Tally): string {
  const share = ((100 * right) / Math.max(all, 1)).toFixed(1)
  return `${name.padEnd(42)}${String(all).padStart(6)} said ${share.padStart(6)} % right ${String(unsure).padStart(5)} unsure ${String(wrong).padStart(5)} wrong`
}
