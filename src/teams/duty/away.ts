import type { Command } from '../../language/intention'
import { comeBack, goAway, previewAway } from '../../operations/away'
import type { Desk, KnownTurn, Said } from '../turn'
import { confirmDuty } from '../views/duty/confirmDuty'
import { notice } from '../views/notice'
import { leaveAsked, leaveTaken, neverAway, snoozed, welcomeBack } from '../words/duty/away'
import { dayMeant } from './days'

/** `snooze me until Thursday`: of nobody else's concern, so it is done at once. */
export async function snoozeSaid(desk: Desk, turn: KnownTurn, { until }: Command & { kind: 'snooze' }): Promise<Said> {
  const going = { by: turn.caller.person, kind: 'snoozed' as const, from: null, door: 'typed' as const }
  return [
    notice(snoozed(await goAway(desk.deps, { ...going, until: dayMeant(desk, until, 'snooze me until Thursday') }))),
  ]
}

/** `I'm on leave until 19 July`: shows who will be asked instead, and changes nothing yet. */
export async function leaveSaid(
  desk: Desk,
  turn: KnownTurn,
  { from, until }: Command & { kind: 'on leave' },
): Promise<Said> {
  const example = 'I’m on leave until 19 July'
  const first = from === null ? null : dayMeant(desk, from, 'I’m on leave from 5 July until 19 July')
  const going = { by: turn.caller.person, kind: 'on leave' as const, from: first }
  const away = await previewAway(desk.deps, { ...going, until: dayMeant(desk, until, example) })
  const act = { from: away.absence.from ?? away.today, until: away.absence.until }
  return [
    confirmDuty({ eyebrow: turn.caller.person.name, ...leaveAsked(away), button: 'I’m away', verb: 'takeLeave', act }),
  ]
}

export async function leaveConfirmed(
  desk: Desk,
  turn: KnownTurn,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<Said> {
  const going = { by: turn.caller.person, kind: 'on leave' as const, from, until, door: 'card' as const }
  const away = await goAway(desk.deps, going)
  desk.deliver()
  return [notice(leaveTaken(away))]
}

/** `I'm back` */
export async function backSaid(desk: Desk, turn: KnownTurn): Promise<Said> {
  const was = await comeBack(desk.deps, { by: turn.caller.person, door: 'typed' })
  desk.deliver()
  return [notice(was === null ? neverAway() : welcomeBack(was.kind === 'on leave'))]
}
