import { makeGate } from '../../src/operations/gate'
import type { SharedGate } from '../../src/operations/gate'
import { Pace } from '../../src/operations/pace'
import { shareOf, sharePace } from '../../src/operations/sharePace'
import { Limits } from '../connector/limits'
import { handClock } from '../support/handClock'

/** Instances of one council in simulated time, and Teams, which counts what all of them let go. */
function aCompany() {
  const clock = handClock()
  const limits = new Limits(clock)
  const known = new Set<Instance>()
  const gone: { readonly by: Instance; readonly at: number }[] = []

  class Instance {
    sends = false
    /** the way to the database */
    reachable = true
    private counted = false
    private alive = true
    private chats = 0
    readonly gate: SharedGate = makeGate(new Pace(), clock)
    readonly end = sharePace(
      {
        gate: this.gate,
        sends: () => this.sends,
        company: () => {
          if (!this.reachable || !this.alive) return new Promise(() => undefined)
          known.add(this)
          const joined = !this.counted
          this.counted = true
          return Promise.resolve({ instances: known.size, joined })
        },
      },
      clock,
    )

    /** Asks without an end, so many at a time, each in a chat of its own. Nobody is led to one without a database. */
    asks(as: 'answer' | 'message', atOnce: number): this {
      const lane = async () => {
        while (this.alive && (this.reachable || as === 'message')) {
          const conversation = `${as} ${[...known].indexOf(this)} ${(this.chats += 1)}`
          const left = await this.gate.pass({ operation: 'send', conversation }, as)
          if (!known.has(this) && this.reachable) return
          limits.refuse({ method: 'POST', path: [conversation, 'activities'], body: {} })
          gone.push({ by: this, at: clock.now() })
          left()
        }
      }
      for (let lanes = 0; lanes < atOnce; lanes += 1) void lane()
      return this
    }

    dies(): void {
      this.alive = false
      this.end()
      known.delete(this)
    }
  }
  const start = async (sends: boolean) => {
    const one = new Instance()
    one.sends = sends
    await clock.pass(0)
    return one
  }
  const perSecond = (by: Instance, from: number, seconds: number) =>
    gone.filter((one) => one.by === by && one.at >= from && one.at < from + seconds * 1_000).length / seconds
  return { clock, limits, known, start, perSecond }
}

test('whatever their number, the shares together are what Teams allows, and a lone instance has all of it', () => {
  expect([shareOf(1, true), shareOf(1, false)]).toEqual([50, 50])
  expect([shareOf(2, true), shareOf(2, false), shareOf(3, true), shareOf(3, false)]).toEqual([40, 10, 30, 10])
  for (let instances = 2; instances <= 20; instances += 1) {
    const all = shareOf(instances, true) + (instances - 1) * shareOf(instances, false)
    expect([instances, all]).toEqual([instances, 50])
    expect(shareOf(instances, true)).toBeGreaterThanOrEqual(shareOf(instances, false))
  }
})

test('a lone instance goes on from its first moment at the whole pace', async () => {
  const { clock, limits, start, perSecond } = aCompany()
  const one = (await start(true)).asks('message', 24)
  await clock.pass(20_000)
  expect(perSecond(one, 0, 20)).toBeGreaterThanOrEqual(0.95 * 50)
  expect(limits.breaches).toEqual([])
})

test('instances that come, take over, die and lose their way never break the limit together', async () => {
  const { clock, limits, known, start, perSecond } = aCompany()
  const first = (await start(true)).asks('message', 24).asks('answer', 2)
  await clock.pass(3_300)
  const second = (await start(false)).asks('answer', 9)
  await clock.pass(450)
  const third = (await start(false)).asks('answer', 9)
  await clock.pass(20_000)
  expect(perSecond(second, 10_000, 10)).toBeGreaterThanOrEqual(9)
  expect(perSecond(first, 10_000, 10)).toBeGreaterThanOrEqual(0.9 * 30)

  first.dies()
  second.sends = true
  second.asks('message', 24)
  await clock.pass(10_000)
  expect(perSecond(second, clock.now() - 4_000, 4)).toBeGreaterThanOrEqual(0.9 * 40)

  // The server lets go of one that it hears nothing of; that one may still believe itself one of three.
  third.reachable = false
  await clock.pass(10_000)
  known.delete(third)
  await clock.pass(6_000)
  expect(perSecond(second, clock.now() - 1_000, 1)).toBeGreaterThanOrEqual(45)
  expect(limits.breaches.filter(({ of }) => of === 'app')).toEqual([])
  expect(limits.busiest).toBe(50)
})

test('an instance that cannot count the others sends nothing, and finishes what is under way when it ends', async () => {
  const { clock, start, perSecond } = aCompany()
  const one = await start(true)
  one.asks('message', 3)
  await clock.pass(5_000)
  one.reachable = false
  await clock.pass(10_000)
  expect(perSecond(one, 8_000, 7)).toBe(0)
  one.end()
  await new Promise(setImmediate)
  await clock.pass(5_000)
  expect(perSecond(one, 15_000, 5)).toBeGreaterThan(0)
})
