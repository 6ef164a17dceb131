import { INVOKE_RESPONSE_KEY } from 'botbuilder'
import type { TurnContext } from 'botbuilder'
import { z } from 'zod'
import type { Answer, RatedFigure } from '../domain/answer'
import { EVERYTHING } from '../domain/question'
import type { Filter } from '../domain/question'
import { searchMeasures } from '../language/searchMeasures'
import { answer } from '../operations/answer'
import { arrive } from '../operations/arrive'
import type { Arrival } from '../operations/arrive'
import type { Caller } from '../operations/caller'
import { attempt } from './saying'
import { turnOf } from './turn'
import type { Desk, Turn } from './turn'
import { sharedFigure } from './views/sharedFigure'
import { noSender } from './words/notices'
import { noListAccess, nothingFound, nothingToShow, preview } from './words/search'

/** As many as Teams shows without scrolling far. */
const MOST_FOUND = 12

const query = z.looseObject({
  parameters: z.array(z.looseObject({ name: z.string(), value: z.unknown().optional() })).default([]),
})

/**
 * The message extension: measures found while their name is being typed, each to be dropped into any conversation as a
 * card. Others read it there, so it holds only what everyone on the people list may see.
 */
export async function searched(desk: Desk, context: TurnContext): Promise<void> {
  const turn = turnOf(context)
  if (turn === null) {
    respond(context, saying(noSender().lines.join(' ')))
    return
  }
  const typed = typedIn(context.activity.value)
  const found: Answered[] = []
  const { failed, why } = await attempt(desk, async () => {
    found.push(await search(desk, turn, typed))
    return []
  })
  const [result] = found
  respond(context, failed || !result ? saying(why) : result)
}

/** Teams sends `initialRun` before anything is typed. */
function typedIn(value: unknown): string {
  const read = query.safeParse(value)
  const typed = read.success ? read.data.parameters.find(({ name }) => name === 'measure')?.value : undefined
  return typeof typed === 'string' ? typed.trim().slice(0, 200) : ''
}

type Answered = Readonly<Record<string, unknown>>

async function search(desk: Desk, turn: Turn, typed: string): Promise<Answered> {
  // The conversation is somebody else's: it is no way back to this person.
  const arriving = { account: turn.account, conversationId: turn.conversationId, wayBack: null }
  const arrival = await arrive(desk.deps, arriving, desk.local)
  if (arrival.caller === null) return saying(noListAccess())
  const rows = typed === '' ? await offTarget(desk, arrival.caller) : await matching(desk, arrival, typed)
  if (rows.length === 0) return saying(typed === '' ? nothingToShow() : nothingFound(typed))
  return { type: 'result', attachmentLayout: 'list', attachments: rows.map((row) => found(desk, row)) }
}

/** Before anything is typed: what missed its target in one's own services, worst first. */
async function offTarget(desk: Desk, { person }: Caller): Promise<readonly RatedFigure[]> {
  const filter: Filter = { ...EVERYTHING, verdicts: ['missed'], serviceAreas: person.serviceAreas }
  return (await rowsOf(desk, person, filter)).slice(0, MOST_FOUND)
}

async function matching(desk: Desk, arrival: Arrival, typed: string): Promise<readonly RatedFigure[]> {
  const lexicon = await desk.lexicon(arrival)
  const measures = searchMeasures(typed, lexicon, desk.deps.clock.today(), MOST_FOUND)
  const { caller } = arrival
  if (measures.length === 0 || caller === null) return []
  const codes = measures.map(({ code }) => code)
  const rows = await rowsOf(desk, caller.person, { ...EVERYTHING, measures: codes })
  return codes.flatMap((code) => rows.find(({ measure }) => measure.code === code) ?? [])
}

async function rowsOf(desk: Desk, by: Caller['person'], filter: Filter): Promise<readonly RatedFigure[]> {
  const question = { kind: 'list', filter, period: null } as const
  const answered: Answer = await answer(desk.deps, { by, question, seenBy: 'everyone here' })
  return answered.kind === 'list' ? answered.rows : []
}

function found(desk: Desk, row: RatedFigure): Answered {
  const card = desk.cards.render(sharedFigure(row, desk.deps.council.name))
  return { ...card, preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: preview(row) } }
}

const saying = (text: string): Answered => ({ type: 'message', text })

function respond(context: TurnContext, composeExtension: Answered): void {
  const value = { status: 200, body: { composeExtension } }
  context.turnState.set(INVOKE_RESPONSE_KEY, { type: 'invokeResponse', value })
}
