import type { Measure } from '../../src/domain/measure'
import type { Person } from '../../src/domain/person'
import { readReply } from '../../src/domain/readReply'
import type { Reply, ReturnFacts, ReturnVersion } from '../../src/domain/return'
import { spanOf } from '../../src/domain/span'
import { NOON, Q1, TODAY } from './period'

/** A return, and what can happen to it. Each verb gives the return as it stands afterwards. */
export interface BuiltReturn extends ReturnFacts {
  /** Replied in words that are read as Outturn reads them; "no data until 20 July" stays outstanding. */
  submitted(words: string, by: Person, rest?: Partial<ReturnVersion>): BuiltReturn
  sentBack(): BuiltReturn
  approved(): BuiltReturn
}

let returns = 0

/** A return of Q1 2021/22 on which nothing has been said yet. */
export function aReturn(measure: Measure, rest: Partial<ReturnFacts> = {}): BuiltReturn {
  returns += 1
  return withVerbs({
    id: returns,
    measure,
    period: Q1,
    state: 'outstanding',
    current: null,
    target: null,
    comparable: null,
    quarterBefore: null,
    ...rest,
  })
}

function withVerbs(facts: ReturnFacts): BuiltReturn {
  return {
    ...facts,
    submitted: (words, by, rest = {}) => {
      const reply = aReply(words, facts)
      const promised = reply.kind === 'nil' && reply.reason === 'not available yet'
      const current = { ...aVersion(reply, by, (facts.current?.version ?? 0) + 1), ...rest }
      return withVerbs({ ...facts, state: promised ? 'outstanding' : 'submitted', current })
    },
    sentBack: () => withVerbs({ ...facts, state: 'sent back' }),
    approved: () => withVerbs({ ...facts, state: 'approved' }),
  }
}

const aVersion = (reply: Reply, by: Person, version: number): ReturnVersion => ({
  version,
  reply,
  commentary: null,
  action: null,
  confirmed: [],
  byId: by.id,
  byName: by.name,
  onBehalfOf: null,
  door: 'card',
  at: NOON,
})

function aReply(written: string, { measure, period }: ReturnFacts): Reply {
  const read = readReply(written, measure, TODAY)
  if (read.kind === 'nil') return { kind: 'nil', written, reason: read.reason, expectedOn: read.expectedOn }
  if (read.kind !== 'figure') throw new Error(`'${written}' is no reply to ${measure.title}`)
  const { reading, provisional } = read
  const span = spanOf(measure.basis?.is ?? null, period)
  const outturn = { written, reading, standing: { kind: 'as written' }, footnotes: [], span, provisional } as const
  return { kind: 'figure', outturn }
}
