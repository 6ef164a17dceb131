import type { ColumnUse } from './planRows'

/** What a column of a plan is for. */
export type ColumnRole = 'service area' | 'priority' | 'key aim' | 'outcome' | 'title' | ColumnUse

const YEAR = /\b((?:20)?\d{2})\s?[-/–—]\s?((?:20)?\d{2})\b/g

/** The financial year that a heading names: "20-21 Target", "2020/2021". Null for two years that don't follow on. */
export function yearIn(heading: string): number | null {
  for (const [, from = '', to = ''] of heading.matchAll(YEAR)) {
    if ((Number(from) + 1) % 100 === Number(to) % 100) return 2000 + (Number(from) % 100)
  }
  return null
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that change nothing about what a column is. */
const FILLING = words(
  'a the of to for in by at and or our this last current previous annual year yearly end full quarter quarterly q1 q2 q3 q4 date ytd cumulative final proposed revised agreed key corporate council plan local strategic service',
)

interface Vocabulary {
  readonly role: ColumnRole
  /** one of these must stand in the heading */
  readonly one: ReadonlySet<string>
  /** and these may, with the filling words */
  readonly may: ReadonlySet<string>
}

const VOCABULARY: readonly Vocabulary[] = [
  { role: 'target', one: words('target targets'), may: words('level set') },
  {
    role: 'outturn',
    one: words('outturn outturns out-turn actual actuals result results achieved'),
    may: words('figure performance'),
  },
  {
    role: 'title',
    one: words('measure measures indicator indicators kpi kpis pi pis metric metrics'),
    may: words('performance title name description success'),
  },
  { role: 'title', one: words('title'), may: words('') },
  { role: 'key aim', one: words('aim aims objective objectives'), may: words('') },
  { role: 'outcome', one: words('outcome outcomes'), may: words('') },
  { role: 'priority', one: words('priority priorities theme themes'), may: words('') },
  { role: 'service area', one: words('area department team unit section'), may: words('name') },
  { role: 'rating', one: words('rating rag status performance'), may: words('traffic light overall') },
]

/** What a heading says that its column is for. A year alone heads that year's outturns, but not a column of money. */
export function roleOf(heading: string): ColumnRole {
  if (heading.length > 60) return 'other'
  const bare = heading.replace(YEAR, ' ').replace(/\([^)]*\)/g, ' ')
  const said = (bare.toLowerCase().match(/[\p{L}\d-]+/gu) ?? []).filter((word) => word !== '-')
  const telling = said.filter((word) => !FILLING.has(word))
  if (telling.length === 0) return headedByFilling(heading, said)
  const use = VOCABULARY.find(
    ({ one, may }) => telling.some((word) => one.has(word)) && telling.every((word) => one.has(word) || may.has(word)),
  )
  if (use?.role === 'rating' && said.includes('performance') && yearIn(heading) !== null) return 'outturn'
  return use?.role ?? 'other'
}

function headedByFilling(heading: string, said: readonly string[]): ColumnRole {
  if (said.join(' ') === 'service') return 'service area'
  return yearIn(heading) !== null && !/£|'000/.test(heading) ? 'outturn' : 'other'
}

/** Headings of what is no measure: a table that begins with one of these is about something else. */
const ELSEWHERE = words(
  'project projects action actions task tasks milestone milestones risk risks budget budgets partnership purpose',
)

export const isOfSomethingElse = (heading: string): boolean =>
  heading.length <= 60 &&
  (heading.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => ELSEWHERE.has(word) || FILLING.has(word)) &&
  /\p{L}/u.test(heading)
