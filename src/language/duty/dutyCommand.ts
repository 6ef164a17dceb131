/** What the performance team does about messages that did not arrive, and people about whose duty a figure is. */
export type DutyCommand =
  /** pages are counted from 1 */
  { readonly kind: 'deliveries'; readonly page: number } | { readonly kind: 'deliveries as a spreadsheet' }
