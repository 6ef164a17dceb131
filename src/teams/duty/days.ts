import { comingDay } from '../../domain/comingDay'
import type { Day } from '../../domain/day'
import { Refusal } from '../../operations/errors'
import type { Desk } from '../turn'
import { noDaySaid, notADay } from '../words/duty/away'

/** The day that somebody typed. Whether it will do is for the operation to say. */
export function dayMeant(desk: Desk, said: string | null, example: string): Day {
  if (said === null) throw new Refusal(noDaySaid(example))
  const day = comingDay(said, desk.deps.clock.today())
  if (day === null) throw new Refusal(notADay(said, example))
  return day
}
