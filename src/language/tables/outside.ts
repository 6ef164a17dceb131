import type { Beyond } from '../tag'

/** Kinds of question that have no answer yet; with one measure named, its own answer still shows what there is. */
export const BEYOND: readonly (readonly [what: Beyond, phrases: string])[] = [
  [
    'trend',
    'graph, graph of, graphs, chart, chart of, plot, plotted, track record, line chart, sparkline, changing over time, evolved, developed over, progression of, movement in, over the last few quarters, over the last few years, last few quarters, last few years, over recent quarters, over recent years, in recent years',
  ],
  [
    'reminders',
    'last remind, last reminder go out, did you last remind, did you last remind people, last time we chased, last time anyone was chased, last time we reminded, time we chased, did you chase, last chase, last chased, last reminded, last nudge, last nudged, did we chase, did we last chase, have we chased, chasers, chaser go out, chasers go out, reminders last go out, reminders go out, reminders gone, have been nudged, been nudged',
  ],
  [
    'outlook',
    `outlook, forecast, forecasts, forecasting, projection, projected, predicted, prediction, predict, run rate, runrate, on course for, likely to, will we, going to hit,
 going to meet, going to miss, expect, expected to, year end position, going to be, by year end, by the end of the year`,
  ],
  ['ranking', 'best, highest, lowest, strongest, league, league table, outlier, best performing, best performer'],
  [
    'comparison',
    'compare, compares, comparing, compared, compared with, compared to, comparison, versus, vs, v, against, better than, worse than, beside, alongside',
  ],
  [
    'comparison',
    'against each other, each other, difference, different, better, worse, who did better, did better, did worse, contrast, side by side, next to, ahead, ahead of, against one another, one another',
  ],
  [
    'trend',
    'trend, trends, trending, trendline, trajectory, over time, over the years, over the quarters, time series',
  ],
  ['trend', 'gone up, gone down, going up, going down, up on, down on, rising, falling, risen, fallen'],
  ['trend', 'direction of travel, travel direction, running, in a row, year on year, quarter on quarter'],
  [
    'trend',
    'history of, ever, highest ever, lowest ever, best ever, worst ever, how many times, how long has, since when, for how long',
  ],
  [
    'trend',
    'dropped, since, past figure, previous figure, earlier figure, historic figure, historical figure, over recent years, over the last few years, over the past few years, in recent years, through the years',
  ],
  [
    'threshold',
    'more than, less than, at least, at most, by over, by under, fewer than, greater than, by a third, by a quarter',
  ],
  [
    'threshold',
    'either side, either side of, either way of target, plus or minus, give or take, by half, half, a third, a quarter, third, double, twice, or more, or less, up to, over by, under by, percent off, far off',
  ],
  ['threshold', 'by more than, by less than, badly, way off, miles off, heavily, slightly'],
  [
    'how many at most',
    'two, three, four, five, six, seven, eight, nine, ten, dozen, couple, few, several, single, first',
  ],
  [
    'reminders',
    'reminder last go out, reminder last go, reminder last sent, reminder last went out, reminder last goes out, people last chased, people last reminded, last reminder date, last remind, last reminded, last chased, last send reminder, last send a reminder, last send out reminder, people reminded, people have been reminded, people were reminded, people have we reminded, people have we chased, people did we remind, people been reminded, people been chased',
  ],
  [
    'reminders',
    'remind, reminding, reminder, reminded, chased, chaser, nudge, nudged, last reminder, reminder sent, reminder go out',
  ],
  [
    'history',
    'history, audit, audit trail, who changed, who has changed, who last changed, who altered, who amended, who edited, who updated, who corrected, who overwrote, who submitted, who entered, who typed, restated, restatement, version',
  ],
  [
    'same branch',
    'other, same key aim, same aim, same outcome, same priority, same service, same service area, same team, same department, same dept, same area',
  ],
  ['above target', 'above target, over target, above the target, over the target'],
]

/** Things people ask a performance bot for that it does not keep. */
export const NOT_HELD: readonly (readonly [what: string, phrases: string])[] = [
  [
    'budgets and spending',
    'budget, budgets, spend, spending, spent, overspend, underspend, overspent, underspent, capital programme',
  ],
  [
    'budgets and spending',
    'savings target, reserves, revenue account, expenditure, financial position, salary, salaries, pay bill',
  ],
  [
    'other councils',
    'other council, another council, other authority, other authorities, neighbouring council, neighbour',
  ],
  [
    'other councils',
    'neighbouring authority, nearest neighbour, national average, nationally, benchmark, benchmarking, borough council',
  ],
  [
    'other councils',
    'city council, county council, district council, unitary, england average, regional average, rest of the county',
  ],
  [
    'names of single people',
    'names of staff, names of the staff, staff names, names of employees, employee names, names of people, names of those, names of customers, customer names, names of claimants, names of tenants, names of suppliers',
  ],
  ['risks and projects', 'risk register, corporate risk, risk, risks, project plan, business case'],
  [
    'figures for single months',
    'january, february, april, june, july, august, september, october, november, december, this month',
  ],
  [
    'figures for single months',
    'last month, month by month, previous month, next month, this week, last week, yesterday, daily, weekly',
  ],
]

/** Orders to change something, or to a model that is not there. Such a sentence is only text (PRODUCT.md, "Questions"). */
export const ORDERS = `ignore previous, ignore all, ignore your, ignore the, ignore any, forget your, forget all, forget previous,
 forget everything, disregard, pretend, you are now, your rule, your instruction, your prompt, system prompt, previous
 instruction, jailbreak, act like, role play, override, developer mode, from now on, answer only, always say, repeat after`

/** Verbs that order a change when a sentence begins with them. Changing a measure by words is not built yet. */
export const CHANGES: readonly string[] =
  'set update delete drop insert alter mark make change rewrite overwrite edit remove approve reject reset select cancel rename amend correct replace'.split(
    ' ',
  )
