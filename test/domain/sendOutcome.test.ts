import { FINAL_REASONS, OPEN_REASONS, PASSING_REASONS } from '../../src/domain/delivery'
import { MOST_TRIES, waitAfter, whatItProves, whatItProvesOfOpening } from '../../src/domain/sendOutcome'
import type { Failure, Setback } from '../../src/domain/sendOutcome'

const answered = (status: number, code: string | null = null, retryAfterMs: number | null = null): Setback => ({
  kind: 'answered',
  ...{ status, code, retryAfterMs },
})
const wire = (code: string | null): Setback => ({ kind: 'wire', code })
const forNow = (why: string, retryAfterMs: number | null = null) => ({ kind: 'for now', why, retryAfterMs })

describe('what a setback proves', () => {
  test.each([
    ['a 429 with Retry-After', answered(429, 'Throttled', 2_000), forNow('busy', 2_000)],
    ['a 429 without', answered(429), forNow('busy')],
    ['a 412', answered(412, 'PreconditionFailed'), forNow('clash')],
    ['a 503', answered(503, 'ServiceUnavailable'), forNow('unavailable')],
    ['a 401', answered(401), forNow('sign-in refused')],
    ['a connection refused', wire('ECONNREFUSED'), forNow('no connection')],
    ['a name that is not found', wire('ENOTFOUND'), forNow('no connection')],
    ['no token of our own, so that nothing was asked', { kind: 'not asked' } as const, forNow('no connection')],
  ])('%s: nothing was sent, and it is tried again', (_, setback, failure) => {
    expect(whatItProves(setback)).toEqual(failure)
  })

  test.each([
    [403, 'ConversationBlockedByUser', 'blocked by the person'],
    [403, 'MessageWritesBlocked', 'blocked by the person'],
    [403, 'BotDisabledByAdmin', 'disabled by an administrator'],
    [403, 'BotNotInConversationRoster', 'not in the conversation'],
    [403, 'ForbiddenOperationException', 'not installed'],
    [403, null, 'refused'],
    [403, 'SomethingNew', 'refused'],
    [404, 'ConversationNotFound', 'conversation gone'],
    [404, null, 'conversation gone'],
    [404, 'ActivityNotFoundInConversation', 'message gone'],
    [413, 'MessageSizeTooBig', 'too large'],
    [400, 'BadSyntax', 'refused'],
    [405, null, 'refused'],
  ])('a %d called %s is final: %s', (status, code, why) => {
    expect(whatItProves(answered(status, code))).toEqual({ kind: 'for good', why })
  })

  test.each([
    ['a 500', answered(500), 'answer was a fault'],
    ['a 502', answered(502, 'ServiceError'), 'answer was a fault'],
    ['a 504', answered(504), 'no answer'],
    ['a 408', answered(408), 'no answer'],
    ['a success that could not be read', answered(201), 'answer was a fault'],
    ['no answer in time', { kind: 'no answer in time' } as const, 'no answer'],
    ['a connection that was reset', wire('ECONNRESET'), 'connection lost'],
    ['a connection that hung up', wire('EPIPE'), 'connection lost'],
    ['a fault of the wire without a name', wire(null), 'connection lost'],
  ])('after %s it is not known whether it arrived', (_, setback, why) => {
    expect(whatItProves(setback)).toEqual({ kind: 'not known', why })
  })

  test('every status there is has one of the three, with a reason from its own list', () => {
    const lists = { 'for now': PASSING_REASONS, 'for good': FINAL_REASONS, 'not known': OPEN_REASONS } as const
    for (let status = 100; status < 600; status += 1) {
      const { kind, why }: Failure = whatItProves(answered(status))
      expect(lists[kind] as readonly string[]).toContain(why)
    }
  })
})

describe('what a setback proves when a conversation was asked for', () => {
  test.each([
    ['a 502', answered(502), forNow('unavailable')],
    ['a connection lost', wire('ECONNRESET'), forNow('unavailable')],
    ['a 429', answered(429, null, 1_000), forNow('busy', 1_000)],
    ['not on the roster', answered(403, 'BotNotInConversationRoster'), { kind: 'for good', why: 'not installed' }],
    ['nobody there', answered(404), { kind: 'for good', why: 'not installed' }],
    ['switched off', answered(403, 'BotDisabledByAdmin'), { kind: 'for good', why: 'disabled by an administrator' }],
  ])('%s: no message was sent', (_, setback, failure) => {
    expect(whatItProvesOfOpening(setback)).toEqual(failure)
  })
})

describe('the wait before another try', () => {
  test('doubles, between a half and the whole of it, up to an hour', () => {
    expect([1, 2, 3, 11, 12, 13].map((tries) => waitAfter(tries, null, 0))).toEqual(
      [1, 2, 4, 1_024, 1_800, 1_800].map((seconds) => seconds * 1_000),
    )
    expect(waitAfter(1, null, 0.999_999)).toBe(2_000)
    expect(waitAfter(13, null, 0.5)).toBe(2_700_000)
  })

  test('is never shorter than Teams asked for', () => {
    expect(waitAfter(1, 30_000, 0)).toBe(31_000)
  })

  test('comes to an end', () => {
    expect(waitAfter(MOST_TRIES - 1, null, 0)).not.toBeNull()
    expect(waitAfter(MOST_TRIES, 5_000, 0)).toBeNull()
  })
})
