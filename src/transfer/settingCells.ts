import { z } from 'zod'

/** What a setting of a council.json must be, as a person is told. */
export const must = (what: string) => ({ error: `must be ${what}` })

export const text = (what: string) => z.string(must(what)).trim().min(1, must(what))

/** An exact decimal, in quotation marks so that nothing rounds it on the way. */
export const decimal = (what: string) => z.string(must(what)).regex(/^\d+(\.\d+)?$/, must(what))

export const texts = (what: string) => z.array(text(what), must(`a list: ${what}`))

/** A misspelt setting would silently leave the right one at nothing, so it is named. */
export function unknownOr(what: string) {
  return (issue: { readonly code?: string | undefined; readonly keys?: unknown }): string =>
    issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)
      ? `has ${issue.keys.map((key) => `'${String(key)}'`).join(', ')}, which is not a setting`
      : `must be ${what}`
}
