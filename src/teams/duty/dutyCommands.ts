import { deliveriesAsSheet, deliveriesSaid } from './deliveries'

/** What answers the commands about people's duties, and about what did not reach them. */
export const DUTY_COMMANDS = {
  deliveries: deliveriesSaid,
  'deliveries as a spreadsheet': deliveriesAsSheet,
} as const
