import type { Year } from '../domain/period'
import { printPeriod, year } from '../domain/period'
import type { Token } from './token'

const FIRST = new Set(['april', 'apr'])
const LAST = new Set(['march', 'mar'])
const TO = new Set(['to', 'until', 'till', 'through', 'and', 'thru'])
const BEGINS = new Set(['1', '1st', 'first'])
const ENDS = new Set(['31', '31st'])

/** "April 2021 to March 2022", "apr 21 - mar 22": the financial year that those months begin and end, and how many words say it. */
export function yearOfMonthsAt(
  tokens: readonly Token[],
  at: number,
): { readonly period: Year; readonly length: number } | null {
  const fold = (place: number): string => tokens[place]?.fold ?? ''
  let place = at + Number(BEGINS.has(fold(at)))
  if (!FIRST.has(fold(place))) return null
  const from = yearIn(tokens[place + 1]) ?? yearBeforeEnd(tokens[place + 1])
  place += 2
  place += Number(TO.has(fold(place)))
  place += Number(fold(place) === 'the')
  place += Number(ENDS.has(fold(place)))
  place += Number(fold(place) === 'of')
  const to = LAST.has(fold(place)) ? yearIn(tokens[place + 1]) : null
  return from !== null && to === from + 1 ? { period: year(from), length: place + 2 - at } : null
}

/** "2021", "21", "'21". */
function yearIn(token: Token | undefined): number | null {
  const digits = /^['’]?(?:20)?(\d\d)$/.exec(token?.text ?? '')?.[1]
  return digits === undefined ? null : 2000 + Number(digits)
}

/** "2020 - 31 March": the dash joins the year to the day. */
function yearBeforeEnd(token: Token | undefined): number | null {
  const digits = /^20(\d\d) ?[-–—] ?31$/.exec(token?.text ?? '')?.[1]
  return digits === undefined ? null : 2000 + Number(digits)
}

const WRITTEN =
  /\b(?:1(?:st)? )?apr(?:il)? ['’]?(?:20)?(\d\d) ?(?:-|–|to|until|till|through) ?(?:the )?(?:31(?:st)? )?(?:of )?mar(?:ch)? ['’]?(?:20)?(\d\d)\b/gi

/** The text with such years as "2021/22": neither of the two numbers is a figure that anybody gives. */
export const withMonthsNamed = (text: string): string =>
  text.replace(WRITTEN, (whole, from: string, to: string) =>
    Number(to) === Number(from) + 1 ? printPeriod(year(2000 + Number(from))) : whole,
  )
