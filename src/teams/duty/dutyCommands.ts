import { backSaid, leaveSaid, snoozeSaid } from './away'
import { chaseSaid, dueDateSaid } from './chasing'
import { delegateSaid, notMineSaid, reassignSaid, takeBackSaid } from './delegating'
import { deliveriesAsSheet, deliveriesSaid } from './deliveries'

/** What answers the commands about people's duties, and about what did not reach them. */
export const DUTY_COMMANDS = {
  deliveries: deliveriesSaid,
  'deliveries as a spreadsheet': deliveriesAsSheet,
  'chase overdue': chaseSaid,
  'move due date': dueDateSaid,
  snooze: snoozeSaid,
  'on leave': leaveSaid,
  back: backSaid,
  delegate: delegateSaid,
  'take back': takeBackSaid,
  'not mine': notMineSaid,
  reassign: reassignSaid,
} as const
