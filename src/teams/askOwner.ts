import { z } from 'zod'
import { may } from '../domain/access'
import type { Answer, RatedFigure } from '../domain/answer'
import type { MeasureCode } from '../domain/measure'
import type { Person } from '../domain/person'
import type { Command } from '../language/intention'
import { askOwner, readAsking, replyToQuestion } from '../operations/askOwner'
import type { Delivery } from '../operations/ports'
import { code, period } from './payloads'
import type { Desk, KnownTurn, Said } from './turn'
import { askOwnerCard } from './views/askOwner'
import type { CardMessage, SayButton } from './views/cardMessage'
import { notice } from './views/notice'
import { ownerQuestionCard } from './views/ownerQuestion'
import { askedOwner, chooseOwner, notDelivered, repliedTo, replyArrived, sayAskOwner } from './words/askOwner'

/** What the asker's form sends back. */
export const askingOwner = z.object({
  period,
  measure: code,
  words: z.string().max(2_000).default(''),
  replyBy: z.string().max(40).default(''),
})

/** What the owner's card sends back. */
export const replyingOwner = z.object({
  question: z.string().min(1).max(400),
  words: z.string().max(4_000).default(''),
})

const ofQuestion = z.object({
  key: z.string(),
  askerId: z.number().int(),
  undelivered: z.enum(['failed for good', 'not known']).optional(),
})

/** `ask the owner of council tax`; alone, of the one measure that was shown last, or of one among those. */
export async function askOwnerSaid(
  desk: Desk,
  turn: KnownTurn,
  { measure, period: of }: Command & { readonly kind: 'ask the owner' },
): Promise<Said> {
  const { store } = desk.deps
  const by = turn.caller.person
  if (measure !== null) return [askOwnerCard(await readAsking(desk.deps, { by, measure, period: of }))]
  const key = { conversationId: turn.conversationId, objectId: turn.account.objectId }
  const thread = await store.glance((tx) => tx.thread(key))
  const [only, ...others] = thread?.shown ?? []
  const then = thread && 'period' in thread.question ? thread.question.period : null
  if (only !== undefined && others.length === 0)
    return [askOwnerCard(await readAsking(desk.deps, { by, measure: only, period: then }))]
  const measures = await store.glance((tx) => tx.measures())
  const shown = measures.filter((one) => thread?.shown.includes(one.code) && may(by, { kind: 'ask an owner', measure: one }).allowed) // prettier-ignore
  return [notice(chooseOwner(shown, then))]
}

export async function askOwnerPressed(desk: Desk, turn: KnownTurn, asked: z.infer<typeof askingOwner>): Promise<Said> {
  const by = turn.caller.person
  const question = await askOwner(desk.deps, { ...asked, by, door: 'card', key: turn.key })
  desk.deliver()
  return [notice(askedOwner(question, await nameOf(desk, question.measure)))]
}

export async function replyPressed(desk: Desk, turn: KnownTurn, given: z.infer<typeof replyingOwner>): Promise<Said> {
  const by = turn.caller.person
  const question = await replyToQuestion(desk.deps, { by, key: given.question, words: given.words, door: 'card' })
  desk.deliver()
  return [notice(repliedTo(question, await nameOf(desk, question.measure)))]
}

/** The owner's card, drawn as things stand now; null once somebody has replied. */
export async function ownerAskedMessage(
  desk: Desk,
  { facts, period: of }: Delivery,
  heldFor: string | null,
): Promise<CardMessage | null> {
  const { key } = ofQuestion.parse(facts)
  const { question, row } = await desk.deps.store.read(async (tx) => {
    const asked = await tx.ownerQuestion(key)
    return { question: asked, row: asked && (await tx.figures(of, { measures: [asked.measure] }))[0] }
  })
  return question === null || question.reply !== null || !row ? null : ownerQuestionCard(question, row, heldFor)
}

/** What came back, or that the question did not arrive. */
export async function ownerRepliedMessage(
  desk: Desk,
  { facts }: Delivery,
  heldFor: string | null,
): Promise<CardMessage | null> {
  // prettier-ignore
  const { key, undelivered } = ofQuestion.parse(facts)
  const question = await desk.deps.store.glance((tx) => tx.ownerQuestion(key))
  if (question === null) return null
  const measure = await nameOf(desk, question.measure)
  if (undelivered === undefined) return notice(replyArrived(question, measure, heldFor))
  return question.reply === null ? notice(notDelivered(question, measure, undelivered, heldFor)) : null
}

const nameOf = async (desk: Desk, measure: MeasureCode): Promise<string> => {
  const found = (await desk.deps.store.glance((tx) => tx.measures())).find((one) => one.code === measure)
  return found?.shortName ?? 'a measure that has left the plan'
}

/** The way from an answer to an owner, for whoever may ask one and has nobody reading over their shoulder. */
export function waysToAsk(answer: Answer, by: Person): readonly SayButton[] {
  if (answer.kind === 'measure') {
    const isForOther = answer.owner !== null && answer.owner.id !== by.id
    return isForOther && mayAsk(by, answer.row) ? [{ label: 'Ask the owner', say: sayAskOwner(answer.row.measure.shortName, answer.period) }] : [] // prettier-ignore
  }
  const rows: readonly RatedFigure[] = answer.kind === 'list' || answer.kind === 'rank' ? answer.rows : []
  return rows.some((row) => mayAsk(by, row)) ? [{ label: 'Ask an owner', say: 'ask the owner' }] : []
}

const mayAsk = (by: Person, { measure }: RatedFigure): boolean => may(by, { kind: 'ask an owner', measure }).allowed
