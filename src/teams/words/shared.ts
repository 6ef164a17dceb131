/** Where a figure comes from that stands in a conversation without anything around it. */
export const sharedFrom = (council: string): string => `From the record of ${council}, by Outturn.`
