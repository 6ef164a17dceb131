import { printDay } from '../../domain/day'
import type { Measure } from '../../domain/measure'
import type { OwnerQuestion } from '../../domain/ownerQuestion'
import { printPeriod } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { SayButton } from '../views/cardMessage'
import type { NoticeWords } from './notices'
import { printMoment } from './period'

/** A card's buttons. */
const ON_A_CARD = 6

/** The sentence that shows the form for a measure's owner. */
export const sayAskOwner = (measure: string, period: Period | null): string =>
  period === null ? `ask the owner of ${measure}` : `ask the owner of ${measure} in ${printPeriod(period)}`

export const chooseOwner = (shown: readonly Measure[], period: Period | null): NoticeWords => ({
  title: shown.length === 0 ? 'Which measure’s owner?' : 'Ask the owner of which measure?',
  lines: [
    shown.length === 0
      ? 'Name it: “ask the owner of council tax collection”. Or ask about figures first.'
      : shown.length > ON_A_CARD
        ? 'These are the first of those shown last. For another, name it: “ask the owner of …”.'
        : '',
  ],
  offers: shown.slice(0, ON_A_CARD).map((one) => ({ label: one.shortName, say: sayAskOwner(one.shortName, period) })),
})

const about = ({ period }: OwnerQuestion, measure: string): string => `${measure}, ${printPeriod(period)}`

const held = (heldFor: string | null): readonly string[] => (heldFor === null ? [] : [`Held message for ${heldFor}.`])

const showIt = ({ period }: OwnerQuestion, measure: string): SayButton => ({
  label: 'Show the figure',
  say: `${measure} in ${printPeriod(period)}`,
})

export const askedOwner = (asked: OwnerQuestion, measure: string): NoticeWords => ({
  title: `✓ Your question goes to ${asked.owner.name}`,
  lines: [
    `${about(asked, measure)}. A reply is wanted by ${printDay(asked.replyBy)}, and comes to you here.`,
    `You asked: ${asked.words}`,
    'If it can’t be delivered, you are told.',
  ],
  offers: [],
})

export const repliedTo = (asked: OwnerQuestion, measure: string): NoticeWords => ({
  title: `✓ Your reply goes to ${asked.asker.name}`,
  lines: [`${about(asked, measure)}. It is kept with the figure’s commentary.`, asked.reply?.words ?? ''],
  offers: [],
})

export const replyArrived = (asked: OwnerQuestion, measure: string, heldFor: string | null): NoticeWords => ({
  title: `${asked.reply?.by.name ?? asked.owner.name} replied about ${measure}`,
  lines: [
    ...held(heldFor),
    printPeriod(asked.period),
    `You asked: ${asked.words}`,
    `The reply: ${asked.reply?.words ?? ''}`,
    'It is kept with the figure’s commentary.',
  ],
  offers: [showIt(asked, measure)],
})

export const notDelivered = (
  asked: OwnerQuestion,
  measure: string,
  how: 'failed for good' | 'not known',
  heldFor: string | null,
): NoticeWords => ({
  title:
    how === 'not known'
      ? `Your question to ${asked.owner.name} may not have arrived`
      : `Your question to ${asked.owner.name} could not be delivered`,
  lines: [
    ...held(heldFor),
    `${about(asked, measure)}. You asked: ${asked.words}`,
    how === 'not known'
      ? 'Teams did not say whether it arrived, so Outturn does not send it again by itself. Ask them another way.'
      : 'Ask them another way, or ask the performance team to find out why Outturn can’t reach them.',
  ],
  offers: [],
})

/** What owners were asked about a figure and said, for its own card; without names where others read. */
export function askedFacts(
  asked: readonly OwnerQuestion[],
  names: boolean,
): readonly { readonly title: string; readonly value: string }[] {
  const by = (name: string, at: string) => (names ? ` (${name}, ${printMoment(at)})` : '')
  return asked.slice(0, MOST_SHOWN).flatMap((one) => [
    { title: 'Asked', value: `${one.words}${by(one.asker.name, one.at)}` },
    {
      title: 'Reply',
      value: one.reply
        ? `${one.reply.words}${by(one.reply.by.name, one.reply.at)}`
        : `none yet, wanted by ${printDay(one.replyBy)}`,
    },
  ])
}

/** The newest; the history tells of all. */
const MOST_SHOWN = 3
