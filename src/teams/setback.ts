import type { Setback } from '../domain/sendOutcome'

/** The SDK's error as what happened. `asked`: the request had gone out to Teams when it was thrown. */
export function setbackOf(error: unknown, asked: boolean): Setback {
  if (!asked) return { kind: 'not asked' }
  const [status, code] = [fieldOf(error, 'statusCode'), fieldOf(error, 'code')]
  const named = typeof code === 'string' ? code : null
  if (typeof status === 'number') {
    const retryAfterMs = retryAfterIn(fieldOf(fieldOf(error, 'response'), 'headers'))
    return { kind: 'answered', status, code: named, retryAfterMs }
  }
  if (fieldOf(error, 'name') === 'AbortError') return { kind: 'no answer in time' }
  return { kind: 'wire', code: named }
}

/** Milliseconds. Retry-After is a number of seconds, or a date, which Teams does not use. */
export function retryAfterIn(headers: unknown): number | null {
  const get = fieldOf(headers, 'get')
  const value: unknown = typeof get === 'function' ? get.call(headers, 'retry-after') : null
  const seconds = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : null
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined
}
