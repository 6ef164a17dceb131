/** No month has more working days than this, weekends worked included. */
const LAST_WORKING_DAY = 31

const FORMS = [
  /^(?:by )?(?:working ?day|wd) ?(-?\d+(?:\.\d+)?)$/i,
  /^(?:by )?(?:the )?(\d+)(?:st|nd|rd|th) working ?day$/i,
]

/**
 * "By working day 6", "Working Day12", "WD6", "6th working day" → the number, as written. "6 working days" is a length
 * of time and not one of these.
 */
export function workingDayNumber(text: string): number | null {
  for (const form of FORMS) {
    const number = form.exec(text)?.[1]
    if (number !== undefined) return Number(number)
  }
  return null
}

/** True for a whole number that a month's working days can reach. */
export const isWorkingDay = (day: number): boolean => Number.isInteger(day) && day >= 1 && day <= LAST_WORKING_DAY
