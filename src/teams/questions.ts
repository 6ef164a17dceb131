import type { Answer, RatedFigure } from '../domain/answer'
import type { MeasureCode } from '../domain/measure'
import type { Question } from '../domain/question'
import type { Offer, WordUse } from '../language/intention'
import { answer } from '../operations/answer'
import { keepThread } from '../operations/conversations'
import { waysToAsk } from './askOwner'
import { pagingOf } from './paging'
import { readingFormOf, suggestionsAfter } from './around'
import type { Desk, KnownTurn, Said } from './turn'
import { answered } from './views/answers'
import { A_PAGE } from './views/pages'

/** A question, answered from the record; what was asked and shown is kept for the follow-up. */
export async function ask(
  desk: Desk,
  turn: KnownTurn,
  question: Question,
  words: readonly WordUse[],
  page = 1,
): Promise<Said> {
  const seenBy = turn.personal ? 'asker' : 'everyone here'
  const found = await answer(desk.deps, { by: turn.caller.person, question, seenBy })
  const shown = fromPage(shownIn(found), page)
  const [said] = await Promise.all([
    answerSaid(desk, turn, { question, words, page, found }),
    keepThread(desk.deps, { ...threadOf(desk, turn), question, shown }, turn.thread),
  ])
  return said
}

interface Answered {
  readonly question: Question
  readonly words: readonly WordUse[]
  readonly page: number
  readonly found: Answer
}

/** Made while the database keeps the thread: both are there before anything is said. */
async function answerSaid(desk: Desk, turn: KnownTurn, { question, words, page, found }: Answered): Promise<Said> {
  await underWay()
  const { person } = turn.caller
  const lexicon = await desk.lexicon(turn.known)
  const ways = turn.personal ? waysToAsk(found, person) : []
  const next = suggestionsAfter(found, { question, by: turn.personal ? person : null }, lexicon)
  // Where others read, a button would be anybody's: what is beyond ten is folded there.
  const change = turn.personal ? readingFormOf(question, found, lexicon) : []
  const paging = turn.personal ? pagingOf(question, found, words, page) : undefined
  const around = { next, change, ways, ...(paging ? { paging } : {}) }
  return answered(found, words, { person, today: desk.deps.clock.today(), ...around })
}

/** Once what was asked of a database has left this process. */
const underWay = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** "The second one" is the second of the page that is looked at. */
const fromPage = (codes: readonly MeasureCode[], page: number): readonly MeasureCode[] => {
  const from = Math.min(page - 1, Math.max(0, Math.ceil(codes.length / A_PAGE) - 1)) * A_PAGE
  return [...codes.slice(from), ...codes.slice(0, from)]
}

/** What was offered instead of an answer is kept too: "the OD&P one" then chooses among it. */
export async function keepOffers(desk: Desk, turn: KnownTurn, offers: readonly Offer[]): Promise<void> {
  const kept = { ...threadOf(desk, turn), question: { kind: 'choice', offers }, shown: [] } as const
  await keepThread(desk.deps, kept, turn.thread)
}

const threadOf = (desk: Desk, turn: KnownTurn) => ({
  conversationId: turn.conversationId,
  objectId: turn.account.objectId,
  at: desk.deps.clock.instant(),
})

function shownIn(found: Answer): readonly MeasureCode[] {
  if (found.kind === 'measure') return [found.row.measure.code]
  if (found.kind === 'trend') return [found.measure.code]
  return rowsIn(found).map((row) => row.measure.code)
}

function rowsIn(found: Answer): readonly RatedFigure[] {
  switch (found.kind) {
    case 'list':
    case 'count':
    case 'rank':
    case 'reasons':
      return found.rows
    case 'changes':
      return found.rows.map(({ now }) => now)
    case 'briefing':
      return found.worst
    case 'status':
      return found.exceptions
    case 'owners':
    case 'target review':
    case 'movers':
      return found.rows.map(({ row }) => row)
    default:
      return []
  }
}
