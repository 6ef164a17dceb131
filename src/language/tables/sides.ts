import type { Unit } from '../../domain/unit'

/** Words for measures at large. KPI, PI, indicator and metric are understood and never said. */
export const NOUNS =
  'measure, mesure, kpi, kpis, pi, pis, p i, k p i, indicator, metric, performance indicator, performance measure, service measure, target for'

/** Sides of a measure that its own answer shows anyway. */
export const ASPECTS = `target, tgt, trgt, outturn, out turn, actual, figure, figs, result, score, data, rating, footnote, foot note, note on,
 commentary, comment, corrective action, action taken, owner, own, owned, owns, run, runs, runs it, responsible, accountable,
 manage, manages, manager of, who has, golden thread, corporate plan, plan, key aim, outcome, priority, serve, serves, contribute,
 which part of the council, part of the council, unit, definition, define, definition of,
 number, number of, numbers, value, reading, level, amount, rate, percentage, percent, per cent, average, total, time, long, how long, how much,
 how far, how fast, how quick, blank, empty, condition, baseline, source, detail, info, information, last figure, how often, how many day, day, minute, second`

/** Words for parts of a tree at large, asked about one by one. */
export const GROUPS = `service, services, service area, department, dept, directorate, division, team, unit of the council, priorities, each
 priority, key aims, outcomes, by service, by service area, by department, by team, by priority, each service, per service, per team`

/** What a measure may be counted in when a question asks in these words: breaks a tie, and nothing more. */
export const UNIT_CUES: readonly (readonly [phrase: string, units: readonly Unit[]])[] = [
  ['how many day', ['days', 'working day']],
  ['how long', ['days', 'minutes', 'seconds']],
  ['day', ['days', 'working day']],
  ['minute', ['minutes']],
  ['second', ['seconds']],
  ['percentage', ['percent', 'percentage points', 'percent reduction']],
  ['percent', ['percent', 'percentage points', 'percent reduction']],
  ['pound', ['pounds']],
]

/** Words of many measures' names that tell too little to find one by alone. */
export const GENERIC: readonly string[] =
  `number rate average total time percentage percent pound level amount new annual monthly quarterly
 weekly local council authority service customer people staff employee work working resident public year month day week minute second
 hour report reporting detail data information review reviews use usage used increase increased reduce reduced reduction decrease improve
 continued complete completed develop deliver delivered provide ensure maintain measure performance target plan action quality
 satisfaction level cost value open closed first received made open group team area place office online case cases request
 good better best high low overall local percent within per standard programme project scheme provision access quality baseline
 compared compare issue business management manager achieve achieved carry carried respond response member community`
    .trim()
    .split(/\s+/)
