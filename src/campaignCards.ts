import { isOver } from './domain/campaign'
import type { CampaignStanding } from './domain/campaign'
import type { CampaignCard } from './operations/campaignPorts'
import { readCampaign } from './operations/campaigns'
import type { CampaignWriter } from './operations/campaigns'
import type { Change, Deps } from './operations/ports'
import type { Stopwatch } from './operations/stopwatch'

export interface CampaignCards {
  /** something may have begun: it is looked soon whether there are cards to keep */
  readonly wake: () => void
  /** what is being written is finished; the rest waits in the store */
  readonly stop: () => Promise<void>
}

interface Keeping {
  readonly deps: Deps
  readonly write: CampaignWriter
  /** whether this process is the one that sends */
  readonly sends: () => boolean
  readonly onFinished: (card: CampaignCard, why: string) => void
  readonly onFault: (error: unknown) => void
}

/** One card is written no sooner than this after it was written before: Teams counts each as a message. */
const APART_MS = 5_000

/** So many times in a row without success, and the card is left as it is. */
const MOST_TRIES = 12

/**
 * While messages of a campaign are on their way, its card follows: whenever its figures have changed, and a last time
 * once nothing waits. All that has to be known is in the store, so another process goes on where one has stopped.
 */
export function keepCampaignCards(keeping: Keeping, stopwatch: Stopwatch): CampaignCards {
  const { deps, sends, onFault } = keeping
  const keeper = makeKeeper(keeping)
  const state = { looksAgain: false, stopping: false }
  let running: Promise<void> = Promise.resolve()
  let callOff: () => void = () => undefined

  const goesOn = (): boolean => !state.stopping && sends()
  const look = async () => {
    if (!goesOn()) return
    const next = await keeper.attendAll(deps.clock.instant()).catch((error: unknown) => {
      onFault(error)
      return APART_MS
    })
    if (next !== null && goesOn()) lookIn(next)
  }
  const lookIn = (milliseconds: number) => {
    callOff()
    state.looksAgain = true
    callOff = stopwatch.after(milliseconds, () => {
      state.looksAgain = false
      running = running.then(look)
    })
  }
  return {
    // A card that has just been sent is not written again any sooner: so it costs a message no statement of its own.
    wake: () => {
      if (!state.looksAgain && !state.stopping) lookIn(APART_MS)
    },
    stop: async () => {
      state.stopping = true
      callOff()
      await running
      callOff()
    },
  }
}

function makeKeeper({ deps, write, onFinished }: Keeping) {
  const shown = new Map<number, string>()
  const failures = new Map<number, number>()
  const record = (...changes: readonly Change[]) => deps.store.transaction((tx) => tx.write(changes))

  const finish = async (card: CampaignCard, why: string) => {
    await record({ kind: 'campaign card finished', card: card.id })
    shown.delete(card.id)
    failures.delete(card.id)
    onFinished(card, why)
  }
  const attend = async (card: CampaignCard) => {
    const standing = await readCampaign(deps, card)
    if (standing === null) return finish(card, 'there is nobody to show it to')
    const figures = figuresOf(standing)
    if (!isOver(standing) && shown.get(card.id) === figures) return
    const outcome = await write(card, standing)
    if (outcome === 'gone') return finish(card, 'the card is gone')
    if (outcome === 'written' && isOver(standing)) return finish(card, 'everything has gone')
    const failed = outcome === 'written' ? 0 : (failures.get(card.id) ?? 0) + 1
    if (failed >= MOST_TRIES) return finish(card, 'Teams did not take it')
    failures.set(card.id, failed)
    if (outcome === 'written') shown.set(card.id, figures)
    // Even one that failed may have arrived.
    await record({ kind: 'campaign card written', card: card.id, at: deps.clock.instant() })
  }
  /** Answers after how many milliseconds to look again; null: there is no card to keep. */
  const attendAll = async (now: string): Promise<number | null> => {
    const cards = await deps.store.glance((tx) => tx.campaignCards())
    const waits = cards.map(({ writtenAt }) => Date.parse(writtenAt) + APART_MS - Date.parse(now))
    for (const [n, card] of cards.entries()) if ((waits[n] ?? 0) <= 0) await attend(card)
    return cards.length === 0 ? null : Math.min(APART_MS, ...waits.filter((wait) => wait > 0))
  }
  return { attendAll }
}

/** All that the card shows but the expected end, which moves by itself. */
const figuresOf = ({ endsAt: _, ...figures }: CampaignStanding): string => JSON.stringify(figures)
