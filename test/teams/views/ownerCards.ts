import type { OwnerQuestion } from '../../../src/domain/ownerQuestion'
import { askOwnerCard } from '../../../src/teams/views/askOwner'
import type { CardMessage } from '../../../src/teams/views/cardMessage'
import { notice } from '../../../src/teams/views/notice'
import { ownerQuestionCard } from '../../../src/teams/views/ownerQuestion'
import { askedOwner, chooseOwner, notDelivered, repliedTo, replyArrived } from '../../../src/teams/words/askOwner'
import { called, lastYear, measures, plan } from './demo'

const NASTY = '**bold** [click](https://evil.example) <at>all</at> ${secret} =HYPERLINK("x")\u202Ereversed'
const CODE = 'SD-008'
const { measure, targets, outturns } = plan(CODE)
const row = {
  measure,
  period: lastYear,
  target: targets[0] ?? null,
  returned: null,
  outturn: outturns[0]?.outturn ?? null,
}
const [margaret, joanne] = [called('Margaret Hollis'), called('Joanne Pickering')]

const asked = (words: string, reply: string | null = null): OwnerQuestion => ({
  ...{ key: '1625479200000', measure: CODE, period: lastYear, words, replyBy: '2021-07-08' },
  ...{ asker: margaret, owner: joanne, at: '2021-07-05T09:12:00.000Z' },
  reply: reply === null ? null : { words: reply, by: joanne, at: '2021-07-06T10:00:00.000Z' },
})
const plain = asked('What would it take to be on target by the end of the year?', 'Two more recovery runs.')

export const ownerCards: Readonly<Record<string, CardMessage>> = {
  askOwner: askOwnerCard({ row, owner: joanne, replyBy: '2021-07-08' }),
  'askOwner, no figure': askOwnerCard({
    row: { ...row, outturn: null, target: null },
    owner: joanne,
    replyBy: '2021-07-08',
  }),
  ownerQuestion: ownerQuestionCard(asked('What would it take to be on target?'), row, null),
  'ownerQuestion, hostile words': ownerQuestionCard(asked(NASTY), { ...row, outturn: null, target: null }, joanne.name),
  'notice, an owner is asked': notice(askedOwner(plain, measure.shortName)),
  'notice, an owner has replied': notice(repliedTo(plain, measure.shortName)),
  'notice, the reply': notice(replyArrived(asked(NASTY, NASTY), measure.shortName, margaret.name)),
  'notice, the question did not arrive': notice(notDelivered(plain, measure.shortName, 'failed for good', null)),
  'notice, it may not have': notice(notDelivered(plain, measure.shortName, 'not known', null)),
  'notice, which owner': notice(chooseOwner(measures, lastYear)),
  'notice, of no measure': notice(chooseOwner([], null)),
}
