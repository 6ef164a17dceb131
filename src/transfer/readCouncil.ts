import { z } from 'zod'
import type { Council } from '../domain/council'
import { isDay } from '../domain/day'
import { calendarFaults, calendarFrom, calendarSettings } from './readCalendar'
import { faultsBetween, scaleSettings, scalesOf } from './readScales'
import { signOffOf, signOffSetting } from './readSignOff'
import { must, text, texts, unknownOr } from './settingCells'

/**
 * A council's own settings, with the names of the files that its plan and people are in where an empty record is to
 * begin with them; without, it begins empty and the performance team imports them.
 */
export interface CouncilFile extends Council {
  readonly directorates: readonly string[]
  /** the financial year of the plan, by the calendar year it starts in */
  readonly startYear: number
  readonly planFile: string | null
  readonly peopleFile: string | null
}

/** One thing wrong with a council.json: where, and what would be right. */
export interface CouncilFault {
  readonly where: string
  readonly says: string
}

/** Thrown with every fault at once, so that a file is mended in one go. */
export class CouncilRefused extends Error {
  constructor(readonly faults: readonly CouncilFault[]) {
    super(`council.json can't be used:\n${faults.map(({ where, says }) => `- ${where}: ${says}`).join('\n')}`)
    this.name = 'CouncilRefused'
  }
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

const councilJson = z.strictObject(
  {
    note: z.string(must('words, or left out')).optional(),
    name: text("the council's name"),
    directorates: texts("each directorate's name").min(1, must('at least one directorate')),
    financialYear: text("a financial year, like '2021/22'").refine(isFinancialYear, must("one year, like '2021/22'")),
    plan: text("the plan's file name, like 'plan.csv', or left out").optional(),
    people: text("the people list's file name, like 'people.csv', or left out").optional(),
    timeZone: text("a time zone, like 'Europe/London'").refine(isTimeZone, must("a time zone, like 'Europe/London'")),
    ...scaleSettings,
    signOff: signOffSetting,
    dueOnWorkingDay: z.int(must('a whole number from 1 to 60')).min(1, must('1 or more')).max(60, must('60 or less')),
    calendar: calendarSettings.optional(),
    workingDays: z
      .array(z.enum(WEEKDAYS, must("a weekday, like 'Monday'")), must("a list of weekdays, like 'Monday'"))
      .min(1, must('at least one weekday')),
    bankHolidays: z.record(z.string().refine(isDay, must("a day, like '2021-08-30'")), text("the holiday's name"), {
      error: (issue) =>
        issue.code === 'invalid_key'
          ? "each must be a day, like '2021-08-30'"
          : 'must be days with their names, like "2021-08-30": "Summer bank holiday"',
    }),
    alsoCalled: z.record(z.string(), texts('words in quotation marks'), must('names, each with a list of words')),
  },
  { error: unknownOr('an object with the council\'s settings, like { "name": … }') },
)

/**
 * Reads a council.json that has been parsed. Throws `CouncilRefused` with every fault listed: a council whose settings
 * are half right would rate and remind wrongly.
 */
export function readCouncil(json: unknown): CouncilFile {
  const read = councilJson.safeParse(json)
  const between = [...faultsBetween(json), ...calendarFaults(json)]
  if (!read.success || between.length > 0)
    throw new CouncilRefused([...(read.error?.issues ?? []), ...between].map(faultOf))
  const { name, dueOnWorkingDay, timeZone, alsoCalled, directorates } = read.data
  return {
    name,
    ...scalesOf(read.data),
    signOff: signOffOf(read.data.signOff),
    dueOnWorkingDay,
    timeZone,
    calendar: calendarFrom(read.data.calendar),
    alsoCalled,
    directorates,
    workingWeekdays: WEEKDAYS.flatMap((weekday, index) => (read.data.workingDays.includes(weekday) ? [index + 1] : [])),
    bankHolidays: Object.keys(read.data.bankHolidays).sort(),
    startYear: Number(read.data.financialYear.slice(0, 4)),
    planFile: read.data.plan ?? null,
    peopleFile: read.data.people ?? null,
  }
}

/** "2021/22" is one; "2021/23" is two. */
function isFinancialYear(written: string): boolean {
  const match = /^(\d{4})\/(\d{2})$/.exec(written)
  return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2])
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function faultOf(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): CouncilFault {
  return { where: issue.path.length === 0 ? 'the file' : issue.path.map(String).join(' → '), says: issue.message }
}
