import type { Command } from '../intention'

const UNTIL = '(?: (?:until|till|til|to|through) (?<until>.{1,60}))?'
const SNOOZE = new RegExp(`^snooze(?: me| my reminders?| reminders?| it)?${UNTIL}$`, 'i')
const LEAVE = new RegExp(
  `^(?:i'm|i am|i'll be|i will be|im) (?:away|off|(?:going )?on (?:annual |my )?(?:leave|holiday|vacation))(?: from (?<from>.{1,60}?))?${UNTIL}$`,
  'i',
)
const BACK = /^(?:i'm|i am|im) back(?: (?:early|again|at work|from (?:leave|holiday)))*$/i

/** `snooze me until Thursday`, `I'm on leave until 19 July`, `I'm back`: of the sender alone, and never of others. */
export function awayOf(said: string): Command | null {
  if (BACK.test(said)) return { kind: 'back' }
  const snooze = SNOOZE.exec(said)
  if (snooze) return { kind: 'snooze', until: snooze.groups?.['until'] ?? null }
  const leave = LEAVE.exec(said)
  return leave && { kind: 'on leave', from: leave.groups?.['from'] ?? null, until: leave.groups?.['until'] ?? null }
}
