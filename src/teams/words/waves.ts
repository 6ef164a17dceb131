import type { CampaignSaid } from '../../domain/campaign'
import { printWeekday } from '../../domain/day'
import { printPeriod, samePeriod } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { PeriodState } from '../../domain/return'
import type { Wave, WaveKind } from '../../domain/waves/wavesDue'
import { dotted, listed, people } from './count'

type Told = Pick<Wave, 'kind' | 'period'>

export interface WaveWords {
  readonly waves: readonly Told[]
  readonly heads: number
  readonly states: readonly Pick<PeriodState, 'period' | 'dueOn'>[]
  readonly heldFor: string | null
}

const WHY: Readonly<Record<Exclude<WaveKind, 'opening'>, string>> = {
  'coming due': 'Due soon',
  'due today': 'Due today',
  overdue: 'Overdue',
  'head of service': 'Overdue',
}

/** "Reminders · Q1 2021/22", and why the calendar has sent them. */
export function waveSaid({ waves, heads, states, heldFor }: WaveWords): CampaignSaid {
  const several = waves.length > 1
  return {
    eyebrow: dotted('Sent by the calendar', listed(waves.map(({ period }) => printPeriod(period)))),
    facts: [
      ...waves.map((wave) => ({ title: several ? printPeriod(wave.period) : 'Why now', value: why(wave, states) })),
      ...(heads === 0 ? [] : [{ title: 'Heads of service told', value: people(heads) }]),
    ],
    notes: heldFor === null ? [] : [`Held message for ${heldFor}.`],
  }
}

/** "Overdue since Wednesday 14 July" */
function why({ kind, period }: Told, states: WaveWords['states']): string {
  const words = kind === 'opening' ? 'Ended' : WHY[kind]
  const due = dueOf(period, states)
  return due === null ? words : `${words}${kind === 'coming due' || kind === 'due today' ? ':' : ' since'} ${due}`
}

function dueOf(period: Period, states: WaveWords['states']): string | null {
  const dueOn = states.find((one) => samePeriod(one.period, period))?.dueOn ?? null
  return dueOn === null ? null : printWeekday(dueOn)
}
