import type { NoticeWords } from './notices'

/** More than these would make a card too large to be sent; the command line lists them all. */
const MOST_FAULTS = 20

export const recordInOrder = (looked: string): NoticeWords => ({
  title: '✓ The record is in order',
  lines: [looked, 'Nothing in it was altered, removed, put in or moved behind Outturn’s back.'],
  offers: [],
})

export function recordFaulty(looked: string, faults: readonly string[]): NoticeWords {
  const more = faults.length - MOST_FAULTS
  return {
    title: 'The record is not in order',
    lines: [
      looked,
      ...faults.slice(0, MOST_FAULTS),
      more > 0 ? `And ${more} more: npm run verify-record lists them all.` : '',
      'Somebody with access to the database has changed it. Keep a copy of it as it is, and tell your auditor.',
    ],
    offers: [],
  }
}
