import { texts } from '../connector/card'
import { cardOf } from '../connector/client'
import type { InvokeAnswer } from '../connector/client'

/** A manager's card as it is sent back for Q1 2021/22: figures by measure, typed over the version that was on it. */
export const saving = (figures: Readonly<Record<string, string>>, version = 0) => ({
  period: '2021Q1',
  door: 'card',
  rows: Object.keys(figures).map((measure) => ({ measure, version, queries: [] })),
  ...Object.fromEntries(Object.entries(figures).map(([measure, typed]) => [`figure_${measure}`, typed])),
})

/** Everything that an answer's card says. */
export const said = (answer: InvokeAnswer): string => texts(cardOf(answer)).join('\n')
