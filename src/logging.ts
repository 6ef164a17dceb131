import { pino } from 'pino'
import type { Logger } from 'pino'

/** Where lines go. */
export interface Sink {
  write(line: string): void
}

/** Keys under which requests, answers and settings hold what nobody may read in a log. */
const SECRET_KEYS = ['authorization', 'Authorization', 'token', 'access_token', 'accessToken', 'password', 'secret', 'clientSecret', 'client_secret', 'cookie', 'apiKey', 'api-key'] // prettier-ignore

/** A signed token, and whatever stands behind the word that announces one. */
const TOKENS = /\beyJ[\w-]{5,}(?:\.[\w-]*){1,4}|\bBearer\s+[^\s"\\]+/g

const GONE = '[secret]'

/**
 * The log: a line of JSON each. Secrets never reach it, whatever is logged: by the key they stand under, by what tokens
 * look like, and by what they are, for those that the settings hold. Of an error only what says what went wrong is
 * kept, since the SDK's errors carry the whole request.
 */
export function makeLog(level: string, secrets: readonly (string | undefined)[], sink: Sink = process.stdout): Logger {
  const known = secrets.filter((one) => one !== undefined).filter((one) => one.length >= 6)
  const forms = [...new Set(known.flatMap((one) => [one, JSON.stringify(one).slice(1, -1), encodeURIComponent(one)]))]
  const clean = (line: string): string =>
    forms.reduce((text, secret) => text.replaceAll(secret, GONE), line).replace(TOKENS, GONE)
  const paths = SECRET_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`, `*.*.*.${key}`])
  return pino(
    { level, redact: { paths, censor: GONE }, serializers: { err: plainError } },
    { write: (line: string) => sink.write(clean(line)) },
  )
}

function plainError(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { name, message, stack, cause } = error
  const told = ['code', 'statusCode', 'status'].flatMap((key): [string, unknown][] => {
    const value: unknown = Reflect.get(error, key)
    return typeof value === 'string' || typeof value === 'number' ? [[key, value]] : []
  })
  return {
    type: name,
    message,
    stack,
    ...Object.fromEntries(told),
    ...(cause === undefined ? {} : { cause: plainError(cause) }),
  }
}
