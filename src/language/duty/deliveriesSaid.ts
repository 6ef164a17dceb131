import type { Command } from '../intention'

const LIST =
  '(?:show |list )?(?:me )?(?:the |all )?(?:failed )?(?:deliver(?:y|ies)|undelivered messages|messages not delivered)(?: failures| list)?'
const A_SHEET = '(?:an? |the )?(?:excel |csv |xlsx )?(?:spreadsheet|excel|csv|xlsx|workbook|file)'

const SHOWN = new RegExp(`^${LIST}(?:,? page (\\d{1,4}))?$`, 'i')
const SHEET = new RegExp(`^(?:export |download )?${LIST} (?:as|in|into|to) ${A_SHEET}$`, 'i')

/** `deliveries`, `deliveries as a spreadsheet`: nothing may stand beside them. */
export function deliveriesOf(said: string): Command | null {
  if (!/deliver/i.test(said)) return null
  if (SHEET.test(said)) return { kind: 'deliveries as a spreadsheet' }
  const shown = SHOWN.exec(said)
  return shown ? { kind: 'deliveries', page: Math.max(1, Number(shown[1] ?? 1)) } : null
}
