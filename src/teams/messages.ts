import type { Day } from '../domain/day'
import type { Command, RatedQuestion, Understanding } from '../language/intention'
import { holdings } from '../language/holdings'
import type { Lexicon } from '../language/lexicon'
import { understand } from '../language/understand'
import { allRated } from '../operations/allRated'
import type { Arrival } from '../operations/arrive'
import { refuseUnless } from '../operations/caller'
import { actAsSaid } from './actAs'
import { obey } from './commands'
import { didYouMeanSaid } from './didYouMean'
import { ask, keepOffers } from './questions'
import type { Desk, KnownTurn, Said, Turn } from './turn'
import { isToBeSetUp, setUpSaid } from './settingUp'
import { noAccess } from './views/noAccess'
import { notice } from './views/notice'
import { unclear } from './views/unclear'
import { inPrivateOnly } from './words/notices'

/** Being somebody else: for one person at one screen, in local use. */
const ACTING: readonly Command['kind'][] = ['act as', 'be myself']

/** Where there is nothing to ask about yet, help is setting up. */
const HELP: readonly Command['kind'][] = ['help', 'help questions']

/** Every text goes through one understanding, and leads to a question, a command, or an honest "unclear". */
export async function hear(desk: Desk, turn: KnownTurn, text: string, arrival: Arrival): Promise<Said> {
  const lexicon = await desk.lexicon(arrival)
  const understood = understand(text, lexicon, desk.deps.clock.today(), arrival.thread)
  if (await goesToSetUp(desk, turn, understood, arrival)) return setUpSaid(desk, turn)
  switch (understood.kind) {
    case 'question':
      return ask(desk, turn, understood.question, understood.words)
    case 'command':
      if (ACTING.includes(understood.command.kind)) refuseUnless(desk.local)
      return obey(desk, turn, understood.command)
    case 'unclear':
      return hearUnclear(desk, turn, { text, understood, lexicon, first: arrival.thread === null })
  }
}

interface Unclear {
  readonly text: string
  readonly understood: Understanding & { readonly kind: 'unclear' }
  readonly lexicon: Lexicon
  /** nothing was asked before it that half a sentence could go on from */
  readonly first: boolean
}

async function hearUnclear(desk: Desk, turn: KnownTurn, { text, understood, lexicon, first }: Unclear): Promise<Said> {
  const sure = await settledByRecord(desk, turn, understood.ifAllRated)
  if (sure) return ask(desk, turn, sure, understood.words)
  if (areKept(understood, lexicon, desk.deps.clock.today(), first)) await keepOffers(desk, turn, understood.offers)
  return [(await didYouMeanSaid(desk, turn, text, understood, lexicon)) ?? unclear(understood, holdings(lexicon))]
}

/** "Which didn't miss": two readings that are one where everything in scope is rated, which only the record knows. */
async function settledByRecord(
  desk: Desk,
  turn: KnownTurn,
  question: RatedQuestion | undefined,
): Promise<RatedQuestion | null> {
  if (!question) return null
  const seenBy = turn.personal ? 'asker' : 'everyone here'
  return (await allRated(desk.deps, { by: turn.caller.person, question, seenBy })) ? question : null
}

/**
 * What was offered can be chosen by a half sentence: readings, other periods where the sentence was whole by itself, and
 * the one measure that was named beside what is not known ("Derby's sickness rate?", "ours then").
 */
function areKept({ why, offers }: Unclear['understood'], lexicon: Lexicon, today: Day, first: boolean): boolean {
  if (why.kind === 'several readings') return true
  if (why.kind === 'unknown words') return first && offers.filter(({ say }) => isMeasure(understand(say, lexicon, today, null))).length === 1 // prettier-ignore
  if (why.kind !== 'not held' || why.of !== 'period' || offers.length === 0) return false
  return offers.every(({ say }) => understand(say, lexicon, today, null).kind === 'question')
}

const isMeasure = (meant: Understanding): boolean => meant.kind === 'question' && meant.question.kind === 'measure'

/** Without a plan there is nothing to ask about: whatever the performance team says but a command leads to setting up. */
async function goesToSetUp(desk: Desk, turn: KnownTurn, understood: Understanding, { periods }: Arrival) {
  const obeyed = understood.kind === 'command' && !HELP.includes(understood.command.kind)
  return !obeyed && turn.personal && periods.length === 0 && isToBeSetUp(desk, turn.caller.person)
}

/** Someone who is not on the people list is told how to get access; in local use they may act as someone who is. */
export async function hearStranger(desk: Desk, turn: Turn, text: string, arrival: Arrival): Promise<Said> {
  if (desk.local) {
    const understood = understand(text, await desk.lexicon(arrival), desk.deps.clock.today(), null)
    if (understood.kind === 'command' && understood.command.kind === 'act as') {
      return turn.personal ? actAsSaid(desk, turn, understood.command.whom) : [notice(inPrivateOnly())]
    }
  }
  return [noAccess(turn.account.name, { local: desk.local })]
}
